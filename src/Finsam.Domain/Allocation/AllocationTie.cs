namespace Finsam.Domain;

/// <summary>Two or more with exactly the same claim to the last units, for people or a drawn lot to settle.</summary>
/// <remarks>
/// <para>Swedish: <i>lika anspråk</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed class AllocationTie : IWorded
{
    private readonly Func<int, string>? _nameOf;

    internal AllocationTie(IEnumerable<int> positions, long units, Func<int, string>? nameOf = null) =>
        (Positions, Units, _nameOf) = ([.. positions], units, nameOf);

    /// <summary>The positions, counted from 0 in the order given, that contend; at least two.</summary>
    public Listing<int> Positions { get; }

    /// <summary>How many units they contend for; at least one, and fewer than there are positions.</summary>
    public long Units { get; }

    // Items by their names, weights by their positions.
    internal Wording Names =>
        _nameOf is null
            ? new($"positionerna {string.Join(", ", Positions)}", $"positions {string.Join(", ", Positions)}")
            : Wording.Of($"{string.Join(", ", Positions.Select(_nameOf))}");

    /// <summary>Who contends for how much, in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>Who contends for how much, in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language) =>
        Wording
            .Of(
                $"{Names} har lika anspråk på {Counted.Units(Units)}",
                $"{Names} have the same claim to {Counted.Units(Units)}"
            )
            .In(language);

    internal AllocationTie Named(Func<int, string> nameOf) => new(Positions, Units, nameOf);
}
