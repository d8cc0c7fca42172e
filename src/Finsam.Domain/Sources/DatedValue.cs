using NodaTime;

namespace Finsam.Domain;

/// <summary>A value of a rule, the first day it holds, and where it comes from.</summary>
/// <typeparam name="T">What the rule sets.</typeparam>
/// <remarks>
/// <para>Swedish: <i>regelvärde</i>.</para>
/// <para>Equal when all three parts are equal; not ordered.</para>
/// </remarks>
public sealed record DatedValue<T>
{
    /// <summary>A value from a day on.</summary>
    /// <param name="from">The first day that the value holds.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentNullException">The value or its source is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="from"/> is not by the ISO calendar.</exception>
    public DatedValue(LocalDate from, T value, RuleSource source) =>
        (From, Value, Source) = (
            Guard.Against.OtherCalendar(from),
            Guard.Against.Null(value),
            Guard.Against.Null(source)
        );

    /// <summary>The first day that the value holds.</summary>
    public LocalDate From { get; }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Where it comes from.</summary>
    public RuleSource Source { get; }

    /// <summary>The first day and the value, such as <c>2004-01-01: …</c>.</summary>
    public override string ToString() => $"{From.Iso()}: {Value}";
}
