namespace Finsam.Domain;

/// <summary>The totals that a document prints for a column, each null where it prints none.</summary>
/// <remarks>
/// <para>Swedish: <i>tryckta summor</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record PrintedTotals
{
    /// <summary>The balance that the column opens with. Swedish: <i>balanserat resultat</i>.</summary>
    public Sek? OpeningBalance { get; init; }

    /// <summary>The year's income. Swedish: <i>summa intäkter</i>, where that leaves the opening balance out.</summary>
    public Sek? Income { get; init; }

    /// <summary>Income and opening balance together, which tables may print as <i>summa intäkter</i> too.</summary>
    public Sek? IncomeWithOpeningBalance { get; init; }

    /// <summary>What initiatives cost. Swedish: <i>delsumma verksamheter</i>.</summary>
    public Sek? Initiatives { get; init; }

    /// <summary>What administration costs. Swedish: <i>delsumma administration</i>.</summary>
    public Sek? Administration { get; init; }

    /// <summary>All costs. Swedish: <i>summa kostnader</i>.</summary>
    public Sek? Costs { get; init; }

    /// <summary>Income less costs. Swedish: <i>årets resultat</i>.</summary>
    public Sek? Result { get; init; }

    /// <summary>What is left at the end. Swedish: <i>utgående balans</i>.</summary>
    public Sek? ClosingBalance { get; init; }
}
