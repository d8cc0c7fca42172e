namespace Finsam.Domain;

// A table in HTML that is well-formed XML. On a page that explains figures, a figure leads to its explanation.
internal static class HtmlTable
{
    internal static string Of(Table table, CellText text, Func<TableCell, string?>? anchorOf = null)
    {
        string[] notes =
        [
            .. table
                .NotesIn(text)
                .Select(note => $"<tr><td colspan=\"{table.Headings.Count}\">{XmlText.Escaped(note)}</td></tr>"),
        ];
        return string.Join(
            '\n',
            [
                $"<table lang=\"{text.Language.Tag()}\">",
                $"<caption>{XmlText.Escaped(table.TitleIn(text))}</caption>",
                $"<thead>\n<tr>{string.Concat(table.Headings.Select(Heading))}</tr>\n</thead>",
                "<tbody>",
                .. table.Rows.Select(Row),
                "</tbody>",
                .. notes.Length == 0 ? notes : ["<tfoot>", .. notes, "</tfoot>"],
                "</table>",
            ]
        );

        // A heading without words is no heading.
        string Heading(Wording heading, int at)
        {
            string words = XmlText.Escaped(text.Line(heading));
            return words.Length == 0 ? "<td></td>" : $"<th scope=\"col\"{Class(at)}>{words}</th>";
        }

        string Row(TableRow row)
        {
            string cells = string.Concat(
                row.Cells.Select(
                    (cell, at) =>
                        at == 0
                            ? $"<th scope=\"row\"{(cell.Day is null ? "" : " class=\"day\"")}>{Cell(cell)}</th>"
                            : $"<td{Class(at)}>{Cell(cell)}</td>"
                )
            );
            return $"<tr{(row.IsSum ? " class=\"sum\"" : "")}>{cells}</tr>";
        }

        string Cell(TableCell cell)
        {
            string words = XmlText.Escaped(text.Of(cell));
            string mark = cell.Mark is null ? "" : $" <span class=\"mark\">{XmlText.Escaped(cell.Mark)}</span>";
            return anchorOf?.Invoke(cell) is { } anchor ? $"<a href=\"#{anchor}\">{words}</a>{mark}" : words + mark;
        }

        string Class(int at) => table.IsOfFigures(at) ? " class=\"figure\"" : "";
    }
}
