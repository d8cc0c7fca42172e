using Finsam.Domain.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Finsam.Domain.Tests.Liquidity;

public class LiquidityLaws
{
    private static readonly LocalDate First = new(2024, 1, 1);

    /// <summary>Flows on few days, so that several fall on one.</summary>
    private static readonly Arbitrary<LiquidityCurve> Curves = (
        from opening in Gen.Choose(-200, 1_000)
        from count in Gen.Choose(0, 12)
        from flows in Flow().ArrayOf(count)
        select new LiquidityCurve(Sek.FromOre(opening), First, flows)
    ).ToArbitrary();

    [Fact]
    public void It_ends_with_the_opening_and_all_that_came_less_all_that_went() =>
        Law.Holds(
            Curves,
            c =>
                c.Closing == c.Opening + c.Flows.Sum(flow => flow.Amount)
                && c.Closing == c.Opening + c.Days.Sum(day => day.Receipts) - c.Days.Sum(day => day.Payments)
                && c.On(LocalDate.MaxIsoValue) == c.Closing
        );

    [Fact]
    public void Another_receipt_never_lowers_the_minimum() =>
        Law.Holds(
            Both(),
            each =>
                each.Flow.Amount < Sek.Zero
                    ? each.Curve.With(each.Flow).Minimum <= each.Curve.Minimum
                    : each.Curve.With(each.Flow).Minimum >= each.Curve.Minimum
        );

    [Fact]
    public void The_minimum_is_the_least_of_all_moments_and_its_explanation_leads_to_it() =>
        Law.Holds(
            Curves,
            c =>
                c.Minimum == c.Days.Select(day => day.Lowest).Append(c.Opening).MinBy(amount => amount)
                && c.ExplainMinimum().Amount == c.Minimum
                && (c.FirstDayBelowZero is null) == (c.Minimum >= Sek.Zero)
        );

    [Fact]
    public void The_smallest_opening_keeps_every_moment_at_zero_or_more_and_an_öre_less_does_not() =>
        Law.Holds(
            Curves,
            c =>
                new LiquidityCurve(c.SmallestOpening, First, c.Flows).Minimum == Sek.Zero
                && new LiquidityCurve(c.SmallestOpening - Sek.FromOre(1), First, c.Flows).Minimum < Sek.Zero
        );

    [Fact]
    public void On_the_latest_day_a_receipt_is_early_enough_and_a_day_later_it_is_not() =>
        Law.Holds(
            Both(),
            each =>
            {
                CashFlow receipt = CashFlow.Receipt(each.Flow.Date, Sek.FromOre(Math.Abs(each.Flow.Amount.Ore)), "sen");
                bool Suffices(LocalDate day) =>
                    each.Curve.With(CashFlow.Receipt(day, receipt.Amount, "sen")).Minimum >= Sek.Zero;
                return each.Curve.LatestDayFor(receipt) is { } latest
                    ? Suffices(latest) && (each.Curve.Minimum >= Sek.Zero || !Suffices(latest.PlusDays(1)))
                    : !Suffices(First);
            }
        );

    private static Arbitrary<(LiquidityCurve Curve, CashFlow Flow)> Both() =>
        (from curve in Curves.Generator from flow in Flow() select (curve, flow)).ToArbitrary();

    private static Gen<CashFlow> Flow() =>
        from day in Gen.Choose(0, 8)
        from ore in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 400)))
        from comes in Gen.Elements(true, false)
        select comes
            ? CashFlow.Receipt(First.PlusDays(day), Sek.FromOre(ore), "in")
            : CashFlow.Payment(First.PlusDays(day), Sek.FromOre(ore), "ut");
}
