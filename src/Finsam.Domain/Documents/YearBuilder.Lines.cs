namespace Finsam.Domain;

internal sealed partial class YearBuilder
{
    private LineTable? LinesOf(YearFile.LinesPart part, string at)
    {
        Column[]? columns = All(part.Columns, In(at, "columns"), ColumnOf);
        Line[]? lines = All(part.Rows, In(at, "rows"), LineOf);
        if (columns is null || lines is null)
        {
            return null;
        }

        LineTable table = LineTable.Unchecked(columns, lines);
        TableFault[] faults = [.. table.Faults()];
        foreach (TableFault fault in faults)
        {
            // A line that had no cells has been given them: it is found by its place.
            int row = fault.Line is null
                ? -1
                : table.Lines.TakeWhile(line => !ReferenceEquals(line, fault.Line)).Count();
            int column = fault.Column is null ? -1 : Array.IndexOf(columns, fault.Column);
            string pointer = (row, column) switch
            {
                (< 0, _) => $"{at}/columns/{Index(column)}",
                (_, < 0) => $"{at}/rows/{Index(row)}",
                _ => $"{at}/rows/{Index(row)}/amounts/{Index(column)}",
            };
            Flaws.Add(new(pointer, fault.Words, Wording.None, Text: ""));
        }

        for (int row = 0; row < lines.Length; row++)
        {
            _pointers[table.Lines[row]] = $"{at}/rows/{Index(row)}";
        }

        return faults.Length == 0 ? table : null;

        static string Index(int index) => FormattableString.Invariant($"{index}");
    }

    private Column? ColumnOf(YearFile.ColumnRow row, string at) =>
        DaysOf(new() { From = row.From, Through = row.Through }, at) is { } days
            ? Made(
                at,
                () =>
                    new Column(
                        row.Name,
                        row.Kind,
                        days,
                        row.DecidedOn,
                        row.After,
                        row.PrintedUnit,
                        row.Document,
                        row.English
                    )
            )
            : null;

    private Line? LineOf(YearFile.LineRow row, string at)
    {
        IEnumerable<Cell?>? cells = row.Amounts?.Select(amount => amount.Cell);
        LineSource? source = row.MadeOf is null ? null : MadeOf(row.MadeOf, In(at, "madeOf"));
        if (row.MadeOf is not null && source is null)
        {
            return null;
        }

        if (row.Total is { } total)
        {
            bool isSum =
                row.Kind is null or LineKind.PrintedTotal && row is { MadeOf: null, Party: null, IsCommitted: null };
            return isSum ? Made(at, () => Line.Printed(total, row.Name, cells ?? [], row.English)) : NoSum<Line>(at);
        }

        return row.Kind is { } kind
            ? Made(at, () => new Line(row.Name, kind, cells, source, row.Party, row.IsCommitted == true, row.English))
            : NoSum<Line>(at);
    }

    private T? NoSum<T>(string at)
        where T : class
    {
        Add(
            at,
            new("ska vara antingen en post eller en redovisad summa.", "is to be either a line or a printed sum."),
            new(
                "Skriv kind för en post, eller bara name, total och amounts för en redovisad summa.",
                "Write kind for a line, or only name, total and amounts for a printed sum."
            )
        );
        return null;
    }

    private LineSource? MadeOf(YearFile.MadeOfPart part, string at)
    {
        if (
            new object?[] { part.Contribution, part.Payouts, part.Grants, part.Room }
                .OfType<object>()
                .Count() == 1
        )
        {
            return part switch
            {
                { Contribution: { } name } => MemberOf(name, In(at, "contribution")) is { } member
                    ? Made(at, () => new LineSource.Contribution(member))
                    : null,
                { Payouts: { } role } => IsRole(role, In(at, "payouts"))
                    ? Made(at, () => new LineSource.Payouts(role))
                    : null,
                { Grants: { } name } => IsTold(
                    name,
                    _file.Initiatives?.Select(row => row?.Name),
                    "initiatives",
                    new("insatserna", "initiatives"),
                    In(at, "grants")
                )
                    ? Made(at, () => new LineSource.Grants(name))
                    : null,
                _ => Made(at, () => new LineSource.Room(part.Room!.ClosingAtLeast ?? Sek.Zero, part.Room.Unit)),
            };
        }

        Add(
            at,
            new("säger inte på ett sätt vad det består av.", "does not say in one way what it is made of."),
            new(
                "Skriv ett av contribution, payouts, grants och room.",
                "Write one of contribution, payouts, grants and room."
            )
        );
        return null;
    }

    private OverheadRange? OverheadOf(YearFile.OverheadPart part, string at) =>
        SourceOf(part.Source, In(at, "source")) is { } source
            ? Made(at, () => new OverheadRange(part.Lowest, part.Highest, source))
            : null;

    private Materiality? MaterialityOf(YearFile.MaterialityPart part, string at) =>
        SourceOf(part.Source, In(at, "source")) is { } source
            ? Made(
                at,
                () =>
                    new Materiality(
                        source,
                        part.Amount ?? Sek.Zero,
                        part.Share ?? Fraction.Zero,
                        part.Level ?? BudgetLevel.Line
                    )
            )
            : null;

    private BalanceTable? BalancesOf(YearFile.BalancesPart part, string at) =>
        All(part.Rows, In(at, "rows"), BalanceLineOf) is { } lines
            ? Made(at, () => new BalanceTable(part.Days, lines, part.PrintedUnit, part.Document))
            : null;

    private BalanceLine? BalanceLineOf(YearFile.BalanceRow row, string at)
    {
        Cell?[] cells = Array.ConvertAll(row.Amounts, amount => amount.Cell);
        return row switch
        {
            { Total: { } total, Kind: null or BalanceKind.PrintedTotal } => Made(
                at,
                () => BalanceLine.Printed(total, row.Name, cells, row.English)
            ),
            { Total: null, Kind: { } kind } => Made(at, () => new BalanceLine(row.Name, kind, cells, row.English)),
            _ => NoSum<BalanceLine>(at),
        };
    }

    private AccountRule? AccountRuleOf(YearFile.AccountRuleRow row, string at)
    {
        if (
            row
            is { Line: not null, BalanceLine: not null }
                or { Line: null, Code: not null }
                or { Line: null, Dimension: not null }
        )
        {
            Add(
                at,
                new("hör inte till en post på ett sätt.", "is not of a line in one way."),
                new(
                    "Skriv line, med dimension och code om det gäller ett objekt, eller balanceLine, eller ingen "
                        + "av dem för konton som inte ingår.",
                    "Write line, with dimension and code where it is about an object, or balanceLine, or neither for "
                        + "accounts that are left out."
                )
            );
            return null;
        }

        return Made(
            at,
            () =>
                row.Line is { } line ? new AccountRule(line, row.From, row.Through, row.Dimension, row.Code)
                : row.BalanceLine is { } balance ? AccountRule.Balance(balance, row.From, row.Through)
                : AccountRule.LeftOut(row.From, row.Through)
        );
    }

    private Goal? GoalOf(YearFile.GoalRow row, string at) =>
        Made(at, () => new Goal(row.Name, row.Target, row.Reached, row.Of, row.Comment, row.English));

    private EquityChange? EquityChangeOf(YearFile.EquityChangeRow row, string at) =>
        TrySource(row.Source, In(at, "source"), out RuleSource? source)
            ? Made(at, () => new EquityChange(row.Movement, row.Day, row.Amount, row.Reason, source))
            : null;

    private CharterShares? CharterSharesOf(YearFile.CharterSharesPart part, string at) =>
        ValueKeyOf(ValueKind.Weights, part.Weights, In(at, "weights")) is { } weights
        && SourceOf(part.Source, In(at, "source")) is { } source
            ? Made(at, () => new CharterShares(weights.Values.Select(each => (each.Member, each.Value)), source))
            : null;

    private Dated<EquityPolicy>? EquityPolicyOf(YearFile.EquityPolicyPart part, string at) =>
        All(
            part.Values,
            In(at, "values"),
            (value, own) =>
                All(
                    value.Bands,
                    In(own, "bands"),
                    (band, each) =>
                        Made(
                            each,
                            () => new EquityBand(band.Ceiling, band.Floor ?? Fraction.Zero, band.FromIncome ?? Sek.Zero)
                        )
                )
                    is { } bands
                && SourceOf(value.Source, In(own, "source")) is { } source
                    ? Made(
                        own,
                        () => new DatedValue<EquityPolicy>(value.From, new(value.Basis, bands), source, value.Through)
                    )
                    : null
        )
            is { } values
            ? Made(at, () => new Dated<EquityPolicy>(part.Name, values))
            : null;

    private CashMovement? CashOf(YearFile.CashRow row, string at) =>
        Made(
            at,
            () =>
                row.Amount < Sek.Zero
                    ? CashMovement.Out(row.Day, -row.Amount, row.Name)
                    : CashMovement.In(row.Day, row.Amount, row.Name)
        );
}
