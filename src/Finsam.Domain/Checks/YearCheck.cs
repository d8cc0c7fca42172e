namespace Finsam.Domain;

/// <summary>Something to look for in a federation's year: by rules of the library, or by one of one's own.</summary>
/// <remarks>Swedish: <i>kontroll</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class YearCheck : Worded
{
    private readonly Func<FederationYear, (Wording? Lacks, IEnumerable<Finding> Findings)> _look;

    /// <summary>A check of one's own, which is handed over when asked: <c>year.Check([own])</c>.</summary>
    /// <param name="rule">The rule that its findings are about.</param>
    /// <param name="look">What it finds in a year; it makes findings with <see cref="FindingRule.At"/>.</param>
    public YearCheck(FindingRule rule, Func<FederationYear, IEnumerable<Finding>> look)
        : this([Guard.Against.Null(rule)], _ => null, Guard.Against.Null(look)) { }

    // What it lacks, where it cannot look.
    internal YearCheck(
        IEnumerable<FindingRule> rules,
        Func<FederationYear, Wording?> lacks,
        Func<FederationYear, IEnumerable<Finding>> look
    )
        : this(rules, year => lacks(year) is { } input ? (input, []) : (null, look(year))) { }

    private YearCheck(
        IEnumerable<FindingRule> rules,
        Func<FederationYear, (Wording? Lacks, IEnumerable<Finding> Findings)> look
    ) => (Rules, _look) = ([.. rules], look);

    /// <summary>The rules that it looks for; a difference that is no more than rounding is told as FIN501.</summary>
    public Listing<FindingRule> Rules { get; }

    // One of things: where a year has none of them, they are what is missing.
    internal static YearCheck Of<T>(
        IEnumerable<FindingRule> rules,
        Wording things,
        Func<FederationYear, IEnumerable<T>> thingsIn,
        Func<T, IEnumerable<Finding>> look
    ) =>
        new(
            rules,
            year => thingsIn(year).ToArray() is { Length: > 0 } all ? (null, all.SelectMany(look)) : (things, [])
        );

    internal override Wording Words => Wording.Of($"{Rules}");

    // What is missing for it, else what it finds.
    internal (Missing? Missing, IEnumerable<Finding> Findings) In(FederationYear year)
    {
        var (lacks, findings) = _look(year);
        return (lacks is null ? null : new(lacks, codes: Rules.Select(rule => rule.Code).Distinct()), findings);
    }
}
