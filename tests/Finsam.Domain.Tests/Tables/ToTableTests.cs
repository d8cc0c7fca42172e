using System.Globalization;
using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Tables;

/// <summary>Every result as a table: Höglandet's half-year report 2023, and a plan.</summary>
public class ToTableTests
{
    private static readonly FederationYear Year = HoglandetYears.Of2023;
    private static readonly LocalDate June30 = new(2023, 6, 30);

    private static Table[] All =>
        [
            Year.Contributions.ToTable(),
            Paid.ToTable(),
            Paid.For(Hoglandet.Aneby).ToTable(),
            Year.PayoutsIn(YearParts.HalfYears(2023)[0]).ToTable(),
            Year.PayoutsIn(YearParts.HalfYears(2023)[1], new(2023, 1, 1)).ToTable(),
            Year.Payouts.AgainstContributions(Year.Contributions).ToTable(),
            Year.Figures.ToTable(),
            Year.Balances.ToTable(),
            Year.BalanceOn(June30).ToTable(),
            Year.FollowUpOn(June30).ToTable(),
            Year.CashBridge(new(2022, 12, 31), June30).ToTable(),
            Year.Equity.ToTable(),
            Year.Equity.Standings.ToTable(),
            Year.Liquidity.ToTable(),
            EquityAttribution.For(Year.Equity.Closing.Amount, Year.Contributions).ToTable(),
            Year.GrantUses.ToTable(),
            Year.Corrections.ToTable(),
            Year.Findings.ToTable(),
            Year.ComparedWith(Year.With(Year.Position(Hoglandet.Aneby, "SE-coach").Scoped(1, new(2023, 1, 1))))
                .ToTable(),
            Year.Contributions.ComparedWith(Year.Contributions).ToTable(),
            new Alternatives([("Som i dag", Year), ("Utan kassa", Year.With(BalanceTable.Empty))]).ToTable([
                new("Prognos 2023", Total.Result),
                Year.Liquidity.Minimum.Place,
            ]),
        ];

    /// <summary>Three days of payment, which the report does not tell.</summary>
    private static Payments Paid =>
        Year.With(
            Year.ContributionDecisions[^1] with
            {
                Payments = PaymentPlan.On([new(1, 31), new(5, 31), new(9, 30)]),
            }
        ).Contributions.Payments;

    [Fact]
    public void Every_cell_explains_itself_and_the_explanation_comes_to_its_amount()
    {
        TableCell[] placed =
        [
            .. All.SelectMany(table => table.Rows)
                .SelectMany(row => row.Cells)
                .Where(cell => cell is { Amount: not null, Place: not null }),
        ];
        Assert.InRange(placed.Length, 250, 1_000);
        Assert.All(
            placed,
            cell =>
                Assert.Equal(
                    (cell.Place, cell.Amount),
                    (cell.Place, Year.Explain(Place.Parse(cell.Place!.ToString())).Amount)
                )
        );
    }

    [Fact]
    public void Every_row_has_a_cell_under_each_heading_and_every_table_a_name_of_its_own_for_a_file() =>
        Assert.All(
            All,
            table =>
            {
                Assert.All(table.Rows, row => Assert.Equal(table.Headings.Count, row.Cells.Count));
                Assert.Matches("^[a-z0-9-]+$", table.Key);
                Assert.NotEmpty(table.Title.Swedish);
            }
        );

    [Fact]
    public void The_keys_are_readable()
    {
        string[] keys = [.. All.Select(table => table.Key)];
        Assert.Contains("medlemsbidrag-2023", keys);
        Assert.Contains("inbetalningar-2023-0604", keys);
        Assert.Contains("utbetalningar-2023-01-01-2023-06-30", keys);
        Assert.Contains("budgetuppfoljning-2023-06-30", keys);
    }

    [Fact]
    public void What_follows_in_running_totals_or_is_paid_on_a_day_has_no_place_of_its_own() =>
        Assert.All(
            new[] { All[2], All[4] },
            table => Assert.All(table.Rows, row => Assert.All(row.Cells, cell => Assert.Null(cell.Place)))
        );

    [Fact]
    public void Instalments_by_member_and_day_sum_both_ways() =>
        Assert.Equal(
            """
            Höglandets samordningsförbund, inbetalningar av medlemsbidrag 2023
            medlem                   2023-01-31    2023-05-31    2023-09-30         Summa
            Aneby                     39 820 kr     39 825 kr     39 820 kr    119 465 kr
            """,
            string.Join('\n', $"{Paid.ToTable()}".Split('\n')[..3]).Plain()
        );

    [Fact]
    public void A_member_is_sent_its_payments() =>
        Assert.Equal(
            """
            Payments of contributions 2023, Aneby
            day         member  decision                    amount
            2023-01-31  Aneby   ordinary contributions   39,820 kr
            2023-05-31  Aneby   ordinary contributions   39,825 kr
            2023-09-30  Aneby   ordinary contributions   39,820 kr
            Total                                       119,465 kr
            """,
            Paid.For(Hoglandet.Aneby).ToTable().ToString(Language.English).Plain()
        );

    [Fact]
    public void A_bridge_says_what_is_added_and_what_is_taken_off() =>
        Assert.Equal(
            """
            Från resultat till kassa, 2022-12-31 till 2023-06-30
                                                belopp
            resultat                      2 190 781 kr
            minus ökning av fordringar      447 970 kr
            ökning av skulder              −245 740 kr
            oförklarat                            0 kr
            förändring av kassa och bank  1 497 071 kr
            """.Plain(),
            $"{Year.CashBridge(new(2022, 12, 31), June30).ToTable()}".Plain()
        );

    [Fact]
    public void A_comparison_has_what_moved_and_notes_of_the_rest()
    {
        YearComparison moved = Year.With(Year.Position(Hoglandet.Aneby, "SE-coach").Scoped(1, new(2023, 1, 1)))
            .ComparedWith(Year);
        Table table = moved.ToTable();
        Assert.Equal(moved.Changes.Count, table.Rows.Count);
        Assert.Equal("payouts, 2023-01-01 to 2023-12-31, Aneby", table.Rows[0].Cells[0].ToString(Language.English));
        Assert.Equal(moved.Changes[0].Difference, table.Rows[0].Cells[3].Amount);
        Assert.Contains(
            table.Notes,
            note => note.English.StartsWith("Typed, and did not follow: Budget 2023, SE-", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("@Balances/2023-06-30--2023-06-30/x")]
    [InlineData("@Balances/2021-12-31--2023-06-30/x")]
    [InlineData("@Balances/2022-12-31--2023-06-30/x")]
    [InlineData("@Balances/2022/x")]
    public void Between_other_days_or_by_another_name_there_is_no_figure_of_a_bridge(string place) =>
        Refusal.Of<ArgumentException>("place", $"There is no figure in '{place}'", () => Year[Place.Parse(place)]);

    [Fact]
    public void Money_in_hand_has_what_it_opens_with_and_the_least() =>
        Assert.Equal(
            """
            Money in hand from 2023-01-01
            day                                 in        out  lowest in the day          left
            opening                                                               1,973,291 kr
            2023-02-01                        0 kr  65,000 kr       1,908,291 kr  1,908,291 kr
            2023-03-01                   50,000 kr       0 kr       1,908,291 kr  1,958,291 kr
            lowest liquidity 2023-02-01                             1,908,291 kr
            """,
            Year.Adding(CashMovement.Out(new(2023, 2, 1), Sek.FromKronor(65_000), "hyra"))
                .Adding(CashMovement.In(new(2023, 3, 1), Sek.FromKronor(50_000), "ränta"))
                .Liquidity.ToTable()
                .ToString(Language.English)
                .Plain()
        );

    [Fact]
    public void Standings_have_their_caveat_as_a_note() =>
        Assert.Equal(
            """
            Equity against the policy
            day               equity  the year's income    share       ceiling  floor  left to the ceiling
            2022-12-31  1,215,582 kr       8,054,000 kr  15.09 %  1,610,800 kr   0 kr           395,218 kr
            2023-06-30  3,406,363 kr       8,036,000 kr  42.39 %  1,607,200 kr   0 kr        -1,799,163 kr
            2023-12-31  1,512,650 kr       8,036,000 kr  18.82 %  1,607,200 kr   0 kr            94,550 kr
            2023-06-30 is no year end: income is booked for another time than costs, so the ratio cannot be compared with the policy
            """,
            Year.Equity.Standings.ToTable().ToString(Language.English).Plain()
        );

    [Fact]
    public void Alternatives_have_a_dash_where_one_does_not_know() =>
        Assert.Equal(
            """
            Alternativ
                                              Som i dag  Utan kassa
            Prognos 2023, årets resultat     297 068 kr  297 068 kr
            likviditet, lägsta likviditet  1 973 291 kr           –
            """,
            $"{All[^1]}".Plain()
        );

    [Fact]
    public void English_has_no_word_of_the_library_s_in_Swedish()
    {
        string[] swedish =
        [
            "medlem",
            "bidrag",
            "Summa",
            "Utbetal",
            "inbetal",
            "utfall",
            "Balans",
            "skuld",
            "avvikelse",
            "bör",
            "kvar",
            "lägst",
            "andel",
            "tak",
            "golv",
            "förv",
            "skillnad",
            "Ändrad",
            "Iakttagelse",
            "avrund",
            "kommun",
            "ingående",
        ];
        foreach (TextFormat format in Enum.GetValues<TextFormat>())
        {
            string text = string.Join(
                '\n',
                All.Take(3)
                    .Concat([All[3], All[10], All[12], All[13]])
                    .Select(table => table.ToString(format, Language.English, ShownUnit.Thousands))
            );
            Assert.DoesNotContain(
                swedish,
                word =>
                    text.Replace("Höglandets samordningsförbund", "", StringComparison.Ordinal)
                        .Contains(word, StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Shapes of the Swedish kind, of the Arabic kind and none: their figures, signs and order are not taken.</summary>
    [Theory]
    [InlineData("\u00A0", ",", "\u2212")]
    [InlineData("\u066C", "\u066B", "\u061C-")]
    public void The_thread_s_culture_changes_no_byte(string group, string sign, string minus)
    {
        string[] before = Texts();
        CultureInfo own = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberGroupSeparator = group;
            other.NumberFormat.NumberDecimalSeparator = sign;
            other.NumberFormat.NegativeSign = minus;
            other.DateTimeFormat.ShortDatePattern = "d/M yy";
            CultureInfo.CurrentCulture = other;
            Assert.Equal(before, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }

        static string[] Texts() =>
            [
                .. from table in All
                from format in Enum.GetValues<TextFormat>()
                from language in Enum.GetValues<Language>()
                from unit in Enum.GetValues<ShownUnit>()
                select table.ToString(format, language, unit),
                Year.Report().ToString(TextFormat.Html),
                Year.Report().ToString(Language.English),
            ];
    }
}
