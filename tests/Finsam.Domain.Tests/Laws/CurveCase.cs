using NodaTime;

namespace Finsam.Domain.Tests.Laws;

/// <summary>An opening balance and movements on few days, to print when a law fails.</summary>
public sealed record CurveCase(Sek Opening, IReadOnlyList<CashMovement> Movements)
{
    internal static readonly LocalDate First = new(2024, 1, 1);

    internal LiquidityCurve Curve { get; } = LiquidityCurve.For(Opening, First, Movements);

    public override string ToString() => $"opens {Opening}; {string.Join("; ", Movements)}";
}
