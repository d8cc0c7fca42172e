using System.Xml.Linq;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Tables;

/// <summary>Whatever somebody calls a line, a column or a role, a table stays a table.</summary>
public class NameLaws
{
    private const string Formula = "=+-@\t\r";

    [Law]
    public bool Csv_that_is_read_again_has_the_cells(NastyName line, NastyName column, Sek amount)
    {
        Table table = TableOf(line, column, amount);
        string csv = table.ToString(TextFormat.Csv);
        string[][] rows = Read(csv);
        return csv[0] == '\uFEFF'
            && rows.Length == table.Rows.Count + 1
            && rows[0][1] == Harmless($"{table.Headings[1]} (kr)")
            && rows.Skip(1)
                .Zip(table.Rows)
                .All(each =>
                    each.First.Length == 2
                    && each.First[0] == Harmless($"{each.Second.Cells[0].Text}")
                    && each.Second.Cells[1].Amount == (each.First[1].Length == 0 ? null : Amount(each.First[1]))
                );

        static string Harmless(string text) => Formula.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

        // A plain number, with an ASCII hyphen.
        static Sek Amount(string text) =>
            text.All(sign => char.IsAsciiDigit(sign) || sign is '-' or ',')
                ? Sek.FromOre(
                    checked(
                        (long)(
                            decimal.Parse(text.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)
                            * 100
                        )
                    )
                )
                : throw new FormatException(text);
    }

    [Law]
    public bool Html_is_well_formed_and_shows_the_name(NastyName line, NastyName column, Sek amount)
    {
        Table table = TableOf(line, column, amount);
        var html = XDocument.Parse(table.ToString(TextFormat.Html));
        string[] tags = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "span"];
        XElement[] rows = [.. html.Descendants("tbody").Elements("tr")];
        return html.Descendants().All(element => tags.Contains(element.Name.LocalName))
            && rows.Length == table.Rows.Count
            && rows.All(row => row.Elements().Count() == 2 && row.Element("th")!.Attribute("scope")!.Value == "row")
            && Letters(rows[0].Element("th")!.Value) == Letters(line.Text);

        static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));
    }

    [Law]
    public bool Markdown_has_as_many_cells_in_each_row_and_no_markup(NastyName line, NastyName column, Sek amount)
    {
        string[] rows =
        [
            .. TableOf(line, column, amount)
                .ToString(TextFormat.Markdown)
                .Split('\n')
                .Where(row => row.StartsWith('|')),
        ];
        return rows.Length == 7
            && Array.TrueForAll(rows, row => Unescaped(row, "|") == 3 && Unescaped(row, "<>`[]_&~@") == 0);
    }

    [Law]
    public bool Plain_has_a_line_for_each_row(NastyName line, NastyName column, Sek amount) =>
        $"{TableOf(line, column, amount)}".ReplaceLineEndings("\n").Split('\n').Length == 7;

    /// <summary>How often signs stand without a backslash that is not itself escaped.</summary>
    private static int Unescaped(string row, string signs)
    {
        int count = 0;
        for (int at = 0; at < row.Length; at++)
        {
            if (row[at] == '\\')
            {
                at++;
            }
            else if (signs.Contains(row[at], StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }

    private static Table TableOf(NastyName line, NastyName column, Sek amount) =>
        new FederationYear(
            new("Förbundet", [Member.Municipality("Aneby", "0604"), .. Member.State]),
            2023,
            lines: new(
                [new Column(column.Text, ColumnKind.Budget, YearParts.Year(2023))],
                [new(line.Text, LineKind.OtherIncome, [Cell.Of(amount)])]
            )
        ).Figures.ToTable();

    /// <summary>Reads semicolons, quotation marks doubled within quotation marks, and CRLF; of its own.</summary>
    private static string[][] Read(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        string cell = "";
        bool isQuoted = false;
        for (int at = 1; at < csv.Length; at++)
        {
            if (isQuoted)
            {
                if (csv[at] != '"')
                {
                    cell += csv[at];
                }
                else if (at + 1 < csv.Length && csv[at + 1] == '"')
                {
                    cell += csv[at++];
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (csv[at] == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (csv[at] == ';')
            {
                row.Add(cell);
                cell = "";
            }
            else if (csv[at] == '\r' && csv[at + 1] == '\n')
            {
                rows.Add([.. row, cell]);
                (row, cell) = ([], "");
                at++;
            }
            else
            {
                cell += csv[at];
            }
        }

        return [.. rows];
    }
}
