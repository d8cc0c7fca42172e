namespace Finsam.Domain;

/// <summary>The subtotals and totals of a plan's column.</summary>
/// <remarks>
/// <para>Swedish: <i>summor</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record PlanTotals
{
    // In öre, which may pass the largest amount on the way: only the totals have to be amounts.
    internal PlanTotals(Sek openingBalance, Int128 income, Int128 initiatives, Int128 administration)
    {
        (OpeningBalance, Income) = (openingBalance, Sek.Checked(income, "The income"));
        Initiatives = Sek.Checked(initiatives, "What initiatives cost");
        Administration = Sek.Checked(administration, "What administration costs");
        (IncomeWithOpeningBalance, Costs) = (OpeningBalance + Income, Initiatives + Administration);
        Result = Income - Costs;
        ClosingBalance = OpeningBalance + Result;
    }

    /// <summary>What the year opens with. Swedish: <i>balanserat resultat</i>. It is no income of the year.</summary>
    public Sek OpeningBalance { get; }

    /// <summary>The year's income.</summary>
    public Sek Income { get; }

    /// <summary>What initiatives and what belongs to them cost. Swedish: <i>delsumma verksamheter</i>.</summary>
    public Sek Initiatives { get; }

    /// <summary>What administration costs. Swedish: <i>delsumma administration</i>.</summary>
    public Sek Administration { get; }

    /// <summary>Income and opening balance together, which tables may print as <i>summa intäkter</i>.</summary>
    public Sek IncomeWithOpeningBalance { get; }

    /// <summary>All costs. Swedish: <i>summa kostnader</i>.</summary>
    public Sek Costs { get; }

    /// <summary>The year's income less its costs. Swedish: <i>årets resultat</i>.</summary>
    public Sek Result { get; }

    /// <summary>What the next year opens with. Swedish: <i>preliminärt balanserat resultat</i>.</summary>
    public Sek ClosingBalance { get; }
}
