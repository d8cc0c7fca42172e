namespace Finsam.Domain.CallerTests;

/// <summary>A year made anew from what its public members give back, part by part; nothing is handed over as it
/// is.</summary>
internal static class Rebuilt
{
    public static FederationYear Of(FederationYear year) =>
        new(
            Of(year.Federation),
            year.Year,
            new PopulationTable(
                year.Populations.Figures.Select(figure => new PopulationFigure(
                    Of(figure.Member),
                    figure.Date,
                    figure.Inhabitants,
                    figure.Status,
                    figure.Source,
                    new AgeGroup(figure.Ages.From, figure.Ages.Through)
                ))
            ),
            year.ContributionDecisions.Select(Of),
            year.Roles.Select(role => new Role(
                role.Name,
                role.Rates.Values.Select(value => Of(value, rate => new Rate(rate.KronorPerYear))),
                role.Months,
                role.Unit,
                role.MaximumScope,
                role.English
            )),
            year.Positions.Select(position => new Position(
                Of(position.Employer),
                position.Role,
                position.Scopes.Select(scope => new Scope(
                    scope.FullTime,
                    scope.From,
                    scope.Through,
                    scope.HeadCount,
                    Of(scope.Decision)
                )),
                position.Id
            )),
            year.Paid.Select(paid => new Paid(Of(paid.Employer), paid.Role, paid.Days, paid.Amount, paid.Id)),
            year.Initiatives.Select(Of),
            year.GeneralDeduction is { } deduction ? new(deduction.Share, Of(deduction.Source)!) : null,
            new LineTable(
                year.Lines.Columns.Select(column => new Column(
                    column.Name,
                    column.Kind,
                    column.Days,
                    column.DecidedOn,
                    column.After,
                    column.PrintedUnit,
                    column.Document,
                    column.English
                )),
                year.Lines.Lines.Select(Of)
            ),
            year.OverheadRange is { } range ? new(range.Lowest, range.Highest, Of(range.Source)!) : null,
            year.Materiality is { } limit ? new(Of(limit.Source)!, limit.Amount, limit.Share, limit.Level) : null,
            new BalanceTable(
                year.Balances.Days.ToArray(),
                year.Balances.Lines.Select(line =>
                    line.Total is { } total
                        ? BalanceLine.Printed(total, line.Name, line.Cells.Select(Of), line.English)
                        : new BalanceLine(line.Name, line.Kind, line.Cells.Select(Of), line.English)
                ),
                year.Balances.PrintedUnit,
                year.Balances.Document
            ),
            year.EquityChanges.Select(change => new EquityChange(
                change.Movement,
                change.Day,
                change.Amount,
                change.Reason,
                Of(change.Source)
            )),
            year.EquityPolicy is { } policy
                ? new(
                    policy.Name,
                    policy.Values.Select(value =>
                        Of(
                            value,
                            own => new EquityPolicy(
                                own.Basis,
                                own.Bands.Select(band => new EquityBand(band.Ceiling, band.Floor, band.FromIncome))
                            )
                        )
                    )
                )
                : null,
            year.CharterShares is { } charter
                ? new(charter.Values.Select(each => (Of(each.Member), each.Value)), Of(charter.Source)!)
                : null,
            year.CashMovements.Select(movement =>
                movement.Amount >= Sek.Zero
                    ? CashMovement.In(movement.Day, movement.Amount, movement.Name)
                    : CashMovement.Out(movement.Day, -movement.Amount, movement.Name)
            ),
            year.AccountsDrawnUpOn,
            year.AccountRules.Select(rule =>
                rule.Line is { } line ? new AccountRule(line, rule.From, rule.Through, rule.Dimension, rule.Code)
                : rule.BalanceLine is { } balance ? AccountRule.Balance(balance, rule.From, rule.Through)
                : AccountRule.LeftOut(rule.From, rule.Through)
            ),
            year.Goals.Select(goal => new Goal(
                goal.Name,
                goal.Target,
                goal.Reached,
                goal.Of,
                goal.Comment,
                goal.English
            ))
        );

    private static Federation Of(Federation federation) =>
        new(
            federation.Name,
            federation.Memberships.Select(each => new Membership(Of(each.Member), each.FirstDay, each.LastDay)),
            federation.OrganisationNumber,
            federation.FirstDay,
            federation.LastDay
        );

    private static Member Of(Member member) =>
        member.Kind switch
        {
            MemberKind.SocialInsuranceAgency => Member.SocialInsuranceAgency,
            MemberKind.EmploymentService => Member.EmploymentService,
            MemberKind.Region => Member.Region(member.Name, member.Code),
            _ => member.IsInNoRegion
                ? Member.MunicipalityInNoRegion(member.Name, member.Code)
                : Member.Municipality(member.Name, member.Code, member.Part),
        };

    private static ContributionDecision Of(ContributionDecision decision)
    {
        (AllocationKey? key, AllocationKey? regionalKey) = (Of(decision.Key), Of(decision.RegionalKey));
        Recognition recognition = new(
            decision.Recognition.State,
            decision.Recognition.Regions,
            decision.Recognition.Municipalities
        );
        PaymentPlan? payments = decision.Payments is { } plan
            ? new(plan.State.ToArray(), plan.Regions.ToArray(), plan.Municipalities.ToArray())
            : null;
        return decision switch
        {
            { Part: null, AgreedAmounts: null } => new(
                decision.Year,
                decision.Amount,
                key,
                regionalKey,
                decision.Unit,
                recognition,
                payments,
                decision.Id,
                decision.Purpose,
                decision.TieBreak,
                decision.Status,
                Of(decision.Source),
                decision.Days,
                decision.Lot.Select(Of)
            ),
            { Part: { } party } => ContributionDecision.FromPart(
                decision.Year,
                party,
                decision.Amount,
                key,
                regionalKey,
                decision.Unit,
                recognition,
                payments,
                decision.Id,
                decision.Purpose,
                decision.TieBreak,
                decision.Status,
                Of(decision.Source),
                decision.Days,
                decision.Lot.Select(Of)
            ),
            { AgreedAmounts: { } agreed } => ContributionDecision.Agreed(
                decision.Year,
                agreed.Values.Select(each => (Of(each.Member), each.Amount)),
                Of(decision.Source)!,
                recognition,
                payments,
                decision.Id,
                decision.Purpose,
                decision.Status,
                decision.Days,
                decision.Unit
            ),
        };
    }

    private static AllocationKey? Of(AllocationKey? key) =>
        key switch
        {
            PopulationKey by => new PopulationKey(by.Date, new AgeGroup(by.Ages.From, by.Ages.Through)),
            ValueKey by => new ValueKey(by.Kind, by.Values.Select(each => new KeyValue(Of(each.Member), each.Value))),
            MixedKey by => new MixedKey(by.Basic, by.Parts.Select(part => new KeyPart(part.Share, Of(part.Key)!))),
            _ => null,
        };

    private static DatedValue<T> Of<T>(DatedValue<T> value, Func<T, T> rebuilt) =>
        new(value.From, rebuilt(value.Value), Of(value.Source)!, value.Through);

    private static RuleSource? Of(RuleSource? source) =>
        source is null
            ? null
            : new(
                source.Kind,
                source.Citation,
                new(source.Statement.Swedish, source.Statement.English),
                source.VerifiedOn,
                source.InForceFrom,
                source.DecidedOn,
                source.Paragraph,
                source.AsAmendedBy,
                source.InForceThrough,
                source.EnglishCitation
            );

    private static Initiative Of(Initiative initiative) =>
        new(
            initiative.Name,
            initiative.Kind,
            Of(initiative.Owner),
            initiative.FirstDay,
            initiative.LastDay,
            initiative.Grants.Select(grant => new Grant(grant.Year, grant.Amount, Of(grant.Decision))),
            initiative.Requisitions.Select(each =>
                each.IsRefund
                    ? Requisition.Refund(each.Year, each.Date, -each.Amount)
                    : new Requisition(each.Year, each.Date, each.Amount)
            ),
            initiative.Financing.Select(each => new FinancedShare(each.Financier, each.Share))
        );

    private static Line Of(Line line) =>
        line.Total is { } total
            ? Line.Printed(total, line.Name, line.Cells.Select(Of), line.English)
            : new(
                line.Name,
                line.Kind,
                line.Cells.Select(Of),
                line.Source switch
                {
                    LineSource.Contribution by => new LineSource.Contribution(Of(by.Member)),
                    LineSource.Payouts by => new LineSource.Payouts(by.Role),
                    LineSource.Grants by => new LineSource.Grants(by.Initiative),
                    LineSource.Room by => new LineSource.Room(by.ClosingAtLeast, by.Unit),
                    _ => null,
                },
                line.Source is null ? line.Party : null,
                line.IsCommitted,
                line.English
            );

    private static Cell? Of(Cell? cell) =>
        cell switch
        {
            null => null,
            { Typed: { } amount } => Cell.Of(
                amount,
                cell.Source is { } source ? new(source.File, source.At, source.Day) : null,
                cell.Reason is { } reason ? new(reason.Swedish, reason.English) : null
            ),
            { IndexedFrom: { } from } => Cell.Indexed(from, cell.Increase, cell.Unit),
            _ => Cell.Computed.Plus(cell.Other),
        };
}
