using NodaTime;

namespace Finsam.Domain;

/// <summary>How many people lived in a municipality, or in a part of one, on a day.</summary>
/// <remarks>
/// <para>Swedish: <i>folkmängd</i>, <i>invånarantal</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record PopulationFigure
{
    /// <summary>A population figure.</summary>
    /// <param name="municipality">The municipality, or the part of one, as the federation has it.</param>
    /// <param name="date">The reference date.</param>
    /// <param name="inhabitants">How many people, at least 0.</param>
    /// <param name="status">How far the figure can be trusted.</param>
    /// <param name="source">Where the figure was found, in words for a reader.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inhabitants"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="municipality"/> is null, or <paramref name="source"/> is blank.</exception>
    public PopulationFigure(
        Member municipality,
        LocalDate date,
        long inhabitants,
        PopulationStatus status,
        string source
    )
    {
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (inhabitants < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(inhabitants),
                inhabitants,
                $"{municipality} cannot have fewer than 0 inhabitants. Check the figure."
            );
        }

        Municipality = municipality;
        Date = date;
        Inhabitants = inhabitants;
        Status = status;
        Source = source;
    }

    /// <summary>The municipality, or the part of one.</summary>
    public Member Municipality { get; }

    /// <summary>The reference date.</summary>
    public LocalDate Date { get; }

    /// <summary>How many people.</summary>
    public long Inhabitants { get; }

    /// <summary>How far the figure can be trusted.</summary>
    public PopulationStatus Status { get; }

    /// <summary>Where the figure was found.</summary>
    public string Source { get; }

    /// <summary>The figure in short, such as <c>Aneby 2022-12-31: 6824</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Municipality} {Date.Iso()}: {Inhabitants}");
}
