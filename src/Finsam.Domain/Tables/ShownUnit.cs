namespace Finsam.Domain;

/// <summary>What amounts are shown in.</summary>
/// <remarks>Swedish: <i>beloppsenhet</i>. The default value is <see cref="Kronor"/>. Rounding is for showing: each
/// amount on its own, an exact half away from zero.</remarks>
public enum ShownUnit
{
    /// <summary>Kronor, exact.</summary>
    Kronor = 0,

    /// <summary>Whole thousands. Swedish: <i>tkr</i>.</summary>
    Thousands = 10,

    /// <summary>Millions, with one decimal. Swedish: <i>mkr</i>.</summary>
    Millions = 20,
}
