namespace Finsam.Domain;

/// <summary>At which level the board has set its budget, and answers for what departs from it.</summary>
/// <remarks>Swedish: <i>anslagsbindningsnivå</i>.</remarks>
public enum BudgetLevel
{
    /// <summary>Each line. Swedish: <i>post</i>.</summary>
    Line = 10,

    /// <summary>Initiatives together, and board, administration and audit together. Swedish: <i>område</i>.</summary>
    Section = 20,

    /// <summary>All costs together. Swedish: <i>summa kostnader</i>.</summary>
    Total = 30,
}
