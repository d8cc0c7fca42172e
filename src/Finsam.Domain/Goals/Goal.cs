namespace Finsam.Domain;

/// <summary>A goal of the federation's year, and how far it was reached: so many of so many.</summary>
/// <remarks>Swedish: <i>mål</i>. A budget has goals of importance for good economy (11 kap. 6 § kommunallagen, through
/// 21 § lagen (2003:1210)); how they are measured is the federation's own. Its name is its key. Equal when every part
/// is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record Goal
{
    /// <summary>A goal.</summary>
    /// <param name="name">What is to be reached, in the federation's words.</param>
    /// <param name="target">The least share that is to reach it, such as 80 per cent of the initiatives; left out, all
    /// of them, as of something that is to be done.</param>
    /// <param name="reached">How many have reached it; left out while that is not known.</param>
    /// <param name="of">Of how many; left out while that is not known.</param>
    /// <param name="comment">What the federation says of it; left out where nothing is said.</param>
    /// <param name="english">What it is called in English; left out where the name serves both.</param>
    /// <exception cref="ArgumentException">A text is blank, or only one of reached and of is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target is not above 0 and at most 1, of is not above 0, or
    /// reached is not from 0 through of.</exception>
    public Goal(
        string name,
        Fraction? target = null,
        int? reached = null,
        int? of = null,
        string? comment = null,
        string? english = null
    )
    {
        (Name, English) = (Guard.Against.Blank(name), Guard.Against.BlankIfGiven(english));
        Comment = Guard.Against.BlankIfGiven(comment);
        Target = target ?? Fraction.One;
        Guard.Against.OutOfRange(
            Target <= Fraction.Zero || Target > Fraction.One,
            $"The target of '{Name}' is {Target:P}. Give a share above 0 % and at most 100 %.",
            nameof(target)
        );
        Guard.Against.Wrong(
            (reached is null) != (of is null),
            $"'{Name}' is reached by {reached} of {of}. Give both or neither.",
            nameof(of)
        );
        Guard.Against.OutOfRange(of < 1, $"'{Name}' is of {of}. Give how many there are, 1 or more.", nameof(of));
        Guard.Against.OutOfRange(
            reached < 0 || reached > of,
            $"'{Name}' is reached by {reached} of {of}. Give a number from 0 through {of}.",
            nameof(reached)
        );
        (Reached, Of) = (reached, of);
    }

    /// <summary>What is to be reached.</summary>
    public string Name { get; }

    /// <summary>What it is called in English; null where the name serves both.</summary>
    public string? English { get; }

    /// <summary>The least share that is to reach it; 1 for all.</summary>
    public Fraction Target { get; }

    /// <summary>How many have reached it; null while that is not known.</summary>
    public int? Reached { get; }

    /// <summary>Of how many; null while that is not known.</summary>
    public int? Of { get; }

    /// <summary>What the federation says of it; null where nothing is said.</summary>
    public string? Comment { get; }

    /// <summary>The share that has reached it; null while that is not known.</summary>
    public Fraction? Share => Reached is { } reached && Of is { } all ? new Fraction(reached, all) : null;

    /// <summary>Whether the goal is reached; null while that is not known.</summary>
    public bool? IsReached => Share is { } share ? share >= Target : null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal Wording Words => new(Name, English ?? Name);

    internal Wording Outcome =>
        Share is { } share
            ? Wording.Of($"{Reached} av {Of} ({share:P1})", $"{Reached} of {Of} ({share:P1})")
            : new("–", "–");
}
