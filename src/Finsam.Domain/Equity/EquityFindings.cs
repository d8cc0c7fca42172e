namespace Finsam.Domain;

/// <summary>Findings about equity that more than one type reports.</summary>
internal static class EquityFindings
{
    internal static readonly LegalSource NoDebts = Act.LocalGovernment(
        "11 kap. 22 §",
        "21 §",
        new(
            "Förbundet får inte ha andra skulder än sedvanliga krediter och inte lämna borgen eller pant.",
            "A federation may have no debts but ordinary trade credit, and give no guarantees or pledges."
        )
    );

    internal static readonly LegalSource EquityNotBelowZero = Act.Finsam(
        "härlett ur 21 §",
        new(
            "Den som inte får ha skulder kan inte ha mer skulder än tillgångar: eget kapital ska inte gå under 0 kr. Härlett, inte skrivet.",
            "Who may have no debts cannot have more debts than assets: equity is not to go below 0 kr. Inferred, not written."
        )
    );

    internal static readonly LegalSource ClosingOpensNext = new(
        SourceKind.DocumentPractice,
        "halvårsredovisningar, verksamhetsplan (Höglandet, Finnveden)",
        new("Ett års utgående balans är nästa års ingående.", "What a year closes with, the next opens with.")
    );

    /// <summary>FIN401 where there is less than nothing.</summary>
    internal static IReadOnlyList<Finding> BelowZero(string where, Sek equity) =>
        equity >= Sek.Zero
            ? []
            :
            [
                new(
                    "FIN401",
                    Severity.BreachOfLaw,
                    where,
                    new("Eget kapital är under noll.", "Equity is below zero."),
                    Wording.Of($"minst {Sek.Zero}", $"at least {Sek.Zero}"),
                    Wording.Of($"{equity}", $"{equity}"),
                    EquityNotBelowZero,
                    new(
                        "Balansera planen. Medlemmarna täcker ett underskott enligt 22 §; lagen kräver ingen återställning inom tre år.",
                        "Balance the plan. The members cover a shortfall by 22 §; the law demands no restoration within three years."
                    )
                )
                {
                    Difference = equity,
                },
            ];

    /// <summary>FIN504: a year opens with something else than the year before closed with.</summary>
    internal static Finding DoesNotOpen(string where, Sek closing, Sek opening) =>
        new(
            "FIN504",
            Severity.DoubtfulFigure,
            where,
            new(
                "Ingående balans är inte det som året före slutade med.",
                "The opening balance is not what the year before closed with."
            ),
            Wording.Of($"{closing}", $"{closing}"),
            Wording.Of($"{opening}", $"{opening}"),
            ClosingOpensNext,
            new(
                "Ta reda på vilken av dem som gäller, och förklara ändringen i redovisningen.",
                "Find out which of them holds, and explain the change in the accounts."
            )
        )
        {
            Difference = opening - closing,
        };
}
