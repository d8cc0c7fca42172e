namespace Finsam.Domain;

/// <summary>What a federation's members have decided about a year's contributions: how much, by which keys.</summary>
/// <remarks>
/// <para>Swedish: <i>villkor för medlemsbidragen</i>.</para>
/// <para>A value to copy and change: <c>terms with { Status = SplitStatus.Preliminary }</c>; another year, total or
/// unit is other terms. Equal when every part is equal, keys by reference; not ordered.</para>
/// </remarks>
public sealed record ContributionTerms
{
    /// <summary>The terms of a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="total">What all members pay together, the state included; a whole number of units.</param>
    /// <param name="municipalKey">How the municipalities split their share; needed where there are several.</param>
    /// <param name="regionalKey">How the regions split their share; needed where there are several.</param>
    /// <param name="tieBreak">Who gets the last unit when claims are exactly equal.</param>
    /// <param name="status">Whether the split is settled.</param>
    /// <param name="unit">The rounding unit; left out, 1 kr.</param>
    /// <exception cref="ArgumentException"><paramref name="total"/> is not a whole number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year, the total is negative, the
    /// unit is not positive, or an enum value is not defined.</exception>
    public ContributionTerms(
        int year,
        Sek total,
        AllocationKey? municipalKey = null,
        AllocationKey? regionalKey = null,
        TieBreak tieBreak = TieBreak.LargerWeight,
        SplitStatus status = SplitStatus.Final,
        Sek? unit = null
    )
    {
        Act.CheckYear(year, nameof(year));
        (Year, Unit) = (year, Guard.Against.NotPositiveUnit(unit));
        Total = Guard.Against.NegativeAmount(total, "A year's contributions are 0 kr or more: check the sign.");
        Guard.Against.NotWholeUnits(total, Unit);
        (MunicipalKey, RegionalKey) = (municipalKey, regionalKey);
        (TieBreak, Status) = (Guard.Against.Undefined(tieBreak), Guard.Against.Undefined(status));
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What all members pay together, the state included.</summary>
    public Sek Total { get; }

    /// <summary>The rounding unit of every amount but agreed ones, which are paid as they stand.</summary>
    /// <remarks>Source: document practice. Units of 100 kr, 1 kr and 5 kr have been used.</remarks>
    public Sek Unit { get; }

    /// <summary>How the municipalities split their share; needed where there are several.</summary>
    public AllocationKey? MunicipalKey { get; init; }

    /// <summary>How the regions split their share; needed where there are several.</summary>
    public AllocationKey? RegionalKey { get; init; }

    /// <summary>Who gets the last unit when claims are equal; equal weights go by the federation's own order.</summary>
    /// <remarks>Source: the library's choice, which the printed split of Höglandet 2019 agrees with.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a tie rule.</exception>
    public TieBreak TieBreak
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(TieBreak));
    }

    /// <summary>Whether the split is settled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a status.</exception>
    public SplitStatus Status
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Status));
    }
}
