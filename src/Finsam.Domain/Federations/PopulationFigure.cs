using NodaTime;

namespace Finsam.Domain;

/// <summary>How many people lived in a municipality, in a part of one, or in a region, on a day.</summary>
/// <remarks>
/// <para>Swedish: <i>folkmängd</i>, <i>invånarantal</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record PopulationFigure
{
    /// <summary>A population figure.</summary>
    /// <param name="member">The municipality, the part of one, or the region, as the federation has it.</param>
    /// <param name="date">The reference date.</param>
    /// <param name="inhabitants">How many people, at least 0.</param>
    /// <param name="status">How far the figure can be trusted.</param>
    /// <param name="source">Where the figure was found, in words for a reader.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are less than 0, or the status is undefined.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="member"/> is null or an agency, <paramref name="source"/> is blank, or the date is not by the
    /// ISO calendar.
    /// </exception>
    public PopulationFigure(Member member, LocalDate date, long inhabitants, PopulationStatus status, string source)
    {
        (Member, Date) = (Guard.Against.Null(member), Guard.Against.OtherCalendar(date));
        if (member.Kind is not (MemberKind.Municipality or MemberKind.Region))
        {
            throw new ArgumentException(
                $"{member} has no inhabitants. Give a municipality or a region.",
                nameof(member)
            );
        }

        Inhabitants =
            inhabitants >= 0
                ? inhabitants
                : throw new ArgumentOutOfRangeException(
                    nameof(inhabitants),
                    Message.Of($"{member} cannot have {inhabitants:N0} inhabitants. Check the figure.")
                );
        (Status, Source) = (Guard.Against.Undefined(status), Guard.Against.Blank(source));
    }

    /// <summary>The municipality, the part of one, or the region.</summary>
    public Member Member { get; }

    /// <summary>The reference date.</summary>
    public LocalDate Date { get; }

    /// <summary>How many people.</summary>
    public long Inhabitants { get; }

    /// <summary>How far the figure can be trusted.</summary>
    public PopulationStatus Status { get; }

    /// <summary>Where the figure was found.</summary>
    public string Source { get; }

    /// <summary>The figure in short, such as <c>Aneby 2022-12-31: 6824</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Member} {Date.Iso()}: {Inhabitants}");
}
