using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Goals;

/// <summary>A goal is reached by so many of so many, exactly, or not known.</summary>
public class GoalTests
{
    private const string Name = "Insatserna når sina mål";

    [Theory]
    [InlineData(80, 4, 5, true)]
    [InlineData(80, 3, 4, false)]
    [InlineData(80, 5, 5, true)]
    [InlineData(100, 0, 1, false)]
    [InlineData(100, 1, 1, true)]
    public void It_is_reached_where_the_share_is_at_least_the_target(int target, int reached, int of, bool isReached)
    {
        Goal goal = new(Name, Fraction.Percent(target), reached, of);
        Assert.Equal(isReached, goal.IsReached);
        Assert.Equal(new Fraction(reached, of), goal.Share);
    }

    [Fact]
    public void What_is_not_known_is_neither_reached_nor_not()
    {
        Goal goal = new(Name);
        Assert.Null(goal.IsReached);
        Assert.Null(goal.Share);
        Assert.Equal(Fraction.One, goal.Target);
        Assert.Empty(new FederationYear(Hoglandet.Federation, 2024, goals: [goal]).Findings);
        Assert.Contains(
            new FederationYear(Hoglandet.Federation, 2024, goals: [goal]).NotChecked,
            each => $"{each}".Contains("utfall för målen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_no_goal_is_refused()
    {
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => new Goal(" "));
        Refusal.Of<ArgumentException>(
            "of",
            "'x' is reached by 3 of . Give both or neither.",
            () => new Goal("x", reached: 3)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "of",
            "'x' is of 0. Give how many",
            () => new Goal("x", reached: 0, of: 0)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "reached",
            "'x' is reached by 5 of 4. Give a number from 0 through 4.",
            () => new Goal("x", reached: 5, of: 4)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "target",
            "The target of 'x' is 0 %. Give a share above 0 % and at most 100 %.",
            () => new Goal("x", Fraction.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>("target", "The target of 'x' is 8,000 %.", () => new Goal("x", 80));
        Refusal.Of<ArgumentException>(
            "goals",
            "goals: 'x' is the name of 2 goals. Give each its own.",
            () => new FederationYear(Hoglandet.Federation, 2024, goals: [new("x"), new("x")])
        );
    }

    [Fact]
    public void The_report_has_them_in_a_table_and_next_year_asks_anew()
    {
        FederationYear year = new(
            Hoglandet.Federation,
            2024,
            goals:
            [
                new(Name, Fraction.Percent(80), 3, 4, english: "Initiatives reach their goals"),
                new("Ett medlemssamråd", reached: 1, of: 1),
                new("Konferens"),
            ]
        );
        Assert.Equal(
            """
            Mål
            mål                      ska nås av  utfall            nått
            Insatserna når sina mål     80,00 %  3 av 4 (75,0 %)   nej
            """.ReplaceLineEndings("\n"),
            string.Join('\n', $"{year.Goals.ToTable()}".Plain().Split('\n').Take(3).Select(line => line.TrimEnd()))
        );
        Assert.Contains(
            "Initiatives reach their goals",
            year.Report().ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.Equal([null, null, null], year.Next().Goals.Select(goal => goal.IsReached));
        Assert.Equal(year.Goals[0].Target, year.Next().Goals[0].Target);
    }
}
