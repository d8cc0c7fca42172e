namespace Finsam.Domain;

public sealed partial class LiquidityCurve
{
    internal static readonly RuleSource AtEveryMoment = new(
        SourceKind.DocumentPractice,
        "Finnveden, verksamhetsplan 2021-2023, 7.3",
        new(
            "Förbundet ska vid varje tillfälle kunna betala det som det har beslutat om.",
            "A federation is to be able to pay what it has decided at every moment."
        )
    );

    internal static readonly FindingRule NotEnough = FindingRule.Ours(
        "FIN404",
        Severity.BreachOfOwnRule,
        new("Pengarna räcker inte till det som ska betalas.", "There is not money enough for what is to be paid."),
        new(
            "Få bidragen tidigare, betala senare, eller börja med mer i kassan.",
            "Get contributions earlier, pay later, or begin with more in hand."
        ),
        AtEveryMoment
    );

    /// <summary>Looks whether there is less than 0 kr at some moment (FIN404).</summary>
    /// <returns>One finding, for the first day below zero; none where there is none.</returns>
    public IReadOnlyList<Finding> CheckLiquidity() =>
        FirstDayBelowZero is not { } day
            ? []
            :
            [
                NotEnough
                    .Advising(
                        Wording.Of(
                            $"Få bidragen tidigare, betala senare, eller börja med minst {SmallestOpening} i kassan.",
                            $"Get contributions earlier, pay later, or begin with at least {SmallestOpening} in hand."
                        )
                    )
                    .At(
                        day.Iso(),
                        Wording.Of($"minst {Sek.Zero} varje dag", $"at least {Sek.Zero} on every day"),
                        Wording.Of(
                            $"lägst {Minimum}, den {MinimumOn.Iso()}",
                            $"{Minimum} at the lowest, on {MinimumOn.Iso()}"
                        ),
                        Minimum
                    ),
            ];
}
