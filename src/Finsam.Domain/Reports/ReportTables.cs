namespace Finsam.Domain;

// The tables of a year: of what is told, or what is missing for it.
internal static class ReportTables
{
    internal static ReportSection Of(FederationYear year)
    {
        ReportSection?[] sections =
        [
            Section(new("Medlemsbidrag", "Contributions"), () => [year.Contributions.ToTable()]),
            Section(
                new("Inbetalningar", "Payments of contributions"),
                () => year.SplitOf(year.Year) is { Payments.All.Count: > 0 } split ? [split.Payments.ToTable()] : []
            ),
            Section(
                new("Utbetalningar för tjänster", "Payouts for positions"),
                () => year.PayoutsByHalfYear().Select(run => run.ToTable())
            ),
            Section(
                new("Rättelser", "Corrections"),
                () => year.Corrections.Count > 0 ? [year.Corrections.ToTable()] : []
            ),
            Section(new("Insatser", "Initiatives"), () => year.GrantUses.Count > 0 ? [year.GrantUses.ToTable()] : []),
            Section(new("Mål", "Goals"), () => year.Goals.Count > 0 ? [year.Goals.ToTable()] : []),
            Section(
                new("Budget och utfall", "Budget and outcome"),
                () => year.Lines.Columns.Count > 0 ? [year.Figures.ToTable()] : []
            ),
            Section(
                new("Budgetuppföljning", "Follow-up of the budget"),
                () => year.LastDayToFollowUp() is { } day ? [year.FollowUpOn(day).ToTable()] : []
            ),
            Section(
                new("Balansräkning", "Balance sheet"),
                () => year.Balances.Days.Count > 0 ? [year.Balances.ToTable()] : []
            ),
            Section(
                new("Från resultat till kassa", "From result to cash"),
                () => year.CashBridges().Select(bridge => bridge.ToTable())
            ),
            OfEquity(new("Eget kapital", "Equity"), year.Equity),
            Section(
                new("Likviditet", "Money in hand"),
                () => year.Liquidity.Days.Count > 0 ? [year.Liquidity.ToTable()] : []
            ),
        ];
        Wording dash = new(
            "Ett streck (–) betyder att uppgiften inte är känd.",
            "A dash (–) means that the figure is not known."
        );
        return new(new("Tabeller", "Tables"), [dash]) { Sections = [.. sections.OfType<ReportSection>()] };
    }

    internal static Wording Lacks(Missing missing) =>
        Wording.Of($"Saknas: {missing.Input}.", $"Missing: {missing.Input}.");

    private static ReportSection OfEquity(Wording heading, EquityChain equity) =>
        equity is { Opening.Known: null, Closing: { Known: null, Missing: { } missing } }
            ? new(heading, [Lacks(missing)])
            : new(
                heading,
                tables: equity.Standings.Count > 0 ? [equity.ToTable(), equity.Standings.ToTable()] : [equity.ToTable()]
            );

    // Left out where there is nothing to show.
    private static ReportSection? Section(Wording heading, Func<IEnumerable<Table>> tables)
    {
        try
        {
            Table[] all = [.. tables()];
            return all.Length == 0 ? null : new(heading, tables: all);
        }
        catch (NotKnownException error)
        {
            return new(heading, [Lacks(error.Missing)]);
        }
    }
}
