using NodaTime;
using static Finsam.Domain.Tests.Cases.Small;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>A column, its days and what is printed for it.</summary>
public class PlanColumnTests
{
    [Fact]
    public void A_column_s_day_is_in_its_year()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "Through",
            "2024-01-01 is not in 2023, the year of 'Utfall'.",
            () => new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome) { Through = new(2024, 1, 1) }
        );
        Assert.Equal(new LocalDate(2023, 12, 31), Outcome.Through);
        Assert.True(Outcome.IsWholeYear);
        Assert.False(
            new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome) { Through = new(2023, 12, 30) }.IsWholeYear
        );
        Refusal.Of<ArgumentNullException>(
            "Printed",
            "",
            () => new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome) { Printed = null! }
        );
        Refusal.Of<ArgumentException>(
            "columns",
            "'Utfall' opens with no balance. Give its opening balance, or the column that it chains from.",
            () => new OperatingPlan([Outcome], [])
        );
    }

    [Fact]
    public void A_day_by_another_calendar_is_refused() =>
        Refusal.Of<ArgumentException>(
            "Through",
            "2023-07-13 is a day of the calendar Julian. Give it by ISO",
            () =>
                new PlanColumn("Utfall", 2023, PlanColumnKind.Outcome)
                {
                    Through = new LocalDate(2023, 7, 13, CalendarSystem.Julian),
                }
        );
}
