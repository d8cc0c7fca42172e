using NodaTime;

namespace Finsam.Domain;

public sealed partial record FederationYear
{
    /// <summary>Looks through the whole year.</summary>
    /// <returns>All findings, by code; those of one code in the order of what they concern. The same year gives the
    /// same findings.</returns>
    public IReadOnlyList<Finding> Check()
    {
        Finding[] planned = [.. PlanFindings()];
        return
        [
            .. MemberFindings()
                .Concat(ContributionFindings())
                .Concat(Grants.SelectMany(grant => grant.CheckGrant()))
                .Concat(Paid.SelectMany(each => each.Payouts.CheckPaid(each.Paid)))
                .Concat(planned)
                .Concat(BudgetDecidedOn is { } decided ? Deadlines.CheckBudget(Year, decided) : [])
                .Concat(ReportFindings().Where(finding => !planned.Any(each => IsSame(each, finding))))
                .Concat(AccountsHandedOverOn is { } handedOver ? Deadlines.CheckAccounts(Year, handedOver) : [])
                .Concat(Liquidity?.CheckLiquidity() ?? [])
                .OrderBy(finding => finding.Code, StringComparer.Ordinal),
        ];

        // The same budget may stand in the plan and in the report.
        static bool IsSame(Finding one, Finding other) =>
            one.Code == other.Code && one.Expected == other.Expected && one.Actual == other.Actual;
    }

    /// <summary>The codes that nothing was looked at for, since the year lacks what they need.</summary>
    public IReadOnlyList<string> NotChecked => [.. Looks().Where(look => !look.IsTaken).SelectMany(look => look.Codes)];

    /// <summary>The rules that the year is looked through by, and those that its report follows, each with its
    /// source.</summary>
    /// <returns>Each rule once; those of <see cref="NotChecked"/> are not among them.</returns>
    public IReadOnlyList<RuleSource> Sources() =>
        [
            .. Looks()
                .Where(look => look.IsTaken)
                .SelectMany(look => look.Sources)
                .Concat(Report?.Sources() ?? [])
                .Distinct(),
        ];

    // Taken where the year has what the look needs.
    private IEnumerable<(string[] Codes, bool IsTaken, IEnumerable<RuleSource> Sources)> Looks()
    {
        bool hasBudget = Plan is not null || Report?.Budget is not null;
        yield return (["FIN101"], true, [Federation.MembersOfAFederation]);
        yield return (
            ["FIN102"],
            Shares is not null && ReportedColumns().Any(column => Report!.Statement.KnowsParties(column)),
            [Shares?.Source!]
        );
        yield return (
            ["FIN103"],
            Contributions is not null && ReportedColumns().Any(column => Report!.Statement.KnowsContributions(column)),
            [Contributions?.Shares.Source!]
        );
        yield return (["FIN201"], Grants.Count > 0, Grants.Select(grant => grant.Grant.Source));
        yield return (
            ["FIN202"],
            Paid.Count > 0 && Paid.All(each => each.Payouts.Positions.All(each.Paid.ContainsKey)),
            Paid.SelectMany(each => each.Payouts.Sources)
        );
        yield return (
            ["FIN301", "FIN302"],
            hasBudget,
            [BudgetBalance.LetterOfTheLaw, BudgetBalance.CommonPractice, BudgetBalance.NoRestoration]
        );
        yield return (["FIN303"], BudgetDecidedOn is not null, [Deadlines.BudgetByNovember]);
        yield return (["FIN304"], Report?.FollowUp is not null, [BudgetFollowUp.DecidedBudget]);
        yield return (
            ["FIN305"],
            Report is { FollowUp: not null } and ({ IsAnnual: true } or { Forecast: not null }),
            [BudgetFollowUp.DecidedBudget]
        );
        yield return (["FIN306"], hasBudget && AdministrationRange is not null, [AdministrationRange?.Source!]);
        yield return (["FIN307"], Plan is not null, [OperatingPlan.ThreeYears]);
        yield return (
            ["FIN401"],
            Plan is not null || Report?.Closing.KnowsEquity == true,
            [EquityFindings.EquityNotBelowZero]
        );
        yield return (
            ["FIN402", "FIN403"],
            EquityPolicy is not null
                && Report?.EquityStandings(EquityPolicy).Any(standing => standing.Caveat is null) == true,
            EquityPolicy?.Values.Select(value => value.Source) ?? []
        );
        yield return (
            ["FIN404"],
            Liquidity is not null && Liquidity.From <= YearParts.Year(Year).Start,
            [LiquidityCurve.AtEveryMoment]
        );
        yield return (
            ["FIN405"],
            Report is not null && !Report.Closing.Lines.Any(line => line.IsForbidden && line.Amount is null),
            [EquityFindings.NoDebts]
        );
        yield return (["FIN501", "FIN502", "FIN503"], Report is not null, [ReconciliationDifference.OfTheReport]);
        yield return (["FIN504"], Report is not null, [EquityFindings.ClosingOpensNext]);
        yield return (["FIN505"], AccountsHandedOverOn is not null, [Deadlines.AccountsInThreeMonths]);
    }

    // On the first day of the year, and on each day that somebody joins or has left; what is missing is told once.
    private IEnumerable<Finding> MemberFindings()
    {
        DateInterval year = YearParts.Year(Year);
        return Federation
            .Memberships.SelectMany(membership => new[] { membership.FirstDay, membership.LastDay?.PlusDays(1) })
            .OfType<LocalDate>()
            .Where(year.Contains)
            .Append(year.Start)
            .Distinct()
            .Order()
            .SelectMany(Federation.CheckMembers)
            .DistinctBy(finding => finding.Expected);
    }

    private IEnumerable<Finding> ContributionFindings() =>
        ReportedColumns()
            .SelectMany(column => Shares is { } shares ? Report!.Statement.CheckShares(column, shares) : [])
            .Concat(
                Contributions is null
                    ? []
                    : ReportedColumns()
                        .SelectMany(column => Report!.Statement.CheckContributions(column, Contributions))
            );

    private IEnumerable<PlanColumn> ReportedColumns() =>
        new[] { Report?.Budget, Report?.Outcome, Report?.Forecast }.OfType<PlanColumn>();

    // Without contributions those of 5 §, or 5 a § where a municipality is there without a region; null before it.
    private DatedValue<StatutoryShares>? Shares
    {
        get
        {
            IReadOnlyList<Member> members = Federation.MembersIn(Year);
            bool isWithoutRegion =
                members.Any(member => member.IsInNoRegion) && members.All(member => member.Kind != MemberKind.Region);
            return Contributions?.Shares
                ?? (isWithoutRegion ? StatutoryShares.WithoutRegion : StatutoryShares.InForce).Values.LastOrDefault(
                    value => value.From <= YearParts.Year(Year).Start
                );
        }
    }

    // Columns before the budget are the past.
    private IEnumerable<Finding> PlanFindings()
    {
        if (Plan is null)
        {
            return [];
        }

        PlanColumn[] columns =
        [
            .. Plan.Columns.Where(column =>
                column.Year >= Year && column.Kind is PlanColumnKind.Budget or PlanColumnKind.Plan
            ),
        ];
        return columns
            .SelectMany(Plan.CheckBalance)
            .Concat(Plan.CheckYears(columns.Single(IsBudgetOfYear)))
            .Concat(
                AdministrationRange is null
                    ? []
                    : columns.SelectMany(column => Plan.CheckAdministration(column, AdministrationRange))
            );
    }

    private IEnumerable<Finding> ReportFindings()
    {
        if (Report is null)
        {
            return [];
        }

        IEnumerable<Finding> administration = [];
        if (AdministrationRange is not null && Report.Budget is { } budget)
        {
            StatementTotals totals = Report.Statement.Totals(budget);
            administration = AdministrationRange.Check(
                $"{Report.Statement.Name}, {budget}",
                totals.Administration.Value,
                totals.Costs.Value
            );
        }

        return Report
            .CheckAccounts()
            .Concat(administration)
            .Concat(
                EquityPolicy is null
                    ? []
                    : Report.EquityStandings(EquityPolicy).SelectMany(standing => standing.CheckPolicy())
            );
    }
}
