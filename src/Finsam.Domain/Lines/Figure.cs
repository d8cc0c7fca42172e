namespace Finsam.Domain;

/// <summary>A figure of a year: what is printed or typed, what it follows to, or what it lacks.</summary>
/// <remarks>Swedish: <i>siffra</i>. What is printed or typed is the value, and what follows stands beside it. Equal
/// only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Figure : Worded
{
    private readonly Func<Explanation>? _explain;

    internal Figure(
        Place place,
        Sek? printed,
        Sek? computed,
        Missing? missing,
        Sek unit,
        Func<Explanation>? explain = null,
        (Sek Lowest, Sek Highest)? bounds = null
    )
    {
        (Place, Printed, Computed) = (place, printed, computed);
        Missing = Known is null ? missing ?? new(new("uppgiften", "the figure"), place) : null;
        _explain = explain;
        (Lowest, Highest) =
            bounds is { } known ? known
            : printed is null ? (computed, computed)
            : Around(printed, unit);
    }

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>What is printed or typed; null where nothing is.</summary>
    public Sek? Printed { get; }

    /// <summary>What it follows to; null where it follows from nothing, or from what is not known.</summary>
    public Sek? Computed { get; }

    /// <summary>The value: what is printed or typed, else what follows; null where neither is known.</summary>
    public Sek? Known => Printed ?? Computed;

    /// <summary>The value.</summary>
    /// <exception cref="NotKnownException">It is not known; the exception says what is missing.</exception>
    public Sek Amount => Known ?? throw new NotKnownException(Missing!);

    /// <summary>How much more is printed than follows; null where either is not known.</summary>
    public Sek? Difference => Printed is { } printed && Computed is { } computed ? printed - computed : null;

    /// <summary>The least that it can be, where it is printed coarsely or follows from what is; null where nobody
    /// knows.</summary>
    public Sek? Lowest { get; }

    /// <summary>The most that it can be; null where nobody knows.</summary>
    public Sek? Highest { get; }

    /// <summary>What is missing; null where the figure is known.</summary>
    public Missing? Missing { get; }

    /// <summary>Where it comes from, step by step; what is missing where it is not known.</summary>
    /// <exception cref="NotKnownException">It is not known; the exception says what is missing.</exception>
    public Explanation Explain() => _explain is { } explain && Known is not null ? explain() : Plain();

    // The value and, where it differs, what it follows to; a dash where it is not known.
    internal override Wording Words =>
        Known is null ? new("\u2013", "\u2013")
        : !IsApart ? Wording.Of($"{Known}")
        : Place.Total is null
            ? Wording.Of($"{Known} (underlaget ger {Computed})", $"{Known} (its source gives {Computed})")
        : Wording.Of($"{Known} (delarna ger {Computed})", $"{Known} (its parts come to {Computed})");

    // In a table, where a star leads to the note.
    internal TableCell Cell => TableCell.Of(Known, Place, IsApart ? "*" : null);

    internal Wording Note => Wording.Of($"* {Wording.Of(Place.ToString)}: {this}");

    internal bool IsApart => Difference is { } difference && difference != Sek.Zero;

    private Explanation Plain() => new(Wording.Of(Place.ToString), Amount, [new(new("(angiven)", "(typed)"))]);

    // Half a unit on either side, where whole kronor are not printed.
    private static (Sek?, Sek?) Around(Sek? amount, Sek unit) =>
        amount is { } known && unit > Sek.Krona
            ? (known - Sek.FromOre(unit.Ore / 2), known + Sek.FromOre(unit.Ore / 2))
            : (amount, amount);
}
