namespace Finsam.Domain;

// What a board must decide or know, on one page.
internal static class ReportSummary
{
    internal static ReportSection Of(FederationYear year)
    {
        Finding[] findings = [.. year.Findings.OrderByDescending(finding => finding.Severity)];
        Wording[] paragraphs =
        [
            .. year.Days == YearParts.Year(year.Year)
                ? []
                : new[]
                {
                    Wording.Of(
                        $"Förbundets dagar under året: {Dates.Span(year.Days.Start, year.Days.End)}.",
                        $"The federation's days of the year: {Dates.Span(year.Days.Start, year.Days.End)}."
                    ),
                },
            Counted(findings),
            .. year.NotChecked.Count == 0
                ? []
                : new[] { NotChecked(year.NotChecked.Sum(missing => missing.Codes.Count)) },
        ];
        Table?[] tables =
        [
            KeyFigures(year),
            findings.Length == 0 ? null : InShort(findings),
            findings.Length == 0 ? null : Remedies(findings),
            year.NotChecked.Count == 0 ? null : Untold(year.NotChecked),
        ];
        return new(new("Att veta och besluta om", "To know and to decide"), paragraphs, tables.OfType<Table>());
    }

    private static Table KeyFigures(FederationYear year)
    {
        TableRow?[] rows =
        [
            Contributed(year),
            year.ClosingColumn is { } column
                ? Closing(year.Figures[column.Name, Total.Result], column)
                : NoColumn(year),
            year.Lines.Columns.LastOrDefault(IsPartOfTheYear) is { } sofar
                ? Closing(year.Figures[sofar.Name, Total.Result], sofar)
                : null,
            Equity(year),
            Cash(year),
            year.Liquidity.Days.Count > 0 ? Lowest(year.Liquidity) : null,
        ];
        bool IsPartOfTheYear(Column column) =>
            column.Kind == ColumnKind.Outcome && column.Year == year.Year && column != year.ClosingColumn;

        return new(
            $"nyckeltal {FederationYear.Text(year.Year)}",
            Wording.Of(
                $"Läget {FederationYear.Text(year.Year)}",
                $"Where things stand {FederationYear.Text(year.Year)}"
            ),
            [Wording.None, new("belopp", "amount"), new("att veta", "to know")],
            rows.OfType<TableRow>()
        );
    }

    // By the decisions, else as the column has it that the year closes by.
    private static TableRow Contributed(FederationYear year)
    {
        string of = FederationYear.Text(year.Year);
        var name = Wording.Of($"medlemsbidrag {of}", $"contributions {of}");
        return year.SplitOf(year.Year) is { } split ? Row(name, TableCell.Of(split.Total, split.Place()), Wording.None)
            : year.ClosingColumn is { } column
            && year.Figures[column.Name, Total.Contributions] is { Known: not null } figure
                ? Row(Wording.Of($"{Total.Contributions.Name()}, {column.Words}"), figure, Wording.None)
            : Row(
                name,
                TableCell.Of((Sek?)null),
                new("saknas: beslut om medlemsbidrag", "missing: decisions about contributions")
            );
    }

    private static TableRow Closing(Figure result, Column column) =>
        Row(
            Wording.Of($"{Total.Result.Name()}, {column.Words}"),
            result,
            result.Known switch
            {
                { Ore: > 0 } => new("överskott", "surplus"),
                { Ore: < 0 } => new("underskott", "deficit"),
                _ => new("varken över- eller underskott", "neither surplus nor deficit"),
            }
        );

    private static TableRow NoColumn(FederationYear year) =>
        Row(
            Total.Result.Name(),
            TableCell.Of((Sek?)null),
            Wording.Of(
                $"saknas: budget, prognos eller utfall för {FederationYear.Text(year.Year)}",
                $"missing: a budget, forecast or outcome of {FederationYear.Text(year.Year)}"
            )
        );

    private static TableRow Equity(FederationYear year)
    {
        EquityStanding? standing = year.Equity.Standings.LastOrDefault(each => each.Day == year.Days.End);
        return Row(
            Wording.Of($"eget kapital {year.Days.End.Iso()}", $"equity {year.Days.End.Iso()}"),
            year.Equity.Closing,
            standing is null ? new("ingen riktlinje att jämföra med", "no policy to compare with") : Against(standing)
        );
    }

    private static Wording Against(EquityStanding standing)
    {
        Sek left = standing.DistanceToCeiling;
        Wording ratio = standing.RatioWords is { } words
            ? Wording.Of($"{words} av {standing.Income}; ", $"{words} of {standing.Income}; ")
            : Wording.None;
        return left < Sek.Zero
            ? Wording.Of(
                $"{ratio}{-left} över taket {standing.Ceiling}",
                $"{ratio}{-left} above the ceiling {standing.Ceiling}"
            )
            : Wording.Of(
                $"{ratio}{left} under taket {standing.Ceiling}",
                $"{ratio}{left} below the ceiling {standing.Ceiling}"
            );
    }

    // The last that is told.
    private static TableRow Cash(FederationYear year)
    {
        BalanceSheet? last = year
            .Balances.Days.Where(day => day <= year.Days.End)
            .OrderDescending()
            .Select(year.BalanceOn)
            .FirstOrDefault(sheet => sheet[BalanceKind.Cash].Known is not null);
        return last is null
            ? Row(
                new("pengar i kassa och bank", "money in hand"),
                TableCell.Of((Sek?)null),
                new("saknas: en balansräkning med kassa och bank", "missing: a balance sheet with cash")
            )
            : Row(
                Wording.Of($"pengar i kassa och bank {last.Day.Iso()}", $"money in hand {last.Day.Iso()}"),
                last[BalanceKind.Cash],
                Wording.None
            );
    }

    private static TableRow Lowest(LiquidityCurve curve) =>
        Row(
            Wording.Of($"lägsta likviditet {curve.MinimumOn.Iso()}", $"least money in hand {curve.MinimumOn.Iso()}"),
            curve.Minimum,
            curve.Minimum.Known < Sek.Zero
                ? new("likviditeten räcker inte", "the money does not suffice")
                : Wording.None
        );

    private static TableRow Row(Wording name, Figure figure, Wording known) =>
        Row(
            name,
            TableCell.Of(figure.Known, figure.Place),
            figure.Missing is { } missing ? Wording.Of($"saknas: {missing.Input}", $"missing: {missing.Input}") : known
        );

    private static TableRow Row(Wording name, TableCell amount, Wording words) =>
        new(name, [amount, TableCell.Of(words)]);

    private static Wording Counted(Finding[] findings)
    {
        if (findings.Length == 0)
        {
            return new("Inga iakttagelser.", "No findings.");
        }

        Wording each = Wording.Joined(
            ", ",
            findings
                .GroupBy(finding => finding.Severity)
                .Select(same => Wording.Of($"{same.Key.Name()}: {same.Count()}"))
        );
        return findings.Length == 1
            ? Wording.Of($"En iakttagelse ({each}).", $"One finding ({each}).")
            : Wording.Of($"{findings.Length} iakttagelser ({each}).", $"{findings.Length} findings ({each}).");
    }

    private static Wording NotChecked(int count) =>
        count == 1
            ? new(
                "En kontroll kunde inte göras, eftersom uppgifter saknas.",
                "One check could not be made for want of input."
            )
            : Wording.Of(
                $"{count} kontroller kunde inte göras, eftersom uppgifter saknas.",
                $"{count} checks could not be made for want of input."
            );

    private static Table InShort(IEnumerable<Finding> findings) =>
        new(
            "iakttagelser i korthet",
            new("Iakttagelser, de allvarligaste först", "Findings, the most serious first"),
            [
                new("allvarlighetsgrad", "severity"),
                new("iakttagelse", "finding"),
                new("var", "where"),
                new("avvikelse", "off by"),
            ],
            findings.Select(finding => new TableRow(
                TableCell.Of(finding.Severity.Name()),
                [
                    TableCell.Of(Wording.Of($"{finding.Code} {finding.Message}")),
                    TableCell.Of(Wording.Of(finding.Place.ToString), finding.Place),
                    finding.Difference is { } off ? TableCell.Of(off) : TableCell.Of(Wording.None),
                ]
            ))
        );

    // What is to be done by one rule is said once.
    private static Table Remedies(IEnumerable<Finding> findings) =>
        new(
            "att ta stallning till",
            new("Att ta ställning till", "For the board to consider"),
            [new("kod", "code"), new("åtgärd", "remedy")],
            findings
                .DistinctBy(finding => (finding.Code, finding.Remedy))
                .Select(finding => new TableRow(TableCell.Of(finding.Code), [TableCell.Of(finding.Remedy)]))
        );

    private static Table Untold(IEnumerable<Missing> missing) =>
        new(
            "inte kontrollerat",
            new("Inte kontrollerat", "Not checked"),
            [new("kod", "code"), new("uppgift som saknas", "what is missing")],
            missing.Select(each => new TableRow(
                TableCell.Of(string.Join(", ", each.Codes)),
                [TableCell.Of(each.Input)]
            ))
        );
}
