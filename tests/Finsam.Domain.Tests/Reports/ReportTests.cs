using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Reports;

/// <summary>A year for a board: what it holds, and that it can always be written.</summary>
public class ReportTests
{
    private static readonly Report Hoglandet2023 = HoglandetYears.Of2023.Report();

    [Fact]
    public void Any_year_has_a_report_in_every_format_and_language() =>
        Assert.All(
            ReportYears.All,
            year =>
            {
                Report report = year.Report();
                foreach (Language language in Enum.GetValues<Language>())
                {
                    foreach (ShownUnit unit in Enum.GetValues<ShownUnit>())
                    {
                        Assert.All(
                            new[] { TextFormat.Plain, TextFormat.Markdown, TextFormat.Html },
                            format =>
                                Assert.Contains(
                                    $"{year.Federation}",
                                    report.ToString(format, language, unit),
                                    StringComparison.Ordinal
                                )
                        );
                    }
                }

                Assert.Equal(report.Tables.Count, report.Tables.Select(table => table.Key).Distinct().Count());
            }
        );

    [Fact]
    public void First_comes_what_a_board_must_know_and_decide() =>
        Assert.StartsWith(
            """
            Höglandets samordningsförbund 2023
            ==================================

            Att veta och besluta om
            =======================

            9 iakttagelser (avviker från lagens ordalydelse: 1, avvikelse att förklara: 6, uppgift att kontrollera: 2).

            7 kontroller kunde inte göras, eftersom uppgifter saknas.

            Läget 2023
                                                      belopp  att veta
            medlemsbidrag 2023                  8 036 000 kr
            årets resultat, Prognos 2023          297 068 kr  överskott
            årets resultat, Utfall 2023-06-30   2 190 781 kr  överskott
            eget kapital 2023-12-31             1 512 650 kr  18,82 % av 8 036 000 kr; 94 550 kr under taket 1 607 200 kr
            pengar i kassa och bank 2023-06-30  3 470 362 kr

            Iakttagelser, de allvarligaste först
            """,
            $"{Hoglandet2023}".Plain(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Then_the_tables_the_reasons_the_findings_and_the_sources()
    {
        string text = $"{Hoglandet2023}".Plain();
        Assert.All(
            ["119 465 kr", "120 125 kr", "1 817 375 kr", "6 027 067 kr", "2 190 781 kr", "3 406 363 kr"],
            figure => Assert.Contains(figure, text, StringComparison.Ordinal)
        );
        Assert.Equal(
            ["To know and to decide", "Tables", "Why", "The findings in full", "Sources"],
            Hoglandet2023.Sections.Select(section => section.Heading.English)
        );
        Assert.Equal(
            [
                "Medlemsbidrag",
                "Utbetalningar för tjänster",
                "Budget och utfall",
                "Budgetuppföljning",
                "Balansräkning",
                "Från resultat till kassa",
                "Eget kapital",
            ],
            Hoglandet2023.Sections[1].Sections.Select(section => section.Heading.Swedish)
        );
        Assert.Equal(HoglandetYears.Of2023.Findings, Hoglandet2023.Sections[3].Findings);
        Assert.Equal(HoglandetYears.Of2023.Sources, Hoglandet2023.Sections[4].Sources);
    }

    [Fact]
    public void Each_section_shows_itself() =>
        Assert.Equal(
            "Equity\n======",
            string.Join('\n', Hoglandet2023.Sections[1].Sections[^1].ToString(Language.English).Split('\n')[..2])
        );

    [Fact]
    public void A_year_of_which_nothing_is_told_says_what_is_missing()
    {
        string text = ReportYears.Empty.Report().ToString(Language.English).Plain();
        Assert.Matches("contributions 2023 +– +missing: decisions about contributions", text);
        Assert.Contains("Missing: decisions about contributions 2023.", text, StringComparison.Ordinal);
        Assert.Contains("Nothing is known that can be explained.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Follow-up", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_year_says_its_days_and_what_was_taken_over()
    {
        string text = $"{ReportYears.First.Report()}".Plain();
        Assert.Contains("Förbundets dagar under året: september-december 2005.", text, StringComparison.Ordinal);
        Assert.Contains("utskiftat 2005-12-01, medlemmarna  -50 000 kr", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_that_is_not_told_is_missing_and_not_an_error() =>
        Assert.Contains(
            "Saknas: ersättning för SE-coach 2023-01-01.",
            $"{ReportYears.WithoutRate.Report()}".Plain(),
            StringComparison.Ordinal
        );

    [Fact]
    public void How_amounts_are_rounded_is_said_once()
    {
        string text = Hoglandet2023.ToString(TextFormat.Plain, Language.English, ShownUnit.Thousands).Plain();
        Assert.Equal(2, text.Split("an exact half away from zero; a sum may").Length);
        Assert.Matches("SE-Höglandet +3,768 tkr", text);
    }

    [Fact]
    public void Comma_separated_values_hold_one_table_and_not_a_report() =>
        Refusal.Of<ArgumentException>(
            "format",
            "A report is several tables, and CSV holds one. Write each of Tables",
            () => Hoglandet2023.ToString(TextFormat.Csv)
        );

    [Fact]
    public void Every_table_of_it_can_be_opened_in_a_spreadsheet() =>
        Assert.All(Hoglandet2023.Tables, table => Assert.Equal('\uFEFF', table.ToString(TextFormat.Csv)[0]));

    [Fact]
    public void Every_row_of_a_table_in_Markdown_has_as_many_cells()
    {
        string[][] tables =
        [
            .. Hoglandet2023
                .ToString(TextFormat.Markdown)
                .Split("\n\n")
                .Where(block => block.StartsWith('|'))
                .Select(block => block.Split('\n')),
        ];
        Assert.True(tables.Length > 8);
        Assert.All(tables, rows => Assert.Single(rows.Select(row => row.Count(sign => sign == '|')).Distinct()));
    }
}
