namespace Finsam.Domain;

/// <summary>A year's equity: what it opened with and what the year added.</summary>
/// <remarks>
/// <para>Swedish: <i>årets förändring av eget kapital</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Year">The calendar year.</param>
/// <param name="Opening">What it opened with. Swedish: <i>balanserat från föregående år</i>.</param>
/// <param name="Result">The year's result; negative where costs were more than income. Swedish: <i>årets
/// resultat</i>.</param>
public sealed record EquityYear(int Year, Sek Opening, Sek Result)
{
    /// <summary>What is printed as its closing equity, where that is something else than opening and result; null where
    /// it is not.</summary>
    public Sek? PrintedClosing { get; init; }

    /// <summary>What it closed with: as printed, otherwise opening and result. Swedish: <i>årets balanserade
    /// resultat</i>.</summary>
    public Sek Closing => PrintedClosing ?? Opening + Result;

    /// <summary>The year and its amounts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Opening} + {Result} = {Closing}");
}
