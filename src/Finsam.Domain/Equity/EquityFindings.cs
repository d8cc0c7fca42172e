namespace Finsam.Domain;

// Findings about equity that more than one type reports.
internal static class EquityFindings
{
    internal static readonly RuleSource NoDebts = Act.LocalGovernment(
        "11 kap. 22 §",
        "21 §",
        new(
            "Förbundet får inte ha andra skulder än sedvanliga krediter och inte lämna borgen eller pant.",
            "A federation may have no debts but ordinary trade credit, and give no guarantees or pledges."
        )
    );

    internal static readonly RuleSource EquityNotBelowZero = Act.Finsam(
        "härlett ur 21 §",
        new(
            "Den som inte får ha skulder kan inte ha mer skulder än tillgångar: eget kapital ska inte gå under 0 kr. "
                + "Härlett, inte skrivet.",
            "Who may have no debts cannot have more debts than assets: equity is not to go below 0 kr. "
                + "Inferred, not written."
        )
    );

    internal static readonly RuleSource ClosingOpensNext = new(
        SourceKind.DocumentPractice,
        "halvårsredovisningar, verksamhetsplan (Höglandet, Finnveden)",
        new("Ett års utgående balans är nästa års ingående.", "What a year closes with, the next opens with.")
    );

    internal static readonly FindingRule EquityBelowZero = FindingRule.Ours(
        "FIN401",
        Severity.BreachOfLaw,
        new("Eget kapital är under noll.", "Equity is below zero."),
        new(
            "Balansera planen. Medlemmarna täcker ett underskott enligt 22 §; "
                + "lagen kräver ingen återställning inom tre år.",
            "Balance the plan. The members cover a shortfall by 22 §; "
                + "the law demands no restoration within three years."
        ),
        EquityNotBelowZero
    );

    internal static readonly FindingRule Loan = FindingRule.Ours(
        "FIN405",
        Severity.BreachOfLaw,
        new("Förbundet har lånat pengar.", "The federation has borrowed money."),
        new(
            "Avveckla lånet, eller rätta postens slag om det är en vanlig leverantörskredit.",
            "Wind the loan up, or correct the kind of the line if it is ordinary trade credit."
        ),
        NoDebts
    );

    internal static readonly FindingRule Guarantee = FindingRule.Ours(
        "FIN405",
        Severity.BreachOfLaw,
        new("Förbundet har lämnat borgen eller pant.", "The federation has given a guarantee or a pledge."),
        new("Avveckla åtagandet.", "Wind the commitment up."),
        NoDebts
    );

    internal static readonly FindingRule OpensOtherwise = FindingRule.Ours(
        "FIN504",
        Severity.DoubtfulFigure,
        new(
            "Ingående balans är inte det som året före slutade med.",
            "The opening balance is not what the year before closed with."
        ),
        new(
            "Ta reda på vilken av dem som gäller, och förklara ändringen i redovisningen.",
            "Find out which of them holds, and explain the change in the accounts."
        ),
        ClosingOpensNext
    );

    internal static IReadOnlyList<Finding> BelowZero(string where, Sek equity) =>
        equity >= Sek.Zero
            ? []
            :
            [
                EquityBelowZero.At(
                    where,
                    Wording.Of($"minst {Sek.Zero}", $"at least {Sek.Zero}"),
                    Wording.Of($"{equity}"),
                    equity
                ),
            ];

    internal static Finding DoesNotOpen(string where, Sek closing, Sek opening) =>
        OpensOtherwise.At(where, Wording.Of($"{closing}"), Wording.Of($"{opening}"), opening - closing);
}
