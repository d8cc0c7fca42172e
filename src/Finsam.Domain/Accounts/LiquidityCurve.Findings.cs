namespace Finsam.Domain;

public sealed partial class LiquidityCurve
{
    /// <summary>Looks whether there is less than 0 kr at some moment (FIN404).</summary>
    /// <returns>One finding, for the first day below zero; none where there is none.</returns>
    public IReadOnlyList<Finding> CheckLiquidity() =>
        FirstDayBelowZero is not { } day
            ? []
            :
            [
                new(
                    "FIN404",
                    Severity.BreachOfOwnRule,
                    day.Iso(),
                    new(
                        "Pengarna räcker inte till det som ska betalas.",
                        "There is not money enough for what is to be paid."
                    ),
                    Wording.Of($"minst {Sek.Zero} varje dag", $"at least {Sek.Zero} on every day"),
                    Wording.Of(
                        $"lägst {Minimum}, den {MinimumOn.Iso()}",
                        $"{Minimum} at the lowest, on {MinimumOn.Iso()}"
                    ),
                    AtEveryMoment,
                    Wording.Of(
                        $"Få bidragen tidigare, betala senare, eller börja med minst {SmallestOpening} i kassan.",
                        $"Get contributions earlier, pay later, or begin with at least {SmallestOpening} in hand."
                    )
                )
                {
                    Difference = Minimum,
                },
            ];
}
