namespace Finsam.Domain;

/// <summary>How a result becomes a change in cash: less the growth of receivables, more that of liabilities.</summary>
/// <remarks>
/// <para>Swedish: <i>från resultat till kassa</i>, a short <i>kassaflödesanalys</i>.</para>
/// <para>It closes where both balance sheets balance and the earlier one's equity is what the later one brings forward;
/// what is left otherwise is <see cref="Unexplained"/>. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class CashBridge
{
    /// <summary>A bridge between two balance sheets.</summary>
    /// <param name="opening">The earlier, at the end of the year before.</param>
    /// <param name="closing">The later, in the year of the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The earlier sheet is not at the end of the year before the later
    /// one.</exception>
    public CashBridge(BalanceSheet opening, BalanceSheet closing)
    {
        (Opening, Closing) = (Guard.Against.Null(opening), Guard.Against.Null(closing));
        if (opening.Date >= closing.Date)
        {
            throw new ArgumentException(
                $"The balance sheets are at {opening.Date.Iso()} and {closing.Date.Iso()}. Give the earlier one first.",
                nameof(opening)
            );
        }

        if (opening.Date != YearParts.Year(closing.Date.Year).Start.PlusDays(-1))
        {
            throw new ArgumentException(
                Message.Of(
                    $"The earlier balance sheet is at {opening.Date.Iso()} and the later at {closing.Date.Iso()}. "
                ) + Message.Of($"Give that of {closing.Date.Year - 1}-12-31 as the earlier."),
                nameof(opening)
            );
        }
    }

    /// <summary>The earlier balance sheet.</summary>
    public BalanceSheet Opening { get; }

    /// <summary>The later balance sheet.</summary>
    public BalanceSheet Closing { get; }

    /// <summary>The result between them.</summary>
    public Sek Result => Closing.Result;

    /// <summary>How much more others owe; negative where they owe less.</summary>
    public Sek GrowthOfReceivables => Closing.Receivables - Opening.Receivables;

    /// <summary>How much more is owed to others; negative where less is.</summary>
    public Sek GrowthOfLiabilities => Closing.Liabilities - Opening.Liabilities;

    /// <summary>How much more money is in hand.</summary>
    public Sek ChangeInCash => Closing.Cash - Opening.Cash;

    /// <summary>What the bridge does not account for; 0 kr where the accounts are consistent.</summary>
    public Sek Unexplained => ChangeInCash - (Result - GrowthOfReceivables + GrowthOfLiabilities);

    /// <summary>Where the change in cash comes from.</summary>
    /// <returns>The steps: result, receivables, liabilities and what is left, if anything.</returns>
    public Explanation Explain()
    {
        List<ExplanationStep> steps =
        [
            new(Wording.Of($"resultat: {Result}", $"result: {Result}")),
            new(
                Wording.Of(
                    $"genom fordringar, som ändras med {GrowthOfReceivables}: {-GrowthOfReceivables}",
                    $"through receivables, which change by {GrowthOfReceivables}: {-GrowthOfReceivables}"
                )
            ),
            new(
                Wording.Of(
                    $"genom skulder, som ändras med {GrowthOfLiabilities}: {GrowthOfLiabilities}",
                    $"through liabilities, which change by {GrowthOfLiabilities}: {GrowthOfLiabilities}"
                )
            ),
        ];
        if (Unexplained != Sek.Zero)
        {
            steps.Add(new(Wording.Of($"oförklarat: {Unexplained}", $"unexplained: {Unexplained}")));
        }

        return new(
            new(
                $"förändring av kassa och bank {Opening.Date.Iso()} till {Closing.Date.Iso()}",
                $"change in cash {Opening.Date.Iso()} to {Closing.Date.Iso()}"
            ),
            Result - GrowthOfReceivables + GrowthOfLiabilities + Unexplained,
            steps
        );
    }

    /// <summary>The days and the change in cash.</summary>
    public override string ToString() => $"{Opening.Date.Iso()} -> {Closing.Date.Iso()}: {ChangeInCash}";
}
