using System.Numerics;

namespace Finsam.Domain;

// The definition of the divisor methods, written to be read and checked by hand. Units are given out one at a time,
// each to the strongest claim, equal claims by the tie rule. Since that would take as long as there are units, it
// starts from what everyone is sure of.
internal sealed class DivisorMethod
{
    private readonly BigInteger[] _weights;
    private readonly AllocationMethod _method;

    internal DivisorMethod(BigInteger total, BigInteger[] weights, AllocationMethod method, TieBreak tieBreak)
    {
        _weights = weights;
        _method = method;
        Units = StartingUnits(total);
        PriorityQueue<int, (ExactClaim, BigInteger, int)> queue = new(
            Comparer<(ExactClaim Claim, BigInteger Weight, int Position)>.Create(
                (one, other) =>
                    one.Claim.CompareTo(other.Claim) is not 0 and int claims ? -claims
                    : tieBreak == TieBreak.LargerWeight && one.Weight != other.Weight
                        ? other.Weight.CompareTo(one.Weight)
                    : one.Position.CompareTo(other.Position)
            )
        );
        for (int i = 0; i < weights.Length; i++)
        {
            Enqueue(i);
        }

        for (BigInteger left = total - Sum(Units); left > 0; left--)
        {
            int next = queue.Dequeue();
            Units[next]++;
            Enqueue(next);
        }

        void Enqueue(int position)
        {
            if (weights[position] > 0)
            {
                queue.Enqueue(position, (Next(position), weights[position], position));
            }
        }
    }

    internal BigInteger[] Units { get; }

    // Where the claims meet; null where nothing was given or only the largest were served.
    internal DivisorInterval? Interval =>
        Positions.Any(i => Units[i] > 0) && !FirstLost.IsUnlimited
            ? new DivisorInterval(FirstLost.Value, LastWon.IsUnlimited ? null : LastWon.Value)
            : null;

    private ExactClaim LastWon =>
        Positions
            .Where(i => Units[i] > 0)
            .Select(i => ExactClaim.Of(_weights[i], Units[i] - 1, _method))
            .Aggregate((weakest, claim) => claim.CompareTo(weakest) < 0 ? claim : weakest);

    private ExactClaim FirstLost =>
        Positions.Select(Next).Aggregate((strongest, claim) => claim.CompareTo(strongest) > 0 ? claim : strongest);

    // Null where the last claim that was met is stronger than the first that was not.
    internal AllocationTie? Tie
    {
        get
        {
            if (Positions.All(i => Units[i].IsZero))
            {
                return null;
            }

            ExactClaim cut = LastWon;
            if (FirstLost.CompareTo(cut) != 0)
            {
                return null;
            }

            int[] served =
            [
                .. Positions.Where(i =>
                    Units[i] > 0 && ExactClaim.Of(_weights[i], Units[i] - 1, _method).CompareTo(cut) == 0
                ),
            ];
            int[] unserved = [.. Positions.Where(i => Next(i).CompareTo(cut) == 0)];
            return new AllocationTie([.. served.Concat(unserved).Order()], served.Length);
        }
    }

    // Each one's place in the queue for one unit more, by weight where only the largest are served.
    internal int[] Ranks()
    {
        bool onlyTheLargest = Positions.Any(i => Next(i).IsUnlimited);
        int[] ranks = new int[_weights.Length];
        int rank = 0;
        foreach (
            int position in Enumerable
                .Range(0, _weights.Length)
                .OrderByDescending(
                    i => _weights[i].IsZero || onlyTheLargest ? new ExactClaim(_weights[i], 1) : Next(i),
                    ExactClaim.ByStrength
                )
                .ThenByDescending(i => _weights[i])
        )
        {
            ranks[position] = ++rank;
        }

        return ranks;
    }

    private IEnumerable<int> Positions => Enumerable.Range(0, _weights.Length).Where(i => _weights[i] > 0);

    private ExactClaim Next(int position) => ExactClaim.Of(_weights[position], Units[position], _method);

    // The whole shares of as many units less than the total as there are weights, less one each: since a method moves a
    // share by less than one unit, nobody ends with fewer.
    private BigInteger[] StartingUnits(BigInteger total)
    {
        BigInteger fewer = BigInteger.Max(total - _weights.Length, 0);
        BigInteger sum = Sum(_weights);
        return Array.ConvertAll(_weights, weight => sum.IsZero ? 0 : BigInteger.Max(fewer * weight / sum - 1, 0));
    }

    private static BigInteger Sum(BigInteger[] values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
