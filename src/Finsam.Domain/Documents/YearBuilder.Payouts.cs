namespace Finsam.Domain;

internal sealed partial class YearBuilder
{
    private Role? RoleOf(YearFile.RoleRow row, string at) =>
        All(
            row.Rates,
            In(at, "rates"),
            (rate, own) =>
                SourceOf(rate.Source, In(own, "source")) is { } source
                    ? Made(own, () => new DatedValue<Rate>(rate.From, new(rate.PerYear), source, rate.Through))
                    : null
        )
            is { } rates
            ? Made(at, () => new Role(row.Name, rates, row.Months, row.Unit, row.MaximumScope, row.English))
            : null;

    private Position? PositionOf(YearFile.PositionRow row, string at)
    {
        Member? employer = MemberOf(row.Employer, In(at, "employer"));
        bool isOfRole = IsRole(row.Role, In(at, "role"));
        Scope[]? scopes = All(
            row.Scopes,
            In(at, "scopes"),
            (scope, own) =>
                TrySource(scope.Decision, In(own, "decision"), out RuleSource? decision)
                    ? Made(own, () => new Scope(scope.FullTime, scope.From, scope.Through, scope.HeadCount, decision))
                    : null
        );
        return employer is null || scopes is null || !isOfRole
            ? null
            : Made(at, () => new Position(employer, row.Role, scopes, row.Id));
    }

    private bool IsRole(string name, string at) =>
        IsTold(name, _file.Roles?.Select(row => row?.Name), "roles", new("rollerna", "roles"), at);

    private Paid? PaidOf(YearFile.PaidRow row, string at)
    {
        Member? employer = MemberOf(row.Employer, In(at, "employer"));
        DateInterval? days = row.Days is null ? null : DaysOf(row.Days, In(at, "days"));
        return employer is null || days is null
            ? null
            : Made(at, () => new Paid(employer, row.Role, days, row.Amount, row.Id));
    }

    private Initiative? InitiativeOf(YearFile.InitiativeRow row, string at)
    {
        Member? owner = MemberOf(row.Owner, In(at, "owner"));
        Grant[]? grants = All(
            row.Grants,
            In(at, "grants"),
            (grant, own) =>
                TrySource(grant.Decision, In(own, "decision"), out RuleSource? decision)
                    ? Made(own, () => new Grant(grant.Year, grant.Amount, decision))
                    : null
        );
        Requisition[]? requisitions = All(
            row.Requisitions,
            In(at, "requisitions"),
            (each, own) =>
                Made(
                    own,
                    () =>
                        each.Amount < Sek.Zero
                            ? Requisition.Refund(each.Year, each.Date, -each.Amount)
                            : new Requisition(each.Year, each.Date, each.Amount)
                )
        );
        FinancedShare[]? financing = All(
            row.Financing,
            In(at, "financing"),
            (each, own) => Made(own, () => new FinancedShare(each.Financier, each.Share))
        );
        return owner is null || grants is null || requisitions is null || financing is null
            ? null
            : Made(
                at,
                () =>
                    new Initiative(
                        row.Name,
                        row.Kind,
                        owner,
                        row.FirstDay,
                        row.LastDay,
                        grants,
                        requisitions,
                        financing
                    )
            );
    }

    private GeneralDeduction? DeductionOf(YearFile.DeductionPart part, string at) =>
        SourceOf(part.Source, In(at, "source")) is { } source
            ? Made(at, () => new GeneralDeduction(part.Share, source))
            : null;
}
