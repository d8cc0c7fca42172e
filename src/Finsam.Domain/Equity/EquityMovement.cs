namespace Finsam.Domain;

/// <summary>What changes equity beside the year's result.</summary>
/// <remarks>Swedish: <i>typ av förändring av eget kapital</i>.</remarks>
public enum EquityMovement
{
    /// <summary>Taken over, as from a trial or another federation. Swedish: <i>övertaget</i>.</summary>
    TakenOver = 10,

    /// <summary>Paid out, or handed over to another federation. Swedish: <i>utskiftat</i>.</summary>
    PaidOut = 20,

    /// <summary>Paid back to the members that contributed it. Swedish: <i>återbetalt</i>.</summary>
    Repaid = 30,
}
