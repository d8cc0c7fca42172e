using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Import;

/// <summary>A workbook's sheets become a year, and what is not understood is listed by sheet, row and column.</summary>
public class SheetYearTests
{
    [Fact]
    public void A_whole_year_is_read_of_its_tables_wherever_they_stand()
    {
        SheetsReading reading = FederationYear.Read(ExampleBook.Sheets);
        Assert.Empty(reading.Problems);
        Assert.True(reading.TryGetYear(out FederationYear? year));
        Assert.Equal(
            ("Exempelförbundet", "222000-1230", 2024),
            (year.Federation.Name, year.Federation.OrganisationNumber, year.Year)
        );
        Member aneby = Member.Municipality("Aneby", "0604");
        Assert.Equal(
            [aneby, Member.Municipality("Sävsjö", "0684")],
            year.Federation.MembersIn(2024).Where(member => member.Kind == MemberKind.Municipality)
        );
        // 1 000 000 kr by 6 800 and 11 700, in whole 1 000 kr.
        Assert.Equal(Kr(368_000), year.Contributions[aneby]);
        // Four months of 0,75, two of the granted 0,40, then vacant.
        Assert.Equal(Kr(465_000m * (0.75m * 4 + 0.40m * 2) / 12), year.Payouts[aneby]);
        Assert.Equal(Kr(30_000), year.Line("SE-coacher").Cells[0]!.Other);
        Assert.Equal(Kr(812_000), year.Figures["Utfall 2023", "Kansli och styrelse"].Amount);
        Assert.Equal(Kr(910_000), year.BalanceOn(new(2023, 12, 31))[BalanceKind.Cash].Amount);
        Assert.Equal(12, year.AccountRules.Count);
        Assert.Equal("SE-coacher: 40, 6 101", $"{year.AccountRules[0]}");
        Assert.Equal("Kassa och bank", year.AccountRules[7].BalanceLine);
        Assert.Equal("ingår inte: 8999", $"{year.AccountRules[^1]}");
    }

    [Fact]
    public void What_is_said_once_of_a_sheet_is_said_once_and_a_note_is_named()
    {
        string[] how = [.. FederationYear.Read(ExampleBook.Sheets).HowItWasRead.Select(each => each.Swedish.Plain())];
        Assert.Equal(how.Distinct(), how);
        Assert.Contains("Tjänster, rad 9: 'Omfattningen är den som styrelsen har beviljat.' läses som en not.", how);
        Assert.Contains("Befolkning: Folkmängden är den 2023-12-31.", how);
    }

    [Fact]
    public void A_figure_says_its_workbook_sheet_and_cell()
    {
        FederationYear year = FederationYear.Read(ExampleBook.Sheets).Year!;
        Assert.Contains(
            "(exempel.xlsx, Budget!C9)",
            $"{year.Explain("Utfall 2023", "Kansli och styrelse")}",
            StringComparison.Ordinal
        );
        Assert.Equal("exempel.xlsx, Balans!C2", $"{year.Balances.Lines[0].Cells[0]!.Source}");
        Assert.Contains("Befolkning!B3", year.Populations.Figures[0].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_is_the_document_that_it_makes()
    {
        FederationYear year = FederationYear.Read(ExampleBook.Sheets).Year!;
        FederationYear again = FederationYear.Read(year.ToJson()).Year!;
        Assert.Equal(year, again);
        Assert.Equal(year.Report().ToString(), again.Report().ToString());
    }

    /// <summary>A scope whose last day cannot be read is no scope without an end.</summary>
    [Fact]
    public void A_row_with_a_problem_is_no_part_of_the_year()
    {
        SheetsReading reading = FederationYear.Read(ExampleBook.With("Tjänster", "2024-04-30", "30 april"));
        Position aneby = reading.Year!.Positions[0];
        Assert.Equal(["2024-05-01", "2024-05-01"], aneby.Scopes.Select(scope => $"{scope.From:uuuu-MM-dd}"));
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void A_note_is_one_whatever_blank_cells_follow()
    {
        SheetsReading reading = FederationYear.Read(
            ExampleBook.With("Tjänster", "Omfattningen är den som styrelsen har beviljat.", "Beviljad omfattning\t\t")
        );
        Assert.Empty(reading.Problems);
        Assert.Contains(
            "Tjänster, rad 9: 'Beviljad omfattning' läses som en not.",
            reading.HowItWasRead.Select(how => how.Swedish.Plain())
        );
    }

    [Fact]
    public void Two_tables_on_a_sheet_and_all_on_one_are_the_same()
    {
        string one = string.Join(
            "\n\n",
            ExampleBook.Federation,
            ExampleBook.Contributions,
            ExampleBook.Positions,
            ExampleBook.Meanings,
            ExampleBook.Balances,
            ExampleBook.Accounts
        );
        SheetsReading reading = FederationYear.Read([
            ExampleBook.Of("Allt", one),
            ExampleBook.Of("Budget", ExampleBook.Budget),
            ExampleBook.Of("Folk", ExampleBook.Population),
        ]);
        Assert.Empty(reading.Problems);
        Assert.Equal(FederationYear.Read(ExampleBook.Sheets).Year!.Positions, reading.Year!.Positions);
        Assert.Equal(FederationYear.Read(ExampleBook.Sheets).Year!.AccountRules, reading.Year.AccountRules);
    }

    [Fact]
    public void Sheets_are_read_into_a_year_and_the_rest_of_it_stays()
    {
        FederationYear year = FederationYear.Read(ExampleBook.Sheets).Year!;
        Sheet scopes = ExampleBook.Of("Tjänster", "Arbetsgivare\tRoll\tOmfattning\nSävsjö\tSE-coach\t2\n");
        SheetsReading reading = FederationYear.Read([scopes], year);
        Assert.Empty(reading.Problems);
        Assert.Equal("Sävsjö, SE-coach", $"{reading.Year!.Positions}");
        Assert.Equal(year.Lines, reading.Year.Lines);
        Assert.Equal(year.Roles, reading.Year.Roles);
        Sheet table = ExampleBook.Of("Budget", "\tBudget 2024\nArbetsträning\t2 200 000\n");
        Assert.Equal(
            LineKind.Individual,
            FederationYear.Read([table], year.With(Enumerable.Empty<AccountRule>())).Year!.Line("Arbetsträning").Kind
        );
        Assert.Equal(year, FederationYear.Read([], year).Year);
    }

    [Theory]
    [InlineData("Tjänster", "0,75", "mycket", "Tjänster!C5: 'mycket' är inget tal")]
    [InlineData(
        "Tjänster",
        "Sävsjö kommun",
        "Sävjö",
        "Tjänster!A8: 'Sävjö' är ingen medlem. Skriv något av 'Försäkringskassan'"
    )]
    [InlineData(
        "Tjänster",
        "2024-04-30",
        "30 april",
        "Tjänster!E5: '30 april' är ingen dag. Skriv en dag som 2024-06-30."
    )]
    [InlineData("Tjänster", "hela månader", "hela", "Tjänster!C2: 'hela' är inget av valen. Skriv något av")]
    [InlineData("Bidrag", "4 000 000", "4.000", "Bidrag!B2: '4.000' är inget belopp")]
    [InlineData("Bidrag", "4 000 000", "", "Bidrag!B2: '' saknar Summa. Fyll i det.")]
    [InlineData(
        "Bidrag",
        "1 000",
        "3 000",
        "Bidrag, rad 2: '2024 4 000 000 2023-12-31 3 000 2023-11-23' kan inte tas in"
    )]
    [InlineData("Budget", "2 100", "2.100", "Budget!B8: '2.100' är inget belopp")]
    [InlineData("Betydelser", "administration", "admin", "Betydelser!B4: 'admin' är inget av valen.")]
    [InlineData("Balans", "910 000", "x", "Balans!C2: 'x' är inget belopp")]
    [InlineData("Konton", "3031", "30A", "Konton, rad 7: 'Aneby 30A' kan inte tas in: '30A' är inget konto")]
    [InlineData("Konton", "Arbetsträning", "Arbete", "Konton!A3: 'Arbete' är ingen post. Skriv något av")]
    [InlineData("Befolkning", "6 800", "..", "Befolkning")]
    [InlineData("Förbund", "222000-1230", "222000-1231", "Förbund, rad 2")]
    [InlineData("Förbund", "2024", "i år", "Förbund!C2: 'i år' är inget år. Skriv ett år som 2024.")]
    public void What_cannot_be_read_is_told_where_it_stands(string sheet, string right, string wrong, string problem)
    {
        SheetsReading reading = FederationYear.Read(ExampleBook.With(sheet, right, wrong));
        Assert.False(reading.TryGetYear(out _));
        Assert.Contains(
            reading.Problems,
            each =>
                $"{each}"
                    .Plain()
                    .StartsWith(
                        problem.Replace("är inget konto", "", StringComparison.Ordinal).TrimEnd(),
                        StringComparison.Ordinal
                    )
        );
        Assert.All(reading.Problems, each => Assert.NotNull(each.Sheet));
    }

    [Theory]
    [InlineData("medlemsbidrag", LineKind.Contribution)]
    [InlineData("övriga intäkter", LineKind.OtherIncome)]
    [InlineData("ränta", LineKind.Interest)]
    [InlineData("öres- och kronutjämning", LineKind.RoundingAdjustment)]
    [InlineData("individinriktad insats", LineKind.Individual)]
    [InlineData("Strukturövergripande insats", LineKind.Structural)]
    [InlineData("utrymme nya insatser", LineKind.Room)]
    [InlineData("gemensamma projektkostnader", LineKind.CommonCosts)]
    [InlineData("kompetensutveckling", LineKind.Competence)]
    [InlineData("styrelse", LineKind.Board)]
    [InlineData("administration", LineKind.Administration)]
    [InlineData("revision", LineKind.Audit)]
    public void A_row_means_what_its_word_says(string word, LineKind kind)
    {
        SheetsReading reading = FederationYear.Read(
            ExampleBook.With("Betydelser", "Arbetsträning\tindividinriktad insats", $"Arbetsträning\t{word}")
        );
        Assert.Equal(kind, reading.Year!.Line("Arbetsträning").Kind);
    }

    [Theory]
    [InlineData("kassa och bank", BalanceKind.Cash)]
    [InlineData("fordringar", BalanceKind.Receivable)]
    [InlineData("övriga tillgångar", BalanceKind.OtherAsset)]
    [InlineData("kortfristiga skulder", BalanceKind.CurrentLiability)]
    [InlineData("lån", BalanceKind.Loan)]
    [InlineData("borgen", BalanceKind.Guarantee)]
    [InlineData("summa skulder", BalanceKind.PrintedTotal)]
    public void A_balance_is_what_its_word_says(string word, BalanceKind kind)
    {
        SheetsReading reading = FederationYear.Read(
            ExampleBook.With("Balans", "Skulder\tkortfristiga skulder", $"Skulder\t{word}")
        );
        Assert.Equal(kind, reading.Year!.Balances.Lines[3].Kind);
    }

    [Theory]
    [InlineData("hela månader", MonthRule.WholeMonths)]
    [InlineData("faktiska dagar", MonthRule.ActualDays)]
    [InlineData("trettiodagarsmånader", MonthRule.ThirtyDayMonths)]
    public void Months_are_counted_as_the_word_says(string word, MonthRule rule) =>
        Assert.Equal(
            rule,
            FederationYear.Read(ExampleBook.With("Tjänster", "hela månader", word)).Year!.Role("SE-coach").Months
        );

    [Fact]
    public void Everything_wrong_is_told_at_once_and_the_rest_is_used()
    {
        Sheet[] sheets = ExampleBook.With("Tjänster", "Sävsjö kommun", "Sävjö");
        sheets[6] = ExampleBook.Of(
            "Balans",
            ExampleBook.Balances.Replace("72 000", "72,000", StringComparison.Ordinal)
        );
        SheetsReading reading = FederationYear.Read(sheets);
        Assert.Equal(["Tjänster", "Balans"], reading.Problems.Select(problem => problem.Sheet).Take(2));
        Assert.Equal("Sävsjö", reading.Problems[0].DidYouMean);
        Assert.Null(reading.Year!.Balances.Lines[3].Cells[0]);
        Assert.Equal(["Aneby"], reading.Year!.Positions.Select(position => position.Employer.Name));
        Assert.Equal(Kr(4_000_000), reading.Year.Contributions.Total);
    }

    [Fact]
    public void What_does_not_go_with_the_rest_is_told_and_left_out()
    {
        SheetsReading role = FederationYear.Read(ExampleBook.With("Tjänster", "Aneby\tSE-coach", "Aneby\tcoach"));
        Assert.Equal(
            ["Tjänster!B5", "Tjänster!B6", "Tjänster!B7"],
            role.Problems.Select(problem => problem.Where.Swedish.Plain())
        );
        Assert.Equal(["Sävsjö"], role.Year!.Positions.Select(position => position.Employer.Name));
        SheetsReading rule = FederationYear.Read(ExampleBook.With("Konton", "Aneby", "Habo"));
        Assert.Equal(["Konton!A7"], rule.Problems.Select(problem => problem.Where.Swedish.Plain()));
        Assert.Equal(11, rule.Year!.AccountRules.Count);
    }

    [Fact]
    public void Where_the_lines_cannot_be_read_the_accounts_say_nothing_of_it()
    {
        SheetsReading reading = FederationYear.Read(ExampleBook.With("Budget", "2 100", "2.100"));
        Assert.Equal(["Budget!B8"], reading.Problems.Select(problem => problem.Where.Swedish));
        Assert.Empty(reading.Year!.AccountRules);
        Assert.DoesNotContain(
            reading.HowItWasRead,
            how => how.Swedish.Contains("läses inte", StringComparison.Ordinal)
        );
        SheetsReading full = FederationYear.Read(ExampleBook.With("Konton", "Sävsjö", "0684 Sävsjö"));
        Assert.True(full.TryGetYear(out FederationYear? year));
        Assert.Equal("Sävsjö: 3032", $"{year.AccountRules[6]}");
    }

    [Fact]
    public void A_row_that_ends_early_has_blank_cells_and_a_code_typed_as_a_number_its_zero()
    {
        SheetsReading reading = FederationYear.Read(
            ExampleBook.With("Budget", "Arbetsträning\t2 100\t2 040", "Arbetsträning\t2 100")
        );
        Assert.Empty(reading.Problems);
        Assert.Null(reading.Year!.Line("Arbetsträning").Cells[1]);
        SheetsReading typed = FederationYear.Read(ExampleBook.With("Förbund", "06", "6"));
        Assert.Contains(Member.Region("Region Jönköpings län", "06"), typed.Year!.Federation.MembersIn(2024));
        Assert.Equal(
            "0604",
            FederationYear.Read(ExampleBook.With("Förbund", "0604", "604")).Year!.Federation.MembersIn(2024)[3].Code
        );
    }

    [Fact]
    public void Another_table_may_stand_below_the_lines_and_what_follows_from_a_problem_is_not_told()
    {
        Sheet[] sheets = [.. ExampleBook.Sheets.Where(sheet => sheet.Name is not ("Budget" or "Balans"))];
        Sheet both = ExampleBook.Of("Budget", $"{ExampleBook.Budget}\n\n{ExampleBook.Balances}");
        SheetsReading reading = FederationYear.Read([.. sheets, both]);
        Assert.Empty(reading.Problems);
        Assert.Equal(FederationYear.Read(ExampleBook.Sheets).Year!.Lines.Lines.Count, reading.Year!.Lines.Lines.Count);
        Assert.Single(reading.Year.Balances.Days);
        SheetsReading wrong = FederationYear.Read(
            ExampleBook.With("Budget", "Budget 2024\tUtfall 2023", "Bud 2024\tUt 2023")
        );
        Assert.Equal(
            "Konton, rad 1: 'Post Konto Till konto Objekt' gäller poster, men inget blad har dem. "
                + "Skriv rubriker som Budget 2024 och Utfall 2023 över posternas belopp.",
            $"{Assert.Single(wrong.Problems)}".Plain()
        );
        SheetsReading unknown = FederationYear.Read(ExampleBook.With("Befolkning", "6 800", ".."));
        Assert.All(unknown.Problems, problem => Assert.Equal("Befolkning", problem.Sheet));
        SheetsReading meaning = FederationYear.Read(
            ExampleBook.With("Betydelser", "Arbetsträning\tindividinriktad insats", "")
        );
        Assert.Contains("Rad och Betyder", $"{meaning.Problems[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_extra_decision_has_its_purpose_and_hidden_rows_are_told_by_their_sheet()
    {
        SheetsReading reading = FederationYear.Read(
            ExampleBook.With(
                "Bidrag",
                "Beslutad\n2024\t4 000 000\t2023-12-31\t1 000\t2023-11-23",
                "Beslutad\tÄndamål\n2024\t4 000 000\t2023-12-31\t1 000\t2023-11-23\n2024\t1 000 000\t2023-12-31\t1 000\t2024-03-01\tIT-spåret"
            )
        );
        Assert.Empty(reading.Problems);
        Assert.Equal(Kr(5_000_000), reading.Year!.Contributions.Total);
        Assert.Equal("IT-spåret", reading.Year.ContributionDecisions[1].Purpose);
        Sheet hidden = new(
            "Tjänster",
            ExampleBook.Of("Tjänster", ExampleBook.Positions).Rows,
            "exempel.xlsx",
            hiddenRows: 1
        );
        SheetsReading read = FederationYear.Read([
            .. ExampleBook.Sheets.Where(sheet => sheet.Name != "Tjänster"),
            hidden,
        ]);
        Assert.Contains("Tjänster: Dolda rader som lästs som andra: 1.", read.HowItWasRead.Select(how => how.Swedish));
    }

    [Fact]
    public void A_workbook_without_a_federation_and_a_sheet_that_nobody_knows_are_told()
    {
        SheetsReading nobody = FederationYear.Read([ExampleBook.Of("Budget", ExampleBook.Budget)]);
        Assert.Null(nobody.Year);
        Assert.Contains("säger inte vilket förbund det är.", $"{nobody.Problems[0]}", StringComparison.Ordinal);
        SheetsReading reading = FederationYear.Read([.. ExampleBook.Sheets, ExampleBook.Of("Kom ihåg", "ring\tAnna")]);
        Assert.Contains(
            "Bladet 'Kom ihåg' läses inte: inga av dess rubriker är kända.",
            reading.HowItWasRead.Select(how => how.Swedish)
        );
        Assert.Empty(reading.Problems);
        SheetsReading two = FederationYear.Read([
            .. ExampleBook.Sheets,
            ExampleBook.Of("Budget 2", ExampleBook.Budget),
        ]);
        Assert.StartsWith("Budget 2, rad 1", $"{two.Problems[0].Where}", StringComparison.Ordinal);
        Assert.Contains("är en budgettabell till.", $"{two.Problems[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_text_is_told_and_so_is_a_cell_with_a_fault()
    {
        Sheet zip = Sheet.Read("PK\u0003\u0004xyz"u8, "bok.xlsx");
        Assert.Contains(
            "arbetsbok",
            $"{Assert.Single(FederationYear.Read([zip], FederationYear.Read(ExampleBook.Sheets).Year).Problems)}",
            StringComparison.Ordinal
        );
        Sheet faulty = new(
            "Tjänster",
            [
                [(SheetCell)"Arbetsgivare", "Roll", "Omfattning"],
                [
                    "Aneby",
                    "SE-coach",
                    new SheetCell("", new("är en formel utan värde.", "is a formula without a value.")),
                ],
            ],
            "bok.xlsx"
        );
        Problem problem = Assert.Single(
            FederationYear.Read([faulty], FederationYear.Read(ExampleBook.Sheets).Year).Problems
        );
        Assert.Equal("Tjänster!C2: '' är en formel utan värde. Fyll i det.", $"{problem}");
        Assert.Equal("Tjänster!C2: '' is a formula without a value. Fill it in.", problem.ToString(Language.English));
    }
}
