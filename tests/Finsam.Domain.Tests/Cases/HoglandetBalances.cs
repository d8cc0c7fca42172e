namespace Finsam.Domain.Tests.Cases;

/// <summary>The balance sheets of Höglandet's half-year reports, as they are printed.</summary>
internal static class HoglandetBalances
{
    internal static readonly BalanceTable Of2020 = Read(2020, "halvårsredovisning 2020");

    internal static readonly BalanceTable Of2023 = Read(2023, "delårsrapport 2023");

    private static BalanceTable Read(int year, string document)
    {
        string file = $"hoglandet-{year}-balance.csv";
        return new(
            [new(year - 1, 12, 31), new(year, 6, 30)],
            PrintedTable.Read(file).Select(row => Line(row[1], [.. row[2..].Select(Amount)])),
            document: document
        );
    }

    private static Cell? Amount(string cell) => PrintedTable.Amount(cell) is { } amount ? Cell.Of(amount) : null;

    private static BalanceLine Line(string name, Cell?[] cells) =>
        name switch
        {
            "Kassa och bank" => new(name, BalanceKind.Cash, cells),
            "Övriga fordringar" => new(name, BalanceKind.Receivable, cells),
            "Balanserat från föregående år" => new(name, BalanceKind.BroughtForward, cells),
            "Årets resultat" => new(name, BalanceKind.Result, cells),
            "Kortfristiga skulder" => new(name, BalanceKind.CurrentLiability, cells),
            "Summa tillgångar" => BalanceLine.Printed(Total.Assets, name, cells),
            "Årets balanserade resultat" => BalanceLine.Printed(Total.Equity, name, cells),
            _ => BalanceLine.Printed(Total.EquityAndLiabilities, name, cells),
        };
}
