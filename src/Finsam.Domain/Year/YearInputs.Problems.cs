namespace Finsam.Domain;

internal sealed partial record YearInputs
{
    // What is wrong with the whole, each with the input that it stands in; what a part by itself cannot be, the part
    // has refused.
    internal IEnumerable<InputProblem> Problems() =>
        [
            .. YearProblems(),
            .. Of("federation", Member.Conflicts(NamedMembers())),
            .. from same in ContributionDecisions.GroupBy(decision => decision.Year)
            from problem in ContributionSplit.Problems(Federation, [.. same], Populations)
            select new InputProblem("contributionDecisions", problem, same.Skip(1).Any() ? null : same.First()),
            .. Of("roles", Role.Problems(Roles)),
            .. Of("positions", Federation.DaysIn(Year) is { } days ? Position.Problems(Positions, Roles, days) : []),
            .. Strangers("positions", Positions, position => position.Employer),
            .. Of("paid", Finsam.Domain.Paid.Problems(Paid, Positions)),
            .. Of("initiatives", SameNames()),
            .. Strangers("initiatives", Initiatives, initiative => initiative.Owner),
            .. Lines.Lines.SelectMany(LineProblems),
            .. Strangers("charterShares", CharterShares?.Values ?? [], share => share.Member),
            .. AccountRules.SelectMany(AccountProblems),
            .. Of(
                "goals",
                Goals
                    .Repeated(goal => goal.Name)
                    .Select(same => Message.Of($"'{same.Key}' is the name of {same.Count()} goals. Give each its own."))
            ),
        ];

    private IEnumerable<InputProblem> YearProblems()
    {
        if (Federation.DaysIn(Year) is null)
        {
            string when =
                Federation.FirstDay is { } first && first.Year > Year
                    ? $"begins on {first.Iso()}"
                    : $"ended on {Federation.LastDay?.Iso()}";
            yield return new("year", Message.Of($"{Federation} {when}: {Year} is no year of it. Give one that is."));
        }

        if (AccountsDrawnUpOn is { } day && day.Year <= Year)
        {
            yield return new(
                "accountsDrawnUpOn",
                Message.Of($"Accounts of {Year} cannot be drawn up on {day.Iso()}. Give a day after the year.")
            );
        }
    }

    internal IEnumerable<Member> NamedMembers() =>
        [
            .. Federation.Memberships.Select(membership => membership.Member),
            .. Populations.Figures.Select(figure => figure.Member),
            .. Positions.Select(position => position.Employer),
            .. Initiatives.Select(initiative => initiative.Owner),
            .. (CharterShares?.Values ?? []).Select(share => share.Member),
            .. Lines.Lines.Select(line => line.Source).OfType<LineSource.Contribution>().Select(own => own.Member),
        ];

    private IEnumerable<string> SameNames() =>
        Initiatives
            .Repeated(initiative => initiative.Name)
            .Select(same => Message.Of($"'{same.Key}' is the name of {same.Count()} initiatives. Give each its own."));

    private IEnumerable<InputProblem> Strangers<T>(string input, IEnumerable<T> items, Func<T, Member> memberOf)
        where T : notnull =>
        from item in items
        let member = memberOf(item)
        where !IsMember(member)
        select new InputProblem(
            input,
            $"'{item}': {member.Identified} is no member of {Federation}. {Meant(member)}",
            item
        );

    private IEnumerable<InputProblem> LineProblems(Line line) =>
        line.Source switch
        {
            LineSource.Contribution { Member: var member } => Strangers("lines", [line], _ => member),
            LineSource.Payouts { Role: var role } => Unknown(line, "role", role, Roles.Select(each => each.Name)),
            LineSource.Grants { Initiative: var name } => Unknown(
                line,
                "initiative",
                name,
                Initiatives.Select(each => each.Name)
            ),
            _ => [],
        };

    private static IEnumerable<InputProblem> Unknown(Line line, string what, string name, IEnumerable<string> names) =>
        Unknown("lines", line, $"is made of the {what}", what, name, names);

    private IEnumerable<InputProblem> AccountProblems(AccountRule rule) =>
        [
            .. rule.Line is { } line
                ? Unknown("accountRules", rule, "is of the line", "line", line, Own(Lines.Lines, each => each.Total))
                : [],
            .. rule.BalanceLine is { } balance
                ? Unknown(
                    "accountRules",
                    rule,
                    "is of the line of the balance sheet",
                    "line",
                    balance,
                    Own(Balances.Lines, each => each.Total)
                )
                : [],
        ];

    // Not those that print a sum.
    private static IEnumerable<string> Own<T>(IEnumerable<T> lines, Func<T, Total?> totalOf)
        where T : notnull => lines.Where(line => totalOf(line) is null).Select(line => $"{line}");

    private static IEnumerable<InputProblem> Unknown(
        string input,
        object thing,
        string how,
        string what,
        string name,
        IEnumerable<string> names
    )
    {
        string[] all = [.. names];
        if (!all.Contains(name, StringComparer.Ordinal))
        {
            yield return new(
                input,
                $"'{thing}' {how} '{name}', which is not there. {Names.Meant(name, all, what)}",
                thing
            );
        }
    }

    private bool IsMember(Member member) =>
        Federation.Memberships.Any(membership => Member.ByKey.Equals(membership.Member, member));

    private string Meant(Member member) =>
        Names.Meant(
            member.Name,
            [.. Federation.Memberships.Select(membership => membership.Member.Name).Distinct()],
            "member"
        );

    private static IEnumerable<InputProblem> Of(string input, IEnumerable<string> problems) =>
        problems.Where(problem => problem.Length > 0).Select(problem => new InputProblem(input, problem));
}
