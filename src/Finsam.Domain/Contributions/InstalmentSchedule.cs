using NodaTime;

namespace Finsam.Domain;

/// <summary>A year's contributions by day: as they are paid, and as they become income.</summary>
/// <remarks>
/// <para>Swedish: <i>periodiserade bidrag</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class InstalmentSchedule
{
    private readonly InstalmentPlan _plan;

    internal InstalmentSchedule(ContributionSplit split, InstalmentPlan plan, IEnumerable<Instalment> instalments) =>
        (Split, _plan, Instalments) = (split, plan, [.. instalments.OrderBy(instalment => instalment.Date)]);

    /// <summary>The instalments by day, then in the order of the contributions; together the year's total.</summary>
    public IReadOnlyList<Instalment> Instalments { get; }

    internal ContributionSplit Split { get; }

    /// <summary>The income recognised to a date: the sum of what each contribution has become by then.</summary>
    /// <param name="date">The date, such as 30 June.</param>
    /// <remarks>
    /// Source: the library's choice. A contribution's exact share of the year, to the öre, a half away from 0, whatever
    /// whole units it is paid in: income is not payment.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public Sek RecognisedThrough(LocalDate date)
    {
        Guard.Against.OtherCalendar(date);
        return Split.Contributions.Sum(contribution => Recognised(contribution, date));
    }

    /// <summary>The income from one member recognised to a date.</summary>
    /// <param name="date">The date, such as 30 June.</param>
    /// <param name="member">The member.</param>
    /// <returns>Its exact share of the year by then, to the öre, a half away from 0.</returns>
    /// <exception cref="ArgumentException">It is no member that year, or the date is not ISO.</exception>
    public Sek RecognisedThrough(LocalDate date, Member member)
    {
        Split.CheckMember(member);
        Guard.Against.OtherCalendar(date);
        return Split
            .Contributions.Where(contribution => contribution.Member == member)
            .Sum(contribution => Recognised(contribution, date));
    }

    private Sek Recognised(Contribution contribution, LocalDate date) =>
        (contribution.Amount.Kronor * _plan.ShareThrough(contribution.Party, date)).ToNearest(Sek.FromOre(1));
}
