namespace Finsam.Domain;

/// <summary>A rule that findings are about: its code, what it says when it is not met, and what to do then.</summary>
/// <remarks>Swedish: <i>kontrollregel</i>. An app adds a rule of its own with a code of its own, and makes findings of
/// it that stand among the library's. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record FindingRule : IWorded
{
    /// <summary>A rule of one's own, with a code such as <c>HOG001</c>; the prefix FIN is the library's.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank or begins with FIN.</exception>
    public FindingRule(string code, Severity severity, Wording message, Wording remedy, RuleSource source)
        : this(severity, Guard.Against.Null(message), Guard.Against.Null(remedy), Guard.Against.Null(source))
    {
        Code = Guard.Against.Blank(code);
        Guard.Against.Undefined(severity);
        Guard.Against.Wrong(
            Code.StartsWith("FIN", StringComparison.OrdinalIgnoreCase),
            $"'{Code}' begins with FIN, as the library's own codes do. Give one that begins otherwise.",
            nameof(code)
        );
    }

    private FindingRule(Severity severity, Wording message, Wording remedy, RuleSource source) =>
        (Code, Severity, Message, Remedy, Source) = ("", severity, message, remedy, source);

    /// <summary>The stable code, never used for something else; the library's are <c>FIN</c> and three digits, with a
    /// page each in the documentation.</summary>
    public string Code { get; private init; }

    /// <summary>How serious it is when the rule is not met.</summary>
    public Severity Severity { get; private init; }

    /// <summary>What is the matter when it is not met.</summary>
    public Wording Message { get; }

    /// <summary>What to do about it.</summary>
    public Wording Remedy { get; private init; }

    /// <summary>Where the rule comes from.</summary>
    public RuleSource Source { get; private init; }

    /// <summary>A finding: here the rule is not met.</summary>
    public Finding At(Place place, Wording expected, Wording actual, Sek? difference = null) =>
        new(this, Guard.Against.Null(place), Guard.Against.Null(expected), Guard.Against.Null(actual), difference);

    /// <summary>The code and what is the matter, in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The code and what is the matter.</summary>
    public string ToString(Language language) => $"{Code}  {Message.In(language)}";

    internal static FindingRule Ours(
        string code,
        Severity severity,
        Wording message,
        Wording remedy,
        RuleSource source
    ) => new(severity, message, remedy, source) { Code = code };

    // Where a charter, a decision or a recommendation sets the rule, that decides how serious it is to depart from it.
    internal static FindingRule Ours(string code, Wording message, Wording remedy, RuleSource setBy) =>
        Ours(
            code,
            setBy.Kind switch
            {
                SourceKind.Statute => Severity.BreachOfLaw,
                SourceKind.Charter or SourceKind.Decision or SourceKind.Agreement => Severity.BreachOfOwnRule,
                SourceKind.Recommendation => Severity.DepartureFromRecommendation,
                _ => Severity.DoubtfulFigure,
            },
            message,
            remedy,
            setBy
        );

    internal FindingRule Advising(Wording remedy) => this with { Remedy = remedy };

    // Another text says the same, such as one that held then.
    internal FindingRule By(RuleSource source) => this with { Source = source };

    internal FindingRule Weighed(Severity severity) => this with { Severity = severity };
}
