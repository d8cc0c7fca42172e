using NodaTime;

namespace Finsam.Domain.Tests.Calendar;

public class YearPartsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(9999)]
    public void Parts_cover_the_year_each_beginning_the_day_after_the_last(int year)
    {
        DateInterval whole = YearParts.Year(year);
        Assert.Equal((new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), (whole.Start, whole.End));
        foreach (
            (int count, IReadOnlyList<DateInterval> parts) in new[]
            {
                (2, YearParts.HalfYears(year)),
                (4, YearParts.Quarters(year)),
                (12, YearParts.Months(year)),
            }
        )
        {
            Assert.Equal(count, parts.Count);
            Assert.Equal((whole.Start, whole.End), (parts[0].Start, parts[^1].End));
            Assert.Equal(whole.Length, parts.Sum(part => part.Length));
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
            Assert.All(parts, part => Assert.Equal(12 / count, part.End.Month - part.Start.Month + 1));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(10_000)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_that_the_calendar_lacks_is_refused(int year)
    {
        string start = $"The calendar here has no year {year}. Give one from 1 to 9999.";
        Refusal.Of<ArgumentOutOfRangeException>("year", start, () => YearParts.Year(year));
        Refusal.Of<ArgumentOutOfRangeException>("year", start, () => YearParts.HalfYears(year));
        Refusal.Of<ArgumentOutOfRangeException>("year", start, () => YearParts.Quarters(year));
        Refusal.Of<ArgumentOutOfRangeException>("year", start, () => YearParts.Months(year));
    }
}
