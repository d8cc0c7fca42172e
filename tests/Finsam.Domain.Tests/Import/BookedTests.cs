using System.Text;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Import;

/// <summary>From a bookkeeping file to an outcome column and a balance sheet, nothing lost on the way.</summary>
public class BookedTests
{
    private const string Year2024 = """
        #FLAGGA 0
        #FORMAT PC8
        #SIETYP 4
        #FNAMN "Exempelförbundet"
        #ORGNR 222000-1230
        #RAR 0 20240101 20241231
        #RAR -1 20230101 20231231
        #KONTO 1930 "Bank"
        #KONTO 2010 "Eget kapital"
        #KONTO 2099 "Årets resultat"
        #KONTO 2440 "Leverantörer"
        #KONTO 3010 "Bidrag"
        #KONTO 4010 "Insatser"
        #KONTO 5010 "Löner"
        #KONTO 6990 "Övrigt"
        #KONTO 8999 "Årets resultat"
        #IB 0 1930 500
        #IB 0 2010 -500
        #UB 0 1930 1010.50
        #UB 0 2010 -500
        #UB 0 2099 -450.50
        #UB 0 2440 -60
        #UB -1 1930 500
        #UB -1 2010 -500
        #RES 0 3010 -1000
        #RES 0 4010 400
        #RES 0 5010 99.50
        #RES 0 6990 50
        #RES 0 8999 450.50
        #RES -1 3010 -900
        #RES -1 5010 900
        #VER A 1 20240110
        {
        #TRANS 1930 {} 1000
        #TRANS 3010 {} -1000
        }
        #VER A 2 20240630
        {
        #TRANS 1930 {} -300
        #TRANS 4010 {6 101} 250
        #TRANS 5010 {} 50
        }
        #VER A 3 20240701
        {
        #TRANS 4010 {} 150
        #TRANS 5010 {} 49.50
        #TRANS 6990 {} 50
        #TRANS 2440 {} -60
        #TRANS 1930 {} -189.50
        }
        #VER A 4 20241231
        {
        #TRANS 8999 {} 450.50
        #TRANS 2099 {} -450.50
        }

        """;

    private static readonly Federation Example = new(
        "Exempelförbundet",
        [Member.Municipality("Aneby", "0604"), Member.Region("Region Jönköpings län", "06"), .. Member.State],
        "222000-1230"
    );

    private static readonly FederationYear Told = new(
        Example,
        2024,
        lines: new(
            [Column.Budget(2024)],
            [
                new("Bidrag", LineKind.Contribution, [1_000]),
                new("IT-spåret", LineKind.Individual, [250]),
                new("Insatser", LineKind.Individual, [300]),
                new("Kansli", LineKind.Administration, [200]),
                new("Ränta", LineKind.Interest, [5]),
                Line.Printed(Total.Costs, "Summa kostnader", [750]),
            ]
        ),
        balances: new(
            [new(2023, 12, 31)],
            [
                new("Kassa", BalanceKind.Cash, [500]),
                new("Eget kapital", BalanceKind.BroughtForward, [500]),
                new("Resultat", BalanceKind.Result, [0]),
                new("Skulder", BalanceKind.CurrentLiability, [0]),
            ]
        ),
        accountRules:
        [
            new("IT-spåret", "40", dimension: "6", code: "101"),
            new("Insatser", "40"),
            new("Kansli", "50"),
            new("Bidrag", "30"),
            AccountRule.Balance("Kassa", "19"),
            AccountRule.Balance("Eget kapital", "2010"),
            AccountRule.Balance("Resultat", "2099"),
            AccountRule.Balance("Skulder", "24"),
            AccountRule.LeftOut("8999"),
        ]
    );

    private static readonly Column HalfYear = Column.OutcomeThrough(new(2024, 6, 30));
    private static readonly Column WholeYear = Column.Outcome(2024);

    [Fact]
    public void Half_a_year_is_what_is_booked_through_its_last_day()
    {
        BookedOutcome booked = Told.Booked(Read(Year2024), HalfYear);
        Assert.Equal(
            [("Bidrag", 1_000m), ("IT-spåret", 250), ("Insatser", 0), ("Kansli", 50)],
            Amounts(booked, "Bidrag", "IT-spåret", "Insatser", "Kansli")
        );
        Assert.Null(booked.Year.Line("Ränta").Cells[^1]);
        Assert.Null(booked.Year.Line("Summa kostnader").Cells[^1]);
        Assert.Equal((Kr(700), Kr(700), Zero), (booked.Result, booked.MappedResult, booked.UnmappedResult));
        BalanceSheet sheet = booked.Year.BalanceOn(new(2024, 6, 30));
        Assert.Equal(Kr(1_200), sheet[BalanceKind.Cash].Amount);
        Assert.Equal(Kr(700), sheet[BalanceKind.Result].Amount);
        Assert.Equal(Kr(500), sheet[BalanceKind.BroughtForward].Amount);
        Assert.Equal(sheet.Assets.Amount, sheet.EquityAndLiabilities.Amount);
        Assert.Equal("Utfallet är filens verifikationer (#TRANS).", booked.HowItWasRead!.Swedish);
        Assert.True(booked.TryGetYear(out FederationYear? year));
        Assert.Same(booked.Year, year);
    }

    [Fact]
    public void A_whole_year_has_no_object_in_its_balances_so_its_vouchers_are_used()
    {
        BookedOutcome booked = Told.Booked(Read(Year2024), WholeYear);
        Assert.Equal(
            [("Bidrag", 1_000m), ("IT-spåret", 250), ("Insatser", 150), ("Kansli", 99.50m)],
            Amounts(booked, "Bidrag", "IT-spåret", "Insatser", "Kansli")
        );
        Assert.Equal(["6990"], booked.Unmapped.Select(account => account.Account.Number));
        Assert.Equal((Kr(450.50m), Kr(500.50m), Kr(-50)), (booked.Result, booked.MappedResult, booked.UnmappedResult));
        BalanceSheet sheet = booked.Year.BalanceOn(new(2024, 12, 31));
        Assert.Equal(
            (Kr(1_010.50m), Kr(60)),
            (sheet[BalanceKind.Cash].Amount, sheet[BalanceKind.CurrentLiability].Amount)
        );
        // Booked out to 2099, it is there and no longer in the income and cost accounts.
        Assert.Equal(Kr(450.50m), sheet[BalanceKind.Result].Amount);
        Assert.Equal(sheet.Assets.Amount, sheet.EquityAndLiabilities.Amount);
    }

    [Fact]
    public void The_year_before_and_a_year_without_objects_are_their_balances()
    {
        BookedOutcome before = Told.Booked(Read(Year2024), Column.Outcome(2023));
        Assert.Equal([("Bidrag", 900m), ("Kansli", 900)], Amounts(before, "Bidrag", "Kansli"));
        Assert.Equal("Utfallet är filens saldon (#RES).", before.HowItWasRead!.Swedish);
        Assert.Equal(Kr(500), before.Year.BalanceOn(new(2023, 12, 31))[BalanceKind.Cash].Amount);
        FederationYear plain = Told.With(Told.AccountRules.Where(rule => rule.Code is null));
        Assert.Equal([("Insatser", 400m)], Amounts(plain.Booked(Read(Year2024), WholeYear), "Insatser"));
        Assert.Equal(
            "The outcome is the file's balances (#RES).",
            plain.Booked(Read(Year2024), WholeYear).HowItWasRead!.English
        );
    }

    [Fact]
    public void Where_there_are_only_months_the_outcome_is_made_of_them()
    {
        string months =
            Year2024[..Year2024.IndexOf("#VER", StringComparison.Ordinal)]
            + "#PSALDO 0 202401 3010 {} -1000\n#PSALDO 0 202406 4010 {} 250\n#PSALDO 0 202407 4010 {} 150\n";
        BookedOutcome booked = Told.Booked(Read(months), HalfYear);
        Assert.Equal([("Bidrag", 1_000m), ("Insatser", 250)], Amounts(booked, "Bidrag", "Insatser"));
        Assert.Equal("Utfallet är filens periodsaldon (#PSALDO).", booked.HowItWasRead!.Swedish);
    }

    [Fact]
    public void Where_the_year_has_no_opening_it_is_what_the_year_before_closed_with()
    {
        string closed = string.Join(
            '\n',
            Year2024.Split('\n').Where(line => !line.StartsWith("#IB", StringComparison.Ordinal))
        );
        BalanceSheet sheet = Told.Booked(Read(closed), HalfYear).Year.BalanceOn(new(2024, 6, 30));
        Assert.Equal((Kr(1_200), Kr(500)), (sheet[BalanceKind.Cash].Amount, sheet[BalanceKind.BroughtForward].Amount));
    }

    [Fact]
    public void What_the_year_opened_with_goes_before_what_the_year_before_closed_with()
    {
        string moved = Year2024.Replace("#IB 0 1930 500", "#IB 0 1930 600", StringComparison.Ordinal);
        BalanceSheet sheet = Told.Booked(Read(moved), HalfYear).Year.BalanceOn(new(2024, 6, 30));
        Assert.Equal(Kr(1_300), sheet[BalanceKind.Cash].Amount);
    }

    /// <summary>Of a file that has only balances, or only months.</summary>
    [Fact]
    public void The_sheet_has_the_result_whatever_the_outcome_is_made_of()
    {
        string balances = Year2024[..Year2024.IndexOf("#VER", StringComparison.Ordinal)];
        FederationYear whole = Told.Booked(Read(balances), WholeYear).Year;
        Assert.Equal(Kr(450.50m), whole.BalanceOn(new(2024, 12, 31))[BalanceKind.Result].Amount);
        string open = string.Join(
            '\n',
            balances
                .Split('\n')
                .Where(line =>
                    !line.Contains("8999", StringComparison.Ordinal) && !line.Contains("2099", StringComparison.Ordinal)
                )
        );
        Assert.Equal(
            Kr(450.50m),
            Told.Booked(Read(open), WholeYear).Year.BalanceOn(new(2024, 12, 31))[BalanceKind.Result].Amount
        );
        string months =
            open + "#PSALDO 0 202401 1930 {} 1000\n#PSALDO 0 202401 3010 {} -1000\n#PSALDO 0 202407 3010 {} -5\n";
        BalanceSheet half = Told.Booked(Read(months), HalfYear).Year.BalanceOn(new(2024, 6, 30));
        Assert.Equal((Kr(1_500), Kr(1_000)), (half[BalanceKind.Cash].Amount, half[BalanceKind.Result].Amount));
    }

    [Fact]
    public void A_balance_that_no_rule_names_stays_as_it_was_and_without_rules_all_of_them_do()
    {
        FederationYear year = Told.With(
            new BalanceTable(
                [new(2024, 6, 30)],
                [
                    new("Fordringar", BalanceKind.Receivable, [7]),
                    new("Kassa", BalanceKind.Cash, [1]),
                    new("Eget kapital", BalanceKind.BroughtForward, [2]),
                    new("Resultat", BalanceKind.Result, [3]),
                    new("Skulder", BalanceKind.CurrentLiability, [4]),
                ]
            )
        );
        BalanceTable half = year.Booked(Read(Year2024), HalfYear).Year.Balances;
        Assert.Equal([7m, 1_200, 500, 700, 0], half.Lines.Select(line => line.Cells[0]!.Typed!.Value.Kronor));
        Assert.Null(year.Booked(Read(Year2024), WholeYear).Year.Balances.Lines[0].Cells[1]);
        FederationYear unruled = year.With(Told.AccountRules.Where(rule => rule.BalanceLine is null));
        Assert.Equal(year.Balances, unruled.Booked(Read(Year2024), HalfYear).Year.Balances);
    }

    [Fact]
    public void A_cell_says_the_last_day_of_its_accounts_how_many_there_are_and_a_reason_only_where_it_is_paid_back()
    {
        FederationYear year = Told.With([new AccountRule("Kansli", "3", "5"), new AccountRule("Ränta", "69")]);
        BookedOutcome booked = year.Booked(Read(Year2024, "a.se"), Column.OutcomeThrough(new(2024, 12, 30)));
        Cell office = booked.Year.Line("Kansli").Cells[^1]!;
        Assert.Equal("a.se, konto 3010, 4010, 5010, 2024-07-01", $"{office.Source}");
        Assert.NotNull(office.Reason);
        // Interest that is paid is less than nothing, and needs no reason.
        Assert.Equal(Kr(-50), booked.Year.Line("Ränta").Cells[^1]!.Typed);
        Assert.Null(booked.Year.Line("Ränta").Cells[^1]!.Reason);
        FederationYear half = Told.Booked(Read(Year2024), HalfYear).Year;
        Assert.Null(half.Line("Insatser").Cells[^1]!.Reason);
        Assert.Null(half.Line("Kansli").Cells[^1]!.Reason);
        string more = Year2024.Replace(
            "#TRANS 5010 {} 50\n",
            "#TRANS 5010 {} 46\n#TRANS 5020 {} 1\n#TRANS 5030 {} 1\n#TRANS 5040 {} 1\n#TRANS 5050 {} 1\n",
            StringComparison.Ordinal
        );
        Assert.Equal(
            "konto 4010, 5010, 5020, 5030, 5040 … (6)",
            Told.With([new AccountRule("Kansli", "4", "5")]).Booked(Read(more), HalfYear).Year.Line("Kansli").Cells[^1]!
                .Source!
                .At
        );
    }

    [Fact]
    public void An_object_is_its_dimension_and_its_code()
    {
        string other = Year2024.Replace("{6 101} 250", "{1 101} 250", StringComparison.Ordinal);
        Assert.Equal(
            [("IT-spåret", 0m), ("Insatser", 250)],
            Amounts(Told.Booked(Read(other), HalfYear), "IT-spåret", "Insatser")
        );
        string sibling = Year2024.Replace("{6 101} 250", "{6 102} 250", StringComparison.Ordinal);
        Assert.Equal(
            [("IT-spåret", 0m), ("Insatser", 250)],
            Amounts(Told.Booked(Read(sibling), HalfYear), "IT-spåret", "Insatser")
        );
        Refusal.Of<ArgumentNullException>("file", "", () => Told.Booked(null!, HalfYear));
        Assert.Equal(
            "Filen har inget år som omfattar januari-juni 2024; den har inget.",
            Told.Booked(Read(""), HalfYear).Doubts[0].Swedish
        );
    }

    [Fact]
    public void A_figure_that_came_from_the_bookkeeping_says_so()
    {
        BookedOutcome booked = Told.Booked(Read(Year2024, "bokföring 2024.se"), HalfYear);
        Assert.Contains(
            "(bokföring 2024.se, konto 5010, 2024-06-30)",
            $"{booked.Year.Explain(HalfYear.Name, "Kansli")}",
            StringComparison.Ordinal
        );
        FederationYear many = Told.With([new AccountRule("Kansli", "1", "8")]);
        Assert.Equal(
            "bokföring 2024.se, konto 3010, 4010, 5010, 6990, 8999, 2024-12-31",
            $"{many.Booked(Read(Year2024, "bokföring 2024.se"), WholeYear).Year.Line("Kansli").Cells[^1]!.Source}"
        );
        Assert.Null(
            $"{Told.Booked(Read(Year2024), HalfYear).Year.Line("Insatser").Cells[^1]!.Source!.At}" is "" ? null : "at"
        );
    }

    [Fact]
    public void What_a_column_has_already_gives_way_and_the_document_keeps_what_was_booked()
    {
        FederationYear first = Told.Booked(Read(Year2024, "a.se"), HalfYear).Year;
        BookedOutcome again = first.Booked(
            Read(Year2024.Replace("{6 101} 250", "{6 101} 251", StringComparison.Ordinal), "b.se"),
            HalfYear
        );
        Assert.Equal([("IT-spåret", 251m)], Amounts(again, "IT-spåret"));
        Assert.Equal(first.Lines.Columns, again.Year.Lines.Columns);
        Assert.Equal(first.Balances.Days, again.Year.Balances.Days);
        Assert.Equal(first, FederationYear.Read(first.ToJson()).Year);
        Assert.Contains(
            again.File.Problems,
            problem => problem.Found.Swedish.Contains("går inte jämnt upp", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Another_organisation_and_another_year_are_told()
    {
        BookedOutcome other = Told.Booked(
            Read(Year2024.Replace("222000-1230", "5560360793", StringComparison.Ordinal)),
            HalfYear
        );
        Assert.Equal(
            "Filen är en annan organisations: 556036-0793, förbundet har 222000-1230.",
            other.Doubts[0].Swedish
        );
        BookedOutcome none = Told.Booked(Read(Year2024), Column.Outcome(2025));
        Assert.Same(Told, none.Year);
        Assert.Empty(none.Accounts);
        Assert.Equal(
            "The file has no year that holds 2025; it has year 0: 2024, year -1: 2023.",
            none.Doubts[0].English.Plain()
        );
        Assert.Same(Told, Told.Booked(Read(""), HalfYear).Year);
        Assert.False(other.TryGetYear(out _));
        Assert.False(none.TryGetYear(out _));
        BookedOutcome early = Told.Booked(
            Read("#OMFATTN 20240630\n" + Year2024),
            Column.OutcomeThrough(new(2024, 7, 1))
        );
        Assert.Equal(
            "Filen gäller till och med 2024-06-30, kolumnen till och med 2024-07-01.",
            Assert.Single(early.Doubts).Swedish
        );
        Assert.Empty(Told.Booked(Read("#OMFATTN 20240630\n" + Year2024), HalfYear).Doubts);
        Refusal.Of<ArgumentException>(
            "column",
            "'Budget 2024' is no outcome.",
            () => Told.Booked(Read(Year2024), Column.Budget(2024))
        );
    }

    [Fact]
    public void What_was_paid_back_more_than_paid_is_taken_with_its_minus_and_says_so()
    {
        string refunded = Year2024.Replace("#TRANS 5010 {} 50", "#TRANS 5010 {} -50", StringComparison.Ordinal);
        BookedOutcome booked = Told.Booked(Read(refunded), HalfYear);
        Assert.Equal([("Kansli", -50m)], Amounts(booked, "Kansli"));
        Assert.Equal(
            "bokfört med minus: återbetalningarna är större",
            booked.Year.Line("Kansli").Cells[^1]!.Reason!.Swedish
        );
    }

    [Fact]
    public void Where_equity_is_one_line_the_result_is_in_it()
    {
        FederationYear whole = new(
            Example,
            2024,
            lines: Told.Lines,
            balances: new([], [new("Kassa", BalanceKind.Cash, []), new("Eget kapital", BalanceKind.TotalEquity, [])]),
            accountRules: [AccountRule.Balance("Kassa", "19"), AccountRule.Balance("Eget kapital", "20")]
        );
        BalanceSheet sheet = whole.Booked(Read(Year2024), HalfYear).Year.BalanceOn(new(2024, 6, 30));
        Assert.Equal((Kr(1_200), Kr(1_200)), (sheet[BalanceKind.Cash].Amount, sheet[BalanceKind.TotalEquity].Amount));
    }

    [Fact]
    public void What_an_account_is_goes_by_a_rule_then_by_the_file_and_else_it_is_counted_in_the_result()
    {
        string unknown = Year2024 + "#VER A 5 20240105\n{\n#TRANS 1510 {} 7\n#TRANS 7777 {} -7\n}\n";
        BookedOutcome booked = Told.Booked(Read(unknown), HalfYear);
        Assert.Equal(Kr(700), booked.Result);
        Assert.Equal(["1510", "7777"], booked.Unmapped.Select(account => account.Account.Number));
        BookedOutcome typed = Told.Booked(Read("#KTYP 1510 T\n" + unknown), HalfYear);
        Assert.Equal(Kr(707), typed.Result);
        Assert.True(typed.Unmapped.Single(account => account.Account.Number == "1510").IsBalance);
    }

    [Fact]
    public void The_table_shows_each_account_and_what_no_line_takes() =>
        Assert.Equal(
            """
            Booked, Outcome 2024
            account  name            line          amount (debit +)
            3010     Bidrag          Bidrag               -1,000 kr
            4010     Insatser        IT-spåret               250 kr
            4010     Insatser        Insatser                150 kr
            5010     Löner           Kansli                99.50 kr
            6990     Övrigt          no line                  50 kr
            8999     Årets resultat  left out             450.50 kr
            1930     Bank            Kassa              1,010.50 kr
            2010     Eget kapital    Eget kapital           -500 kr
            2099     Årets resultat  Resultat            -450.50 kr
            2440     Leverantörer    Skulder                 -60 kr
            Result: 450.50 kr, of which on lines 500.50 kr and on no line -50 kr.
            The outcome is the file's vouchers (#TRANS).
            """.ReplaceLineEndings("\n"),
            Told.Booked(Read(Year2024), WholeYear).ToTable().ToString(Language.English).Plain().TrimEnd()
        );

    private static SieFile Read(string text, string? name = null) => SieFile.Read(Encoding.UTF8.GetBytes(text), name);

    private static (string, decimal)[] Amounts(BookedOutcome booked, params string[] lines) =>
        [.. lines.Select(line => (line, booked.Year.Figures[booked.Column.Name, line].Amount.Kronor))];
}
