using System.Globalization;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Finsam.Domain;

// The rows of one sheet. Blank cells and rows at the end are left out, those between keep their place.
internal sealed class SheetReader(WorkbookPartReader xml, WorkbookReader book)
{
    internal static readonly SheetCell Blank = new("");

    // Blank ones before others too.
    private const int MostCells = 5_000_000;
    private const int MostCharacters = 100_000_000;

    private readonly CellReader _cells = new(xml, book);
    private readonly MergedCells _merged = new();
    private readonly List<SheetCell[]> _rows = [];
    private readonly List<SheetCell> _row = [];
    private int _number;
    private int _column;
    private bool _isHidden;
    private int _hiddenRows;
    private long _hiddenColumns;
    private long _count;
    private long _characters;

    internal Sheet Read(string name, string? file, bool isHidden, IEnumerable<Wording> how)
    {
        if (!xml.Read() || !xml.Is<X.Worksheet>())
        {
            throw Unreadable.Malformed();
        }

        while (xml.Read())
        {
            ReadElement();
        }

        EndRow();
        _merged.Fill(_rows);
        Sheet sheet = new(name, _rows, file, _hiddenRows);
        return sheet with { HowItWasRead = [.. sheet.HowItWasRead, .. Settled(isHidden), .. how] };
    }

    private void ReadElement()
    {
        if (xml.Is<X.Cell>() && xml.Depth == 3)
        {
            ReadCell();
        }
        else if (xml.Is<X.Row>() && xml.Depth == 2)
        {
            StartRow();
        }
        else if (xml.Is<X.MergeCell>())
        {
            _merged.Add(CellRange.Of(xml.Attribute("ref")) ?? throw Unreadable.Malformed());
        }
        else if (xml.Is<X.Column>() && xml.Has("hidden"))
        {
            (int first, int last) = (Whole("min"), Whole("max"));
            _hiddenColumns += first <= last && last <= CellAddress.LastColumn ? last - first + 1 : 0;
        }
    }

    // Rows and cells may leave out where they stand; then they follow on those before.
    private void StartRow()
    {
        EndRow();
        int row = xml.Attribute("r") is { } number ? CellAddress.RowOf(number) ?? 0 : _number + 1;
        if (row <= _number || row > CellAddress.LastRow)
        {
            throw Unreadable.Malformed();
        }

        (_number, _column, _isHidden) = (row, 0, xml.Has("hidden"));
    }

    private void EndRow()
    {
        if (_row.Count == 0)
        {
            return;
        }

        _rows.AddRange(Enumerable.Repeat<SheetCell[]>([], _number - 1 - _rows.Count));
        _rows.Add([.. _row]);
        _row.Clear();
        _hiddenRows += _isHidden ? 1 : 0;
    }

    private void ReadCell()
    {
        CellAddress at = xml.Attribute("r") is { } address
            ? CellAddress.Of(address) ?? throw Unreadable.Malformed()
            : new(_number, _column + 1);
        if (at.Row != _number || at.Column <= _column || at.Column > CellAddress.LastColumn)
        {
            throw Unreadable.Malformed();
        }

        _column = at.Column;
        SheetCell cell = _cells.Read();
        if (cell.Text.Length == 0)
        {
            return;
        }

        _count += _column - _row.Count;
        _characters += cell.Text.Length;
        Bound();
        while (_row.Count < _column - 1)
        {
            _row.Add(Blank);
        }

        _row.Add(cell);
    }

    private void Bound()
    {
        if (_count > MostCells || _characters > MostCharacters)
        {
            throw Unreadable.TooLarge(
                Said.Of(
                    $"är ett blad med mer än {MostCells:N0} celler eller {MostCharacters:N0} tecken.",
                    $"is a sheet with more than {MostCells:N0} cells or {MostCharacters:N0} characters."
                )
            );
        }
    }

    private int Whole(string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : 0;

    private IEnumerable<Wording> Settled(bool isHidden)
    {
        if (isHidden)
        {
            yield return new("Bladet är dolt.", "The sheet is hidden.");
        }

        (long Count, Wording What)[] counted =
        [
            (_hiddenColumns, new("Dolda kolumner, lästa som andra", "Hidden columns, read like others")),
            (
                _merged.Filled,
                new(
                    "Celler som fått vad som står i den sammanfogade cell de hör till",
                    "Cells given what stands in the merged cell that they belong to"
                )
            ),
            (
                _cells.Rounded,
                new("Tal som avrundats till de 15 siffror som visas", "Numbers rounded to the 15 digits that are shown")
            ),
        ];
        foreach ((long count, Wording what) in counted.Where(each => each.Count > 0))
        {
            yield return Said.Counted(what, count);
        }
    }
}
