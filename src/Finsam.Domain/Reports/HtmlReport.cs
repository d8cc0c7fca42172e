namespace Finsam.Domain;

// A report as one page of HTML that is well-formed XML and needs nothing else. A figure leads to its explanation, and
// where a finding is to the finding in full.
internal sealed class HtmlReport
{
    // As many as a page of paper has without turning it, and as a page keeps together.
    private const int MostColumns = 7;
    private const int MostRowsKept = 15;

    private readonly Report _report;
    private readonly CellText _text;
    private readonly Dictionary<object, string> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Place, string> _reasons = [];
    private readonly Dictionary<Place, string> _findings = [];

    internal HtmlReport(Report report, CellText text)
    {
        (_report, _text) = (report, text);
        ReportSection[] sections = [.. All(report.Sections)];
        foreach (Reason reason in sections.SelectMany(section => section.Reasons))
        {
            Anchor("why", reason, reason.Places, _reasons);
        }

        foreach (Finding finding in sections.SelectMany(section => section.Findings))
        {
            Anchor("finding", finding, [finding.Place], _findings);
        }
    }

    // Of several in one place, the first is led to.
    private void Anchor(string what, object item, IEnumerable<Place> places, Dictionary<Place, string> byPlace)
    {
        string anchor = FormattableString.Invariant($"{what}-{_anchors.Count + 1}");
        _anchors[item] = anchor;
        foreach (Place place in places)
        {
            byPlace.TryAdd(place, anchor);
        }
    }

    public override string ToString()
    {
        string title = Escaped(_report.Title);
        return string.Join(
            '\n',
            [
                "<!DOCTYPE html>",
                $"<html lang=\"{_text.Language.Tag()}\">",
                "<head>",
                "<meta charset=\"utf-8\"/>",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
                "<meta name=\"color-scheme\" content=\"light dark\"/>",
                $"<title>{title}</title>",
                $"<style>\n{ReportStyle.Css}\n</style>",
                "</head>",
                "<body>",
                $"<a class=\"skip\" href=\"#main\">{Said("Hoppa till innehållet", "Skip to the content")}</a>",
                $"<header>\n<h1>{title}</h1>",
                .. _report.Introduction(_text).Select(words => $"<p>{XmlText.Escaped(words)}</p>"),
                "</header>",
                Contents(),
                "<main id=\"main\">",
                .. _report.Sections.Select((section, at) => Section(section, Id(at), "h2")),
                "</main>",
                "</body>",
                "</html>",
                "",
            ]
        );
    }

    private string Contents()
    {
        string label = Said("Innehåll", "Contents");
        return string.Join(
            '\n',
            [
                $"<nav aria-label=\"{label}\">",
                $"<details>\n<summary>{label}</summary>",
                "<ul>",
                .. _report.Sections.Select((section, at) => Entry(section, Id(at))),
                "</ul>",
                "</details>",
                "</nav>",
            ]
        );

        string Entry(ReportSection section, string id)
        {
            string below = string.Concat(section.Sections.Select((each, at) => Entry(each, $"{id}{Id(at, "-")}")));
            string list = below.Length == 0 ? "" : $"<ul>{below}</ul>";
            return $"<li><a href=\"#{id}\">{Escaped(section.Heading)}</a>{list}</li>";
        }
    }

    private string Section(ReportSection section, string id, string level) =>
        string.Join(
            '\n',
            [
                $"<section aria-labelledby=\"{id}\"{(section.Tables.Any(IsWide) ? " class=\"wide\"" : "")}>",
                $"<{level} id=\"{id}\">{Escaped(section.Heading)}</{level}>",
                .. section.Paragraphs.Select(words => $"<p>{Escaped(words)}</p>"),
                .. section.Tables.Select(Table),
                .. section.Reasons.Select(Details),
                .. section.Findings.Select(Article),
                .. section.Sources.Count == 0 ? [] : new[] { $"<ul>\n{Sources(section)}\n</ul>" },
                .. section.Sections.Select((each, at) => Section(each, $"{id}{Id(at, "-")}", "h3")),
                "</section>",
            ]
        );

    // Wide tables are moved sideways on their own, by keys too.
    private string Table(Table table)
    {
        string label = XmlText.Escaped(table.TitleIn(_text));
        string whole = table.Rows.Count <= MostRowsKept ? " whole" : "";
        return $"<div class=\"scroll{whole}\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\">\n"
            + $"{HtmlTable.Of(table, _text, AnchorOf)}\n</div>";
    }

    private static bool IsWide(Table table) => table.Headings.Count > MostColumns;

    private string? AnchorOf(TableCell cell) =>
        cell.Place is not { } place || !cell.IsKnown
            ? null
            : (cell.Text is null ? _reasons : _findings).GetValueOrDefault(place);

    // What is led to stands inside, so that a browser opens what it is folded in.
    private string Details(Reason reason)
    {
        ExplanationTree tree = ExplanationTree.Of(reason.Explanation, _text.Language)[0];
        return $"<details>\n<summary>{XmlText.Escaped(tree.Text)}</summary>\n"
            + $"<div id=\"{_anchors[reason]}\">\n{List(tree.Below)}\n</div>\n</details>";
    }

    private static string List(IEnumerable<ExplanationTree> nodes) =>
        $"<ul>{string.Concat(nodes.Select(node => $"<li>{XmlText.Escaped(node.Text)}{Below(node)}</li>"))}</ul>";

    private static string Below(ExplanationTree node) => node.Below.Count == 0 ? "" : List(node.Below);

    private string Article(Finding finding)
    {
        string parts = string.Join(
            '\n',
            finding.Parts.Select(part => $"<dt>{Escaped(part.Label)}</dt><dd>{Escaped(part.Text)}</dd>")
        );
        string heading = XmlText.Escaped(finding.Rule.ToString(_text.Language));
        return $"<article id=\"{_anchors[finding]}\">\n<h3>{heading}</h3>\n<dl>\n{parts}\n</dl>\n</article>";
    }

    private string Sources(ReportSection section) =>
        string.Join(
            '\n',
            section.Sources.Select(each => $"<li>{XmlText.Escaped(SourceWords.Of(each, _text.Language))}</li>")
        );

    private string Escaped(Wording words) => XmlText.Escaped(_text.Line(words));

    private string Said(string swedish, string english) => Escaped(new(swedish, english));

    private static string Id(int at, string before = "part-") => FormattableString.Invariant($"{before}{at + 1}");

    private static IEnumerable<ReportSection> All(IEnumerable<ReportSection> sections) =>
        sections.SelectMany(section => All(section.Sections).Prepend(section));
}
