namespace Finsam.Domain;

internal sealed partial class TableReader
{
    private static readonly string[] SumWords = ["summa", "delsumma", "total", "totalt", "s:a", "resultat"];

    private static readonly Total[] Sums =
    [
        .. Enum.GetValues<Total>().Where(total => total.IsOfColumn() && total != Total.Opening),
    ];

    private static bool IsSumByName(string name) =>
        name.Split(' ').Intersect(SumWords, StringComparer.OrdinalIgnoreCase).Any();

    // A row that has no meaning is a sum where its amounts are one of what stands above; else a line of its heading.
    private void FindSums()
    {
        List<ReadRow> sums = [];
        int start = 0;
        for (int i = 0; i < _rows.Count; i++)
        {
            ReadRow row = _rows[i];
            start = i > 0 && row.Section != _rows[i - 1].Section ? i : start;
            if (row.Line is null)
            {
                int agreeing = Sums.Max(sum => Agreeing(row, sum, _rows[..i]));
                agreeing = Math.Max(agreeing, Agreeing(row, null, _rows[start..i]));
                bool isNamed = IsSumByName(row.Name);
                if (agreeing > (isNamed ? 0 : 1))
                {
                    sums.Add(row);
                }
                else if (agreeing == 1 || isNamed)
                {
                    Problem(row.Row, _name, Unsettled(row, _rows[start..i]), Meanings);
                }
                else if (row.Heading is { } kind)
                {
                    row.Line = new(row.Name, kind, null, [], null);
                }
                else
                {
                    Problem(row.Row, _name, NoMeaning, Meanings);
                }
            }

            start = row.Line is null or { Total: not null } ? i + 1 : start;
        }

        sums.ForEach(NameSum);
        SayMisses();
    }

    private Wording Unsettled(ReadRow row, List<ReadRow> above)
    {
        Wording unsettled = new("kan vara en summa eller en post", "can be a sum or a line");
        foreach ((int at, Sek printed) in row.Amounts)
        {
            if (Sum(null, at, above) is { } sum && sum != printed.Kronor)
            {
                (Wording rows, Column column) = (((Fraction)sum).AsKronor(), _columns[at].Column);
                return Wording.Of(
                    $"{unsettled}: raderna över ger {rows} i {column}, inte {printed}.",
                    $"{unsettled}: the rows above come to {rows} in {column}, not {printed}."
                );
            }
        }

        return Wording.Of(
            $"{unsettled}: raderna över avgör det inte.",
            $"{unsettled}: the rows above do not settle it."
        );
    }

    // Which of the sums it is: the only one that it can be, or the one that has its name.
    private void NameSum(ReadRow row)
    {
        bool IsFree(Total total) => _rows.TrueForAll(each => each.Line?.Total != total);
        bool HasName(Total total) => total.Name().Swedish.Equals(row.Name, StringComparison.OrdinalIgnoreCase);
        Total[] can = Array.FindAll(Sums, total => IsFree(total) && Agreeing(row, total, _rows) > 0);
        Total[] named = Array.FindAll(can, HasName);
        can = named.Length == 1 ? named : can;
        if (can.Length > 1)
        {
            string all = string.Join(", ", can);
            Problem(row.Row, _name, new($"kan vara flera summor: {all}.", $"can be several sums: {all}."), Meanings);
        }
        else if (can is [var total])
        {
            row.Line = new(row.Name, LineKind.PrintedTotal, total, [], null);
            Say(row.Row, $"'{row.Name}' är {total.Name()}.", $"'{row.Name}' is {total.Name()}.");
        }
        else
        {
            Say(
                row.Row,
                $"'{row.Name}' är summan av raderna över och läses inte som post.",
                $"'{row.Name}' is the sum of the rows above and is no line."
            );
        }
    }

    // In how many columns the amounts are the sum of two rows or more; 0 where one is not.
    private int Agreeing(ReadRow row, Total? total, List<ReadRow> rows)
    {
        if (row.Amounts.Any(cell => Sum(total, cell.At, rows) != cell.Amount.Kronor))
        {
            return 0;
        }

        bool IsPart(ReadRow each) =>
            total switch
            {
                null => true,
                Total.Result or Total.Closing or Total.IncomeWithOpening => each.Line
                    is { Total: null or Total.Opening },
                { } sum => each.Line is { } line && sum.Has(line.Kind),
            };
        return row.Amounts.Count(cell =>
            cell.Amount != Sek.Zero
            && rows.Count(each => IsPart(each) && each.Cells[cell.At]?.Typed is { Ore: not 0 }) > 1
        );
    }

    // As printed, costs with a minus or without; null where a part is computed. Blank adds nothing.
    private decimal? Sum(Total? total, int at, List<ReadRow> rows) =>
        total switch
        {
            null => Added(rows, at),
            Total.Result => Sum(Total.Income, at, rows) - (_areCostsNegative ? -1 : 1) * Sum(Total.Costs, at, rows),
            Total.IncomeWithOpening => Opening(at, rows) + Sum(Total.Income, at, rows),
            Total.Closing => Opening(at, rows) + Sum(Total.Result, at, rows),
            { } sum => Added(rows.Where(row => row.Line is { } line && sum.Has(line.Kind)), at),
        };

    private static decimal? Added(IEnumerable<ReadRow> rows, int at) =>
        rows.Select(row => row.Cells[at])
            .Aggregate((decimal?)0, (sum, cell) => cell is null ? sum : sum + cell.Typed?.Kronor);

    private static decimal? Opening(int at, List<ReadRow> rows) =>
        rows.Find(row => row.Line is { Total: Total.Opening })?.Cells[at]?.Typed?.Kronor;

    // A printed sum stays what it is; a reader of it is told.
    private void SayMisses()
    {
        foreach (ReadRow row in _rows.Where(row => row.Line is { Total: not null and not Total.Opening }))
        {
            foreach ((int at, Sek printed) in row.Amounts)
            {
                if (Sum(row.Line!.Total, at, _rows) is { } sum && sum != printed.Kronor)
                {
                    bool isBlank = _rows.Exists(each => each.Line is { Total: null } && each.Cells[at] is null);
                    Wording why = isBlank
                        ? new(" En cell i kolumnen är tom.", " A cell of the column is blank.")
                        : new("", "");
                    (Wording lines, Column column) = (((Fraction)sum).AsKronor(), _columns[at].Column);
                    Say(
                        row.Row,
                        $"'{row.Name}' är {printed} i {column}, raderna ger {lines}.{why}",
                        $"'{row.Name}' is {printed} in {column}, its lines come to {lines}.{why}"
                    );
                }
            }
        }
    }
}
