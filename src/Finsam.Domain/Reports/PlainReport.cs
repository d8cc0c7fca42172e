namespace Finsam.Domain;

// A report as text, for a terminal and a letter.
internal static class PlainReport
{
    internal static string Of(Report report, CellText text) =>
        string.Join(
            "\n\n",
            [
                Underlined(text.Line(report.Title), '='),
                .. report.Introduction(text),
                .. report.Sections.SelectMany(section => Blocks(section, text, '=')),
            ]
        );

    internal static string Of(ReportSection section, CellText text) => string.Join("\n\n", Blocks(section, text, '='));

    private static IEnumerable<string> Blocks(ReportSection section, CellText text, char line) =>
        [
            Underlined(text.Line(section.Heading), line),
            .. section.Paragraphs.Select(text.Line),
            .. section.Tables.Select(table => PlainTable.Titled(table, text)),
            .. section.Explanations.Select(explanation => explanation.ToString(text.Language)),
            .. section.Findings.Select(finding => finding.ToString(text.Language)),
            .. section.Sources.Select(source => SourceWords.Of(source, text.Language)),
            .. section.Sections.SelectMany(each => Blocks(each, text, '-')),
        ];

    private static string Underlined(string heading, char line) => $"{heading}\n{new string(line, heading.Length)}";
}
