namespace Finsam.Domain;

/// <summary>What an initiative is granted for a calendar year.</summary>
/// <remarks>
/// <para>Swedish: <i>beviljade medel</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record Grant
{
    /// <summary>A grant for a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="amount">What may be requisitioned for it, at least 0 kr.</param>
    /// <param name="decision">The board's decision, which findings cite; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public Grant(int year, Sek amount, RuleSource? decision = null)
    {
        string remedy = Message.Of($"The grant for {year} is 0 kr or more: lower the grant that it takes from.");
        (Year, Amount, Decision) = (year, Guard.Against.NegativeAmount(amount, remedy), decision);
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
            FormattableString.Invariant($"bidraget {Year} (utan angivet beslut)"),
            new(
                "Insatsen rekvirerar sina faktiska kostnader, högst det som beviljats för året.",
                "The initiative requisitions its actual costs, at most what is granted for the year."
            )
        );

    /// <summary>The year and the amount, such as <c>2020: 1 150 000 kr</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Amount}");
}
