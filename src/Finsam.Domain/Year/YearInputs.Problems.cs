namespace Finsam.Domain;

internal sealed partial record YearInputs
{
    // What is wrong with the whole, each with the input that it stands in; what a part by itself cannot be, the part
    // has refused.
    internal IEnumerable<(string Input, string Problem)> Problems() =>
        [
            .. YearProblems(),
            .. Of("federation", Member.Conflicts(NamedMembers())),
            .. ContributionDecisions
                .GroupBy(decision => decision.Year)
                .SelectMany(same => ContributionSplit.Problems(Federation, [.. same], Populations))
                .Select(problem => ("contributionDecisions", problem)),
            .. Of("roles", Role.Problems(Roles)),
            .. Of("positions", Federation.DaysIn(Year) is { } days ? Position.Problems(Positions, Roles, days) : []),
            .. Strangers("positions", Positions.Select(position => (position.Employer, $"{position}"))),
            .. Of("paid", Finsam.Domain.Paid.Problems(Paid, Positions)),
            .. Of("initiatives", SameNames()),
            .. Strangers("initiatives", Initiatives.Select(each => (each.Owner, $"{each}"))),
            .. Lines.Lines.SelectMany(LineProblems),
        ];

    private IEnumerable<(string, string)> YearProblems()
    {
        if (Federation.DaysIn(Year) is null)
        {
            string when =
                Federation.FirstDay is { } first && first.Year > Year
                    ? $"begins on {first.Iso()}"
                    : $"ended on {Federation.LastDay?.Iso()}";
            yield return ("year", Message.Of($"{Federation} {when}: {Year} is no year of it. Give one that is."));
        }

        if (AccountsHandedOverOn is { } day && day.Year <= Year)
        {
            yield return (
                "accountsHandedOverOn",
                Message.Of($"Accounts of {Year} cannot be handed over on {day.Iso()}. Give a day after the year.")
            );
        }
    }

    internal IEnumerable<Member> NamedMembers() =>
        [
            .. Federation.Memberships.Select(membership => membership.Member),
            .. Populations.Figures.Select(figure => figure.Member),
            .. Positions.Select(position => position.Employer),
            .. Initiatives.Select(initiative => initiative.Owner),
            .. Lines.Lines.Select(line => line.Source).OfType<LineSource.Contribution>().Select(own => own.Member),
        ];

    private IEnumerable<string> SameNames() =>
        Initiatives
            .Repeated(initiative => initiative.Name)
            .Select(same => Message.Of($"'{same.Key}' is the name of {same.Count()} initiatives. Give each its own."));

    private IEnumerable<(string, string)> Strangers(string input, IEnumerable<(Member Member, string What)> named) =>
        named
            .Where(each => !IsMember(each.Member))
            .Select(each =>
                (input, $"'{each.What}': {each.Member.Identified} is no member of {Federation}. {Meant(each.Member)}")
            );

    private IEnumerable<(string, string)> LineProblems(Line line) =>
        line.Source switch
        {
            LineSource.Contribution { Member: var member } => Strangers("lines", [(member, line.Name)]),
            LineSource.Payouts { Role: var role } => Unknown(line, "role", role, Roles.Select(each => each.Name)),
            LineSource.Grants { Initiative: var name } => Unknown(
                line,
                "initiative",
                name,
                Initiatives.Select(each => each.Name)
            ),
            _ => [],
        };

    private static IEnumerable<(string, string)> Unknown(Line line, string what, string name, IEnumerable<string> names)
    {
        string[] all = [.. names];
        if (!all.Contains(name, StringComparer.Ordinal))
        {
            yield return (
                "lines",
                $"'{line}' is made of the {what} '{name}', which is not there. {Names.Meant(name, all, what)}"
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

    private static IEnumerable<(string, string)> Of(string input, IEnumerable<string> problems) =>
        problems.Select(problem => (input, problem));
}
