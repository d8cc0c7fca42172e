using NodaTime;

namespace Finsam.Domain;

/// <summary>Inhabitants by municipality, or part of one, and reference date.</summary>
/// <remarks>
/// <para>Swedish: <i>befolkningstabell</i>.</para>
/// <para>
/// A figure that is not in the table is an error that says what there is, never a guess from another
/// date. Equal only to itself; not ordered.
/// </para>
/// </remarks>
public sealed class PopulationTable
{
    private readonly Dictionary<(Member Municipality, LocalDate Date), PopulationFigure> _figures;

    /// <summary>A table of figures.</summary>
    /// <param name="figures">The figures, in any order; one for each municipality and date.</param>
    /// <exception cref="ArgumentException">Two figures are for the same municipality and date, or <paramref name="figures"/> is null.</exception>
    public PopulationTable(IEnumerable<PopulationFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        _figures = [];
        foreach (PopulationFigure figure in figures)
        {
            if (!_figures.TryAdd((figure.Municipality, figure.Date), figure))
            {
                throw new ArgumentException(
                    $"There are two figures for {figure.Municipality} on {figure.Date.Iso()}: "
                        + $"{_figures[(figure.Municipality, figure.Date)].Inhabitants} and {figure.Inhabitants}. Keep one.",
                    nameof(figures)
                );
            }
        }
    }

    /// <summary>The figure for a municipality on a reference date.</summary>
    /// <param name="municipality">The municipality, or the part of one.</param>
    /// <param name="date">The reference date, exactly.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The table has no such figure; the message says which dates it has.</exception>
    public PopulationFigure this[Member municipality, LocalDate date] => Find([municipality], date)[0];

    /// <summary>The figures for several on one date, or an error that names all that are missing.</summary>
    internal PopulationFigure[] Find(IReadOnlyList<Member> municipalities, LocalDate date)
    {
        string[] missing = [.. municipalities.Where(member => !_figures.ContainsKey((member, date))).Select(DatesOf)];
        return missing.Length == 0
            ? [.. municipalities.Select(member => _figures[(member, date)])]
            : throw new ArgumentException(
                $"There is no population on {date.Iso()} for {string.Join(", ", missing)}. "
                    + "Add the figures for that date, or choose a date that the table has.",
                nameof(date)
            );
    }

    private string DatesOf(Member municipality)
    {
        string dates = string.Join(
            ", ",
            _figures
                .Keys.Where(key => key.Municipality == municipality)
                .Select(key => key.Date)
                .Order()
                .Select(Dates.Iso)
        );
        return $"{municipality} ({(dates.Length == 0 ? "no figures at all" : $"it has {dates}")})";
    }
}
