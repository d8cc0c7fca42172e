namespace Finsam.Domain;

public sealed partial class BalanceSheet
{
    /// <summary>Looks for equity below zero (FIN401), and for loans, guarantees and pledges (FIN405).</summary>
    /// <returns>A finding for the equity, and one for each line that is not 0 kr.</returns>
    public IReadOnlyList<Finding> CheckDebts() =>
        [
            .. KnowsEquity ? EquityFindings.BelowZero(ToString(), Equity.Value) : [],
            .. Lines
                .Where(line => line is { IsForbidden: true, Amount: { } amount } && amount != Sek.Zero)
                .Select(line =>
                    (line.Kind == BalanceLineKind.Loan ? EquityFindings.Loan : EquityFindings.Guarantee).At(
                        $"{this}, {line.Name}",
                        Wording.Of($"{Sek.Zero}"),
                        Wording.Of($"{line.Amount}"),
                        line.Amount
                    )
                ),
        ];
}
