using System.Numerics;

namespace Finsam.Domain;

// Finds the level at which shares held within bounds sum to the total, by holding those that must be held.
internal sealed class BoundedSplit
{
    private readonly BigInteger[] _weights;
    private readonly long[] _lower;
    private readonly long[] _upper;
    private readonly BoundHeld[] _held;
    private readonly int[] _free;
    private readonly RemainderShare[] _shares;
    private BigInteger _left;

    internal BoundedSplit(long total, BigInteger[] weights, long[] lower, long[] upper, TieBreak tieBreak)
    {
        (_weights, _lower, _upper, _left) = (weights, lower, upper, total);
        _held = Array.ConvertAll(weights, weight => weight.IsZero ? BoundHeld.Lower : BoundHeld.Neither);
        _left -= lower.Where((_, i) => weights[i].IsZero).Sum();
        while (HoldMore()) { }
        _free = [.. Free];
        _shares = LargestRemainder.Split(_left, Array.ConvertAll(_free, i => weights[i]), tieBreak);
    }

    internal AllocationTie? Tie =>
        LargestRemainder.Tie(_shares) is { } tie ? new(tie.Positions.Select(at => _free[at]), tie.Units) : null;

    internal BoundedProof Proof()
    {
        Fraction? level = _free.Length == 0 ? null : new Fraction(_left, FreeWeight());
        BoundedPart[] parts = [.. _held.Select((held, i) => new BoundedPart(held, Bound(i), Bound(i)))];
        foreach (RemainderShare share in _shares)
        {
            int at = _free[share.At];
            parts[at] = new(BoundHeld.Neither, level!.Value * new Fraction(share.Weight, 1), (long)share.Units);
        }

        return new(level, parts);
    }

    private IEnumerable<int> Free => Enumerable.Range(0, _weights.Length).Where(i => _held[i] == BoundHeld.Neither);

    // With the level of those that are free, some would pass a bound. Held there, they change the sum: where that makes
    // it too large the true level is lower and those at their lower bound stay there; too small, those at their upper.
    private bool HoldMore()
    {
        BigInteger weight = FreeWeight();
        int[] below = [.. Free.Where(i => _left * _weights[i] < _lower[i] * weight)];
        int[] above = [.. Free.Where(i => _left * _weights[i] > _upper[i] * weight)];
        BigInteger raised = Sum(below, i => _lower[i] * weight - _left * _weights[i]);
        BigInteger lowered = Sum(above, i => _left * _weights[i] - _upper[i] * weight);
        if (raised >= lowered)
        {
            HoldAll(below, BoundHeld.Lower);
        }

        if (lowered >= raised)
        {
            HoldAll(above, BoundHeld.Upper);
        }

        return below.Length + above.Length > 0;
    }

    private void HoldAll(int[] positions, BoundHeld bound)
    {
        foreach (int i in positions)
        {
            Hold(i, bound);
        }
    }

    private void Hold(int position, BoundHeld bound)
    {
        _held[position] = bound;
        _left -= Bound(position);
    }

    private long Bound(int position) => _held[position] == BoundHeld.Lower ? _lower[position] : _upper[position];

    private BigInteger FreeWeight() => Sum(Free, i => _weights[i]);

    private static BigInteger Sum(IEnumerable<int> positions, Func<int, BigInteger> of) =>
        positions.Aggregate(BigInteger.Zero, (sum, i) => sum + of(i));
}
