namespace Finsam.Domain;

/// <summary>How a year's contribution becomes income: at once, or a part of the year at a time.</summary>
/// <remarks>Swedish: <i>takt för periodisering</i>. The default value is <see cref="WholeYear"/>.</remarks>
public enum Rhythm
{
    /// <summary>All of it from the first day. Swedish: <i>hela året på en gång</i>.</summary>
    WholeYear = 0,

    /// <summary>Half a year at a time. Swedish: <i>halvårsvis</i>.</summary>
    HalfYear = 10,

    /// <summary>A quarter at a time. Swedish: <i>kvartalsvis</i>.</summary>
    Quarter = 20,

    /// <summary>A month at a time. Swedish: <i>månadsvis</i>.</summary>
    Month = 30,
}
