namespace Finsam.Domain;

/// <summary>Something to look for in a federation's year: by rules of the library, or by one of one's own.</summary>
/// <remarks>Swedish: <i>kontroll</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class YearCheck : Worded
{
    private readonly Func<FederationYear, IEnumerable<Finding>> _look;
    private readonly Func<FederationYear, Wording?> _lacks;

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
    ) => (Rules, _lacks, _look) = ([.. rules], lacks, look);

    /// <summary>The rules that its findings are about.</summary>
    public Listing<FindingRule> Rules { get; }

    // One of things: where a year has none of them, they are what is missing.
    internal static YearCheck Of<T>(
        IEnumerable<FindingRule> rules,
        Wording things,
        Func<FederationYear, IEnumerable<T>> thingsIn,
        Func<T, IEnumerable<Finding>> look
    ) => new(rules, year => thingsIn(year).Any() ? null : things, year => thingsIn(year).SelectMany(look));

    internal override Wording Words => Wording.Of($"{Rules}");

    internal Missing? LackingIn(FederationYear year) =>
        _lacks(year) is { } input ? new(input, codes: Rules.Select(rule => rule.Code).Distinct()) : null;

    internal IEnumerable<Finding> FindingsIn(FederationYear year) => _look(year);
}
