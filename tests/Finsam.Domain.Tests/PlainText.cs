namespace Finsam.Domain.Tests;

internal static class PlainText
{
    /// <summary>The text with ordinary spaces and hyphens, as one types an expectation.</summary>
    internal static string Plain(this string text) => text.Replace('\u00A0', ' ').Replace('\u2212', '-');
}
