using NodaTime;

namespace Finsam.Domain.Tests.Laws;

/// <summary>A position and what is agreed about it, to print when a law fails.</summary>
public sealed record PayoutCase(
    IReadOnlyList<Scope> Established,
    IReadOnlyList<Scope> Granted,
    Role Role,
    IReadOnlyList<LocalDate> Cuts
)
{
    internal static readonly Member Employer = Member.Municipality("Aneby", "0604");
    internal const string RoleName = "SE-coach";

    /// <summary>The first day of the first span.</summary>
    internal LocalDate First => Cuts[0];

    /// <summary>The last day of the last span.</summary>
    internal LocalDate Last => Cuts[^1].PlusDays(-1);

    internal DateInterval Whole => new(First, Last);

    /// <summary>Consecutive spans from cut to cut.</summary>
    internal IEnumerable<DateInterval> Spans() =>
        Cuts.Zip(Cuts.Skip(1)).Select(pair => new DateInterval(pair.First, pair.Second.PlusDays(-1)));

    internal Position Position() => new(Employer, RoleName, [.. Established, .. Granted]);

    internal Payout Payout(DateInterval? span = null, LocalDate? runningFrom = null) =>
        PaidFor(Position(), Role, span, runningFrom);

    internal Payout PaidFor(Position position, Role role, DateInterval? span = null, LocalDate? runningFrom = null) =>
        PayoutRun.For([role], [position], span ?? Whole, runningFrom).Payouts[0];

    /// <summary>What a span is worth by the rule's own words, day by day.</summary>
    internal Fraction KronorByDays(DateInterval span)
    {
        Fraction kronor = Fraction.Zero;
        foreach (LocalDate day in span)
        {
            Fraction scope =
                Granted.FirstOrDefault(each => each.From <= day && (each.Through ?? day) >= day)?.FullTime
                ?? Established.FirstOrDefault(each => each.From <= day && (each.Through ?? day) >= day)?.FullTime
                ?? Fraction.Zero;
            kronor += Months(day) * scope * Role.Rates.On(day).Value.KronorPerMonth;
        }

        return kronor;
    }

    public override string ToString() =>
        $"{string.Join(", ", Established)}; granted {string.Join(", ", Granted)}; {Role.Months}, {Role.Unit}, "
        + $"{string.Join(", ", Role.Rates.Values.Select(rate => $"{rate.Value} from {rate.From:uuuu-MM-dd}"))}; "
        + $"cut at {string.Join(", ", Cuts.Select(cut => $"{cut:uuuu-MM-dd}"))}";

    /// <summary>What a day is of a month.</summary>
    private Fraction Months(LocalDate day)
    {
        int days = CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
        return Role.Months switch
        {
            MonthRule.WholeMonths => day.Day == 1 ? 1 : 0,
            MonthRule.ActualDays => new Fraction(1, days),
            _ => day.Day == 31 ? 0
            : day.Month == 2 && day.Day == days ? new Fraction(30 - days + 1, 30)
            : new Fraction(1, 30),
        };
    }
}
