namespace Finsam.Domain;

/// <summary>How many people lived in a municipality, in a part of one, or in a region, on a day.</summary>
/// <remarks>Swedish: <i>folkmängd</i>, <i>invånarantal</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record PopulationFigure
{
    /// <summary>A population figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are less than 0.</exception>
    /// <exception cref="ArgumentException"><paramref name="member"/> is an agency, or <paramref name="source"/>
    /// is blank.</exception>
    public PopulationFigure(
        Member member,
        LocalDate date,
        long inhabitants,
        PopulationStatus status,
        string source,
        AgeGroup? ages = null
    )
    {
        (Member, Date) = (Guard.Against.Null(member), Guard.Against.OtherCalendar(date));
        Guard.Against.Wrong(
            member.PaysAs == Party.State,
            $"{member} has no inhabitants. Give a municipality or a region.",
            nameof(member)
        );
        Guard.Against.OutOfRange(
            inhabitants < 0,
            $"{member} cannot have {inhabitants:N0} inhabitants. Check the figure.",
            nameof(inhabitants)
        );
        (Inhabitants, Status, Source) = (inhabitants, Guard.Against.Undefined(status), Guard.Against.Blank(source));
        Ages = ages ?? AgeGroup.All;
    }

    /// <summary>The municipality, the part of one, or the region, as the federation has it.</summary>
    public Member Member { get; }

    /// <summary>The reference date.</summary>
    public LocalDate Date { get; }

    /// <summary>How many people, at least 0.</summary>
    public long Inhabitants { get; }

    /// <summary>How far the figure can be trusted.</summary>
    public PopulationStatus Status { get; }

    /// <summary>Where the figure was found, in words for a reader.</summary>
    public string Source { get; }

    /// <summary>The ages that are counted; all unless told.</summary>
    public AgeGroup Ages { get; }

    /// <summary>The figure in short, such as <c>Aneby 2022-12-31: 6824</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Member}{Ages.Words} {Date.Iso()}: {Inhabitants}");
}
