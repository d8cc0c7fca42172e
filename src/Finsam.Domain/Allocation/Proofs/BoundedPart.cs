namespace Finsam.Domain;

/// <summary>One part of a split within bounds.</summary>
/// <remarks>
/// <para>Swedish: <i>andel inom gränser</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed record BoundedPart
{
    internal BoundedPart(BoundHeld heldBy, Fraction exact, long units) =>
        (HeldBy, Exact, Units) = (heldBy, exact, units);

    /// <summary>Which bound holds it, if any.</summary>
    public BoundHeld HeldBy { get; }

    /// <summary>Its exact value before rounding.</summary>
    public Fraction Exact { get; }

    /// <summary>What it gets.</summary>
    public long Units { get; }
}
