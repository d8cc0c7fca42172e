namespace Finsam.Domain;

internal static class BudgetChecks
{
    internal static readonly RuleSource NoRestoration = Act.Finsam(
        "21 §",
        new(
            "Hänvisar inte till 11 kap. 12-13 §§ kommunallagen: ett underskott behöver inte regleras inom tre år.",
            "Does not refer to Chapter 11, Sections 12-13, of the Local Government Act: a deficit need not be restored "
                + "within three years."
        ),
        Act.LocalGovernmentFirstDay
    );

    internal static readonly RuleSource PaidFor = Act.LocalGovernment(
        "11 kap. 15 §",
        "21 §",
        new(
            "Ett beslut om en utgift under löpande budgetår ska också ange hur utgiften finansieras.",
            "A decision on an expense during the budget year also says how the expense is financed."
        )
    );

    internal static readonly RuleSource ThreeYearsOfPlan = Act.LocalGovernment(
        "11 kap. 6 § tredje stycket",
        "21 §",
        new(
            "Planen omfattar tre år, med budgetåret som det första.",
            "The plan covers three years, of which the budget year is the first."
        )
    );

    // Who has said at which level a budget binds says so as a limit of its own.
    internal static readonly RuleSource DecidedBudget = new(
        SourceKind.DocumentPractice,
        "Höglandet, budgetuppföljning 2020 och 2023",
        new(
            "Kostnader över budget förklaras i uppföljningen, post för post.",
            "Costs above their budget are explained in the follow-up, line by line."
        )
    );

    private static readonly FindingRule IncomeBelowCosts = FindingRule.Ours(
        "FIN301",
        new("Årets intäkter överstiger inte årets kostnader.", "The year's income does not exceed its costs."),
        new(
            "Sänk kostnaderna, eller begär högre medlemsbidrag. "
                + "Ett underskott behöver inte regleras inom tre år: 21 § hänvisar inte till de reglerna.",
            "Lower the costs, or ask the members for higher contributions. "
                + "A deficit need not be restored within three years: Section 21 does not refer to those rules."
        ),
        BalanceTests.LetterOfTheLaw
    );

    // Earlier surplus covers it, as is common practice.
    private static readonly FindingRule SurplusIsUsed = IncomeBelowCosts
        .Weighed(Severity.DepartureFromLetter)
        .Advising(
            new(
                "Sänk kostnaderna, eller förklara i planen att tidigare överskott används. "
                    + "Ett underskott behöver inte regleras inom tre år: 21 § hänvisar inte till de reglerna.",
                "Lower the costs, or explain in the plan that earlier surplus is used. "
                    + "A deficit need not be restored within three years: Section 21 does not refer to those rules."
            )
        );

    private static readonly FindingRule EquityDoesNotCover = FindingRule.Ours(
        "FIN302",
        Severity.Risk,
        new(
            "Intäkterna täcker inte kostnaderna ens med balanserat resultat.",
            "Income does not cover the costs even with the opening balance."
        ),
        new(
            "Balansera planen: minska fria poster, eller begär högre medlemsbidrag.",
            "Balance the plan: reduce free lines, or ask the members for higher contributions."
        ),
        BalanceTests.CommonPractice
    );

    private static readonly Wording ExplainIt = new(
        "Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras; ett beslut om en utgift "
            + "under året anger också hur den finansieras (11 kap. 15 § kommunallagen, genom 21 §).",
        "Explain the variance, and let the board decide on it if the budget is to change; a decision on an expense "
            + "during the year also says how it is financed (Chapter 11, Section 15, of the Local Government Act, "
            + "through Section 21)."
    );

    private static readonly FindingRule NotThreeYears = FindingRule.Ours(
        "FIN307",
        new("Planen omfattar inte tre år.", "The plan does not cover three years."),
        new("Lägg till de år som saknas.", "Add the years that are missing."),
        ThreeYearsOfPlan
    );

    internal static readonly YearCheck Balance = new(
        [IncomeBelowCosts, SurplusIsUsed, EquityDoesNotCover],
        year => Planned(year).Any(column => year.Figures.Tests(column.Name).YearAlone.IsKnown) ? null : NoBudget(year),
        year => Planned(year).SelectMany(column => BalanceIn(column, year.Figures.Tests(column.Name)))
    );

    internal static readonly YearCheck FollowUp = new(
        [OutcomeAboveBudget(DecidedBudget), ForecastAboveBudget(DecidedBudget)],
        year =>
            LastOutcome(year) is not { } outcome ? new("ett utfall under året", "an outcome in the year")
            : year.BudgetOn(outcome.Days.End) is null ? NoBudget(year)
            : null,
        FollowUpIn
    );

    internal static readonly YearCheck Overhead = new(
        [OutsideRange(RuleSource.Decided("riktmärke"))],
        year =>
            year.OverheadRange is null
                ? new("ett riktmärke för administrationens andel", "a stated range of administration's share")
            : Planned(year).Any(column => ShareIn(year, column) is not null) ? null
            : NoBudget(year),
        year => Planned(year).SelectMany(column => OverheadIn(year, column, year.OverheadRange!))
    );

    internal static readonly YearCheck ThreeYears = new(
        [NotThreeYears],
        year =>
            Planned(year).Any(column => column.Kind == ColumnKind.Plan)
                ? null
                : new("en plan för åren efter budgetåret", "a plan of the years after the budget year"),
        YearsIn
    );

    // Where the federation has set its own limit, what has cost more is a breach of it; else a deviation.
    private static FindingRule OutcomeAboveBudget(RuleSource setBy)
    {
        FindingRule rule = FindingRule.Ours(
            "FIN304",
            new("En kostnad är högre än årets budget.", "A cost is above the year's budget."),
            ExplainIt,
            setBy
        );
        return rule.Severity == Severity.BreachOfOwnRule ? rule : rule.Weighed(Severity.DeviationToExplain);
    }

    private static FindingRule ForecastAboveBudget(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN305",
            Severity.DeviationToExplain,
            new("En kostnad väntas bli högre än årets budget.", "A cost is expected to be above the year's budget."),
            ExplainIt,
            setBy
        );

    private static FindingRule OutsideRange(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN306",
            new(
                "Administrationens andel av kostnaderna ligger utanför riktmärket.",
                "Administration's share of the costs is outside the stated range."
            ),
            new(
                "Förklara i planen varför, eller kontrollera vilka poster som räknas som administration.",
                "Explain in the plan why, or check which lines count as administration."
            ),
            setBy
        );

    private static Wording NoBudget(FederationYear year) =>
        Wording.Of(
            $"en budget för {FederationYear.Text(year.Year)} med alla summor kända",
            $"a budget of {FederationYear.Text(year.Year)} whose sums are known"
        );

    // Columns of years before are the past.
    private static IEnumerable<Column> Planned(FederationYear year) =>
        year.Lines.Columns.Where(column =>
            column.Kind is ColumnKind.Budget or ColumnKind.Plan && column.Year >= year.Year
        );

    private static Column? LastOutcome(FederationYear year) =>
        year
            .Lines.Columns.Where(column => column.Year == year.Year && year.OutcomeThrough(column.Days.End) == column)
            .MaxBy(column => column.Days.End);

    private static IEnumerable<Finding> BalanceIn(Column column, BalanceTests tests)
    {
        BalanceTest all = tests.WithEquity;
        if (
            tests.YearAlone is { IsKnown: true, IsMet: false } alone
            && (alone.Available.Amount != Sek.Zero || alone.Costs.Amount != Sek.Zero)
        )
        {
            yield return (all is { IsKnown: true, IsMet: true } ? SurplusIsUsed : IncomeBelowCosts)
                .By(alone.Source)
                .At(
                    new(column.Name, Total.Costs),
                    Wording.Of($"kostnader under {alone.Available}", $"costs below {alone.Available}"),
                    Wording.Of($"{alone.Costs}"),
                    -alone.Difference
                );
        }

        if (all is { IsKnown: true, IsMet: false })
        {
            yield return EquityDoesNotCover.At(
                new(column.Name, Total.Costs),
                Wording.Of($"kostnader på högst {all.Available}", $"costs of at most {all.Available}"),
                Wording.Of($"{all.Costs}"),
                -all.Difference
            );
        }
    }

    private static IEnumerable<Finding> FollowUpIn(FederationYear year)
    {
        FollowUp followUp = year.FollowUpOn(LastOutcome(year)!.Days.End);
        Materiality limit = year.Materiality ?? new(DecidedBudget);
        return
        [
            .. from row in followUp.At(limit.Level)
            let isSpent = row.IsOutcomeAboveBudget && limit.IsPassedBy(row.Outcome - row.Budget, row.Budget)
            where isSpent || (row.IsForecastAboveBudget && limit.IsPassedBy(row.Variance, row.Budget))
            select AboveIn(row, followUp, limit.Source, isSpent),
        ];
    }

    private static Finding AboveIn(FollowUpRow row, FollowUp followUp, RuleSource setBy, bool isSpent)
    {
        Wording atMost = Wording.Of($"högst {row.Budget}", $"at most {row.Budget}");
        return isSpent
            ? OutcomeAboveBudget(setBy)
                .At(
                    row.Place,
                    atMost,
                    Wording.Of($"utfall {row.Outcome}", $"outcome {row.Outcome}"),
                    row.Outcome - row.Budget
                )
            : ForecastAboveBudget(setBy)
                .At(
                    followUp.Forecast is { } forecast
                        ? new(Page.Lines, forecast.Name, row.Place.Line, row.Place.Total)
                        : row.Place,
                    atMost,
                    Wording.Of($"prognos {row.Forecast}", $"forecast {row.Forecast}"),
                    row.Variance
                );
    }

    private static Fraction? ShareIn(FederationYear year, Column column) =>
        year.Figures[column.Name, Total.Overhead].Known is not null
        && year.Figures[column.Name, Total.Costs].Known > Sek.Zero
            ? year.Figures.OverheadShare(column.Name)
            : null;

    private static IEnumerable<Finding> OverheadIn(FederationYear year, Column column, OverheadRange range)
    {
        if (ShareIn(year, column) is { } share && (share < range.Lowest || share > range.Highest))
        {
            ColumnFigures figures = year.Figures.Of(column);
            (Figure part, Figure costs) = (figures.Of(Total.Overhead), figures.Of(Total.Costs));
            yield return OutsideRange(range.Source)
                .At(
                    part.Place,
                    Wording.Of($"{range.Lowest:P} till {range.Highest:P}", $"{range.Lowest:P} to {range.Highest:P}"),
                    Wording.Of($"{share:P2}: {part} av {costs}", $"{share:P2}: {part} of {costs}")
                );
        }
    }

    private static IEnumerable<Finding> YearsIn(FederationYear year)
    {
        int[] all = [year.Year, year.Year + 1, year.Year + 2];
        Column[] planned = [.. Planned(year)];
        int[] there =
        [
            .. all.Where(each =>
                Array.Exists(
                    planned,
                    column => column.Year == each && (column.Kind == ColumnKind.Plan || each == all[0])
                )
            ),
        ];
        if (there.Length < all.Length)
        {
            Column budget = Array.Find(planned, column => column.Kind == ColumnKind.Budget) ?? planned[0];
            Place place = new(Page.Lines, column: budget.Name);
            yield return (
                year.Year < Act.LocalGovernmentFirstDay.Year
                    ? NotThreeYears.By(Act.BeforeLocalGovernmentAct)
                    : NotThreeYears
            ).At(place, Joined(all), Joined(there));
        }

        static Wording Joined(int[] years) => Wording.Of($"{string.Join(", ", years)}");
    }
}
