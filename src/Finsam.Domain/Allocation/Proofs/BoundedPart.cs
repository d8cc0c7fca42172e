namespace Finsam.Domain;

/// <summary>One part of a split within bounds.</summary>
/// <remarks>
/// <para>Swedish: <i>andel inom gränser</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="HeldBy">Which bound holds it, if any.</param>
/// <param name="Exact">Its exact value before rounding.</param>
/// <param name="Units">What it gets.</param>
public sealed record BoundedPart(BoundHeld HeldBy, Fraction Exact, long Units);
