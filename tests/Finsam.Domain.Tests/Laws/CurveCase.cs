using NodaTime;

namespace Finsam.Domain.Tests.Laws;

/// <summary>An opening balance and flows on few days, to print when a law fails.</summary>
public sealed record CurveCase(Sek Opening, IReadOnlyList<CashFlow> Flows)
{
    internal static readonly LocalDate First = new(2024, 1, 1);

    internal LiquidityCurve Curve { get; } = new(Opening, First, Flows);

    public override string ToString() => $"opens {Opening}; {string.Join("; ", Flows)}";
}
