namespace Finsam.Domain;

public sealed partial class BalanceSheet
{
    /// <summary>Tests every printed total against the printed figures one level down, and whether both sides
    /// agree.</summary>
    /// <returns>Every difference; none where the sheet is consistent.</returns>
    public IReadOnlyList<ReconciliationDifference> Reconcile()
    {
        List<ReconciliationDifference> differences = [];
        Add(
            "summa tillgångar",
            AccountIdentity.LinesMakeTotal,
            Assets,
            BalanceLineKind.Cash,
            BalanceLineKind.Receivable,
            BalanceLineKind.OtherAsset
        );
        Add(
            "årets balanserade resultat",
            AccountIdentity.OpeningAndResultMakeClosing,
            Equity,
            BalanceLineKind.BroughtForward,
            BalanceLineKind.Result
        );
        Add(
            "summa eget kapital och skulder",
            AccountIdentity.LinesMakeTotal,
            EquityAndLiabilities,
            BalanceLineKind.CurrentLiability,
            BalanceLineKind.Loan
        );
        Add(
            "balansomslutning",
            AccountIdentity.AssetsAreEquityAndLiabilities,
            new(Assets.Value, EquityAndLiabilities.Value),
            Assets.Printed is null || EquityAndLiabilities.Printed is null ? Enum.GetValues<BalanceLineKind>() : []
        );
        return differences;

        void Add(string what, AccountIdentity identity, StatementTotal total, params BalanceLineKind[] parts)
        {
            if (total.Difference == Sek.Zero)
            {
                return;
            }

            List<string> blank = [];
            foreach (BalanceLine line in Lines)
            {
                if (line.Amount is null && parts.Contains(line.Kind))
                {
                    blank.Add(line.Name);
                }
            }

            differences.Add(new($"{this}, {what}", identity, total.Computed, total.Value, PrintedUnit, blank));
        }
    }
}
