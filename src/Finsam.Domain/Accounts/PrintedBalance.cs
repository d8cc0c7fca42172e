namespace Finsam.Domain;

/// <summary>The totals that a document prints for a balance sheet, each null where it prints none.</summary>
/// <remarks>
/// <para>Swedish: <i>tryckta summor i balansräkningen</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record PrintedBalance
{
    /// <summary>All assets. Swedish: <i>summa tillgångar</i>.</summary>
    public Sek? Assets { get; init; }

    /// <summary>Equity. Swedish: <i>årets balanserade resultat</i>, <i>summa eget kapital</i>.</summary>
    public Sek? Equity { get; init; }

    /// <summary>Equity and liabilities together. Swedish: <i>summa eget kapital och skulder</i>.</summary>
    public Sek? EquityAndLiabilities { get; init; }
}
