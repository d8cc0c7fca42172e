namespace Finsam.Domain;

/// <summary>What income a ceiling of equity is a share of.</summary>
/// <remarks>Swedish: <i>beräkningsgrund</i>.</remarks>
public enum EquityBasis
{
    /// <summary>The year's contributions from the members. Swedish: <i>medlemsbidrag</i>.</summary>
    Contributions = 10,

    /// <summary>All income of the year. Swedish: <i>summa intäkter</i>.</summary>
    Income = 20,
}
