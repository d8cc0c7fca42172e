using NodaTime;

namespace Finsam.Domain;

/// <summary>Inhabitants by municipality, part of one, or region, and reference date.</summary>
/// <remarks>
/// <para>Swedish: <i>befolkningstabell</i>.</para>
/// <para>
/// A figure that is not in the table is an error that says what there is, never a guess from another
/// date. Equal only to itself; not ordered.
/// </para>
/// </remarks>
public sealed class PopulationTable
{
    private readonly Dictionary<(Member Member, LocalDate Date), PopulationFigure> _figures;

    /// <summary>A table of figures.</summary>
    /// <param name="figures">The figures, in any order; one for each member and date.</param>
    /// <exception cref="ArgumentException">Two figures are for the same member and date, or <paramref name="figures"/> or one of them is null.</exception>
    public PopulationTable(IEnumerable<PopulationFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        _figures = [];
        foreach (PopulationFigure figure in figures)
        {
            if (figure is null)
            {
                throw new ArgumentException("A figure is null. Leave it out.", nameof(figures));
            }

            if (!_figures.TryAdd((figure.Member, figure.Date), figure))
            {
                throw new ArgumentException(
                    $"There are two figures for {figure.Member.Identified} on {figure.Date.Iso()}: "
                        + $"{_figures[(figure.Member, figure.Date)].Inhabitants} and {figure.Inhabitants}. Keep one.",
                    nameof(figures)
                );
            }
        }
    }

    /// <summary>All the figures, in the order given.</summary>
    public IReadOnlyCollection<PopulationFigure> Figures => _figures.Values;

    /// <summary>The figure for a member on a reference date.</summary>
    /// <param name="member">The municipality, the part of one, or the region.</param>
    /// <param name="date">The reference date, exactly.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException"><paramref name="member"/> is null; or the table has no such figure, and the message says which dates it has.</exception>
    public PopulationFigure this[Member member, LocalDate date]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(member);
            return Find([member], date)[0];
        }
    }

    /// <summary>The figures for several on one date, or an error that names all that are missing.</summary>
    internal PopulationFigure[] Find(IReadOnlyList<Member> members, LocalDate date)
    {
        string[] missing = [.. members.Where(member => !_figures.ContainsKey((member, date))).Select(DatesOf)];
        return missing.Length == 0
            ? [.. members.Select(member => _figures[(member, date)])]
            : throw new ArgumentException(
                $"There is no population on {date.Iso()} for {string.Join(", ", missing)}. "
                    + "Add the figures for that date, or choose a date that the table has.",
                nameof(date)
            );
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
