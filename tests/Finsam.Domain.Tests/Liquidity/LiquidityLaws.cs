using Finsam.Domain.Tests.Laws;
using NodaTime;

namespace Finsam.Domain.Tests.Liquidity;

public class LiquidityLaws
{
    [Law]
    public bool It_ends_with_the_opening_and_all_that_came_less_all_that_went(CurveCase each)
    {
        LiquidityCurve curve = each.Curve;
        return curve.Closing == curve.Opening + curve.Flows.Sum(flow => flow.Amount)
            && curve.Closing
                == curve.Opening + curve.Days.Sum(day => day.Receipts) - curve.Days.Sum(day => day.Payments)
            && curve.On(LocalDate.MaxIsoValue) == curve.Closing;
    }

    [Law]
    public bool Another_receipt_never_lowers_the_minimum(CurveCase each, CashFlow flow) =>
        flow.Amount < Sek.Zero
            ? each.Curve.With([flow]).Minimum <= each.Curve.Minimum
            : each.Curve.With([flow]).Minimum >= each.Curve.Minimum;

    [Law]
    public bool The_minimum_is_the_least_of_all_moments_and_its_explanation_leads_to_it(CurveCase each)
    {
        LiquidityCurve curve = each.Curve;
        return curve.Minimum == curve.Days.Select(day => day.Lowest).Append(curve.Opening).MinBy(amount => amount)
            && curve.ExplainMinimum().Amount == curve.Minimum
            && (curve.FirstDayBelowZero is null) == (curve.Minimum >= Sek.Zero);
    }

    [Law]
    public bool The_smallest_opening_keeps_every_moment_at_zero_or_more_and_an_öre_less_does_not(CurveCase each)
    {
        LiquidityCurve curve = each.Curve;
        return new LiquidityCurve(curve.SmallestOpening, CurveCase.First, curve.Flows).Minimum == Sek.Zero
            && new LiquidityCurve(curve.SmallestOpening - Sek.FromOre(1), CurveCase.First, curve.Flows).Minimum
                < Sek.Zero;
    }

    [Law]
    public bool On_the_latest_day_a_receipt_is_early_enough_and_a_day_later_it_is_not(CurveCase each, CashFlow flow)
    {
        CashFlow receipt = CashFlow.Receipt(flow.Date, Sek.FromOre(Math.Abs(flow.Amount.Ore)), "sen");
        bool Suffices(LocalDate day) =>
            each.Curve.With([CashFlow.Receipt(day, receipt.Amount, "sen")]).Minimum >= Sek.Zero;
        return each.Curve.LatestDayFor(receipt) is { } latest
            ? Suffices(latest) && (each.Curve.Minimum >= Sek.Zero || !Suffices(latest.PlusDays(1)))
            : !Suffices(CurveCase.First);
    }
}
