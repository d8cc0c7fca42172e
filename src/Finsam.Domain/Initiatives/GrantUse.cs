namespace Finsam.Domain;

/// <summary>How an initiative uses a year's grant: what it has requisitioned, and what is left.</summary>
/// <remarks>Swedish: <i>rekvirerat mot beviljat</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class GrantUse : Worded
{
    private GrantUse(Initiative initiative, Grant grant)
    {
        (Initiative, Grant) = (initiative, grant);
        Sek left = grant.Amount;
        List<RequisitionStanding> standings = [];
        foreach (Requisition each in initiative.Requisitions.Where(each => each.Year == grant.Year))
        {
            left -= each.Amount;
            standings.Add(new(each, left));
        }

        (Requisitions, Left) = ([.. standings], left);
    }

    /// <summary>The initiative.</summary>
    public Initiative Initiative { get; }

    /// <summary>The year's grant.</summary>
    public Grant Grant { get; }

    /// <summary>The requisitions of the year and what is paid back of them, by day, each with what is left after
    /// it.</summary>
    public Listing<RequisitionStanding> Requisitions { get; }

    /// <summary>What has been requisitioned, less what is paid back.</summary>
    public Sek Requisitioned => Grant.Amount - Left;

    /// <summary>What is left of the grant; negative where more has been requisitioned than granted.</summary>
    public Sek Left { get; }

    /// <summary>How an initiative uses its grant for a year.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="year">The calendar year, for which it has a grant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The initiative has no grant for the year.</exception>
    public static GrantUse For(Initiative initiative, int year) =>
        new(Guard.Against.Null(initiative), initiative.GrantFor(year));

    /// <summary>What has been requisitioned of the year's grant through a day, less what is paid back.</summary>
    /// <param name="day">The day; a requisition may be made after the year.</param>
    public Sek RequisitionedThrough(LocalDate day)
    {
        Guard.Against.OtherCalendar(day);
        return Requisitions.Where(each => each.Requisition.Date <= day).Sum(each => each.Requisition.Amount);
    }

    /// <summary>Where what is left comes from, step by step.</summary>
    public Explanation Explain() =>
        new(
            Wording.Of(
                $"{Initiative}, kvar av beviljade medel {Grant.Year}",
                $"{Initiative}, left of the grant {Grant.Year}"
            ),
            Left,
            Requisitions
                .Select(each => new ExplanationStep(each.Words))
                .Prepend(new(Wording.Of($"beviljat: {Grant.Amount}", $"granted: {Grant.Amount}"), Grant.Source))
        );

    internal Place Place => new(Page.Initiatives, FormattableString.Invariant($"{Grant.Year}"), line: Initiative.Name);

    internal override Wording Words =>
        Wording.Of($"{Initiative} {Grant.Year}: {Left} kvar", $"{Initiative} {Grant.Year}: {Left} left");
}
