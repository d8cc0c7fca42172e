using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Tables;

/// <summary>A small table in every format, to the letter.</summary>
public class FormatTests
{
    private static readonly Table Small = new FederationYear(
        new("Förbundet", [Member.Municipality("Aneby", "0604"), .. Member.State]),
        2023,
        lines: new(
            [Column.Budget(2023), Column.Forecast(2023)],
            [
                new("Bidrag", LineKind.Contribution, [Kr(1_449_500), 1_500_500], party: Party.State, english: "Grants"),
                new("Kurs | <b>", LineKind.Structural, [Kr(1_499.50m), null]),
                Line.Printed(Total.Costs, "Summa", [Kr(1_500), 600], english: "Sum"),
            ]
        )
    ).Figures.ToTable();

    [Fact]
    public void Plain() =>
        Assert.Equal(
            """
            Budget och utfall
                              Budget 2023    Prognos 2023
            Bidrag           1 449 500 kr    1 500 500 kr
            Kurs | <b>        1 499,50 kr               –
            Summa                1 500 kr *        600 kr
            summa intäkter   1 449 500 kr    1 500 500 kr
            årets resultat   1 448 000 kr    1 499 900 kr
            utgående balans             –               –
            * Budget 2023, summa kostnader: 1 500 kr (delarna ger 1 499,50 kr)
            """,
            $"{Small}".Plain()
        );

    [Fact]
    public void Plain_in_thousands_says_how_it_is_rounded() =>
        Assert.Equal(
            """
            Budget and outcome
                             Budget 2023    Forecast 2023
            Grants             1,450 tkr        1,501 tkr
            Kurs | <b>             1 tkr                –
            Sum                    2 tkr *          1 tkr
            total income       1,450 tkr        1,501 tkr
            result             1,448 tkr        1,500 tkr
            closing balance            –                –
            * Budget 2023, total costs: 1,500 kr (its parts come to 1,499.50 kr)
            Amounts in tkr, each rounded to whole thousands of kronor, an exact half away from zero; a sum may therefore differ from its parts.
            """,
            Small.ToString(TextFormat.Plain, Language.English, ShownUnit.Thousands).Plain()
        );

    [Fact]
    public void Markdown() =>
        Assert.Equal(
            """
            **Budget och utfall (kr)**

            |  | Budget 2023 | Prognos 2023 |
            | --- | ---: | ---: |
            | Bidrag | 1 449 500 | 1 500 500 |
            | Kurs \| \<b\> | 1 499,50 | – |
            | **Summa** | **1 500 \*** | **600** |
            | **summa intäkter** | **1 449 500** | **1 500 500** |
            | **årets resultat** | **1 448 000** | **1 499 900** |
            | **utgående balans** | **–** | **–** |

            \* Budget 2023, summa kostnader: 1 500 kr (delarna ger 1 499,50 kr)
            """,
            Small.ToString(TextFormat.Markdown).Plain()
        );

    [Fact]
    public void Csv_for_a_Swedish_spreadsheet() =>
        Assert.Equal(
            "\uFEFF;Budget 2023 (kr);Prognos 2023 (kr)\r\nBidrag;1449500;1500500\r\nKurs | <b>;1499,50;\r\n"
                + "Summa;1500;600\r\nsumma intäkter;1449500;1500500\r\nårets resultat;1448000;1499900\r\n"
                + "utgående balans;;\r\n",
            Small.ToString(TextFormat.Csv)
        );

    [Fact]
    public void Csv_in_English_and_millions_has_Swedish_numbers() =>
        Assert.StartsWith(
            "\uFEFF;Budget 2023 (mkr, rounded);Forecast 2023 (mkr, rounded)\r\nGrants;1,4;1,5\r\n",
            Small.ToString(TextFormat.Csv, Language.English, ShownUnit.Millions),
            StringComparison.Ordinal
        );

    /// <summary>What a spreadsheet would take for a formula begins with an apostrophe; what would end a cell is
    /// quoted.</summary>
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46", "'+46")]
    [InlineData("-5", "'-5")]
    [InlineData("@a", "'@a")]
    [InlineData("a=b+c-d@e", "a=b+c-d@e")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    public void A_name_in_csv_is_a_text(string name, string cell) =>
        Assert.Contains($"\r\n{cell};-5\r\n", Named(name).ToString(TextFormat.Csv), StringComparison.Ordinal);

    [Fact]
    public void Shares_and_days_are_shown_as_such()
    {
        Table standings = Checks.SmallYear.WithEquity(21).Equity.Standings.ToTable();
        Assert.Equal(
            "\uFEFFdag;eget kapital (kr);årets intäkter (kr);andel (%);tak (kr);golv (kr);kvar till taket (kr)\r\n"
                + "2024-12-31;21;100;21,00;20;5;-1\r\n",
            standings.ToString(TextFormat.Csv)
        );
        Assert.All(standings.Rows.SelectMany(row => row.Cells), cell => Assert.True(cell.IsKnown));
        Assert.Contains(
            "<th scope=\"row\" class=\"day\">2024-12-31</th>",
            standings.ToString(TextFormat.Html),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("&", "&amp;")]
    [InlineData("a&b", "a&amp;b")]
    [InlineData("a<b", "a&lt;b")]
    [InlineData("a>b", "a&gt;b")]
    [InlineData("a\"b", "a&quot;b")]
    [InlineData("a'b", "a&#39;b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\u007Fb", "a\uFFFDb")]
    [InlineData("a\u009Fb", "a\uFFFDb")]
    [InlineData("a\u00A1b", "a\u00A1b")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\uFFFFb", "a\uFFFDb")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    public void A_name_in_HTML_is_a_text(string name, string words) =>
        Assert.Contains(
            $"<th scope=\"row\">{words}</th>",
            Named(name).ToString(TextFormat.Html),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_table_without_rows_has_no_figures_and_no_unit()
    {
        Table none = Checks.SmallYear.WithEquity(20).Findings.ToTable();
        Assert.Empty(none.Rows);
        Assert.Contains("\n| --- | ---: |", none.ToString(TextFormat.Markdown), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "tkr",
            none.ToString(TextFormat.Plain, Language.Swedish, ShownUnit.Thousands),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a*b_c", @"a\*b\_c")]
    [InlineData("http://a.se", @"http\://a.se")]
    [InlineData("a:b", "a:b")]
    [InlineData("a\tb", "a b")]
    [InlineData("WWW.a.se", @"WWW\.a.se")]
    [InlineData("w.a.se", "w.a.se")]
    public void A_name_in_Markdown_is_a_text(string name, string words) =>
        Assert.Contains(
            $"\n| {words} | -5 |\n",
            Named(name).ToString(TextFormat.Markdown).Plain(),
            StringComparison.Ordinal
        );

    private static Table Named(string name) =>
        new FederationYear(
            new("Förbundet", [Member.Municipality("Aneby", "0604"), .. Member.State]),
            2023,
            lines: new([Column.Budget(2023)], [new(name, LineKind.OtherIncome, [-5])])
        ).Figures.ToTable();

    [Fact]
    public void Html() =>
        Assert.Equal(
            """
            <table lang="en">
            <caption>Budget and outcome (kr)</caption>
            <thead>
            <tr><td></td><th scope="col" class="figure">Budget 2023</th><th scope="col" class="figure">Forecast 2023</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">Grants</th><td class="figure">1,449,500</td><td class="figure">1,500,500</td></tr>
            <tr><th scope="row">Kurs | &lt;b&gt;</th><td class="figure">1,499.50</td><td class="figure">–</td></tr>
            <tr class="sum"><th scope="row">Sum</th><td class="figure">1,500 <span class="mark">*</span></td><td class="figure">600</td></tr>
            """,
            string.Join('\n', Small.ToString(TextFormat.Html, Language.English).Split('\n')[..9])
        );

    [Fact]
    public void The_foot_in_HTML_has_the_notes()
    {
        const string Foot =
            "\n</tbody>\n<tfoot>\n<tr><td colspan=\"3\">* Budget 2023, total costs: 1,500 kr (its parts come to 1,499.50 kr)"
            + "</td></tr>\n</tfoot>\n</table>";
        Assert.EndsWith(Foot, Small.ToString(TextFormat.Html, Language.English).Plain(), StringComparison.Ordinal);
        Assert.EndsWith(
            "</tr>\n</tbody>\n</table>",
            Named("Ränta").ToString(TextFormat.Html),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_without_amounts_has_no_unit() =>
        Assert.StartsWith(
            "**Findings**",
            new FederationYear(new("Förbundet", [Member.Municipality("Aneby", "0604")]), 2023)
                .Check([])
                .ToTable()
                .ToString(TextFormat.Markdown, Language.English),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_not_defined_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>("format", "4 is not", () => Small.ToString((TextFormat)4));
        Refusal.Of<ArgumentOutOfRangeException>("language", "4 is not", () => Small.ToString(default, (Language)4));
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "4 is not",
            () => Small.ToString(default, Language.Swedish, (ShownUnit)4)
        );
        Refusal.Of<ArgumentNullException>("findings", "", () => ((Listing<Finding>)null!).ToTable());
    }
}
