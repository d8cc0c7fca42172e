namespace Finsam.Domain.CallerTests;

internal static class Plain
{
    /// <summary>The text with ordinary spaces, as it is typed.</summary>
    public static string Text(object? item) => $"{item}".Replace('\u00a0', ' ');
}
