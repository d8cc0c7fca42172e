namespace Finsam.Domain;

/// <summary>What members pay of a year's contributions, day by day, in whole units.</summary>
/// <remarks>Swedish: <i>inbetalningar av medlemsbidrag</i>. Of each decision, a party's payments sum both to what each
/// member contributes and to what falls on each day. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Payments : Worded
{
    private readonly ContributionSplit _contributions;

    internal Payments(ContributionSplit contributions, IEnumerable<DecisionSplit> splits)
    {
        _contributions = contributions;
        All = [.. splits.SelectMany(split => PartyChoice.All.SelectMany(split.Payments)).OrderBy(each => each.Day)];
        string year = FormattableString.Invariant($"{contributions.Year}");
        string unplanned = string.Join(
            ", ",
            contributions.Decisions.Where(each => each.Payments is null).Select(each => each.Id ?? year)
        );
        Missing =
            unplanned.Length == 0
                ? null
                : new(
                    new($"betalningsdagar för beslutet {unplanned}", $"days of payment of the decision {unplanned}"),
                    new(Page.Contributions, year)
                );
    }

    /// <summary>The payments of the decisions whose days are told, by day.</summary>
    public Listing<Payment> All { get; }

    /// <summary>What is missing where a decision's days of payment are not told; null where all are.</summary>
    public Missing? Missing { get; }

    /// <summary>What is paid in the year.</summary>
    /// <exception cref="NotKnownException">A decision's days of payment are not told.</exception>
    public Sek Total => Missing is null ? All.Sum(payment => payment.Amount) : throw new NotKnownException(Missing);

    /// <summary>The list that a member is sent: its payments of the decisions whose days are told, by day.</summary>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a member that year.</exception>
    public Listing<Payment> For(Member member)
    {
        _contributions.CheckMember(member);
        return [.. All.Where(payment => Member.ByKey.Equals(payment.Member, member))];
    }

    /// <summary>A row for each member, a column for each day, and the sums of the decisions whose days are
    /// told.</summary>
    public Table ToTable()
    {
        LocalDate[] days = [.. All.Select(payment => payment.Day).Distinct()];
        string year = _contributions.Place().Column!;
        return new(
            $"inbetalningar {year}",
            Wording.Of(
                $"{_contributions.Federation}, inbetalningar av medlemsbidrag {year}",
                $"{_contributions.Federation}, payments of contributions {year}"
            ),
            [new("medlem", "member"), .. days.Select(day => Wording.Of($"{day.Iso()}")), new("Summa", "Total")],
            [
                .. _contributions.Members.Select(member => Row(TableCell.Of($"{member}"), For(member), member)),
                Row(TableCell.Of(new Wording("Summa", "Total")), All, isSum: true),
            ],
            Missing is null ? [] : [Missing.Words]
        );

        // What is paid in all is what is contributed, where all is planned.
        TableRow Row(TableCell name, Listing<Payment> paid, Member? member = null, bool isSum = false) =>
            new(
                name,
                [
                    .. days.Select(day => TableCell.Of(Sum(paid.Where(payment => payment.Day == day)))),
                    TableCell.Of(Sum(paid), Missing is null ? _contributions.Place(member) : null),
                ],
                isSum
            );

        static Sek Sum(IEnumerable<Payment> paid) => paid.Sum(payment => payment.Amount);
    }

    // A line for each payment, and for what is missing.
    internal override Wording Words =>
        Wording.Joined("\n", All.Select(each => each.Words).Concat(Missing is null ? [] : [Missing.Words]));
}
