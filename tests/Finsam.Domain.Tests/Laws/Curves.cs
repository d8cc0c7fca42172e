using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Curves with movements on few days, so that several fall on one.</summary>
internal static class Curves
{
    internal static Arbitrary<CurveCase> Any() =>
        Arb.From(
            from opening in Gen.Choose(-200, 1_000)
            from count in Gen.Choose(0, 12)
            from movements in Movement().ArrayOf(count)
            select new CurveCase(Sek.FromOre(opening), movements),
            each => each.Movements.WithoutOne().Select(movements => new CurveCase(each.Opening, movements))
        );

    internal static Gen<CashMovement> Movement() =>
        from day in Gen.Choose(0, 8)
        from ore in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 400)))
        from comes in Gen.Elements(true, false)
        select comes
            ? CashMovement.In(CurveCase.First.PlusDays(day), Sek.FromOre(ore), "in")
            : CashMovement.Out(CurveCase.First.PlusDays(day), Sek.FromOre(ore), "ut");
}
