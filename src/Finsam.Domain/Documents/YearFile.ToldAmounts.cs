namespace Finsam.Domain;

internal sealed partial record YearFile
{
    private static DecisionRow Of(ContributionDecision decision, MemberNames names) =>
        new()
        {
            Year = decision.Year,
            Id = decision.Id,
            Purpose = decision.Purpose,
            Total = decision is { Part: null, AgreedAmounts: null } ? decision.Amount : null,
            FromPart = decision.Part is { } party ? new() { Party = party, Amount = decision.Amount } : null,
            Agreed = decision.AgreedAmounts is { } agreed
                ? Rows(
                    agreed.Values,
                    each => new MemberAmountRow { Member = names.NameOf(each.Member), Amount = each.Amount }
                )
                : null,
            Unit = OtherThan(Sek.Krona, decision.Unit),
            Key = Of(decision.Key, names),
            RegionalKey = Of(decision.RegionalKey, names),
            Recognition = decision.Recognition == Recognition.WholeYear ? null : Of(decision.Recognition),
            Payments = decision.Payments is { } payments ? Of(payments) : null,
            TieBreak = decision.TieBreak == Domain.TieBreak.LargerWeight ? null : decision.TieBreak,
            Status = decision.Status == SplitStatus.Final ? null : decision.Status,
            Days = decision.Days is { } days ? Of(days) : null,
            Lot = Rows(decision.Lot, names.NameOf),
            Source = Of(decision.Source),
        };

    private static KeyPart? Of(AllocationKey? key, MemberNames names) =>
        key switch
        {
            PopulationKey by => new()
            {
                Population = new() { Date = by.Date, Ages = Of(by.Ages) },
            },
            ValueKey { Kind: ValueKind.Percent } by => new() { Percent = Of(by, names) },
            ValueKey { Kind: ValueKind.Amounts } by => new() { Amounts = Of(by, names) },
            ValueKey by => new() { Weights = Of(by, names) },
            MixedKey by => new()
            {
                Mixed = new()
                {
                    Basic = OtherThan(Sek.Zero, by.Basic),
                    Parts =
                    [
                        .. by.Parts.Select(part => new KeyShareRow { Share = part.Share, Key = Of(part.Key, names)! }),
                    ],
                },
            },
            _ => null,
        };

    private static MemberValueRow[] Of(ValueKey key, MemberNames names) => Of(key.Values, names);

    private static MemberValueRow[] Of(Listing<KeyValue> values, MemberNames names) =>
        [.. values.Select(each => new MemberValueRow { Member = names.NameOf(each.Member), Value = each.Value })];

    private static RecognitionPart Of(Recognition recognition) =>
        recognition.State == recognition.Regions && recognition.State == recognition.Municipalities
            ? new() { All = recognition.State }
            : new()
            {
                State = recognition.State,
                Regions = recognition.Regions,
                Municipalities = recognition.Municipalities,
            };

    private static PaymentsPart Of(PaymentPlan plan) =>
        plan.State.Equals(plan.Regions) && plan.State.Equals(plan.Municipalities)
            ? new() { All = [.. plan.State] }
            : new()
            {
                State = [.. plan.State],
                Regions = [.. plan.Regions],
                Municipalities = [.. plan.Municipalities],
            };

    private static RoleRow Of(Role role) =>
        new()
        {
            Name = role.Name,
            English = role.English,
            Months = role.Months,
            Unit = OtherThan(Sek.Krona, role.Unit),
            MaximumScope = role.MaximumScope,
            Rates =
            [
                .. role.Rates.Values.Select(rate => new RateRow
                {
                    From = rate.From,
                    Through = rate.Through,
                    PerYear = rate.Value.KronorPerYear,
                    Source = Of(rate.Source)!,
                }),
            ],
        };

    private static PositionRow Of(Position position, MemberNames names) =>
        new()
        {
            Employer = names.NameOf(position.Employer),
            Role = position.Role,
            Id = position.Id,
            Scopes =
            [
                .. position.Scopes.Select(scope => new ScopeRow
                {
                    FullTime = scope.FullTime,
                    From = scope.From,
                    Through = scope.Through,
                    HeadCount = scope.HeadCount,
                    Decision = Of(scope.Decision),
                }),
            ],
        };

    private static PaidRow Of(Paid paid, MemberNames names) =>
        new()
        {
            Employer = names.NameOf(paid.Employer),
            Role = paid.Role,
            Id = paid.Id,
            Days = Of(paid.Days),
            Amount = paid.Amount,
        };

    private static InitiativeRow Of(Initiative initiative, MemberNames names) =>
        new()
        {
            Name = initiative.Name,
            Kind = initiative.Kind,
            Owner = names.NameOf(initiative.Owner),
            FirstDay = initiative.FirstDay,
            LastDay = initiative.LastDay,
            Grants = Rows(
                initiative.Grants,
                each => new GrantRow
                {
                    Year = each.Year,
                    Amount = each.Amount,
                    Decision = Of(each.Decision),
                }
            ),
            Requisitions = Rows(
                initiative.Requisitions,
                each => new RequisitionRow
                {
                    Year = each.Year,
                    Date = each.Date,
                    Amount = each.Amount,
                }
            ),
            Financing = Rows(
                initiative.Financing,
                each => new FinancedShareRow { Financier = each.Financier, Share = each.Share }
            ),
        };
}
