namespace Finsam.Domain;

/// <summary>What became of a column that was balanced: the changes, or the figures that stand in the way.</summary>
/// <remarks>Swedish: <i>balanserad budget</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Balancing : Worded
{
    internal Balancing(
        FederationYear year,
        string column,
        Reduction how,
        Sek gap,
        IEnumerable<Change<Line>> changes,
        Wording? obstacle = null
    ) => (Year, Column, How, Gap, Changes, Obstacle) = (year, column, how, gap, [.. changes], obstacle);

    /// <summary>The year after the changes; as it was where there are none.</summary>
    public FederationYear Year { get; }

    /// <summary>The column's name.</summary>
    public string Column { get; }

    /// <summary>How it was balanced.</summary>
    public Reduction How { get; }

    /// <summary>How much the column closed below what it should; negative, how much above; 0 kr where it was
    /// balanced.</summary>
    public Sek Gap { get; }

    /// <summary>What each line was and became, in the table's order; none where the column was balanced or could not
    /// be.</summary>
    public Listing<Change<Line>> Changes { get; }

    /// <summary>What stands in the way, as an inequality in figures; null where the column is balanced.</summary>
    public Wording? Obstacle { get; }

    /// <summary>Whether the column is balanced.</summary>
    public bool IsBalanced => Obstacle is null;

    /// <summary>How much more than the gap was closed, since changes are whole units.</summary>
    public Sek Excess =>
        Changes.Count == 0 ? Sek.Zero
        : Changes.Sum(change => -change.Difference) is var closed && Gap < Sek.Zero ? Gap - closed
        : closed - Gap;

    // The gap, and each change or what stands in the way.
    internal override Wording Words
    {
        get
        {
            Wording gap =
                Gap > Sek.Zero ? Wording.Of($"{Gap} saknas", $"{Gap} is missing")
                : Gap < Sek.Zero ? Wording.Of($"{-Gap} för mycket", $"{-Gap} too much")
                : new("i balans", "balanced");
            return Wording.Joined(
                "\n  ",
                [
                    Wording.Of($"{Year.Column(Column).Words}, {How.Words}: {gap}"),
                    .. Changes.Select(change => change.Words),
                    Obstacle ?? ClosingWords(),
                ]
            );
        }
    }

    private Wording ClosingWords()
    {
        Sek closing = Year.Figures[Column, Total.Closing].Amount;
        Wording gap = Gap > Sek.Zero ? new("saknades", "missing") : new("var för mycket", "too much");
        return Excess == Sek.Zero
            ? Wording.Of($"utgående balans {closing}", $"closing balance {closing}")
            : Wording.Of(
                $"utgående balans {closing}, {Excess} mer än det som {gap}",
                $"closing balance {closing}, {Excess} more than was {gap}"
            );
    }
}
