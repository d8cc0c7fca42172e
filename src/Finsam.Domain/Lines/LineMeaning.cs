namespace Finsam.Domain;

/// <summary>What a name or a heading of a pasted table means.</summary>
/// <remarks>Swedish: <i>vad en rad eller en rubrik betyder</i>. A line, a printed sum or a column; or nothing, where it
/// is to be left out. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record LineMeaning
{
    /// <summary>A line of a kind; a name without amounts gives the kind to the lines below it that have no meaning of
    /// their own.</summary>
    /// <exception cref="ArgumentException">The kind is that of a printed sum, which a sum gives.</exception>
    public LineMeaning(string name, LineKind kind)
        : this(name, new Line(name, Guard.Against.Undefined(kind), null, [], null)) =>
        Guard.Against.Problems(
            kind == LineKind.PrintedTotal ? [$"'{name}' is a printed sum. Say which, by its {nameof(Total)}."] : [],
            nameof(kind)
        );

    /// <summary>What a member contributes; the line has the member's name.</summary>
    public LineMeaning(string name, Member member)
        : this(name, Line.Contribution(member)) { }

    /// <summary>A line that is made of something; an individual initiative unless the source or a kind says
    /// otherwise.</summary>
    /// <exception cref="ArgumentException">The kind does not go with the source.</exception>
    public LineMeaning(string name, LineSource source, LineKind? kind = null)
        : this(
            name,
            new Line(
                name,
                kind
                    ?? Guard.Against.Null(source) switch
                    {
                        LineSource.Contribution => LineKind.Contribution,
                        LineSource.Room => LineKind.Room,
                        _ => LineKind.Individual,
                    },
                source: Guard.Against.Null(source)
            )
        ) { }

    /// <summary>A sum that the text prints.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is no sum of a column.</exception>
    public LineMeaning(string name, Total total)
        : this(name, new Line(name, LineKind.PrintedTotal, Guard.Against.BalanceTotal(total), [], null)) { }

    /// <summary>A line with all that it is but its cells: its own name, its party, whether it is committed.</summary>
    public LineMeaning(string name, Line line)
        : this(name) => Line = Guard.Against.Null(line) with { Cells = [] };

    /// <summary>A column; a printed unit that it does not say is that of the text.</summary>
    public LineMeaning(string name, Column column)
        : this(name) => Column = Guard.Against.Null(column);

    private LineMeaning(string name) => Name = Guard.Against.Blank(name);

    /// <summary>The name or the heading as it stands in the text, such as <c>Aneby kommun</c>.</summary>
    public string Name { get; }

    /// <summary>The line, without cells; null where it is none.</summary>
    public Line? Line { get; }

    /// <summary>The column; null where it is none.</summary>
    public Column? Column { get; }

    /// <summary>A row or a column to leave out, such as a count, a share or a note.</summary>
    public static LineMeaning LeftOut(string name) => new(name);

    /// <summary>The name and what it means.</summary>
    public override string ToString()
    {
        string? line = Line?.Total is { } total ? $"={total}" : Line?.Source?.ToString() ?? Line?.Kind.ToString();
        return $"{Name}: {Column?.Name ?? line}";
    }
}
