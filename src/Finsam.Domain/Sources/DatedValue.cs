using NodaTime;

namespace Finsam.Domain;

/// <summary>A value of a rule, the first day it holds, and where it comes from.</summary>
/// <typeparam name="T">What the rule sets.</typeparam>
/// <remarks>
/// <para>Swedish: <i>regelvärde</i>.</para>
/// <para>Equal when all three parts are equal; not ordered.</para>
/// </remarks>
/// <param name="From">The first day that the value holds.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record DatedValue<T>(LocalDate From, T Value, LegalSource Source)
{
    /// <summary>The first day and the value, such as <c>2004-01-01: …</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{From.Iso()}: {Value}";
}
