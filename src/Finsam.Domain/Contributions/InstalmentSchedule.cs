using NodaTime;

namespace Finsam.Domain;

/// <summary>A year's contributions by day, for income to a date in the middle of the year.</summary>
/// <remarks>
/// <para>Swedish: <i>periodiserade bidrag</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class InstalmentSchedule
{
    internal InstalmentSchedule(ContributionSplit split, IEnumerable<Instalment> instalments) =>
        (Split, Instalments) = (split, [.. instalments.OrderBy(instalment => instalment.Date)]);

    /// <summary>The instalments by day, then in the order of the contributions; together the year's total.</summary>
    public IReadOnlyList<Instalment> Instalments { get; }

    internal ContributionSplit Split { get; }

    /// <summary>The income recognised to a date: the instalments dated on it or before.</summary>
    /// <param name="date">The date, such as 30 June.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public Sek RecognisedThrough(LocalDate date) => Through(date).Sum(instalment => instalment.Amount);

    /// <summary>The income from one member recognised to a date.</summary>
    /// <param name="date">The date, such as 30 June.</param>
    /// <param name="member">The member.</param>
    /// <returns>The sum of its instalments dated on that date or before.</returns>
    /// <exception cref="ArgumentException">It is no member that year, or the date is not ISO.</exception>
    public Sek RecognisedThrough(LocalDate date, Member member)
    {
        Split.CheckMember(member);
        return Through(date)
            .Where(instalment => instalment.Contribution.Member == member)
            .Sum(instalment => instalment.Amount);
    }

    private IEnumerable<Instalment> Through(LocalDate date)
    {
        Guard.Against.OtherCalendar(date);
        return Instalments.Where(instalment => instalment.Date <= date);
    }
}
