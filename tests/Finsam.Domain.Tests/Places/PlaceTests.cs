using Finsam.Domain.Tests.Laws;
using NodaTime;

namespace Finsam.Domain.Tests.Places;

/// <summary>Where a figure stands, as text that is read back.</summary>
public class PlaceTests
{
    public static TheoryData<Place, string, string> Written { get; } =
        new()
        {
            { new("Budget 2023", "SE-Höglandet"), "Budget 2023/SE-Höglandet", "Budget 2023, SE-Höglandet" },
            { new("Budget 2023", "SE/IPS"), "Budget 2023/SE//IPS", "Budget 2023, SE/IPS" },
            { new("Budget 2023", Total.Costs), "Budget 2023/=Costs", "Budget 2023, total costs" },
            { new("/a", "/b/"), "=column://a/=line://b//", "/a, /b/" },
            { new("@ny", "=x"), "@@ny/==x", "@ny, =x" },
            {
                new(Page.Contributions, "2023", member: "0604"),
                "@Contributions/2023/=member:0604",
                "contributions, 2023, 0604"
            },
            { new(Page.Payouts, line: "a/b", member: "c/d"), "@Payouts/=line:a//b/=member:c//d", "payouts, a/b, c/d" },
            {
                new(Page.Equity, total: Total.Closing, day: new(2022, 12, 31)),
                "@Equity/=Closing/=day:2022-12-31",
                "equity, closing balance, 2022-12-31"
            },
            { new(Page.Liquidity), "@Liquidity", "liquidity" },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_place_is_read_back_from_its_text(Place place, string text, string english)
    {
        Assert.Equal(text, $"{place}");
        Assert.Equal(place, Place.Parse(text));
        Assert.Equal(english, place.ToString(Language.English));
    }

    [Law]
    public bool Any_names_are_read_back(string? column, string? line, string? member)
    {
        Place place = new(Page.Payouts, Name(column), Name(line), null, Name(member), new(2023, 6, 30));
        return Place.Parse($"{place}") == place;

        static string Name(string? text) => string.IsNullOrWhiteSpace(text) ? "/=" : text;
    }

    [Theory]
    [InlineData("", "'' is blank")]
    [InlineData("a/ ", "' ' is blank")]
    [InlineData("a/b/c", "'c' comes after column and line")]
    [InlineData("a/@Payouts", "'@Payouts' is a page, which stands first")]
    [InlineData("@Payout", "'@Payout' is no page; they are Lines, Members, ")]
    [InlineData("@10", "'@10' is no page;")]
    [InlineData("a/=Cost", "'=Cost' is no sum; they are Opening, Contributions, ")]
    [InlineData("a/=Costs/=Income", "'=Income' is a second sum")]
    [InlineData("a/=member:1/=member:2", "'=member:2' is a second member")]
    [InlineData("a/b/=line:c", "'=line:c' is a second line")]
    [InlineData("a/=day:2023-02-30", "'=day:2023-02-30' is not a day such as =day:2023-06-30")]
    [InlineData("=day:2023-01-01/=day:2023-01-02", "'=day:2023-01-02' is a second day")]
    [InlineData("a/=member:", "'=member:' is no sum;")]
    [InlineData("@", "'@' is no page;")]
    public void What_is_no_place_is_refused_by_the_part_that_is_not_understood(string text, string problem)
    {
        string message = Assert.Throws<FormatException>(() => Place.Parse(text)).Message;
        Assert.StartsWith($"'{text}' is no place: {problem}", message, StringComparison.Ordinal);
        Assert.EndsWith("Budget 2023/=Costs, @Contributions/2023/=member:0604.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_place_has_is_refused()
    {
        Refusal.Of<ArgumentException>("line", "'line' is blank.", () => new Place("Budget 2023", " "));
        Refusal.Of<ArgumentOutOfRangeException>("total", "5 is not one of Total.", () => new Place("a", (Total)5));
        Refusal.Of<ArgumentOutOfRangeException>("page", "5 is not one of Page.", () => new Place((Page)5));
        Refusal.Of<ArgumentException>(
            "day",
            "",
            () => new Place(Page.Equity, day: new LocalDate(2023, 6, 30, CalendarSystem.Julian))
        );
        Assert.Throws<ArgumentNullException>(() => Place.Parse(null!));
    }
}
