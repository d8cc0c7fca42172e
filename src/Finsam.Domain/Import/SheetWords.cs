using System.Collections.Frozen;

namespace Finsam.Domain;

// What words in a sheet mean, as Swedish reports write them.
internal static class SheetWords
{
    internal const string NotRead = "läses inte";

    internal static readonly FrozenDictionary<string, object> Lines = WithSums(
        new()
        {
            ["medlemsbidrag"] = LineKind.Contribution,
            ["övriga intäkter"] = LineKind.OtherIncome,
            ["ränta"] = LineKind.Interest,
            ["öres- och kronutjämning"] = LineKind.RoundingAdjustment,
            ["individinriktad insats"] = LineKind.Individual,
            ["strukturövergripande insats"] = LineKind.Structural,
            ["utrymme nya insatser"] = LineKind.Room,
            ["gemensamma projektkostnader"] = LineKind.CommonCosts,
            ["kompetensutveckling"] = LineKind.Competence,
            ["styrelse"] = LineKind.Board,
            ["administration"] = LineKind.Administration,
            ["revision"] = LineKind.Audit,
            [NotRead] = NotRead,
        },
        TotalParts.OfColumn
    );

    internal static readonly FrozenDictionary<string, object> Balances = WithSums(
        new()
        {
            ["kassa och bank"] = BalanceKind.Cash,
            ["fordringar"] = BalanceKind.Receivable,
            ["övriga tillgångar"] = BalanceKind.OtherAsset,
            ["balanserat från föregående år"] = BalanceKind.BroughtForward,
            ["årets resultat"] = BalanceKind.Result,
            ["eget kapital"] = BalanceKind.TotalEquity,
            ["kortfristiga skulder"] = BalanceKind.CurrentLiability,
            ["lån"] = BalanceKind.Loan,
            ["borgen"] = BalanceKind.Guarantee,
            ["summa eget kapital"] = Total.Equity,
        },
        BalanceSheet.Sums
    );

    internal static readonly FrozenDictionary<string, object> Months = new Dictionary<string, object>
    {
        ["hela månader"] = MonthRule.WholeMonths,
        ["faktiska dagar"] = MonthRule.ActualDays,
        ["trettiodagarsmånader"] = MonthRule.ThirtyDayMonths,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // A word that is a kind already stays one.
    private static FrozenDictionary<string, object> WithSums(Dictionary<string, object> words, IEnumerable<Total> sums)
    {
        foreach (Total total in sums)
        {
            words.TryAdd(total.Name().Swedish, total);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
