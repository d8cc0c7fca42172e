namespace Finsam.Domain;

/// <summary>Inhabitants by municipality, part of one, or region, and reference date.</summary>
/// <remarks>Swedish: <i>befolkningstabell</i>. A figure that is not in the table is an error that says what there is,
/// never a guess from another date. Equal when the figures are equal, in the same order; not ordered.</remarks>
[NoJsonForm]
public sealed record PopulationTable
{
    /// <summary>A table of figures.</summary>
    /// <exception cref="ArgumentException">Two figures are for one member, date and group of ages, or a member
    /// stands with other parts.</exception>
    public PopulationTable(IEnumerable<PopulationFigure> figures)
        : this(Guard.Against.NullItem(figures), nameof(figures)) { }

    /// <summary>The figures of one day: each member with how many people.</summary>
    /// <inheritdoc cref="PopulationFigure(Member, LocalDate, long, PopulationStatus, string, AgeGroup)"/>
    public PopulationTable(
        LocalDate date,
        IEnumerable<(Member Member, long Inhabitants)> inhabitants,
        PopulationStatus status,
        string source,
        AgeGroup? ages = null
    )
        : this(
            [
                .. Guard
                    .Against.Null(inhabitants)
                    .Select(row => new PopulationFigure(row.Member, date, row.Inhabitants, status, source, ages)),
            ],
            nameof(inhabitants)
        ) { }

    private PopulationTable(PopulationFigure[] figures, string parameter)
    {
        Guard.Against.Problems(Member.Conflicts(figures.Select(figure => figure.Member)), parameter);
        Guard.Against.Repeated(
            figures,
            figure => (figure.Member, figure.Date, figure.Ages),
            same =>
                Message.Of($"{string.Join(" and ", same.Select(figure => figure.Inhabitants))} are both given for ")
                + $"{same.Key.Member.Identified} on {same.Key.Date.Iso()}. Keep one figure.",
            parameter
        );
        Figures = [.. figures];
    }

    /// <summary>A table without figures.</summary>
    public static PopulationTable Empty { get; } = new([]);

    /// <summary>All the figures, in the order given.</summary>
    public Listing<PopulationFigure> Figures { get; }

    /// <summary>The figure for a member on exactly a reference date, of all ages unless told.</summary>
    /// <exception cref="ArgumentException">The table has no such figure; the message says which dates it
    /// has.</exception>
    public PopulationFigure this[Member member, LocalDate date, AgeGroup? ages = null] =>
        Find([Guard.Against.Null(member)], date, ages)[0];

    /// <summary>The same table with the figures of another: those of the same member, date and ages are
    /// replaced.</summary>
    /// <exception cref="ArgumentException">A member stands there with other parts.</exception>
    public PopulationTable With(PopulationTable other)
    {
        var replaced = Guard.Against.Null(other).Figures.Select(Key).ToHashSet();
        PopulationFigure[] all = [.. Figures.Where(figure => !replaced.Contains(Key(figure))), .. other.Figures];
        return new(all, nameof(other));
    }

    /// <summary>A line for each figure.</summary>
    public override string ToString() => Figures.ToString();

    // For public methods whose own parameter is the date.
    internal PopulationFigure[] Find(Member[] members, LocalDate date, AgeGroup? ages = null)
    {
        Guard.Against.OtherCalendar(date);
        Guard.Against.Problems([Lacks(members, date, ages)], nameof(date));
        return Array.ConvertAll(members, member => Of(member, ages).First(figure => figure.Date == date));
    }

    // Nothing where all have one.
    internal string Lacks(Member[] members, LocalDate date, AgeGroup? ages = null)
    {
        string missing = string.Join(
            ", ",
            from member in members
            let dates = string.Join(", ", Of(member, ages).Select(figure => figure.Date).Order().Select(Dates.Iso))
            where Of(member, ages).All(figure => figure.Date != date)
            let others = string.Join(", ", Figures.Where(each => Member.ByKey.Equals(each.Member, member)).Distinct())
            select $"{member.Identified} ({(dates.Length > 0 ? $"it has {dates}"
                : others.Length > 0 ? $"it has others: {others}"
                : "no figures at all")})"
        );
        return missing.Length == 0
            ? ""
            : $"There is no population{(ages ?? AgeGroup.All).Words.English} on {date.Iso()} for {missing}. "
                + "Add the figures for that date, or choose a date that the table has.";
    }

    private IEnumerable<PopulationFigure> Of(Member member, AgeGroup? ages) =>
        Figures.Where(figure => Member.ByKey.Equals(figure.Member, member) && figure.Ages == (ages ?? AgeGroup.All));

    private static (MemberKind, string, LocalDate, AgeGroup) Key(PopulationFigure figure) =>
        (figure.Member.Kind, figure.Member.Key, figure.Date, figure.Ages);
}
