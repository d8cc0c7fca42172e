using NodaTime;

namespace Finsam.Domain.Tests.Cases;

/// <summary>The two half-year reports of Höglandets samordningsförbund, 2020 and 2023, as they are printed.</summary>
/// <remarks>
/// In the outcome to 30 June the two lines of positions are computed, with the other costs that they have in print; in
/// 2020 the forecast of coordinators is computed too.
/// </remarks>
internal static class HoglandetYears
{
    private static readonly ContributionDecision Decision2020 = new(
        2020,
        Kr(7_992_000),
        Hoglandet.Percentages,
        recognition: Recognition.StateByHalfYear
    );

    private static readonly ContributionDecision Decision2023 = new(
        2023,
        Kr(8_036_000),
        AllocationKey.ByPopulation(new LocalDate(2022, 9, 30)),
        unit: Kr(5),
        recognition: Recognition.StateByHalfYear
    );

    internal static readonly FederationYear Of2020 = Make(2020);

    internal static readonly FederationYear Of2023 = Make(2023);

    /// <summary>The report, made anew.</summary>
    internal static FederationYear Make(int year) =>
        new(
            Hoglandet.Federation,
            year,
            populations: Hoglandet.Populations,
            contributionDecisions: year == 2020
                ? [new(2019, Kr(6_410_000), Hoglandet.Percentages, unit: Kr(100)), Decision2020]
                : [new(2022, Kr(8_054_000), Hoglandet.Percentages), Decision2023],
            roles: HoglandetPositions.Roles,
            positions: [.. HoglandetPositions.Roles.SelectMany(role => HoglandetPositions.Of(year, role.Name))],
            lines: new(
                [
                    Column.Outcome(year - 1),
                    Column.Budget(year),
                    Column.OutcomeThrough(new LocalDate(year, 6, 30)),
                    Column.Forecast(year),
                ],
                PrintedTable.Read($"hoglandet-{year}-statement.csv").Select(row => LineOf(year, row))
            ),
            balances: year == 2020 ? HoglandetBalances.Of2020 : HoglandetBalances.Of2023,
            equityPolicy: EquityPolicy.AsCitedIn2020
        );

    /// <summary>What was paid for the positions of the half-year, as printed.</summary>
    internal static IEnumerable<Paid> Paid(int year) =>
        HoglandetPositions.Roles.SelectMany(role =>
            HoglandetPositions
                .Printed(year, role.Name)
                .Select(paid => new Paid(paid.Key, role.Name, HoglandetPositions.HalfYear(year), paid.Value))
        );

    private static Line LineOf(int year, string[] row)
    {
        Cell?[] cells = [.. row[2..].Select(text => PrintedTable.Amount(text) is { } amount ? Cell.Of(amount) : null)];
        string name = row[1];
        return row[0] == "tryckt_summa" ? Line.Printed(TotalOf(name), name, cells)
            : MemberOf(name) is { } member
                ? new(name, LineKind.Contribution, cells, new LineSource.Contribution(member))
            : name.StartsWith("SE-", StringComparison.Ordinal)
                ? Line.Payouts(name, HoglandetPositions.SeCoach, Computed(cells, Kr(year == 2020 ? 6_448 : 0)))
            : name.StartsWith("Uppdrag Samverkan", StringComparison.Ordinal)
                ? Line.Payouts(
                    name,
                    HoglandetPositions.Coordinator,
                    year == 2020 ? [cells[0], cells[1], Cell.Computed, Cell.Computed] : Computed(cells, Kr(8_436)),
                    LineKind.Structural
                )
            : new(name, Kind(row[0], name), cells);
    }

    private static Cell?[] Computed(Cell?[] cells, Sek other) =>
        [cells[0], cells[1], Cell.Computed.Plus(other), cells[3]];

    private static Member? MemberOf(string line) =>
        Hoglandet
            .Federation.MembersIn(2023)
            .FirstOrDefault(member => line == $"{member}" || line == $"{member} kommun");

    private static Total TotalOf(string name) =>
        name switch
        {
            "Summa intäkter" => Total.Income,
            "Summa kostnader" => Total.Costs,
            _ => Total.Result,
        };

    private static LineKind Kind(string section, string name) =>
        (section, name) switch
        {
            (_, "Övriga intäkter") => LineKind.OtherIncome,
            (_, "Öres- och kronutjämning") => LineKind.RoundingAdjustment,
            (_, "Ränta") => LineKind.Interest,
            (_, "Styrelse") => LineKind.Board,
            (_, "Revision") => LineKind.Audit,
            ("administration", _) => LineKind.Administration,
            (_, "IT-spåret" or "Projekt IT-spåret") => LineKind.Individual,
            (_, "Framtida projekt") => LineKind.Room,
            _ => LineKind.Structural,
        };

    private static Sek Kr(decimal kronor) => Sek.FromKronor(kronor);
}
