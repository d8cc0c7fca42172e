namespace Finsam.Domain;

/// <summary>What the figures of a column are.</summary>
/// <remarks>Swedish: <i>typ av kolumn</i>.</remarks>
public enum ColumnKind
{
    /// <summary>What came to be. Swedish: <i>utfall</i>.</summary>
    Outcome = 10,

    /// <summary>What the board has decided. Swedish: <i>budget</i>.</summary>
    Budget = 20,

    /// <summary>What the running year is expected to come to. Swedish: <i>prognos</i>.</summary>
    Forecast = 30,

    /// <summary>A year after the budget year. Swedish: <i>plan</i>.</summary>
    Plan = 40,
}
