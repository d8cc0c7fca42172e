namespace Finsam.Domain;

internal static class BudgetChecks
{
    internal static readonly RuleSource NoRestoration = Act.Finsam(
        new("21 §", "Section 21"),
        new(
            "Hänvisar inte till 11 kap. 12-13 §§ kommunallagen: ett underskott behöver inte regleras inom tre år.",
            "Does not refer to Chapter 11, Sections 12-13, of the Local Government Act: a deficit need not be restored "
                + "within three years."
        ),
        Act.LocalGovernmentFirstDay
    );

    internal static readonly RuleSource PaidFor = Act.LocalGovernment(
        new("11 kap. 15 §", "Chapter 11, Section 15"),
        through: 21,
        new(
            "Ett beslut om en utgift under löpande budgetår ska också ange hur utgiften finansieras.",
            "A decision on an expense during the budget year also says how the expense is financed."
        )
    );

    internal static readonly RuleSource ThreeYearsOfPlan = Act.LocalGovernment(
        new("11 kap. 6 § tredje stycket", "Chapter 11, Section 6, third paragraph,"),
        through: 21,
        new(
            "Planen omfattar tre år, med budgetåret som det första.",
            "The plan covers three years, of which the budget year is the first."
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

    private static readonly FindingRule NotThreeYears = FindingRule.Ours(
        "FIN307",
        new("Planen omfattar inte tre år.", "The plan does not cover three years."),
        new("Lägg till de år som saknas.", "Add the years that are missing."),
        ThreeYearsOfPlan
    );

    internal static readonly YearCheck Balance = new(
        [IncomeBelowCosts, SurplusIsUsed],
        year => Planned(year).Any(column => year.Figures.Tests(column.Name).YearAlone.IsKnown) ? null : NoBudget(year),
        year => Planned(year).SelectMany(column => BalanceIn(column, year.Figures.Tests(column.Name)))
    );

    internal static readonly YearCheck Cover = new(
        [EquityDoesNotCover],
        year =>
            !Planned(year).Any(column => year.Figures.Tests(column.Name).YearAlone.IsKnown) ? NoBudget(year)
            : Planned(year).Any(column => year.Figures.Tests(column.Name).WithEquity.IsKnown) ? null
            : new("den ingående balansen", "the opening balance"),
        year => Planned(year).SelectMany(column => CoverIn(column, year.Figures.Tests(column.Name).WithEquity))
    );

    internal static readonly YearCheck Overhead = new(
        [OutsideRange(RuleSource.Decided("riktmärke", english: "stated range"))],
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

    internal static Wording NoBudget(FederationYear year) =>
        Wording.Of(
            $"en budget för {FederationYear.Text(year.Year)} med alla summor kända",
            $"a budget of {FederationYear.Text(year.Year)} whose sums are known"
        );

    // Columns of years before are the past.
    private static IEnumerable<Column> Planned(FederationYear year) =>
        year.Lines.Columns.Where(column =>
            column.Kind is ColumnKind.Budget or ColumnKind.Plan && column.Year >= year.Year
        );

    private static IEnumerable<Finding> BalanceIn(Column column, BalanceTests tests)
    {
        (BalanceTest alone, BalanceTest all) = (tests.YearAlone, tests.WithEquity);
        Wording unknown = new(" (ingående balans är inte känd)", " (the opening balance is not known)");
        return
            alone is { IsKnown: true, IsMet: false }
            && (alone.Available.Amount != Sek.Zero || alone.Costs.Amount != Sek.Zero)
            ?
            [
                (all is { IsKnown: true, IsMet: true } ? SurplusIsUsed : IncomeBelowCosts)
                    .By(alone.Source)
                    .At(
                        new(column.Name, Total.Costs),
                        Wording.Of($"kostnader under {alone.Available}", $"costs below {alone.Available}"),
                        Wording.Of($"{alone.Costs}{(all.IsKnown ? Wording.None : unknown)}"),
                        -alone.Difference
                    ),
            ]
            : [];
    }

    private static IEnumerable<Finding> CoverIn(Column column, BalanceTest all) =>
        all is { IsKnown: true, IsMet: false }
            ?
            [
                EquityDoesNotCover.At(
                    new(column.Name, Total.Costs),
                    Wording.Of($"kostnader på högst {all.Available}", $"costs of at most {all.Available}"),
                    Wording.Of($"{all.Costs}"),
                    -all.Difference
                ),
            ]
            : [];

    private static FigureRatio? ShareIn(FederationYear year, Column column) =>
        year.Figures[column.Name, Total.Overhead] is { Known: not null } part
        && year.Figures[column.Name, Total.Costs] is { } costs
        && costs.Known > Sek.Zero
            ? new(part, costs)
            : null;

    private static IEnumerable<Finding> OverheadIn(FederationYear year, Column column, OverheadRange range)
    {
        if (ShareIn(year, column) is { } share && (share.Highest < range.Lowest || share.Lowest > range.Highest))
        {
            ColumnFigures figures = year.Figures.Of(column);
            (Figure part, Figure costs) = (figures.Of(Total.Overhead), figures.Of(Total.Costs));
            yield return OutsideRange(range.Source)
                .At(
                    part.Place,
                    Wording.Of($"{range.Lowest:P} till {range.Highest:P}", $"{range.Lowest:P} to {range.Highest:P}"),
                    Wording.Of($"{share.Words}: {part} av {costs}", $"{share.Words}: {part} of {costs}")
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
