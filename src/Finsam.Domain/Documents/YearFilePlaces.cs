using System.Globalization;

namespace Finsam.Domain;

// Where in the year a part of a document is.
internal static class YearFilePlaces
{
    internal static Place? PlaceAt(YearFile file, string pointer)
    {
        string[] parts = pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int row = Number(parts, 1);
        return parts.FirstOrDefault() switch
        {
            "federation" => new(Page.Members),
            "contributionDecisions" => file.ContributionDecisions?.ElementAtOrDefault(row) is { } decision
                ? new(Page.Contributions, Text(decision.Year))
                : new(Page.Contributions),
            "roles" => new(Page.Payouts, line: Given(file.Roles?.ElementAtOrDefault(row)?.Name)),
            "positions" => file.Positions?.ElementAtOrDefault(row) is { } position
                ? new(Page.Payouts, line: Given(position.Role), member: Given(position.Employer))
                : new(Page.Payouts),
            "paid" => new(Page.Payouts),
            "initiatives" => new(Page.Initiatives, line: Given(file.Initiatives?.ElementAtOrDefault(row)?.Name)),
            "lines" => InLines(file.Lines, parts),
            "balances" => InBalances(file.Balances, parts),
            "equityChanges" or "equityPolicy" or "charterShares" => new(Page.Equity),
            "cashMovements" => new(Page.Liquidity, day: file.CashMovements?.ElementAtOrDefault(row)?.Day),
            "accountsDrawnUpOn" => new(Page.Deadlines),
            "goals" => new(Page.Goals, line: Given(file.Goals?.ElementAtOrDefault(row)?.Name)),
            "accountRules" => new(Page.Lines, line: Given(file.AccountRules?.ElementAtOrDefault(row)?.Line)),
            _ => null,
        };
    }

    private static Place? InLines(YearFile.LinesPart? lines, string[] parts)
    {
        int row = Number(parts, 2);
        string? column = parts.ElementAtOrDefault(1) switch
        {
            "columns" => lines?.Columns?.ElementAtOrDefault(row)?.Name,
            _ => lines?.Columns?.ElementAtOrDefault(Number(parts, 4))?.Name,
        };
        string? line = parts.ElementAtOrDefault(1) == "rows" ? lines?.Rows?.ElementAtOrDefault(row)?.Name : null;
        return new(Page.Lines, Given(column), Given(line));
    }

    private static Place InBalances(YearFile.BalancesPart? balances, string[] parts)
    {
        int at = Number(parts, parts.ElementAtOrDefault(1) == "days" ? 2 : 4);
        LocalDate? day = at >= 0 && at < balances?.Days?.Length ? balances.Days[at] : null;
        string? line =
            parts.ElementAtOrDefault(1) == "rows" ? balances?.Rows?.ElementAtOrDefault(Number(parts, 2))?.Name : null;
        return new(Page.Balances, line: Given(line), day: day);
    }

    private static string? Given(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    private static int Number(string[] parts, int at) =>
        int.TryParse(parts.ElementAtOrDefault(at), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : -1;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
