namespace Finsam.Domain;

/// <summary>Inhabitants by municipality, part of one, or region, and reference date.</summary>
/// <remarks>Swedish: <i>befolkningstabell</i>. A figure that is not in the table is an error that says what there is,
/// never a guess from another date. Equal when the figures are equal, in the same order; not ordered.</remarks>
[NoJsonForm]
public sealed partial record PopulationTable
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
        Dictionary<Member, PopulationFigure> figures = On(date, ages);
        return Array.ConvertAll(members, member => figures[member]);
    }

    // Nothing where all have one.
    internal string Lacks(Member[] members, LocalDate date, AgeGroup? ages = null)
    {
        Dictionary<Member, PopulationFigure> figures = On(date, ages);
        Member[] missing = Array.FindAll(members, member => !figures.ContainsKey(member));
        return missing.Length == 0
            ? ""
            : $"There is no population{(ages ?? AgeGroup.All).Words.English} on {date.Iso()} for "
                + $"{string.Join(", ", missing.Select(member => Has(member, ages)))}. "
                + "Add the figures for that date, or choose a date that the table has.";
    }

    private Dictionary<Member, PopulationFigure> On(LocalDate date, AgeGroup? ages) =>
        Figures
            .Where(figure => figure.Date == date && figure.Ages == (ages ?? AgeGroup.All))
            .ToDictionary(figure => figure.Member, Member.ByKey);

    private string Has(Member member, AgeGroup? ages)
    {
        PopulationFigure[] own = [.. Figures.Where(figure => Member.ByKey.Equals(figure.Member, member))];
        var dates = own.Where(figure => figure.Ages == (ages ?? AgeGroup.All)).Select(figure => figure.Date).Order();
        string has =
            dates.Any() ? $"it has {string.Join(", ", dates.Select(Dates.Iso))}"
            : own.Length > 0 ? $"it has others: {string.Join(", ", own.Distinct())}"
            : "no figures at all";
        return $"{member.Identified} ({has})";
    }

    private static (MemberKind, string, LocalDate, AgeGroup) Key(PopulationFigure figure) =>
        (figure.Member.Kind, figure.Member.Key, figure.Date, figure.Ages);
}
