using Finsam.Domain.Tests.Laws;
using NodaTime;

namespace Finsam.Domain.Tests.Liquidity;

public class LiquidityLaws
{
    [Law]
    public bool It_ends_with_the_opening_and_all_that_came_less_all_that_went(CurveCase each)
    {
        LiquidityCurve curve = each.Curve;
        return Closing(curve) == curve.Opening.Amount + curve.Movements.Sum(each => each.Amount)
            && Closing(curve) == curve.Opening.Amount + curve.Days.Sum(day => day.In) - curve.Days.Sum(day => day.Out)
            && curve.Days.All(day => curve.On(day.Day).Amount == day.Closing);
    }

    [Law]
    public bool Another_receipt_never_lowers_the_minimum(CurveCase each, CashMovement movement) =>
        movement.Amount < Sek.Zero
            ? each.Curve.With([movement]).Minimum.Amount <= each.Curve.Minimum.Amount
            : each.Curve.With([movement]).Minimum.Amount >= each.Curve.Minimum.Amount;

    [Law]
    public bool The_minimum_is_the_least_of_all_moments_and_its_explanation_leads_to_it(CurveCase each)
    {
        LiquidityCurve curve = each.Curve;
        return curve.Minimum.Amount == curve.Days.Select(day => day.Lowest).Append(curve.Opening.Amount).Min()
            && curve.Explain().Amount == curve.Minimum.Amount
            && (curve.FirstDayBelowZero is null) == (curve.Minimum.Amount >= Sek.Zero);
    }

    [Law]
    public bool The_smallest_opening_keeps_every_moment_at_zero_or_more_and_an_öre_less_does_not(CurveCase each)
    {
        LiquidityCurve curve = each.Curve;
        return LiquidityCurve.For(curve.SmallestOpening, CurveCase.First, curve.Movements).Minimum.Amount == Sek.Zero
            && LiquidityCurve
                .For(curve.SmallestOpening - Sek.FromOre(1), CurveCase.First, curve.Movements)
                .Minimum.Amount < Sek.Zero;
    }

    [Law]
    public bool On_the_latest_day_a_receipt_is_early_enough_and_a_day_later_it_is_not(
        CurveCase each,
        CashMovement movement
    )
    {
        CashMovement receipt = CashMovement.In(movement.Day, Sek.FromOre(Math.Abs(movement.Amount.Ore)), "sen");
        bool Suffices(LocalDate day) =>
            each.Curve.With([CashMovement.In(day, receipt.Amount, "sen")]).Minimum.Amount >= Sek.Zero;
        return each.Curve.LatestDayFor(receipt) is { } latest
            ? Suffices(latest) && (each.Curve.Minimum.Amount >= Sek.Zero || !Suffices(latest.PlusDays(1)))
            : !Suffices(CurveCase.First);
    }

    private static Sek Closing(LiquidityCurve curve) => curve.On(LocalDate.MaxIsoValue).Amount;
}
