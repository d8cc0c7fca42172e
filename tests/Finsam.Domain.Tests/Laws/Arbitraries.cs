using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>What a law may take as a parameter: FsCheck finds these by their type.</summary>
public static class Arbitraries
{
    public static Arbitrary<Sek> Amount() => Numbers.Amounts();

    public static Arbitrary<Fraction> Fraction() => Numbers.Fractions();

    public static Arbitrary<PartyAmounts> Offers() => Numbers.Offers();

    public static Arbitrary<SplitCase> Split() => Splits.Any();

    public static Arbitrary<NotNegativeSplit> NotNegativeSplit() => Splits.NotNegative();

    public static Arbitrary<MunicipalSplit> MunicipalSplit() => Splits.Municipal();

    public static Arbitrary<BoundedSplit> BoundedSplit() => Tables.Bounded();

    public static Arbitrary<TableMargins> TableMargins() => Tables.Margins();

    public static Arbitrary<PayoutCase> Payout() => PayoutCases.Any();

    public static Arbitrary<PlanCase> Plan() => Plans.Any();

    public static Arbitrary<CurveCase> Curve() => Curves.Any();

    public static Arbitrary<PrintedColumn> Printed() => PrintedColumn.Any();

    public static Arbitrary<NastyName> Nasty() => NastyName.Any();

    public static Arbitrary<CashMovement> CashMovement() => Curves.Movement().ToArbitrary();
}
