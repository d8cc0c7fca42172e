using System.Runtime.InteropServices;

namespace Finsam.Domain;

/// <summary>The subtotals and totals of a plan's column.</summary>
/// <remarks>
/// <para>Swedish: <i>summor</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="OpeningBalance">What the year opens with. Swedish: <i>balanserat resultat</i>. It is no income of the year.</param>
/// <param name="Income">The year's income.</param>
/// <param name="Initiatives">What initiatives and what belongs to them cost. Swedish: <i>delsumma verksamheter</i>.</param>
/// <param name="Administration">What administration costs. Swedish: <i>delsumma administration</i>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlanTotals(Sek OpeningBalance, Sek Income, Sek Initiatives, Sek Administration)
{
    /// <summary>Income and opening balance together, which tables may print as <i>summa intäkter</i>.</summary>
    public Sek IncomeWithOpeningBalance => OpeningBalance + Income;

    /// <summary>All costs. Swedish: <i>summa kostnader</i>.</summary>
    public Sek Costs => Initiatives + Administration;

    /// <summary>The year's income less its costs. Swedish: <i>årets resultat</i>.</summary>
    public Sek Result => Income - Costs;

    /// <summary>What the next year opens with. Swedish: <i>preliminärt balanserat resultat</i>.</summary>
    public Sek ClosingBalance => OpeningBalance + Result;
}
