namespace Finsam.Domain;

// The two balance tests of a year's figures, and the findings where they do not hold.
internal static class BudgetBalance
{
    internal static readonly RuleSource LetterOfTheLaw = Act.LocalGovernment(
        "11 kap. 5 § andra stycket",
        "21 §",
        new("Budgeterade intäkter ska överstiga budgeterade kostnader.", "Budgeted income shall exceed budgeted costs.")
    );

    internal static readonly RuleSource CommonPractice = new(
        SourceKind.DocumentPractice,
        "Finnveden, verksamhetsplan 2021-2023",
        new(
            "Tidigare överskott används medvetet: balanserat resultat räknas in.",
            "Earlier surplus is used on purpose: the opening balance counts."
        )
    );

    internal static readonly RuleSource NoRestoration = Act.Finsam(
        "21 §",
        new(
            "Pekar inte på 11 kap. 12-13 §§ kommunallagen: ett underskott behöver inte återställas inom tre år.",
            "Does not point to 11 kap. 12-13 §§ of the Local Government Act: a shortfall need not be restored "
                + "within three years."
        )
    );

    internal static (BalanceTest Year, BalanceTest WithEquity) Tests(Sek opening, Sek income, Sek costs) =>
        (
            new(
                new("årets intäkter mot årets kostnader", "the year's income against its costs"),
                income,
                costs,
                income > costs,
                LetterOfTheLaw
            ),
            new(
                new("intäkter och balanserat resultat mot kostnader", "income and opening balance against costs"),
                opening + income,
                costs,
                opening + income >= costs,
                CommonPractice
            )
        );

    // The second test is left out where nobody knows the opening balance.
    internal static IReadOnlyList<Finding> Check(string where, BalanceTest year, BalanceTest? withEquity) =>
        [
            .. year.IsMet ? [] : new[] { ByTheLetter(where, year, withEquity is not { IsMet: false }) },
            .. withEquity is not { IsMet: false } ? [] : new[] { WithEquity(where, withEquity) },
        ];

    internal static readonly FindingRule IncomeBelowCosts = FindingRule.Ours(
        "FIN301",
        Severity.BreachOfLaw,
        new("Årets intäkter överstiger inte årets kostnader.", "The year's income does not exceed its costs."),
        new(
            "Sänk kostnaderna, eller be medlemmarna om mer. "
                + "Återställning inom tre år krävs inte: 21 § pekar inte på de reglerna.",
            "Lower the costs, or ask the members for more. "
                + "Restoration within three years is not demanded: 21 § does not point to those rules."
        ),
        LetterOfTheLaw
    );

    // Earlier surplus covers it, as is common practice.
    private static readonly FindingRule SurplusIsUsed = IncomeBelowCosts
        .Weighed(Severity.DepartureFromLetter)
        .Advising(
            new(
                "Sänk kostnaderna, eller förklara i planen att tidigare överskott används. "
                    + "Återställning inom tre år krävs inte: 21 § pekar inte på de reglerna.",
                "Lower the costs, or explain in the plan that earlier surplus is used. "
                    + "Restoration within three years is not demanded: 21 § does not point to those rules."
            )
        );

    internal static readonly FindingRule EquityDoesNotCover = FindingRule.Ours(
        "FIN302",
        Severity.BreachOfOwnRule,
        new(
            "Inte ens med balanserat resultat räcker intäkterna till kostnaderna.",
            "Not even with the opening balance does income cover the costs."
        ),
        new(
            "Balansera planen: minska fria poster, eller be medlemmarna om mer.",
            "Balance the plan: reduce free lines, or ask the members for more."
        ),
        CommonPractice
    );

    private static Finding ByTheLetter(string where, BalanceTest year, bool isPractice) =>
        (isPractice ? SurplusIsUsed : IncomeBelowCosts).At(
            where,
            Wording.Of($"kostnader under {year.Available}", $"costs below {year.Available}"),
            Wording.Of($"{year.Costs}"),
            -year.Difference
        );

    private static Finding WithEquity(string where, BalanceTest withEquity) =>
        EquityDoesNotCover.At(
            where,
            Wording.Of($"kostnader på högst {withEquity.Available}", $"costs of at most {withEquity.Available}"),
            Wording.Of($"{withEquity.Costs}"),
            -withEquity.Difference
        );
}
