namespace Finsam.Domain;

/// <summary>What an initiative is granted for a calendar year.</summary>
/// <remarks>Swedish: <i>beviljade medel</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Grant
{
    /// <summary>A grant for a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in <paramref name="year"/>, or
    /// <paramref name="amount"/> is negative.</exception>
    public Grant(int year, Sek amount, RuleSource? decision = null)
    {
        Year = Act.CheckYear(year, nameof(year));
        string remedy = Message.Of($"The grant for {year} is 0 kr or more: lower the grant that it takes from.");
        (Amount, Decision) = (Guard.Against.NegativeAmount(amount, remedy), decision);
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What may be requisitioned for the year.</summary>
    public Sek Amount { get; }

    /// <summary>The board's decision; null where it is not known.</summary>
    public RuleSource? Decision { get; }

    internal RuleSource Source =>
        Decision
        ?? new(
            SourceKind.Decision,
            FormattableString.Invariant($"beviljade medel {Year} (beslut saknas i underlaget)"),
            new(
                "Insatsen rekvirerar sina faktiska kostnader, högst det som beviljats för året.",
                "The initiative requisitions its actual costs, at most what is granted for the year."
            ),
            englishCitation: FormattableString.Invariant($"grant of {Year} (no decision in the material)")
        );

    /// <summary>The year and the amount, such as <c>2020: 1 150 000 kr</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Amount}");
}
