namespace Finsam.Domain;

internal sealed partial class TableReader
{
    private static readonly Wording Amounts = new(
        "Skriv ett belopp, tomt, ett streck (0), .. (okänt) eller = (beräknat).",
        "Write an amount, nothing, a dash (0), .. (not known) or = (computed)."
    );

    private bool _areCostsNegative;

    private void ReadAmounts()
    {
        (int dashes, int unknown) = (0, 0);
        for (int at = 0; at < _columns.Count; at++)
        {
            ReadColumn column = _columns[at];
            var cells = _rows.Select(row => (Row: row, Text: row.Row.At(column.At) ?? "")).ToArray();
            var amounts = Array.FindAll(
                cells,
                cell =>
                    cell.Text is not ("" or "." or ".." or "..." or "…") || cell.Row.Row.FaultAt(column.At) is not null
            );
            unknown += cells.Count(cell => cell.Row.Row.IsFilled(column.At)) - amounts.Length;
            var form = NumberForm.Of(amounts.Select(cell => cell.Text));
            if (Array.Exists(amounts, cell => form.Plain(cell.Text) != cell.Text))
            {
                _how.Add(
                    Wording.Of(
                        $"{column.Column} har '{form.Thousands}' mellan tusental.",
                        $"{column.Column} has '{form.Thousands}' between thousands."
                    )
                );
            }

            foreach ((ReadRow row, string cell) in amounts)
            {
                bool isDash = cell.Length == 1 && NumberText.IsDash(cell[0]);
                dashes += isDash ? 1 : 0;
                row.Cells[at] = CellOf(row, column, isDash ? "0" : cell, form);
            }
        }

        SayCount(dashes, new("Streck som lästs som 0", "Dashes read as 0"));
        SayCount(unknown, new("Celler som säger att beloppet inte är känt", "Cells that say the amount is not known"));
        _areCostsNegative = AreNegative(
            _rows.Where(row => row.Kind is { } kind && Total.Costs.Has(kind) && !IsSumByName(row.Name))
        );
    }

    private void SayCount(int count, Wording what)
    {
        if (count > 0)
        {
            _how.Add(Wording.Of($"{what}: {count}."));
        }
    }

    private Cell? CellOf(ReadRow row, ReadColumn column, string cell, NumberForm form)
    {
        if (row.Row.FaultAt(column.At) is { } fault)
        {
            Problem(row.Row, column.At, fault, Amounts);
            return null;
        }

        if (cell == "=")
        {
            // A sum follows where nothing is printed.
            return row.Line?.Total is null ? Cell.Computed : null;
        }

        bool isComputed = cell is ['=', ' ', '+', ..] or ['=', '+', ..];
        string amount = form.Plain(isComputed ? cell[(cell.IndexOf('+') + 1)..] : cell);
        if (Sek.Read(amount, column.Unit ?? Sek.Krona, form.DecimalSign, out Sek read) is { } problem)
        {
            Problem(row.Row, column.At, Wording.Of($"är inget belopp: {problem}", $"is no amount: {problem}"), Amounts);
            return null;
        }

        int sign = amount.LastIndexOfAny(['.', ',']);
        if (sign >= 0 && !amount.Any(char.IsLetter))
        {
            column.Decimals = Math.Max(column.Decimals, amount[(sign + 1)..].Count(char.IsAsciiDigit));
        }

        return isComputed ? Cell.Computed.Plus(read) : Cell.Of(read, SourceOf(row.Row, column.At));
    }

    private CellSource? SourceOf(SheetRow row, int at) =>
        sheet.File is { } file ? new(file, sheet.PlaceOf(row.Number, at + 1)) : null;

    private static bool AreNegative(IEnumerable<ReadRow> rows)
    {
        Sek[] amounts = [.. rows.SelectMany(row => row.Amounts).Select(cell => cell.Amount)];
        return Array.Exists(amounts, amount => amount < Sek.Zero)
            && Array.TrueForAll(amounts, amount => amount <= Sek.Zero && amount > Sek.MinValue);
    }

    // Where every cost is printed with a minus, it is a cost; one among others is money that comes back.
    private void SettleSigns()
    {
        if (_areCostsNegative)
        {
            _how.Add(new("Kostnader står med minus.", "Costs are printed with a minus."));
        }

        foreach (ReadRow row in _rows.Where(row => row.Line is not null))
        {
            bool isCost = row.Line!.IsCost || Total.Costs.Has(row.Line.Total);
            foreach ((int at, Sek printed) in row.Amounts.ToArray())
            {
                Sek amount = isCost && _areCostsNegative && printed > Sek.MinValue ? -printed : printed;
                Wording? returned = null;
                if (amount < Sek.Zero && row.Line is { IsCost: true } or { Kind: LineKind.Contribution })
                {
                    int number = row.Row.Number;
                    returned = Wording.Of($"står med minus på rad {number}", $"has a minus in row {number}");
                    Say(
                        row.Row,
                        $"'{row.Name}' är {amount} i {_columns[at].Column}: pengar som kommer tillbaka.",
                        $"'{row.Name}' is {amount} in {_columns[at].Column}: money that comes back."
                    );
                }

                row.Cells[at] = Cell.Of(amount, row.Cells[at]!.Source, returned);
            }
        }
    }
}
