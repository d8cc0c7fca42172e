namespace Finsam.Domain;

internal sealed partial record YearFile
{
    private static LinesPart Of(LineTable table, MemberNames names) =>
        new()
        {
            Columns =
            [
                .. table.Columns.Select(column => new ColumnRow
                {
                    Name = column.Name,
                    English = column.English,
                    Kind = column.Kind,
                    From = column.Days.Start,
                    Through = column.Days.End,
                    DecidedOn = column.DecidedOn,
                    After = column.After,
                    PrintedUnit = OtherThan(Sek.Krona, column.PrintedUnit),
                    Document = column.Document,
                }),
            ],
            Rows =
            [
                .. table.Lines.Select(line => new LineRow
                {
                    Name = line.Name,
                    English = line.English,
                    Kind = line.Total is null ? line.Kind : null,
                    Total = line.Total,
                    MadeOf = Of(line.Source, names),
                    Party = line.Source is null ? line.Party : null,
                    IsCommitted = line.IsCommitted ? true : null,
                    Amounts = Rows(line.Cells, cell => new CellValue(cell)),
                }),
            ],
        };

    private static MadeOfPart? Of(LineSource? source, MemberNames names) =>
        source switch
        {
            LineSource.Contribution by => new() { Contribution = names.NameOf(by.Member) },
            LineSource.Payouts by => new() { Payouts = by.Role },
            LineSource.Grants by => new() { Grants = by.Initiative },
            LineSource.Room by => new()
            {
                Room = new()
                {
                    Unit = OtherThan(Sek.Krona, by.Unit),
                    ClosingAtLeast = OtherThan(Sek.Zero, by.ClosingAtLeast),
                },
            },
            _ => null,
        };

    private static OverheadPart Of(OverheadRange range) =>
        new()
        {
            Lowest = range.Lowest,
            Highest = range.Highest,
            Source = Of(range.Source)!,
        };

    private static MaterialityPart Of(Materiality limit) =>
        new()
        {
            Source = Of(limit.Source)!,
            Amount = OtherThan(Sek.Zero, limit.Amount),
            Share = limit.Share == Fraction.Zero ? null : limit.Share,
            Level = limit.Level == BudgetLevel.Line ? null : limit.Level,
        };

    private static BalancesPart Of(BalanceTable table) =>
        new()
        {
            Days = [.. table.Days],
            PrintedUnit = OtherThan(Sek.Krona, table.PrintedUnit),
            Document = table.Document,
            Rows =
            [
                .. table.Lines.Select(line => new BalanceRow
                {
                    Name = line.Name,
                    English = line.English,
                    Kind = line.Total is null ? line.Kind : null,
                    Total = line.Total,
                    Amounts = [.. line.Cells.Select(cell => new CellValue(cell))],
                }),
            ],
        };

    private static EquityPolicyPart Of(Dated<EquityPolicy> policy) =>
        new()
        {
            Name = policy.Name,
            Values =
            [
                .. policy.Values.Select(value => new EquityPolicyRow
                {
                    From = value.From,
                    Through = value.Through,
                    Basis = value.Value.Basis,
                    Bands =
                    [
                        .. value.Value.Bands.Select(band => new BandRow
                        {
                            FromIncome = OtherThan(Sek.Zero, band.FromIncome),
                            Floor = band.Floor == Fraction.Zero ? null : band.Floor,
                            Ceiling = band.Ceiling,
                        }),
                    ],
                    Source = Of(value.Source)!,
                }),
            ],
        };

    private static AccountRuleRow Of(AccountRule rule) =>
        new()
        {
            Line = rule.Line,
            BalanceLine = rule.BalanceLine,
            From = rule.From,
            Through = rule.Through == rule.From ? null : rule.Through,
            Dimension = rule.Dimension,
            Code = rule.Code,
        };

    private static GoalRow Of(Goal goal) =>
        new()
        {
            Name = goal.Name,
            English = goal.English,
            Target = goal.Target == Fraction.One ? null : goal.Target,
            Reached = goal.Reached,
            Of = goal.Of,
            Comment = goal.Comment,
        };
}
