namespace Finsam.Domain;

internal sealed partial class PopulationReader
{
    private static readonly string[] RegionNames =
    [
        "region",
        "regioner",
        "regionkod",
        "kommun",
        "kommuner",
        "kommunkod",
        "kommun län",
        "kod",
        "län",
        "municipality",
        "code",
    ];

    private static readonly string[] NameNames = ["", "namn", "kommunnamn", "länsnamn", "kommunnamn länsnamn", "name"];
    private static readonly string[] AgeNames = ["ålder", "alder", "åldersgrupp", "age", "age group"];
    private static readonly string[] SexNames = ["kön", "kon", "sex", "gender"];
    private static readonly string[] TimeNames = ["år", "tid", "kvartal", "månad", "year", "quarter", "month", "time"];
    private static readonly string[] ContentsNames = ["tabellinnehåll", "contents", "contentscode", "observations"];

    private int _region;
    private int? _name;
    private int _first;
    private bool _areNamed;
    private AnnualDate _ofYear = new(12, 31);
    private LocalDate? _day;
    private PopulationSex? _sex;
    private bool _isPreliminary;
    private PopulationColumn[] _stubs = [];
    private PopulationColumn[] _figures = [];

    // The column that has most of the codes: with names beside them in the cell, else by its heading, else by itself.
    private bool FindRegions()
    {
        int width = _rows.Select(row => row.Cells.Length).DefaultIfEmpty(0).Max();
        var found = Enumerable
            .Range(0, width)
            .Select(at =>
            {
                var labels = _rows.Select(row => PopulationLabel.Region(row.At(at) ?? "")).OfType<(string, string)>();
                (string Code, string Name)[] all = [.. labels];
                int named = all.Count(label => label.Name.Length > 0);
                bool isHeaded = _rows.Any(row => PopulationLabel.Is(row.At(at) ?? "", RegionNames));
                HashSet<string> codes =
                [
                    .. all.Where(label => label.Name.Length > 0 || named == 0).Select(label => label.Code),
                ];
                int wanted = members.Count(member => codes.Contains(member.Code!));
                int rank =
                    named > 0 ? 3
                    : isHeaded && all.Length > 0 ? 2
                    : wanted > 0 && 2 * wanted >= members.Length ? 1
                    : 0;
                return (At: at, Rank: rank, Wanted: rank == 0 ? 0 : wanted, AreNamed: named > 0);
            })
            .OrderByDescending(column => Math.Min(1, column.Wanted))
            .ThenByDescending(column => column.Rank)
            .ThenByDescending(column => column.Wanted)
            .FirstOrDefault();
        (_region, _areNamed) = (found.At, found.AreNamed);
        _first = Array.FindIndex(
            _rows,
            row => RegionIn(row) is not null && row.Cells.Skip(_region + 1).Any(cell => cell.Length > 0)
        );
        if (found.Rank == 0 || _first < 0)
        {
            Problem(
                _rows.FirstOrDefault(new SheetRow(1, [])),
                null,
                new("har inga rader med kommunkoder.", "has no rows with codes of municipalities."),
                Ask
            );
        }

        return _problems.Count == 0;
    }

    private (string Code, string Name)? RegionIn(SheetRow row) =>
        PopulationLabel.Region(row.At(_region) ?? "") is { } label && (!_areNamed || label.Name.Length > 0)
            ? label
            : null;

    private string NameIn(SheetRow row) =>
        RegionIn(row) is { Name.Length: > 0 } label ? label.Name : row.At(_name ?? _region + 1)?.Trim('"', ' ') ?? "";

    // The rows above the first region, down from the titles: what stands alone in its row, or above a blank row.
    private bool ReadHeadings()
    {
        int end = _first;
        while (end > 0 && IsCountry(_rows[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !IsTitle(_rows[start - 1]) && (start == end || IsNext(start - 1)))
        {
            start--;
        }

        SheetRow[] headings = _rows[start..end];
        ReadTitles(_rows[..start]);
        if (headings.Length == 0)
        {
            Wording none = new("har ingen rad med rubriker över sig.", "has no row of headings above it.");
            Problem(_rows[_first], null, none, Ask);
            return false;
        }

        int[] numbers = Array.ConvertAll(headings, row => row.Number);
        _how.Add(
            numbers.Length == 1
                ? Wording.Of($"Rubrikerna står på rad {numbers[0]}.", $"The headings stand in row {numbers[0]}.")
                : Wording.Of(
                    $"Rubrikerna står på rad {numbers[0]}-{numbers[^1]}.",
                    $"The headings stand in rows {numbers[0]}-{numbers[^1]}."
                )
        );
        int width = _rows[start..].Max(row => row.Cells.Length);
        PopulationColumn[] columns =
        [
            .. Enumerable
                .Range(0, width)
                .Where(at => at != _region)
                .Select(at => ColumnAt(at, HeadingAt(headings, at))),
        ];
        return Settle(columns, headings[^1]);

        bool IsNext(int at) => _rows[at + 1].Number == _rows[at].Number + 1;
    }

    // Of the whole country, without a code.
    private static bool IsCountry(SheetRow row) =>
        Array.Exists(row.Cells, cell => PopulationLabel.Is(cell, ["Riket", "Hela riket", "Sweden"]));

    private bool IsTitle(SheetRow row) =>
        row.Cells.Count(cell => cell.Length > 0) == 1 && Array.FindIndex(row.Cells, cell => cell.Length > 0) <= _region;

    // The day is the first in the title; its year may stand later there.
    private void ReadTitles(SheetRow[] titles)
    {
        foreach (SheetRow title in titles)
        {
            string[] words = [.. $"{title}".Split(' ').Select(word => word.Trim('"', ',', '.', '(', ')'))];
            int at = Array.FindIndex(words, word => Dates.MonthNamed(word) > 0);
            if (_day is null && at > 0 && PopulationLabel.Day(words[at - 1], 31) is { } day)
            {
                int month = Dates.MonthNamed(words[at]);
                _ofYear = new(
                    month,
                    Math.Min(day, new AnnualDate(month, 1).InYear(2023).Calendar.GetDaysInMonth(2023, month))
                );
                int? year =
                    PopulationLabel.Year(words.ElementAtOrDefault(at + 1) ?? "")
                    ?? words.Select(PopulationLabel.Year).LastOrDefault(each => each is not null);
                _day = year is { } of ? _ofYear.InYear(of) : null;
            }

            _sex ??= PopulationLabel.Sex(words[^1]) is { } sex && !char.IsAsciiDigit(words[^1][0]) ? sex : null;
        }

        _sex = PopulationLabel.Sex(sheet.Name ?? "") ?? _sex;
        _isPreliminary = _rows.Any(row => $"{row}".Contains("preliminär", StringComparison.OrdinalIgnoreCase));
    }

    // All rows of a column's heading; a time, a sex or an age stands over the columns to its right too.
    private string HeadingAt(SheetRow[] headings, int at)
    {
        List<string> words = [];
        foreach (SheetRow row in headings)
        {
            string word = row.At(at) ?? "";
            if (word.Length == 0 && row.Number != headings[^1].Number)
            {
                int over = Array.FindLastIndex(row.Cells, Math.Min(at, row.Cells.Length - 1), cell => cell.Length > 0);
                bool isOver = over > _region && IsPart(row.Cells[over]) && headings[^1].At(at) is { Length: > 0 };
                word = isOver ? row.Cells[over] : "";
            }

            words.Add(word.Trim('"', ' '));
        }

        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private bool IsPart(string word) =>
        PopulationColumn.OfFigures(0, word, _ofYear) is { Heading.Length: 0, Kind: PopulationColumn.Kinds.Figures };

    // By its heading; where it has none, by what stands in it.
    private PopulationColumn ColumnAt(int at, string heading)
    {
        string[] cells =
        [
            .. _rows[_first..]
                .Where(row => RegionIn(row) is not null || row.At(_region) is null or "")
                .Select(row => row.At(at) ?? "")
                .Where(cell => cell.Length > 0)
                .Distinct(),
        ];
        bool Are(Func<string, bool> kind) => cells.Length > 0 && Array.TrueForAll(cells, cell => kind(cell));
        PopulationColumn.Kinds? kind =
            PopulationLabel.Is(heading, AgeNames) ? PopulationColumn.Kinds.Ages
            : PopulationLabel.Is(heading, SexNames) ? PopulationColumn.Kinds.Sex
            : PopulationLabel.Is(heading, TimeNames) ? PopulationColumn.Kinds.Time
            : cells.Length == 0 && heading.Length == 0 ? PopulationColumn.Kinds.Other
            : heading.Length == 0 && Are(cell => PopulationLabel.Sex(cell) is not null) ? PopulationColumn.Kinds.Sex
            : heading.Length == 0 && Are(cell => PopulationLabel.Date(cell, _ofYear) is not null)
                ? PopulationColumn.Kinds.Time
            : heading.Length == 0 && Are(cell => PopulationLabel.Ages(cell) is not null && cell.Any(char.IsLetter))
                ? PopulationColumn.Kinds.Ages
            : !_areNamed && at == _region + 1 && Are(IsName) ? PopulationColumn.Kinds.Name
            : PopulationLabel.Is(heading, NameNames) && Are(IsName) ? PopulationColumn.Kinds.Name
            : PopulationLabel.Is(heading, ContentsNames) && Are(PopulationLabel.IsPopulation)
                ? PopulationColumn.Kinds.Other
            : Are(IsName) ? PopulationColumn.Kinds.Unknown
            : null;
        if (kind is { } known)
        {
            return new(at, known, heading);
        }

        var column = PopulationColumn.OfFigures(at, heading, _ofYear);
        return column.Kind == PopulationColumn.Kinds.Figures ? column : column with { Heading = heading };
    }

    private static bool IsName(string cell) => char.IsLetter(cell.TrimStart('"', ' ').FirstOrDefault());

    private bool Settle(PopulationColumn[] columns, SheetRow heading)
    {
        _stubs = Array.FindAll(columns, column => column.IsStub);
        _figures = Array.FindAll(columns, column => column.Kind == PopulationColumn.Kinds.Figures);
        _name = Array.Find(columns, column => column.Kind == PopulationColumn.Kinds.Name)?.At;
        foreach (PopulationColumn column in columns.Where(each => each.Kind == PopulationColumn.Kinds.Unknown))
        {
            Problem(
                heading,
                column.At,
                new("delar upp folkmängden på annat.", "divides the population by something else."),
                new("Hämta tabellen utan den uppdelningen.", "Fetch the table without that division.")
            );
        }

        string[] others = [.. columns.Where(IsOther).Select(column => column.Heading).Distinct()];
        if (_figures.Length == 0)
        {
            Problem(
                heading,
                null,
                new("har ingen kolumn med folkmängd.", "has no column of inhabitants."),
                new("Hämta tabellen med innehållet Folkmängd.", "Fetch the table with the contents Population.")
            );
        }
        else if (others.Length > 0)
        {
            string all = string.Join(", ", others.Select(other => $"'{other}'"));
            _how.Add(Wording.Of($"Kolumner som inte läses: {all}.", $"Columns that are passed by: {all}."));
        }

        return _problems.Count == 0;
    }

    private static bool IsOther(PopulationColumn column) =>
        column is { Kind: PopulationColumn.Kinds.Other, Heading.Length: > 0 }
        && !PopulationLabel.Is(column.Heading, ContentsNames);
}
