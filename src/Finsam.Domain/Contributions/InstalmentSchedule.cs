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
        return Of(member).Sum(contribution => Recognised(contribution, date));
    }

    internal Explanation Explain(LocalDate date, Member member) =>
        new(
            new($"{member}, medlemsbidrag till {date.Iso()}", $"{member}, contribution to {date.Iso()}"),
            RecognisedThrough(date, member),
            Of(member)
                .Select(contribution => new ExplanationStep(ShareWords(contribution, date)))
                .Prepend(
                    new(
                        Wording.Of($"årets bidrag: {Split[member]}", $"the year's contribution: {Split[member]}"),
                        because: Split.Explain(member)
                    )
                )
        );

    private IEnumerable<Contribution> Of(Member member) =>
        Split.Contributions.Where(contribution => contribution.Member == member);

    private Wording ShareWords(Contribution contribution, LocalDate date)
    {
        (Fraction share, Sek year) = (_plan.ShareThrough(contribution.Party, date), contribution.Amount);
        Sek amount = Recognised(contribution, date);
        return share == Fraction.One
            ? Wording.Of($"hela: {amount}", $"all of it: {amount}")
            : Wording.Of($"{share} av {year}, i hela öre: {amount}", $"{share} of {year}, in whole öre: {amount}");
    }

    private Sek Recognised(Contribution contribution, LocalDate date) =>
        (contribution.Amount.Kronor * _plan.ShareThrough(contribution.Party, date)).ToNearest(Sek.FromOre(1));
}
