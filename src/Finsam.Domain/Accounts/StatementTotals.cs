namespace Finsam.Domain;

/// <summary>The totals of a column of an income statement.</summary>
/// <remarks>
/// <para>Swedish: <i>resultaträkningens summor</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Income">The year's income. Swedish: <i>summa intäkter</i>.</param>
/// <param name="Initiatives">What initiatives cost. Swedish: <i>delsumma verksamheter</i>.</param>
/// <param name="Administration">What administration costs. Swedish: <i>delsumma administration</i>.</param>
/// <param name="Costs">All costs. Swedish: <i>summa kostnader</i>.</param>
/// <param name="Result">Income less costs. Swedish: <i>årets resultat</i>.</param>
public sealed record StatementTotals(
    StatementTotal Income,
    StatementTotal Initiatives,
    StatementTotal Administration,
    StatementTotal Costs,
    StatementTotal Result
)
{
    /// <summary>The opening balance; null where nothing says it. Swedish: <i>balanserat resultat</i>.</summary>
    public StatementTotal? OpeningBalance { get; init; }

    /// <summary>Income and opening balance together; null where there is no opening balance.</summary>
    public StatementTotal? IncomeWithOpeningBalance { get; init; }

    /// <summary>What is left; null where there is no opening balance. Swedish: <i>utgående balans</i>.</summary>
    public StatementTotal? ClosingBalance { get; init; }
}
