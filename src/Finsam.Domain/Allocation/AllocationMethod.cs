namespace Finsam.Domain;

/// <summary>The way whole units are split in proportion to weights.</summary>
/// <remarks>Swedish: <i>fördelningsmetod</i>. The default value is <see cref="LargestRemainder"/>.</remarks>
public enum AllocationMethod
{
    /// <summary>Everyone gets the whole units of the exact share; the units left go one each to the largest remainders.
    /// Also called Hamilton and Hare. Swedish: <i>största resten</i>.</summary>
    LargestRemainder,

    /// <summary>Rounded at the half by a common divisor. Also Sainte-Laguë. Swedish: <i>uddatalsmetoden</i>.</summary>
    Webster,

    /// <summary>Shares are rounded down by a common divisor, which favours the large. Also called D'Hondt. Swedish:
    /// <i>heltalsmetoden</i>.</summary>
    Jefferson,

    /// <summary>Shares are rounded up by a common divisor, which favours the small: every positive weight gets one
    /// first. Swedish: <i>Adams metod</i>.</summary>
    Adams,

    /// <summary>Shares are rounded at the harmonic mean by a common divisor: every positive weight gets one first.
    /// Swedish: <i>Deans metod</i>.</summary>
    Dean,

    /// <summary>Shares are rounded at the geometric mean by a common divisor: every positive weight gets one first.
    /// Swedish: <i>Huntington-Hills metod</i>.</summary>
    HuntingtonHill,
}
