namespace Finsam.Domain;

public sealed partial class EquityStanding
{
    /// <summary>Looks whether equity is below zero (FIN401) and, at a year end, above its ceiling (FIN402) or below its
    /// floor (FIN403).</summary>
    /// <returns>A finding for each, in the order of their codes.</returns>
    public IReadOnlyList<Finding> CheckEquity() =>
        [.. EquityFindings.BelowZero(Name is null ? Date.Iso() : $"{Name}, {Date.Iso()}", Equity), .. CheckPolicy()];

    internal static FindingRule AboveCeiling(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN402",
            new("Eget kapital är över taket.", "Equity is above its ceiling."),
            setBy.Kind == SourceKind.Recommendation
                ? new(
                    "Planera att använda överskottet, eller visa vilket steg som gäller för förbundets storlek.",
                    "Plan to use the surplus, or show which step holds for a federation of this size."
                )
                : new(
                    "Planera att använda överskottet, eller ändra riktlinjen.",
                    "Plan to use the surplus, or change the policy."
                ),
            setBy
        );

    internal static FindingRule BelowFloor(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN403",
            new("Eget kapital är under golvet.", "Equity is below its floor."),
            new(
                "Planera för att bygga upp det igen, eller ändra riktlinjen.",
                "Plan to build it up again, or change the policy."
            ),
            setBy
        );

    internal IReadOnlyList<Finding> CheckPolicy()
    {
        string where = Name is null ? Date.Iso() : $"{Name}, {Date.Iso()}";
        Wording actual = Ratio is { } ratio ? Wording.Of($"{Equity}, {ratio:P2}") : Wording.Of($"{Equity}");
        return Caveat is not null ? []
            : Equity > Ceiling
                ?
                [
                    AboveCeiling(Policy.Source)
                        .At(
                            where,
                            Wording.Of(
                                $"högst {Ceiling}, {Band.Ceiling:P} av {Income}",
                                $"at most {Ceiling}, {Band.Ceiling:P} of {Income}"
                            ),
                            actual,
                            Equity - Ceiling
                        ),
                ]
            : Band.Floor > Fraction.Zero && Equity < Floor
                ?
                [
                    BelowFloor(Policy.Source)
                        .At(
                            where,
                            Wording.Of(
                                $"minst {Floor}, {Band.Floor:P} av {Income}",
                                $"at least {Floor}, {Band.Floor:P} of {Income}"
                            ),
                            actual,
                            Equity - Floor
                        ),
                ]
            : [];
    }
}
