namespace Finsam.Domain.CallerTests;

/// <summary>What does not hold together is refused when the year is made: all of it at once, each with where it stands.</summary>
public class BadYearTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly Member Stranger = Member.Municipality("Tranåås", "0699");

    [Fact]
    public void All_that_does_not_hold_together_is_told_at_once()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            new FederationYear(
                Höglandet.Federation,
                2023,
                contributionDecisions: [new(2023, Kr(8_000_001), Höglandet.Percentages, unit: Kr(1))],
                roles: [new("SE-coach", Rate.PerYear(Kr(465_000)), NewYear, Höglandet.Inferred, MonthRule.WholeMonths)],
                positions: [new(Stranger, "SE-coach", 1, NewYear), new(Höglandet.Aneby, "SE-coatch", 1, NewYear)],
                initiatives:
                [
                    new("Ett", InitiativeKind.Individual, Höglandet.Aneby, NewYear),
                    new("Ett", InitiativeKind.Structural, Höglandet.Aneby, NewYear),
                ],
                lines: new(
                    [Column.Budget(2023)],
                    [Line.Payouts("Coacher", "SE-coatch"), Line.Grants("Två"), Line.Contribution(Stranger, [1])]
                ),
                accountsDrawnUpOn: new(2023, 12, 31)
            )
        );

        string[] expected =
        [
            "accountsDrawnUpOn: Accounts of 2023 cannot be drawn up on 2023-12-31. Give a day after the year.",
            "contributionDecisions: ",
            "positions: Aneby, SE-coatch: there is no role 'SE-coatch', but 'SE-coach'.",
            "positions: 'Tranåås, SE-coach': Tranåås (0699) is no member of Höglandets samordningsförbund. Did you mean 'Tranås'?",
            "initiatives: 'Ett' is the name of 2 initiatives. Give each its own.",
            "lines: 'Coacher' is made of the role 'SE-coatch', which is not there. Did you mean 'SE-coach'?",
            "lines: 'Två' is made of the initiative 'Två', which is not there. Give one of 'Ett', 'Ett'.",
            "lines: 'Tranåås': Tranåås (0699) is no member of Höglandets samordningsförbund. Did you mean 'Tranås'?",
        ];
        Assert.All(expected, each => Assert.Contains(each, Plain.Text(refused.Message), StringComparison.Ordinal));
        Assert.Equal("accountsDrawnUpOn", refused.ParamName);
    }

    [Fact]
    public void A_year_that_is_none_of_the_federation_is_refused()
    {
        Federation ended = Höglandet.Federation.EndingOn(new(2022, 12, 31));
        Assert.Equal(
            "year: Höglandets samordningsförbund ended on 2022-12-31: 2023 is no year of it. Give one that is. (Parameter 'year')",
            Assert.Throws<ArgumentException>(() => new FederationYear(ended, 2023)).Message
        );
        Assert.Equal(
            "year",
            Assert
                .Throws<ArgumentException>(() =>
                    Höglandet.Year2023.With(Höglandet.Year2023.Federation.EndingOn(new(2022, 12, 31)))
                )
                .ParamName
        );
        Assert.Equal(
            "year",
            Assert.Throws<ArgumentOutOfRangeException>(() => new FederationYear(ended, 1999)).ParamName
        );
    }

    [Fact]
    public void One_key_with_other_parts_is_refused_and_says_what_differs()
    {
        FederationYear year = Höglandet.Year2023;
        Assert.Contains(
            "'SE-coach'",
            Assert
                .Throws<ArgumentException>(() =>
                    year.Adding(
                        new Role("SE-coach", Rate.PerYear(Kr(1)), NewYear, Höglandet.Inferred, MonthRule.WholeMonths)
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'Aneby, SE-coach' stands 2 times",
            Assert
                .Throws<ArgumentException>(() => year.Adding(new Position(Höglandet.Aneby, "SE-coach", 0.1m, NewYear)))
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "0604",
            Assert
                .Throws<ArgumentException>(() =>
                    year.Adding(
                        new Position(Member.Municipality("Anneby", "0604"), "Koordinator", 0.1m, NewYear, id: "x")
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_asked_for_by_a_name_that_is_not_there_says_what_may_be_meant()
    {
        FederationYear year = Höglandet.Year2023;
        Assert.Equal(
            "There is no role 'SE-coatch'. Did you mean 'SE-coach'? (Parameter 'name')",
            Assert.Throws<ArgumentException>(() => year.Role("SE-coatch")).Message
        );
        Assert.Contains(
            "Aneby has no position as 'SE-coach' with the id 'b'",
            Assert.Throws<ArgumentException>(() => year.Position(Höglandet.Aneby, "SE-coach", "b")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Region Jönköpings län has no position as 'SE-coach'",
            Assert.Throws<ArgumentException>(() => year.Position(Höglandet.Region, "SE-coach")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "There is no decision of 2021 without an id",
            Assert.Throws<ArgumentException>(() => year.Decision(2021)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => year.With(new Line("Ny", LineKind.Administration, [1, 2, 3, 4])));
        Assert.Throws<ArgumentException>(() => year.Adding(Column.Budget(2023)));
        Assert.Throws<ArgumentException>(() => year.Adding(Column.Budget(2024), like: "Budget 2022"));
        Assert.Throws<ArgumentException>(() => year.FollowUpOn(new(2023, 3, 31)));
        Assert.Throws<ArgumentException>(() => new Alternatives([("En", year), ("En", year)]));
        Assert.Throws<ArgumentException>(() => new Alternatives([]));
        Assert.Throws<ArgumentException>(() =>
            FederationYear.Merged(Höglandet.Federation, 2024, Höglandet.Inferred, [year])
        );
    }
}
