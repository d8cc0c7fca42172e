using System.Text;

namespace Finsam.Domain.Tests.Documents;

/// <summary>What a document must not hold: each with where it stands and what to do, all at once, and no
/// exception.</summary>
public class YearReadingTests
{
    private const string Told = """
        "version": 1,
        "year": 2023,
        "federation": {"name": "F", "members": [
          {"kind": "municipality", "name": "Aneby", "code": "0604"},
          {"kind": "municipality", "name": "Eksjö"},
          {"kind": "region", "name": "Länet"},
          {"kind": "socialInsuranceAgency"}]}
        """;

    private static YearReading Read(string? more = null) => FederationYear.Read(With(more));

    private static string With(string? more) => $"{{\n{Told}{(more is null ? "" : $",\n{more}")}\n}}";

    [Fact]
    public void Federation_and_year_are_enough()
    {
        FederationYear year = Read().Year!;
        Assert.Equal("F 2023", $"{Read()}");
        Assert.Equal(
            ["Aneby", "Eksjö", "Länet", "Försäkringskassan"],
            year.Federation.MembersIn(2023).Select(m => m.Name)
        );
        Assert.Empty(year.Positions);
    }

    [Theory]
    [InlineData("", "rad 1, tecken 1: Dokumentet är tomt. Skriv åtminstone version, federation och year.")]
    [InlineData(
        "{}x",
        "rad 1, tecken 3: 'x' är inte JSON. Se efter komma, citattecken och parenteser här och strax före; decimaler skrivs"
    )]
    [InlineData("{\n \"year\": 2023,,\n}", "rad 2, tecken 15: ',…' är inte JSON.")]
    [InlineData("{\"year\": 2023", "rad 1, tecken 13 (/year): '3' är inte JSON.")]
    [InlineData("{\"year\": 2023 [", "rad 1, tecken 15: '[' är inte JSON.")]
    [InlineData("{\"year\": NaN}", "rad 1, tecken 10 (/year): 'NaN}' är inte JSON.")]
    [InlineData("null", "rad 1, tecken 1: 'null' är null. Skriv ett objekt {…} med version, federation, year,")]
    [InlineData("[1]", "rad 1, tecken 1: '[1]' är en lista. Skriv ett objekt {…} med version,")]
    [InlineData("{}", "rad 1, tecken 1: '{}' saknar version. Lägg till det.")]
    public void What_is_no_document_says_where(string text, string expected) =>
        Assert.StartsWith(expected, $"{FederationYear.Read(text)}", StringComparison.Ordinal);

    [Fact]
    public void A_document_lies_no_deeper_than_32_levels()
    {
        string deep = new string('[', 10_000);
        Assert.StartsWith("rad 1, tecken 33: '[[[", $"{FederationYear.Read(deep)}", StringComparison.Ordinal);
        Assert.EndsWith("ligger djupare än 32 nivåer. Ett dokument har inte så många.", $"{FederationYear.Read(deep)}");
        Assert.Null(Read($"\"roles\": {new string('[', 40)}{new string(']', 40)}").Year);
    }

    [Fact]
    public void Only_UTF_8_is_read_with_a_byte_order_mark_or_without()
    {
        string text = With(null);
        Assert.NotNull(FederationYear.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Year);
        Assert.Equal(
            "rad 1, tecken 1: Dokumentet är UTF-16. Spara filen som UTF-8.",
            $"{FederationYear.Read(Encoding.Unicode.GetBytes(text))}"
        );
        Assert.Contains("UTF-16", $"{FederationYear.Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)])}");
        Assert.Equal(
            "row 1, character 1: The document is not UTF-8. Save the file as UTF-8.",
            FederationYear.Read(Encoding.Latin1.GetBytes(text)).ToString(Language.English)
        );
    }

    [Fact]
    public void What_is_too_large_is_refused()
    {
        Assert.Equal(
            "rad 1, tecken 1: Dokumentet är 16 777 217 byte, mer än 16 777 216. Ett år är mindre: dela upp det.",
            $"{FederationYear.Read(new byte[16_777_217])}".Plain()
        );
        string roles = string.Join(',', Enumerable.Repeat("1", 10_001));
        YearReading reading = Read($"\"roles\": [{roles}]");
        Assert.Equal(201, reading.Problems.Count);
        Assert.EndsWith("Fler fel än de ovan visas inte. Rätta dem först.", $"{reading.Problems[^1]}");
        string paid = string.Join(',', Enumerable.Repeat("null", 10_001));
        Assert.Contains(
            "är mer än 10 000 i en lista. Dela upp dokumentet.",
            $"{Read($"\"cashMovements\": [{paid.Replace("null", Cash, StringComparison.Ordinal)}]")}".Plain()
        );
    }

    /// <summary>A year has few columns, and a table with many would have many cells.</summary>
    [Fact]
    public void A_table_has_at_most_500_columns()
    {
        string Columns(int count) =>
            string.Join(
                ',',
                Enumerable
                    .Range(1, count)
                    .Select(at =>
                        $$"""{"name": "{{at}}", "kind": "plan", "from": "2023-01-01", "through": "2023-12-31"}"""
                    )
            );
        Assert.NotNull(Read($$"""  "lines": {"columns": [{{Columns(500)}}], "rows": []}""").Year);
        Assert.EndsWith(
            "är mer än 500 i en lista. Dela upp dokumentet.",
            $"{Assert.Single(Read($$"""  "lines": {"columns": [{{Columns(501)}}], "rows": []}""").Problems)}".Plain(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"version\": 1")]
    [InlineData("\"year\": 2023")]
    public void What_stands_twice_is_told_and_is_not_missing(string again) =>
        Assert.EndsWith(
            "står redan. Behåll det ena.",
            $"{Assert.Single(Read(again).Problems)}",
            StringComparison.Ordinal
        );

    private const string Cash = """{"day": "2023-01-01", "amount": 1, "name": "a"}""";

    [Fact]
    public void A_newer_version_says_what_to_do() =>
        Assert.Equal(
            "rad 2, tecken 12 (/version): '2' är nyare än denna version av biblioteket läser. Läs dokumentet med en "
                + "nyare Finsam.Domain; denna läser version 1.",
            $"{FederationYear.Read(With(null).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal))}"
        );

    /// <summary>Sixty bytes of it are shown, quotes too, but no half of a letter.</summary>
    [Theory]
    [InlineData(58, "", "")]
    [InlineData(59, "", "…")]
    [InlineData(57, "ååå", "å…")]
    [InlineData(58, "ååå", "…")]
    public void What_stands_there_is_shown_shortened(int before, string more, string shown)
    {
        string letters = new('a', before);
        string text = With(null).Replace(": 2023", $": \"{letters}{more}\"", StringComparison.Ordinal);
        Assert.Contains(
            $"(/year): '{(shown.Length == 0 ? "" : "\"")}{letters}{shown}' är text.",
            $"{FederationYear.Read(text)}",
            StringComparison.Ordinal
        );
    }

    /// <summary>Each value that is no amount, at its place.</summary>
    [Theory]
    [InlineData("1e6", "'1e6' är ett tal med exponent. Skriv kronor med högst två decimaler")]
    [InlineData("1.234", "'1.234' är inget belopp: det är finare än ett öre.")]
    [InlineData("\"1.234\"", "'1.234' är inget belopp: det kan läsas som 1 234 (tusental) och som 1,234 (decimaler).")]
    [InlineData("\"NaN\"", "'NaN' är inget belopp: 'NaN' är ingen enhet.")]
    [InlineData("true", "'true' är sant eller falskt. Skriv kronor")]
    [InlineData("[1]", "'[1]' är en lista. Skriv kronor")]
    [InlineData("99999999999999999999", "'99999999999999999999' är inget belopp: det är mer än ett belopp rymmer.")]
    [InlineData("-5", "'-5' kan inte tas in: ")]
    public void What_is_no_amount_of_a_decision_says_so(string amount, string expected)
    {
        Problem problem = Assert.Single(
            Read($"\"contributionDecisions\": [{{\"year\": 2023, \"total\": {amount}}}]").Problems
        );
        Assert.Equal("/contributionDecisions/0/total", problem.JsonPointer);
        Assert.Equal((9, 51), (problem.Row, problem.Column));
        Assert.Contains(expected, $"{problem}".Plain(), StringComparison.Ordinal);
        Assert.Equal(Page.Contributions, problem.Place!.Page);
    }

    [Theory]
    [InlineData("119465", 11_946_500)]
    [InlineData("119465.00", 11_946_500)]
    [InlineData("0.5", 50)]
    [InlineData("-0.05", -5)]
    [InlineData("1.2300", 123)]
    [InlineData("\"119 465 kr\"", 11_946_500)]
    [InlineData("\"1,2 tkr\"", 120_000)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    public void An_amount_is_read_from_its_digits(string amount, long ore)
    {
        YearReading reading = Read(
            $$$"""
            "equityChanges": [{"movement": "takenOver", "day": "2023-01-01", "amount": 1, "reason": "r"}],
            "paid": [], "cashMovements": [{"day": "2023-01-01", "amount": {{{amount}}}, "name": "n"}]
            """
        );
        Assert.Equal(Sek.FromOre(ore), Assert.Single(reading.Year!.CashMovements).Amount);
    }

    [Theory]
    [InlineData("0.75", 3, 4)]
    [InlineData("\"1/3\"", 1, 3)]
    [InlineData("\"12,5 %\"", 1, 8)]
    [InlineData("2", 2, 1)]
    public void A_share_is_exact(string share, int numerator, int denominator) =>
        Assert.Equal(new Fraction(numerator, denominator), FullTime(share));

    /// <summary>A decimal has room for 28 digits; a document may have a hundred.</summary>
    [Theory]
    [InlineData(1, 26)]
    [InlineData(1, 27)]
    [InlineData(1, 40)]
    [InlineData(28, 0)]
    [InlineData(31, 0)]
    [InlineData(31, 31)]
    [InlineData(1, 98)]
    public void A_share_of_many_digits_is_exact(int whole, int decimals)
    {
        string digits = new string('3', whole) + (decimals == 0 ? "" : $".{new string('7', decimals)}");
        Assert.Equal(Fraction.Parse(digits), FullTime(digits));
    }

    [Theory]
    [InlineData("1e2", "är ett tal med exponent. Skriv ett tal som 0.75")]
    [InlineData("5E-1", "är ett tal med exponent.")]
    [InlineData("[1]", "är en lista.")]
    public void What_is_no_share_says_so(string share, string expected) =>
        Assert.Contains(expected, $"{Assert.Single(Positioned(share).Problems)}".Plain(), StringComparison.Ordinal);

    [Fact]
    public void A_share_has_at_most_a_hundred_characters() =>
        Assert.Contains(
            "har mer än 100 tecken.",
            $"{Assert.Single(Positioned($"1.{new string('7', 99)}").Problems)}".Plain(),
            StringComparison.Ordinal
        );

    /// <summary>An amount or an increase, with what belongs to it.</summary>
    [Theory]
    [InlineData("""{"amount": 1, "english": "x"}""")]
    [InlineData("""{"amount": 1, "increase": 0.1}""")]
    [InlineData("""{"indexedFrom": "Budget 2022", "reason": "x"}""")]
    [InlineData("""{"reason": "x"}""")]
    public void What_is_neither_an_amount_nor_an_increase_is_no_cell(string cell)
    {
        YearReading reading = Read(
            $$$"""
            "lines": {
              "columns": [{"name": "B", "kind": "budget", "from": "2023-01-01", "through": "2023-12-31"}],
              "rows": [{"name": "Kansli", "kind": "administration", "amounts": [{{{cell}}}]}]}
            """
        );
        Assert.Contains(
            "är varken ett belopp med underlag och skäl eller en uppräkning.",
            $"{Assert.Single(reading.Problems)}".Plain(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("-0.05", "\"increase\": -0.05")]
    [InlineData("0", null)]
    public void An_increase_is_written_where_there_is_one(string increase, string? written)
    {
        FederationYear year = new(
            Cases.Hoglandet.Federation,
            2023,
            lines: new(
                [Column.Outcome(2022), Column.Budget(2023)],
                [new("Kansli", LineKind.Administration, [100, Cell.Indexed("Utfall 2022", Fraction.Parse(increase))])]
            )
        );
        string json = year.ToJson();
        Assert.Equal(written is not null, json.Contains("\"increase\"", StringComparison.Ordinal));
        Assert.Contains(written ?? "", json, StringComparison.Ordinal);
        Assert.Equal(year, FederationYear.Read(json).Year);
    }

    private static Fraction? FullTime(string share) =>
        Assert.Single(Positioned(share).Year!.Positions).FullTimeOn(new(2023, 1, 1));

    private static YearReading Positioned(string share) =>
        Read(
            $$$"""
            "roles": [{"name": "R", "months": "wholeMonths", "rates":
              [{"from": "2020-01-01", "perYear": 1, "source": {"kind": "agreement", "statement": "avtal"}}]}],
            "positions": [{"employer": "0604", "role": "R", "scopes": [{"fullTime": {{{share}}}, "from": "2023-01-01"}]}]
            """
        );

    /// <summary>Wrong in shape, in value and in meaning, in one document.</summary>
    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        string[] problems =
            $"{Read(
            """
            "roles": [{"name": "SE", "months": "thirtyDayMonth", "rates": [{"from": "2020-13-01", "perYear": "abc",
              "source": {"kind": "inferred"}}]}],
            "positions": [
              {"employer": "Anebi", "role": "SE", "scopes": [{"fullTime": 0.5, "from": "2023-01-01"}]},
              {"employer": "Aneby", "role": "SE", "scopes": [{"fullTime": -1, "from": "2023-01-01"}]},
              {"employer": "Aneby", "rolle": "SE", "scopes": []},
              5],
            "year": 2024,
            "lines": {
              "columns": [{"name": "B", "kind": "budget", "from": "2023-01-01", "through": "2023-12-31", "after": "B"}],
              "rows": [{"name": "X", "kind": "individual", "amounts": [1, 2]},
                       {"name": "Y", "kind": "individual", "amounts": [-5]}]},
            "accountsDrawnUpOn": "2023-05-01",
            "initiatives": [{"name": "I", "kind": "individual", "owner": "Aneby", "firstDay": "2023-01-01",
              "requisitions": [{"year": 2023, "date": "2022-01-01", "amount": 5}]}]
            """
        )}"
                .Plain()
                .Split('\n');
        Assert.Equal(
            [
                "rad 9, tecken 36 (/roles/0/months): 'thirtyDayMonth' är inget av valen. Skriv något av wholeMonths, "
                    + "actualDays, thirtyDayMonths. Menas 'thirtyDayMonths'?",
                "rad 9, tecken 73 (/roles/0/rates/0/from): '2020-13-01' är ingen dag. Skriv en dag som \"2023-06-30\".",
                "rad 9, tecken 98 (/roles/0/rates/0/perYear): 'abc' är inget bråk: 'abc' ingår inte i ett tal. Skriv "
                    + "ett tal som 0.75, eller text som \"1/3\" eller \"12,5 %\".",
                "rad 12, tecken 16 (/positions/0/employer): 'Anebi' är ingen medlem. Skriv något av "
                    + "Aneby, Eksjö, Länet, Försäkringskassan. Menas 'Aneby'?",
                "rad 13, tecken 63 (/positions/1/scopes/0/fullTime): '-1' kan inte tas in: The scope is -1. Give "
                    + "full-time posts, 0 or more, such as 0.75m.",
                "rad 14, tecken 3 (/positions/2): '{\"employer\": \"Aneby\", \"rolle\": \"SE\", \"scopes\": []}' saknar "
                    + "role. Lägg till det.",
                "rad 14, tecken 25 (/positions/2/rolle): 'rolle' ingår inte i dokumentet här. Här kan stå employer, "
                    + "role, id, scopes. Menas 'role'?",
                "rad 15, tecken 3 (/positions/3): '5' är ett tal. Skriv ett objekt {…} med employer, role, id, scopes.",
                "rad 16, tecken 1 (/year): 'year' står redan. Behåll det ena.",
                "rad 18, tecken 15 (/lines/columns/0): 'B' går vidare från 'B', som inte står före. Sätt den där.",
                "rad 19, tecken 12 (/lines/rows/0): " + "'X' har 2 celler till 1 kolumner. Ge varje en, null för tom.",
                "rad 20, tecken 60 (/lines/rows/1/amounts/0): 'Y' är -5 kr i 'B'. Skriv det utan minus, eller ge "
                    + "skälet.",
                "rad 21, tecken 22 (/accountsDrawnUpOn): '2023-05-01' kan inte tas in: Accounts of 2024 cannot be "
                    + "drawn up on 2023-05-01. Give a day after the year.",
                "rad 23, tecken 43 (/initiatives/0/requisitions/0/date): '2022-01-01' kan inte tas in: 5 kr of "
                    + "2022-01-01 is before 2023, when there was no cost. Give a later day.",
            ],
            problems
        );
    }

    [Fact]
    public void A_problem_of_a_cell_has_its_place_in_the_year()
    {
        YearReading reading = Read(
            """
            "lines": {
              "columns": [{"name": "Budget 2023", "kind": "budget", "from": "2023-01-01", "through": "2023-12-31"}],
              "rows": [{"name": "Kansli", "kind": "administration", "amounts": [{"amount": 5, "reson": "avtal"}]},
                       {"name": "Insats", "kind": "individual", "madeOf": {"payouts": "SE"}, "amounts": ["="]}]},
            "balances": {"days": ["2022-12-31"], "rows": [{"name": "Bank", "kind": "cash", "amounts": ["="]}]}
            """
        );
        Assert.Equal(
            [
                (new Place("Budget 2023", "Kansli"), "reson", "reason"),
                (new Place(Page.Lines, line: "Insats"), "SE", null),
                (new Place(Page.Balances, line: "Bank"), "[\"=\"]", null),
            ],
            reading.Problems.Select(problem => (problem.Place, problem.Text, problem.DidYouMean))
        );
    }

    /// <summary>What follows from what could not be read is not told too.</summary>
    [Fact]
    public void What_follows_from_another_problem_is_not_told()
    {
        YearReading reading = Read(
            """
            "roles": [{"name": "SE", "months": "wholeMonths", "rates": []}],
            "positions": [{"employer": "Aneby", "role": "SE", "scopes": [{"fullTime": 1, "from": "2023-01-01"}]}]
            """
        );
        Assert.Equal(["/roles/0/rates"], reading.Problems.Select(problem => problem.JsonPointer));
    }

    [Fact]
    public void A_year_that_does_not_hold_together_says_which_part_does_not()
    {
        YearReading reading = Read(
            """
            "positions": [{"employer": "Aneby", "role": "SE", "scopes": [{"fullTime": 1, "from": "2023-01-01"}]}],
            "contributionDecisions": [{"year": 2023, "total": 1000}],
            "lines": {"columns": [{"name": "B", "kind": "budget", "from": "2023-01-01", "through": "2023-12-31"}],
              "rows": [{"name": "X", "kind": "individual", "madeOf": {"grants": "I"}}]},
            "accountsDrawnUpOn": "2023-05-01"
            """
        );
        Assert.Equal(
            ["/positions/0/role", "/contributionDecisions/0", "/lines/rows/0/madeOf/grants", "/accountsDrawnUpOn"],
            reading.Problems.Select(problem => problem.JsonPointer)
        );
    }

    [Theory]
    [InlineData("\"<script>alert(1)</script>\"", "<script>alert(1)</script>")]
    [InlineData("\"=1+1\"", "=1+1")]
    [InlineData("\"\\u00e5\"", "å")]
    public void A_name_may_hold_anything(string json, string name)
    {
        FederationYear year = FederationYear
            .Read(With(null).Replace("\"name\": \"F\"", $"\"name\": {json}", StringComparison.Ordinal))
            .Year!;
        Assert.Equal(name, year.Federation.Name);
        Assert.Equal(year, FederationYear.Read(year.ToJson()).Year);
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.EndsWith(
            "(/federation/name): '\\ud800' är text. Skriv text som kan läsas.",
            $"{FederationYear.Read(With(null).Replace("\"name\": \"F\"", "\"name\": \"\\ud800\"", StringComparison.Ordinal))}"
        );

    [Fact]
    public void A_long_name_is_read_whole_and_shown_short()
    {
        string name = new('x', 10_000);
        Assert.Equal(name, FederationYear.Read(With(null).Replace("\"F\"", $"\"{name}\"")).Year!.Federation.Name);
        Problem problem = Assert.Single(
            Read($"\"positions\": [{{\"employer\": \"{name}\", \"role\": \"r\", \"scopes\": []}}]").Problems,
            each => each.JsonPointer == "/positions/0/employer"
        );
        Assert.InRange(problem.Text.Length, 1, 61);
    }

    /// <summary>What a person mistypes most, where it stands, in both languages.</summary>
    [Fact]
    public void A_role_an_initiative_or_a_decimal_comma_is_told_where_it_stands()
    {
        YearReading reading = Read(
            """
            "roles": [{"name": "SE-coach", "months": "wholeMonths", "rates":
              [{"from": "2020-01-01", "perYear": 1, "source": {"kind": "agreement", "statement": "avtal"}}]}],
            "positions": [{"employer": "Aneby", "role": "SE-coash", "scopes": [{"fullTime": 1, "from": "2023-01-01"}]}],
            "lines": {"columns": [{"name": "B", "kind": "budget", "from": "2023-01-01", "through": "2023-12-31"}],
              "rows": [{"name": "X", "kind": "individual", "madeOf": {"payouts": "Nix"}},
                       {"name": "Y", "kind": "individual", "madeOf": {"grants": "I"}}]}
            """
        );
        Assert.Equal(
            [
                "rad 11, tecken 45 (/positions/0/role): 'SE-coash' står inte bland rollerna. Skriv något av 'SE-coach', "
                    + "eller lägg till det i roles. Menas 'SE-coach'?",
                "rad 13, tecken 70 (/lines/rows/0/madeOf/payouts): 'Nix' står inte bland rollerna. Skriv något av "
                    + "'SE-coach', eller lägg till det i roles.",
                "rad 14, tecken 69 (/lines/rows/1/madeOf/grants): 'I' står inte bland insatserna. Lägg till det i "
                    + "initiatives.",
            ],
            $"{reading}".Split('\n')
        );
        Assert.Contains(
            "decimals have a point",
            Read("\"paid\": [0,5,]").ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Per_cent_that_are_written_as_shares_are_told()
    {
        YearReading reading = Read(
            """
            "contributionDecisions": [{"year": 2023, "total": 1000, "key":
              {"percent": [{"member": "Aneby", "value": "60 %"}, {"member": "Eksjö", "value": 0.4}]}}]
            """
        );
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal("/contributionDecisions/0/key/percent", problem.JsonPointer);
        Assert.Equal("Skriv procenttal som blir 100, som 60, utan %.", problem.Accepted.Swedish);
    }

    /// <summary>Each kind of cell, and a policy with a floor from an income, read and written again.</summary>
    [Fact]
    public void What_is_seldom_told_comes_back()
    {
        FederationYear year = Read().Year!;
        FederationYear told = year.With(
                new LineTable(
                    [Column.Outcome(2022), Column.Budget(2023)],
                    [
                        Line.Contribution(
                            year.Federation.MembersIn(2023)[0],
                            [Cell.Computed.Plus(Sek.FromOre(-5)), Cell.Computed.Plus(Sek.FromKronor(8_436))]
                        ),
                        new(
                            "Kansli",
                            LineKind.Administration,
                            [
                                Cell.Of(
                                    Sek.FromKronor(-1),
                                    new("bok.xlsx", "A1", new(2023, 1, 2)),
                                    new("åter", "back")
                                ),
                                Cell.Indexed("Utfall 2022", new Fraction(1, 3), Sek.FromKronor(100)),
                            ]
                        ),
                    ]
                )
            )
            .With(
                new Dated<EquityPolicy>(
                    "eget",
                    [
                        new(
                            new(2020, 1, 1),
                            new(
                                EquityBasis.Income,
                                [
                                    new EquityBand(0.2m, 0.05m),
                                    new EquityBand(new Fraction(1, 3), 0.1m, Sek.FromKronor(5_000_000)),
                                ]
                            ),
                            RuleSource.Decided("riktlinje"),
                            new(2024, 12, 31)
                        ),
                    ]
                )
            );
        Assert.Equal(told, FederationYear.Read(told.ToJson()).Year);
    }
}
