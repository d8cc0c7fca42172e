namespace Finsam.Domain;

// A report in GitHub's Markdown.
internal static class MarkdownReport
{
    internal static string Of(Report report, CellText text) =>
        string.Join(
            "\n\n",
            [
                Heading("#", report.Title, text),
                .. report.Introduction(text).Select(MarkdownTable.Paragraph),
                .. report.Sections.SelectMany(section => Blocks(section, text, "##")),
            ]
        );

    private static IEnumerable<string> Blocks(ReportSection section, CellText text, string level) =>
        [
            Heading(level, section.Heading, text),
            .. section.Paragraphs.Select(words => MarkdownTable.Paragraph(text.Line(words))),
            .. section.Tables.Select(table => MarkdownTable.Of(table, text)),
            .. section.Explanations.Select(explanation => List(explanation, text.Language)),
            .. section.Findings.Select(finding => List(finding, text.Language)),
            .. section.Sources.Count == 0
                ? []
                : new[]
                {
                    string.Join('\n', section.Sources.Select(each => Item(0, SourceWords.Of(each, text.Language)))),
                },
            .. section.Sections.SelectMany(each => Blocks(each, text, $"{level}#")),
        ];

    private static string Heading(string level, Wording words, CellText text) =>
        $"{level} {MarkdownTable.Escaped(text.Line(words))}";

    private static string List(Explanation explanation, Language language) =>
        string.Join('\n', ExplanationTree.Of(explanation, language).SelectMany(node => Items(node, 0)));

    private static IEnumerable<string> Items(ExplanationTree node, int depth) =>
        node.Below.SelectMany(below => Items(below, depth + 1)).Prepend(Item(depth, node.Text));

    private static string List(Finding finding, Language language) =>
        string.Join(
            '\n',
            finding
                .Parts.Select(part => Item(1, $"{part.Label.In(language)}: {part.Text.In(language)}"))
                .Prepend(Item(0, finding.Rule.ToString(language)))
        );

    private static string Item(int depth, string text) =>
        $"{new string(' ', 2 * depth)}- {MarkdownTable.Paragraph(text)}";
}
