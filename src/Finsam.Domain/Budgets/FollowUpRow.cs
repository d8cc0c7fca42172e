namespace Finsam.Domain;

/// <summary>A line or a subtotal of a budget, beside what it has come to and what it is expected to come to.</summary>
/// <remarks>
/// <para>Swedish: <i>budgetuppföljning</i>, one row of it.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Name">The line or the subtotal.</param>
/// <param name="IsCost">Whether it is a cost.</param>
/// <param name="Budget">What is budgeted for the year.</param>
/// <param name="Outcome">What it has come to so far.</param>
/// <param name="ExpectedByNow">What it should have come to so far, to the öre, an exact half away from 0.</param>
/// <param name="Forecast">What it is expected to come to for the year.</param>
public sealed record FollowUpRow(Wording Name, bool IsCost, Sek Budget, Sek Outcome, Sek ExpectedByNow, Sek Forecast)
{
    /// <summary>How much the forecast is above the budget; negative where it is below.</summary>
    public Sek Variance => Forecast - Budget;

    /// <summary>The variance as a share of the budget; null where nothing is budgeted.</summary>
    public Fraction? VarianceShare => Budget == Sek.Zero ? null : new Fraction(Variance.Ore, Budget.Ore);

    /// <summary>Whether a cost has already come to more than is budgeted for the year.</summary>
    public bool IsOutcomeAboveBudget => IsCost && Outcome > Budget;

    /// <summary>Whether a cost is expected to come to more than is budgeted.</summary>
    public bool IsForecastAboveBudget => IsCost && Forecast > Budget;
}
