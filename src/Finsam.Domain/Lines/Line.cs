namespace Finsam.Domain;

/// <summary>A line of a budget or a statement: what it is, what it is made of, and how it stands in each
/// column.</summary>
/// <remarks>Swedish: <i>post</i>. Its name is its key. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Line
{
    /// <summary>A line.</summary>
    /// <exception cref="ArgumentException">A text is blank; nothing gives its amounts; the kind does not go with the
    /// source or with a party; or it is a printed sum, which <see cref="Printed"/> makes.</exception>
    public Line(
        string name,
        LineKind kind,
        IEnumerable<Cell?>? cells = null,
        LineSource? source = null,
        Party? party = null,
        bool isCommitted = false,
        string? english = null
    )
        : this(name, Guard.Against.Undefined(kind), null, cells, english)
    {
        (Source, IsCommitted) = (source, isCommitted);
        OwnParty = party is { } own ? Guard.Against.Undefined(own, nameof(party)) : null;
        Guard.Against.Problems(Problems(), nameof(kind));
    }

    internal Line(string name, LineKind kind, Total? total, IEnumerable<Cell?>? cells, string? english)
    {
        (Name, Kind, Total) = (Guard.Against.Blank(name), kind, total);
        Cells = [.. cells ?? []];
        English = Guard.Against.BlankIfGiven(english);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What it is called in English; null where the name serves both.</summary>
    public string? English { get; }

    /// <summary>What kind of income or cost it is.</summary>
    public LineKind Kind { get; }

    /// <summary>The sum that it prints; null where it is income or cost of its own.</summary>
    public Total? Total { get; }

    /// <summary>What it is made of; null where its amounts are only typed.</summary>
    public LineSource? Source { get; }

    /// <summary>The cells in the order of the table's columns, null where one is blank; left out where every cell is
    /// computed from <see cref="Source"/>, as it then becomes in a table.</summary>
    public Listing<Cell?> Cells { get; internal init; }

    /// <summary>Whether it is decided, so that balancing leaves it alone; otherwise it is free.</summary>
    public bool IsCommitted { get; }

    /// <summary>Whose contribution it is; null where it is none, or of nobody in particular.</summary>
    public Party? Party =>
        OwnParty ?? (Source is LineSource.Contribution { Member: var member } ? member.PaysAs : null);

    /// <summary>Whether it is a cost.</summary>
    public bool IsCost => TotalParts.Has(Domain.Total.Costs, Kind);

    /// <summary>Whether it is income.</summary>
    public bool IsIncome => TotalParts.Has(Domain.Total.Income, Kind);

    internal Wording Words => new(Name, English ?? Name);

    private Party? OwnParty { get; }

    /// <summary>A contribution of each member that pays, in the federation's order, computed in every column.</summary>
    public static Listing<Line> Contributions(Federation federation) =>
        [
            .. Guard
                .Against.Null(federation)
                .Memberships.Select(membership => membership.Member)
                .Distinct()
                .Where(member => member.Kind != MemberKind.EmploymentService)
                .Select(member => Contribution(member)),
        ];

    /// <summary>What a member contributes; the line has its name.</summary>
    public static Line Contribution(Member member, IEnumerable<Cell?>? cells = null) =>
        new(Guard.Against.Null(member).ToString(), LineKind.Contribution, cells, new LineSource.Contribution(member));

    /// <summary>What is paid for the positions of a role.</summary>
    /// <exception cref="ArgumentException">A text is blank, or the kind is no cost.</exception>
    public static Line Payouts(
        string name,
        string role,
        IEnumerable<Cell?>? cells = null,
        LineKind kind = LineKind.Individual
    ) => new(name, kind, cells, new LineSource.Payouts(role));

    /// <summary>What an initiative is granted or has requisitioned; the line has its name.</summary>
    /// <exception cref="ArgumentException">A text is blank, or the kind is no cost.</exception>
    public static Line Grants(
        string initiative,
        IEnumerable<Cell?>? cells = null,
        LineKind kind = LineKind.Individual
    ) => new(initiative, kind, cells, new LineSource.Grants(initiative));

    /// <summary>Room for new initiatives, as a <see cref="LineSource.Room"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static Line Room(
        string name,
        Sek? unit = null,
        IEnumerable<Cell?>? cells = null,
        Sek closingAtLeast = default
    ) => new(name, LineKind.Room, cells, new LineSource.Room(closingAtLeast, unit));

    /// <summary>A sum that a document prints, beside which stands what its lines come to.</summary>
    /// <exception cref="ArgumentException">A text is blank, there is no amount, or one is not typed.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is no sum of a column.</exception>
    public static Line Printed(Total total, string name, IEnumerable<Cell?> cells, string? english = null)
    {
        Guard.Against.BalanceTotal(total);
        Line line = new(name, LineKind.PrintedTotal, total, Guard.Against.Null(cells), english);
        Guard.Against.Problems(line.Problems(), nameof(cells));
        return line;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private IEnumerable<string> Problems()
    {
        bool isPrinted = Kind == LineKind.PrintedTotal;
        bool fits = Source switch
        {
            LineSource.Contribution => Kind == LineKind.Contribution,
            LineSource.Room => Kind == LineKind.Room,
            null => true,
            _ => IsCost && Kind != LineKind.Room,
        };
        return
        [
            isPrinted && Total is null
                ? $"'{Name}' is a printed sum. Make it with {nameof(Line)}.{nameof(Printed)}."
                : "",
            Cells.Count == 0 && Source is null
                ? $"'{Name}' has no cells and is made of nothing. Give a cell for each column, or a source."
                : "",
            Source is null && Cells.Any(cell => cell is { IsComputed: true })
                ? $"'{Name}' has a computed cell but is made of nothing. Say what it is made of, or type it."
                : "",
            isPrinted && Cells.Any(cell => cell is { Typed: null })
                ? $"'{Name}' is a printed sum, so its cells are typed or blank."
                : "",
            fits ? "" : $"'{Name}' is of the kind {Kind}, which is not made of {Source}. Give another kind.",
            OwnParty is not null && (Kind != LineKind.Contribution || Source is not null)
                ? $"'{Name}' has a party, which only a contribution has that is of no member in particular."
                : "",
        ];
    }
}
