using System.Numerics;

namespace Finsam.Domain;

// Finds the level at which shares held within bounds sum to the total, by holding those that must be held.
internal sealed class BoundedSplit
{
    private readonly BigInteger[] _weights;
    private readonly long[] _lower;
    private readonly long[] _upper;
    private readonly BoundHeld[] _held;
    private BigInteger _left;

    internal BoundedSplit(long total, long[] weights, long[] lower, long[] upper)
    {
        _weights = Array.ConvertAll(weights, weight => (BigInteger)weight);
        _lower = lower;
        _upper = upper;
        _held = new BoundHeld[weights.Length];
        _left = total;
        foreach (int i in Enumerable.Range(0, weights.Length).Where(i => weights[i] == 0))
        {
            Hold(i, BoundHeld.Lower);
        }

        while (HoldMore()) { }
    }

    private IEnumerable<int> Free => Enumerable.Range(0, _weights.Length).Where(i => _held[i] == BoundHeld.Neither);

    internal BoundedProof Proof(TieBreak tieBreak)
    {
        int[] free = [.. Free];
        BigInteger[] weights = Array.ConvertAll(free, i => _weights[i]);
        RemainderShare[] shares = LargestRemainder.Split(_left, weights, tieBreak);
        AllocationTieException.ThrowIfRefused(
            LargestRemainder.Tie(shares) is { } tie ? new([.. tie.Positions.Select(at => free[at])], tie.Units) : null,
            tieBreak
        );
        Fraction? level = free.Length == 0 ? null : new Fraction(_left, FreeWeight());
        return new(
            level,
            Enumerable
                .Range(0, _weights.Length)
                .Select(i =>
                    _held[i] == BoundHeld.Neither
                        ? new BoundedPart(
                            BoundHeld.Neither,
                            level!.Value * new Fraction(_weights[i], 1),
                            (long)shares[Array.IndexOf(free, i)].Units
                        )
                        : new BoundedPart(_held[i], new Fraction(Bound(i), 1), Bound(i))
                )
        );
    }

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
