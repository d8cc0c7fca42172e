namespace Finsam.Domain;

/// <summary>Which of a year's amounts a SIE file gives for an account.</summary>
/// <remarks>Swedish: <i>typ av saldo</i>.</remarks>
public enum SieBalanceKind
{
    /// <summary>What a balance account opened the year with, <c>#IB</c>. Swedish: <i>ingående balans</i>.</summary>
    Opening = 10,

    /// <summary>What it closed with, or has on the day of <c>#OMFATTN</c>, <c>#UB</c>. Swedish: <i>utgående
    /// balans</i>.</summary>
    Closing = 20,

    /// <summary>What an income or cost account came to in the year, <c>#RES</c>. Swedish: <i>saldo för
    /// resultatkonto</i>.</summary>
    Result = 30,
}
