using System.Text;

namespace Finsam.Domain;

/// <summary>What became of a column that was balanced: the changes, or the figures that stand in the way.</summary>
/// <remarks>
/// <para>Swedish: <i>balanserad plan</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class BalancingResult
{
    internal BalancingResult(
        BalancingStrategy strategy,
        PlanColumn column,
        Sek gap,
        OperatingPlan plan,
        IReadOnlyList<Change<BudgetLine>> changes,
        Wording? obstacle = null
    )
    {
        (Strategy, Column, Gap, Plan) = (strategy, column, gap, plan);
        (Changes, Obstacle) = (changes, obstacle);
    }

    /// <summary>The strategy.</summary>
    public BalancingStrategy Strategy { get; }

    /// <summary>The column.</summary>
    public PlanColumn Column { get; }

    /// <summary>How much the column was below its floor; negative, how much it was above its ceiling; 0 kr where it was
    /// balanced.</summary>
    public Sek Gap { get; }

    /// <summary>The plan after the changes; the plan as it was where there are none.</summary>
    public OperatingPlan Plan { get; }

    /// <summary>The changes of the column, in the plan's order; none where it was balanced or could not be.</summary>
    public IReadOnlyList<Change<BudgetLine>> Changes { get; }

    /// <summary>What stands in the way, as an inequality in figures; null where the column is balanced.</summary>
    public Wording? Obstacle { get; }

    /// <summary>Whether the column is balanced.</summary>
    public bool IsBalanced => Obstacle is null;

    /// <summary>How much more than the gap was closed, since changes are whole units.</summary>
    public Sek Excess =>
        Changes.Count == 0 ? Sek.Zero
        : Changes.Sum(Improvement) is var closed && Gap < Sek.Zero ? Gap - closed
        : closed - Gap;

    /// <summary>The result in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The result in words: the strategy, the gap, and each change or what stands in the way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the library.</exception>
    public string ToString(Language language)
    {
        StringBuilder text = new();
        text.Append(Column).Append(", ").Append(Strategy.Name.In(language)).Append(": ");
        text.Append(GapWords().In(language));
        foreach (Change<BudgetLine> change in Changes)
        {
            text.Append("\n  ").Append(change.ToString(language));
        }

        return text.Append("\n  ").Append((Obstacle ?? ClosingWords()).In(language)).ToString();
    }

    private Wording ClosingWords()
    {
        Sek closing = Plan.Totals(Column).ClosingBalance;
        Wording gap = Gap > Sek.Zero ? new("saknades", "missing") : new("var för mycket", "too much");
        return Excess == Sek.Zero
            ? Wording.Of($"utgående balans {closing}", $"closing balance {closing}")
            : Wording.Of(
                $"utgående balans {closing}, {Excess} mer än det som {gap}",
                $"closing balance {closing}, {Excess} more than was {gap}"
            );
    }

    private static Sek Improvement(Change<BudgetLine> change) =>
        change.What.IsCost ? -change.Difference : change.Difference;

    private Wording GapWords() =>
        Gap > Sek.Zero ? Wording.Of($"{Gap} saknas", $"{Gap} is missing")
        : Gap < Sek.Zero ? Wording.Of($"{-Gap} för mycket", $"{-Gap} too much")
        : new("i balans", "balanced");
}
