namespace Finsam.Domain;

/// <summary>What a federation's members have decided about a year's contributions: how much, and by which keys.</summary>
/// <remarks>
/// <para>Swedish: <i>villkor för medlemsbidragen</i>.</para>
/// <para>
/// A value to copy and change: <c>terms with { Unit = Sek.FromKronor(100) }</c>. Equal when every part is
/// equal, keys by reference; not ordered.
/// </para>
/// </remarks>
public sealed record ContributionTerms
{
    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>What all members pay together, the state included.</summary>
    public required Sek Total { get; init; }

    /// <summary>The rounding unit of every amount but agreed ones, which are paid as they stand; 1 kr unless the members agree otherwise.</summary>
    /// <remarks>Source: document practice. Units of 100 kr, 1 kr and 5 kr have been used.</remarks>
    public Sek Unit { get; init; } = Sek.FromKronor(1);

    /// <summary>How the municipalities split their share; needed where there are several.</summary>
    public AllocationKey? MunicipalKey { get; init; }

    /// <summary>How the regions split their share; needed where there are several.</summary>
    public AllocationKey? RegionalKey { get; init; }

    /// <summary>Who gets the last unit when claims are exactly equal; equal weights go by the federation's own order.</summary>
    /// <remarks>Source: the library's choice, which the printed split of Höglandet 2019 agrees with.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a tie rule.</exception>
    public TieBreak TieBreak
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(TieBreak));
    } = TieBreak.LargerWeight;

    /// <summary>Whether the split is settled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a status.</exception>
    public SplitStatus Status
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Status));
    } = SplitStatus.Final;
}
