using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Curves with flows on few days, so that several fall on one.</summary>
internal static class Curves
{
    internal static Arbitrary<CurveCase> Any() =>
        Arb.From(
            from opening in Gen.Choose(-200, 1_000)
            from count in Gen.Choose(0, 12)
            from flows in Flow().ArrayOf(count)
            select new CurveCase(Sek.FromOre(opening), flows),
            each => each.Flows.WithoutOne().Select(flows => new CurveCase(each.Opening, flows))
        );

    internal static Gen<CashFlow> Flow() =>
        from day in Gen.Choose(0, 8)
        from ore in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 400)))
        from comes in Gen.Elements(true, false)
        select comes
            ? CashFlow.Receipt(CurveCase.First.PlusDays(day), Sek.FromOre(ore), "in")
            : CashFlow.Payment(CurveCase.First.PlusDays(day), Sek.FromOre(ore), "ut");
}
