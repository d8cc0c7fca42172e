namespace Finsam.Domain;

/// <summary>The part of a budget that a line stands in, with a subtotal of its own.</summary>
/// <remarks>Swedish: <i>avsnitt</i>.</remarks>
public enum BudgetSection
{
    /// <summary>Income of the year; the opening balance is none. Swedish: <i>intäkter</i>.</summary>
    Income = 10,

    /// <summary>Initiatives and what belongs to them. Swedish: <i>verksamheter</i>.</summary>
    Initiatives = 20,

    /// <summary>Administration. Swedish: <i>administration</i>.</summary>
    Administration = 30,
}
