namespace Finsam.Domain;

public sealed partial class EquityStanding
{
    /// <summary>Looks whether equity is below zero (FIN401) and, at a year end, above its ceiling (FIN402) or below its floor (FIN403).</summary>
    /// <returns>A finding for each, in the order of their codes.</returns>
    public IReadOnlyList<Finding> CheckEquity() => [.. EquityFindings.BelowZero(Where, Equity), .. CheckPolicy()];

    /// <summary>The policy alone (FIN402, FIN403), for where equity below zero is looked at already.</summary>
    internal IReadOnlyList<Finding> CheckPolicy()
    {
        List<Finding> findings = [];
        if (Caveat is null && Equity > Ceiling)
        {
            findings.Add(
                Outside(
                    "FIN402",
                    new("Eget kapital är över taket.", "Equity is above its ceiling."),
                    Wording.Of(
                        $"högst {Ceiling}, {Band.Ceiling:P} av {Income}",
                        $"at most {Ceiling}, {Band.Ceiling:P} of {Income}"
                    ),
                    Equity - Ceiling,
                    Policy.Source.Kind == SourceKind.Recommendation
                        ? new(
                            "Planera att använda överskottet, eller visa vilket steg som gäller för förbundets storlek.",
                            "Plan to use the surplus, or show which step holds for a federation of this size."
                        )
                        : new(
                            "Planera att använda överskottet, eller ändra riktlinjen.",
                            "Plan to use the surplus, or change the policy."
                        )
                )
            );
        }

        if (Caveat is null && Band.Floor > Fraction.Zero && Equity < Floor)
        {
            findings.Add(
                Outside(
                    "FIN403",
                    new("Eget kapital är under golvet.", "Equity is below its floor."),
                    Wording.Of(
                        $"minst {Floor}, {Band.Floor:P} av {Income}",
                        $"at least {Floor}, {Band.Floor:P} of {Income}"
                    ),
                    Equity - Floor,
                    new(
                        "Planera för att bygga upp det igen, eller ändra riktlinjen.",
                        "Plan to build it up again, or change the policy."
                    )
                )
            );
        }

        return findings;
    }

    private string Where => Name is null ? Date.Iso() : $"{Name}, {Date.Iso()}";

    private Finding Outside(string code, Wording message, Wording expected, Sek difference, Wording remedy) =>
        new(
            code,
            Departure.From(Policy.Source),
            Where,
            message,
            expected,
            Ratio is { } ratio
                ? Wording.Of($"{Equity}, {ratio:P2}", $"{Equity}, {ratio:P2}")
                : Wording.Of($"{Equity}", $"{Equity}"),
            Policy.Source,
            remedy
        )
        {
            Difference = difference,
        };
}
