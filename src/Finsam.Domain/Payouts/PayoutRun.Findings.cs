namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    /// <summary>Looks whether what has been paid is what the scopes of the positions give (FIN202).</summary>
    /// <param name="paid">What has been paid for each position; positions that are left out are not looked at.</param>
    /// <returns>A finding for each that differs, in the order of the positions.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="paid"/> is null or names a position that is not in the run.
    /// </exception>
    public IReadOnlyList<Finding> CheckPaid(IReadOnlyDictionary<Position, Sek> paid)
    {
        string others = string.Join("; ", Guard.Against.Null(paid).Keys.Except(Positions));
        if (others.Length > 0)
        {
            throw new ArgumentException(
                $"{others}: not a position of these payouts. Give the run's own positions, not others like them.",
                nameof(paid)
            );
        }

        return
        [
            .. Payouts
                .Where(payout => paid.TryGetValue(payout.Position, out Sek actual) && actual != payout.Amount)
                .Select(payout => PaidFinding(payout, paid[payout.Position])),
        ];
    }

    // The rules that the payouts follow: rates, decisions about scopes, and rounding.
    internal IEnumerable<RuleSource> Sources =>
        Terms
            .Select(terms => terms.Rates.On(Span.End).Source)
            .Concat(
                Positions
                    .SelectMany(position => position.Granted)
                    .Where(granted => granted.From <= Span.End && granted.End > Span.Start)
                    .Select(granted => granted.Decision!)
            )
            .Append(RoundedOnce);

    internal static FindingRule PaidOtherwise(RuleSource agreed) =>
        FindingRule.Ours(
            "FIN202",
            new(
                "Det som betalats är inte det som tjänstens omfattning ger.",
                "What has been paid is not what the scope of the position gives."
            ),
            new(
                "Rätta vid nästa utbetalning, eller lägg till styrelsens beslut om en annan omfattning.",
                "Correct it at the next payment, or add the board's decision on another scope."
            ),
            agreed
        );

    private Finding PaidFinding(Payout payout, Sek actual) =>
        PaidOtherwise(_terms[payout.Position.Role].Rates.On(Span.End).Source)
            .At(
                $"{payout.Position}, {Dates.Span(Span.Start, Span.End)}",
                Wording.Of($"{payout.Amount}"),
                Wording.Of($"{actual}"),
                actual - payout.Amount
            );
}
