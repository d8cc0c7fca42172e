using NodaTime;
using static MoreLinq.Extensions.DuplicatesExtension;

namespace Finsam.Domain;

/// <summary>When each party's contributions of a year count as income: days in it and the share on each.</summary>
/// <remarks>
/// <para>Swedish: <i>periodisering</i>, <i>betalningsplan</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class InstalmentPlan
{
    private readonly Dictionary<Party, (LocalDate Date, Fraction Share)[]> _parts;

    /// <summary>A plan; the shares of each party make the whole.</summary>
    /// <param name="state">The state's days and shares, such as 1/2 on each of two days.</param>
    /// <param name="regions">The regions' days and shares.</param>
    /// <param name="municipalities">The municipalities' days and shares.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Shares do not sum to 1, or a day stands twice or is not ISO.</exception>
    public InstalmentPlan(
        IEnumerable<(LocalDate Date, Fraction Share)> state,
        IEnumerable<(LocalDate Date, Fraction Share)> regions,
        IEnumerable<(LocalDate Date, Fraction Share)> municipalities
    ) =>
        _parts = new()
        {
            [Party.State] = Whole(state, nameof(state)),
            [Party.Regions] = Whole(regions, nameof(regions)),
            [Party.Municipalities] = Whole(municipalities, nameof(municipalities)),
        };

    /// <summary>The state half a year at a time, the others their whole year at once.</summary>
    /// <returns>The plan: the state on 1 January and 1 July, the others on 1 January.</returns>
    /// <remarks>
    /// Source: document practice. Höglandet's reports of 2020 and 2023 have half of the state's year and the whole of
    /// the others' booked by 30 June; the days themselves are the library's choice.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in <paramref name="year"/>.</exception>
    public static InstalmentPlan StateByHalfYear(int year)
    {
        Act.CheckYear(year, nameof(year));
        LocalDate newYear = new(year, 1, 1);
        Fraction half = new(1, 2);
        return new(
            state: [(newYear, half), (new LocalDate(year, 7, 1), half)],
            regions: [(newYear, Fraction.One)],
            municipalities: [(newYear, Fraction.One)]
        );
    }

    internal IEnumerable<LocalDate> DaysOutside(int year) =>
        _parts.Values.SelectMany(parts => parts).Select(part => part.Date).Where(date => date.Year != year).Distinct();

    // The share of a party's year that counts as income on a day.
    internal Fraction ShareThrough(Party party, LocalDate date) =>
        _parts[party].Where(part => part.Date <= date).Select(part => part.Share).Sum();

    // The instalments of a contribution, in whole units, the odd unit to the earliest of equal shares.
    internal IEnumerable<Instalment> Of(Contribution contribution, Sek unit) =>
        Allocator
            .Allocate(
                contribution.Amount,
                _parts[contribution.Party],
                part => part.Share,
                unit,
                tieBreak: TieBreak.GivenOrder
            )
            .Select(part => new Instalment(contribution, part.Item.Date, part.Amount));

    private static (LocalDate Date, Fraction Share)[] Whole(
        IEnumerable<(LocalDate Date, Fraction Share)> parts,
        string party
    )
    {
        (LocalDate Date, Fraction Share)[] all = [.. Guard.Against.Null(parts, party)];
        foreach ((LocalDate date, Fraction _) in all)
        {
            Guard.Against.OtherCalendar(date, party);
        }

        (LocalDate Date, Fraction Share)[] ordered = [.. all.OrderBy(part => part.Date)];
        Guard.Against.Problems(Problems(ordered), party);
        return ordered;
    }

    private static IEnumerable<string> Problems((LocalDate Date, Fraction Share)[] parts)
    {
        foreach ((LocalDate date, Fraction share) in parts.Where(part => part.Share < Fraction.Zero))
        {
            yield return Message.Of($"The share on {date.Iso()} is {share}. A share is 0 or more.");
        }

        Fraction sum = parts.Select(part => part.Share).Sum();
        if (sum != Fraction.One)
        {
            yield return Message.Of($"The shares sum to {sum}, not to 1. ")
                + "Give the days and shares of the whole year, such as new Fraction(1, 4).";
        }

        string twice = string.Join(", ", parts.Select(part => part.Date).Duplicates().Select(Dates.Iso));
        if (twice.Length > 0)
        {
            yield return $"{twice} stands more than once. Give each day once, with its whole share.";
        }
    }
}
