using System.Globalization;
using NodaTime.Text;

namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>The figure in a place, on any page.</summary>
    /// <param name="place">The place, as a finding, a figure or <c>Place.Parse</c> gives it.</param>
    /// <exception cref="ArgumentException">It is null, or there is no figure in it; the message says which there
    /// are.</exception>
    /// <exception cref="NotKnownException">What it stands on is not told.</exception>
    public Figure this[Place place] =>
        Guard.Against.Null(place).Page switch
        {
            Page.Lines when place is { Column: { } column, Line: { } line } => Figures[column, line],
            Page.Lines when place is { Column: { } column, Total: { } total } => Figures[column, total],
            Page.Contributions => ContributionAt(place),
            Page.Payouts => PayoutAt(place),
            Page.Initiatives when place.Line is { } initiative => GrantAt(place, initiative),
            Page.Balances when place.Day is { } day && BalanceOn(day).At(place) is { } figure => figure,
            Page.Balances when place.Column is { } column && Bridge(place, column).At(place) is { } figure => figure,
            Page.Equity => EquityAt(place),
            Page.Liquidity when place.Line is not null => Liquidity.Minimum,
            Page.Liquidity when place.Day is { } day => Liquidity.On(day),
            _ => throw NoFigure(place),
        };

    /// <summary>Where a figure comes from, down to days, scopes and decisions.</summary>
    /// <inheritdoc cref="this[Place]"/>
    public Explanation Explain(Place place) => this[place].Explain();

    /// <summary>Where the figure of a line comes from, down to days, scopes and decisions.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="line">The line's name.</param>
    /// <exception cref="ArgumentException">There is no such column or line.</exception>
    /// <exception cref="NotKnownException">The figure is not known; the exception says what is missing.</exception>
    public Explanation Explain(string column, string line) => Figures[column, line].Explain();

    /// <summary>Where a sum of a column comes from.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="total">The sum.</param>
    /// <inheritdoc cref="Explain(string, string)"/>
    public Explanation Explain(string column, Total total) => Figures[column, total].Explain();

    private static ArgumentException NoFigure(Place place) =>
        new(
            $"There is no figure in '{place}'. Write it as a figure's {nameof(Place)} does: Budget 2023/Kansli, "
                + "Budget 2023/=Costs, @Contributions/2023/=member:0604.",
            nameof(place)
        );

    // The column is the year; left out, it is this one.
    private Figure ContributionAt(Place place)
    {
        ContributionSplit split =
            SplitOf(YearOf(place)) ?? throw new NotKnownException(NoDecision(YearOf(place), place));
        if (place.Member is null)
        {
            return place.Day is { } end
                ? Follows(place, split.RecognisedThrough(end))
                : Follows(place, split.Total, split.Explain);
        }

        Member member = MemberOf(place);
        return place.Day is { } day
            ? Follows(place, split.RecognisedThrough(day, member), () => split.ExplainRecognised(day, member))
            : Follows(place, split[member], () => split.Explain(member));
    }

    // The column is the days; left out, they are those of the year.
    private Figure PayoutAt(Place place)
    {
        PayoutRun run = place.Column is { } column ? PayoutsIn(DaysOf(place, column)) : Payouts;
        (Sek amount, Func<Explanation> explain) = (place.Line, place.Member) switch
        {
            ({ } role, { }) when MemberOf(place) is var member => (run[member, role], () => run.Explain(member, role)),
            ({ } role, null) => (run[role], () => run.ExplainRole(role)),
            (null, { }) when MemberOf(place) is var member => (run[member], () => run.Explain(member)),
            _ => (run.Total, (Func<Explanation>)run.Explain),
        };
        return Follows(place, amount, explain);
    }

    private Figure GrantAt(Place place, string initiative)
    {
        int year = YearOf(place);
        Initiative granted = Initiative(initiative);
        if (granted.FindGrant(year) is null)
        {
            throw new NotKnownException(new(new($"beviljat belopp {Text(year)}", $"a grant {Text(year)}"), place));
        }

        var use = GrantUse.For(granted, year);
        return Follows(place, use.Left, use.Explain);
    }

    private Figure EquityAt(Place place)
    {
        if (place.Member is not null)
        {
            EquityShare share = Equity.ShareOf(MemberOf(place));
            return Follows(place, share.Amount, share.Explain);
        }

        return place.Total == Total.Opening ? Equity.Opening
            : place.Total == Total.Closing ? Equity.Closing
            : place.Day is { } day ? BalanceOn(day).Equity
            : throw NoFigure(place);
    }

    private static Figure Follows(Place place, Sek amount, Func<Explanation>? explain = null) =>
        new(place, null, amount, null, Sek.Krona, explain);

    // The column is the days between two balance sheets.
    private CashBridge Bridge(Place place, string column)
    {
        DateInterval days = DaysOf(place, column);
        return days.Start < days.End && days.Start >= YearParts.Year(days.End.Year).Start.PlusDays(-1)
            ? CashBridge(days.Start, days.End)
            : throw NoFigure(place);
    }

    private int YearOf(Place place) =>
        place.Column is not { } column ? Year
        : int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : throw NoFigure(place);

    private static DateInterval DaysOf(Place place, string column)
    {
        string[] days = column.Split(Place.DaysSeparator);
        return
            days.Length == 2
            && LocalDatePattern.Iso.Parse(days[0]) is { Success: true, Value: var first }
            && LocalDatePattern.Iso.Parse(days[1]) is { Success: true, Value: var last }
            && first <= last
            ? new(first, last)
            : throw NoFigure(place);
    }

    private Member MemberOf(Place place) =>
        _told.NamedMembers().FirstOrDefault(member => member.Key == place.Member) ?? throw NoFigure(place);
}
