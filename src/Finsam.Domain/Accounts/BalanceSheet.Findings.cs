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
                .Select(line => new Finding(
                    "FIN405",
                    Severity.BreachOfLaw,
                    $"{this}, {line.Name}",
                    line.Kind == BalanceLineKind.Loan
                        ? new("Förbundet har lånat pengar.", "The federation has borrowed money.")
                        : new(
                            "Förbundet har lämnat borgen eller pant.",
                            "The federation has given a guarantee or a pledge."
                        ),
                    Wording.Of($"{Sek.Zero}", $"{Sek.Zero}"),
                    Wording.Of($"{line.Amount}", $"{line.Amount}"),
                    EquityFindings.NoDebts,
                    line.Kind == BalanceLineKind.Loan
                        ? new(
                            "Avveckla lånet, eller rätta postens slag om det är en vanlig leverantörskredit.",
                            "Wind the loan up, or correct the kind of the line if it is ordinary trade credit."
                        )
                        : new("Avveckla åtagandet.", "Wind the commitment up.")
                )
                {
                    Difference = line.Amount,
                }),
        ];
}
