namespace Finsam.Domain;

/// <summary>How an initiative uses a year's grant: what it has requisitioned, and what is left.</summary>
/// <remarks>
/// <para>Swedish: <i>rekvirerat mot beviljat</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class GrantUse
{
    /// <summary>The requisitions against a year's grant.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="year">The calendar year, for which it has a grant.</param>
    /// <param name="requisitions">The requisitions for that year, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A requisition is null, or made before the year; the message names all of
    /// them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The initiative has no grant for the year.</exception>
    public GrantUse(Initiative initiative, int year, IEnumerable<Requisition> requisitions)
    {
        (Initiative, Grant) = (Guard.Against.Null(initiative), initiative.GrantFor(year));
        Requisitions = [.. Guard.Against.NullItem(requisitions).OrderBy(each => each.Date)];
        Guard.Against.Problems(
            Requisitions
                .Where(each => each.Date.Year < year)
                .Select(each =>
                    Message.Of(
                        $"{each.Amount} of {each.Date.Iso()} is before {year}, when there was no cost to ask for. "
                            + $"Give requisitions for the grant's own year."
                    )
                ),
            nameof(requisitions)
        );
    }

    /// <summary>The initiative.</summary>
    public Initiative Initiative { get; }

    /// <summary>The year's grant.</summary>
    public Grant Grant { get; }

    /// <summary>The requisitions, by day.</summary>
    public IReadOnlyList<Requisition> Requisitions { get; }

    /// <summary>What has been requisitioned.</summary>
    public Sek Requisitioned => Requisitions.Sum(requisition => requisition.Amount);

    /// <summary>What is left of the grant; negative where more has been requisitioned than granted.</summary>
    public Sek Left => Grant.Amount - Requisitioned;

    /// <summary>What is left of the grant after each requisition.</summary>
    /// <returns>The requisitions by day, each with what is left after it.</returns>
    public IEnumerable<(Requisition Requisition, Sek Left)> ByRequisition()
    {
        Sek left = Grant.Amount;
        foreach (Requisition requisition in Requisitions)
        {
            left -= requisition.Amount;
            yield return (requisition, left);
        }
    }

    /// <summary>Where what is left comes from, step by step.</summary>
    /// <returns>The steps: the grant, and each requisition.</returns>
    public Explanation Explain() =>
        new(
            Wording.Of($"{Initiative}, kvar av bidraget {Grant.Year}", $"{Initiative}, left of the grant {Grant.Year}"),
            Left,
            ByRequisition()
                .Select(row => new ExplanationStep(
                    Wording.Of(
                        $"rekvirerat {row.Requisition.Date.Iso()}: {row.Requisition.Amount}, kvar {row.Left}",
                        $"requisitioned {row.Requisition.Date.Iso()}: {row.Requisition.Amount}, left {row.Left}"
                    )
                ))
                .Prepend(new(Wording.Of($"beviljat: {Grant.Amount}", $"granted: {Grant.Amount}"), Grant.Source))
        );

    internal static FindingRule AboveGrant(RuleSource grantedBy) =>
        FindingRule.Ours(
            "FIN201",
            new("Mer är rekvirerat än beviljat.", "More is requisitioned than granted."),
            new(
                "Betala högst det som beviljats, eller låt styrelsen besluta om mer.",
                "Pay at most what is granted, or let the board decide on more."
            ),
            grantedBy
        );

    /// <summary>Looks whether more has been requisitioned than granted (FIN201).</summary>
    /// <returns>One finding where it has; none where it has not.</returns>
    public IReadOnlyList<Finding> CheckGrant()
    {
        if (Left >= Sek.Zero)
        {
            return [];
        }

        Requisition first = ByRequisition().First(row => row.Left < Sek.Zero).Requisition;
        return
        [
            AboveGrant(Grant.Source)
                .At(
                    FormattableString.Invariant($"{Initiative}, {Grant.Year}"),
                    Wording.Of($"högst {Grant.Amount}", $"at most {Grant.Amount}"),
                    Wording.Of(
                        $"{Requisitioned}, över bidraget från och med {first.Date.Iso()}",
                        $"{Requisitioned}, above the grant from {first.Date.Iso()}"
                    ),
                    -Left
                ),
        ];
    }

    /// <summary>The initiative, the year and what is left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Initiative} {Grant.Year}: {Left} kvar");
}
