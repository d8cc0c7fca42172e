using NodaTime;

namespace Finsam.Domain;

/// <summary>Inhabitants by municipality, part of one, or region, and reference date.</summary>
/// <remarks>
/// <para>Swedish: <i>befolkningstabell</i>.</para>
/// <para>A figure that is not in the table is an error that says what there is, never a guess from another date. Equal
/// only to itself; not ordered.</para>
/// </remarks>
public sealed class PopulationTable
{
    private readonly Dictionary<(Member Member, LocalDate Date), PopulationFigure> _figures;

    /// <summary>A table of figures.</summary>
    /// <param name="figures">The figures, in any order; one for each member and date.</param>
    /// <exception cref="ArgumentException">Two figures are for one member and date, or one is null.</exception>
    public PopulationTable(IEnumerable<PopulationFigure> figures)
    {
        PopulationFigure[] all = Guard.Against.NullItem(figures);
        Guard.Against.Repeated(
            all,
            figure => (figure.Member, figure.Date),
            same =>
                $"{string.Join(" and ", same.Select(figure => figure.Inhabitants))} are both given for "
                + $"{same.Key.Member.Identified} on {same.Key.Date.Iso()}. Keep one figure.",
            nameof(figures)
        );
        _figures = all.ToDictionary(figure => (figure.Member, figure.Date));
    }

    /// <summary>All the figures, in the order given.</summary>
    public IReadOnlyCollection<PopulationFigure> Figures => _figures.Values;

    /// <summary>The figure for a member on a reference date.</summary>
    /// <param name="member">The municipality, the part of one, or the region.</param>
    /// <param name="date">The reference date, exactly.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="member"/> is null; <paramref name="date"/> is not by the ISO calendar; or the table has no such
    /// figure, and the message says which dates it has.
    /// </exception>
    public PopulationFigure this[Member member, LocalDate date] => Find([Guard.Against.Null(member)], date)[0];

    // For public methods whose own parameter is the date.
    internal PopulationFigure[] Find(Member[] members, LocalDate date)
    {
        Guard.Against.OtherCalendar(date);
        Guard.Against.Problems(Lacks(members, date), nameof(date));
        return Array.ConvertAll(members, member => _figures[(member, date)]);
    }

    internal IEnumerable<string> Lacks(Member[] members, LocalDate date)
    {
        string missing = string.Join(
            ", ",
            members.Where(member => !_figures.ContainsKey((member, date))).Select(DatesOf)
        );
        if (missing.Length > 0)
        {
            yield return $"There is no population on {date.Iso()} for {missing}. "
                + "Add the figures for that date, or choose a date that the table has.";
        }
    }

    private string DatesOf(Member member)
    {
        string dates = string.Join(
            ", ",
            _figures.Keys.Where(key => key.Member == member).Select(key => key.Date).Order().Select(Dates.Iso)
        );
        return $"{member.Identified} ({(dates.Length == 0 ? "no figures at all" : $"it has {dates}")})";
    }
}
