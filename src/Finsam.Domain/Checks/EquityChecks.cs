namespace Finsam.Domain;

internal static class EquityChecks
{
    internal static readonly RuleSource NoDebts = Act.Finsam(
        new("21 § andra stycket", "Section 21, second paragraph,"),
        new(
            "Förbundet får inte ingå borgen, och inte sätta sig i skuld annat än genom sedvanliga krediter för "
                + "verksamheten.",
            "A federation may not stand surety, nor run into debt but by customary credit for its operations."
        ),
        Act.LocalGovernmentFirstDay
    );

    internal static readonly RuleSource NoPledges = Act.LocalGovernment(
        new("11 kap. 22 §", "Chapter 11, Section 22"),
        through: 21,
        new(
            "Förbundet får inte upplåta panträtt i sin egendom till säkerhet för en fordran.",
            "A federation may not pledge its property as security for a claim."
        )
    );

    internal static readonly RuleSource NotBelowZero = Act.InferredFromFinsam(
        new("21 och 22 §§", "Sections 21 and 22"),
        new(
            "Ingen paragraf förbjuder negativt eget kapital: 21 § tillåter sedvanliga krediter, och 22 § "
                + "förutsätter att tillgångarna kan brista. Men då kan medlemmarna få skjuta till.",
            "No paragraph forbids negative equity: Section 21 allows customary credit, and Section 22 presupposes that "
                + "assets may fall short. But then the members may have to make it up."
        )
    );

    private static readonly FindingRule EquityBelowZero = FindingRule.Ours(
        "FIN401",
        Severity.Risk,
        new("Eget kapital är negativt.", "Equity is negative."),
        new(
            "Balansera planen. Saknas tillgångar när en skuld ska betalas skjuter medlemmarna till bristen (22 §); "
                + "lagen kräver ingen reglering inom tre år.",
            "Balance the plan. If assets are lacking when a debt is to be paid, the members make up the deficiency "
                + "(Section 22); the law demands no restoration within three years."
        ),
        NotBelowZero
    );

    private static readonly FindingRule Loan = FindingRule.Ours(
        "FIN405",
        new("Förbundet har lånat pengar.", "The federation has borrowed money."),
        new(
            "Avveckla lånet, eller ändra postens typ om det är en sedvanlig kredit.",
            "Wind the loan up, or correct the kind of the line if it is customary credit."
        ),
        NoDebts
    );

    private static readonly FindingRule Guarantee = FindingRule.Ours(
        "FIN405",
        new("Förbundet har ingått borgen eller lämnat pant.", "The federation has given a guarantee or a pledge."),
        new("Avveckla åtagandet.", "Wind the commitment up."),
        NoDebts
    );

    private static readonly FindingRule NotEnough = FindingRule.Ours(
        "FIN404",
        Severity.Risk,
        new("Likviditeten räcker inte till det som ska betalas.", "There is not money enough for what is to be paid."),
        new(
            "Begär in medlemsbidragen tidigare, betala senare, eller börja med mer i kassan.",
            "Call in the contributions earlier, pay later, or begin with more in hand."
        ),
        LiquidityCurve.AtEveryMoment
    );

    internal static readonly YearCheck BelowZero = YearCheck.Of(
        [EquityBelowZero],
        new("eget kapital på någon dag, eller en utgående balans", "equity on some day, or a closing balance"),
        year => Standing(year).Where(figure => figure.Known is not null),
        figure =>
            figure.Amount < Sek.Zero
                ? [At(EquityBelowZero, figure, Wording.Of($"minst {Sek.Zero}", $"at least {Sek.Zero}"))]
                : []
    );

    internal static readonly YearCheck Policy = new(
        [
            AboveCeiling(RuleSource.Decided("riktlinje", english: "policy")),
            BelowFloor(RuleSource.Decided("riktlinje", english: "policy")),
        ],
        year =>
            year.EquityPolicy is null ? new("en riktlinje för eget kapital", "a policy for equity")
            : year.Equity.Standings.Any(standing => standing.Caveat is null) ? null
            : new("eget kapital och intäkter vid ett årsskifte", "equity and income at a year end"),
        year => year.Equity.Standings.Where(standing => standing.Caveat is null).SelectMany(PolicyIn)
    );

    internal static readonly YearCheck Liquidity = new(
        [NotEnough],
        year =>
            year.Liquidity.Movements.Count == 0
                ? new("in- och utbetalningar med dag", "receipts and payments by day")
                : year.Liquidity.Opening.Missing?.Input,
        year => LiquidityIn(year.Liquidity)
    );

    internal static readonly YearCheck Debts = new(
        [Loan, Guarantee],
        year =>
            !Sheets(year).Any()
                ? new("en balansräkning under året", "a balance sheet in the year")
                : Sheets(year)
                    .SelectMany(Forbidden)
                    .Select(each => each.Figure.Missing?.Input)
                    .FirstOrDefault(missing => missing is not null),
        year =>
            Sheets(year)
                .SelectMany(Forbidden)
                .Where(each => each.Figure.Amount != Sek.Zero)
                .Select(each => At(InForce(each.Rule, year), each.Figure, Wording.Of($"{Sek.Zero}")))
    );

    private static FindingRule AboveCeiling(RuleSource setBy) =>
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

    private static FindingRule BelowFloor(RuleSource setBy) =>
        FindingRule.Ours(
            "FIN403",
            new("Eget kapital är under golvet.", "Equity is below its floor."),
            new(
                "Planera för att bygga upp det igen, eller ändra riktlinjen.",
                "Plan to build it up again, or change the policy."
            ),
            setBy
        );

    private static IEnumerable<BalanceSheet> Sheets(FederationYear year) =>
        year.Balances.Days.Where(day => year.Days.Contains(day)).Select(year.BalanceOn);

    // What budgets, plans and the forecast close with, and equity on the days of the balances.
    private static IEnumerable<Figure> Standing(FederationYear year) =>
        year
            .Lines.Columns.Where(column => column.Kind != ColumnKind.Outcome && column.Year >= year.Year)
            .Select(column => year.Figures[column.Name, Total.Closing])
            .Concat(Sheets(year).Select(sheet => sheet.Equity));

    private static IEnumerable<(FindingRule Rule, Figure Figure)> Forbidden(BalanceSheet sheet) =>
        sheet
            .Of(BalanceKind.Loan)
            .Select(figure => (Loan, figure))
            .Concat(sheet.Of(BalanceKind.Guarantee).Select(figure => (Guarantee, figure)));

    private static FindingRule InForce(FindingRule rule, FederationYear year) =>
        year.Year < Act.LocalGovernmentFirstDay.Year ? rule.By(Act.BeforeLocalGovernmentAct) : rule;

    private static Finding At(FindingRule rule, Figure figure, Wording expected) =>
        rule.At(figure.Place, expected, Wording.Of($"{figure.Amount}"), figure.Amount);

    // Where figures are coarse, only what holds however they were rounded.
    private static IEnumerable<Finding> PolicyIn(EquityStanding standing)
    {
        Place place = new(Page.Equity, day: standing.Day);
        Wording ratio = standing.RatioWords is { } known ? Wording.Of($", {known}") : Wording.None;
        Wording actual = Wording.Of($"{standing.Equity}{ratio}");
        EquityBand band = standing.Band;
        if (standing.Equity > standing.Ceiling && !(standing.LowestRatio <= band.Ceiling))
        {
            yield return AboveCeiling(standing.Policy.Source)
                .At(
                    place,
                    Wording.Of(
                        $"högst {standing.Ceiling}, {band.Ceiling:P} av {standing.Income}",
                        $"at most {standing.Ceiling}, {band.Ceiling:P} of {standing.Income}"
                    ),
                    actual,
                    -standing.DistanceToCeiling
                );
        }
        else if (
            band.Floor > Fraction.Zero
            && standing.Equity < standing.Floor
            && !(standing.HighestRatio >= band.Floor)
        )
        {
            yield return BelowFloor(standing.Policy.Source)
                .At(
                    place,
                    Wording.Of(
                        $"minst {standing.Floor}, {band.Floor:P} av {standing.Income}",
                        $"at least {standing.Floor}, {band.Floor:P} of {standing.Income}"
                    ),
                    actual,
                    standing.Equity - standing.Floor
                );
        }
    }

    private static IEnumerable<Finding> LiquidityIn(LiquidityCurve curve)
    {
        if (curve.FirstDayBelowZero is { } day)
        {
            Sek least = curve.Minimum.Amount;
            Wording first = new(
                "Begär in medlemsbidragen tidigare, betala senare",
                "Call in the contributions earlier, pay later"
            );
            yield return NotEnough
                .Advising(
                    Wording.Of(
                        $"{first}, eller börja med minst {curve.SmallestOpening} i kassan.",
                        $"{first}, or begin with at least {curve.SmallestOpening} in hand."
                    )
                )
                .At(
                    new(Page.Liquidity, day: day),
                    Wording.Of($"minst {Sek.Zero} varje dag", $"at least {Sek.Zero} on every day"),
                    Wording.Of(
                        $"som lägst {least}, den {curve.MinimumOn.Iso()}",
                        $"{least} at the lowest, on {curve.MinimumOn.Iso()}"
                    ),
                    least
                );
        }
    }
}
