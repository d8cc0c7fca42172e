namespace Finsam.Domain;

/// <summary>A value of a rule, the days it holds, and where it comes from.</summary>
/// <typeparam name="T">What the rule sets.</typeparam>
/// <remarks>Swedish: <i>regelvärde</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record DatedValue<T>
{
    /// <summary>A value from a day on.</summary>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    public DatedValue(LocalDate from, T value, RuleSource source, LocalDate? through = null)
    {
        From = Guard.Against.OtherCalendar(from);
        (Value, Source) = (Guard.Against.Null(value), Guard.Against.Null(source));
        Through = Guard.Against.EndBeforeStart(through, from);
    }

    /// <summary>The first day that the value holds.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null where it holds until another does.</summary>
    public LocalDate? Through { get; }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Where it comes from.</summary>
    public RuleSource Source { get; }

    /// <summary>The days and the value, such as <c>2004-01-01: …</c> or <c>2004-01-01/2005-12-31: …</c>.</summary>
    public override string ToString() => $"{From.Iso()}{(Through is { } last ? $"/{last.Iso()}" : "")}: {Value}";
}
