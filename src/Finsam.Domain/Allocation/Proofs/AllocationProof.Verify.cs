using System.Numerics;

namespace Finsam.Domain;

public sealed partial class AllocationProof
{
    /// <summary>Checks the proof against the input, by other means than those that made it.</summary>
    /// <param name="total">The amount that was to be split.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="unit">The rounding unit.</param>
    /// <returns>What is wrong, in English; empty where the proof holds.</returns>
    public Listing<string> Verify(Sek total, ReadOnlySpan<long> weights, Sek unit)
    {
        if (total != Total || unit != Unit || !weights.SequenceEqual([.. Parts.Select(part => part.Weight)]))
        {
            return ["The proof is of another total, other weights or another unit."];
        }

        List<string> problems = [];
        BigInteger sum = Parts.Aggregate(BigInteger.Zero, (all, part) => all + part.Weight);
        BigInteger units = BigInteger.Abs(total.Ore) / unit.Ore;
        BigInteger given = Parts.Aggregate(BigInteger.Zero, (all, part) => all + part.Units);
        if (given != units)
        {
            problems.Add(Message.Of($"The parts sum to {given} units, not to {units}."));
        }

        for (int i = 0; i < Parts.Count; i++)
        {
            problems.AddRange(ProblemsOf(i, sum, units));
        }

        if (!units.IsZero)
        {
            problems.AddRange(ProblemsOfClaims());
        }

        return [.. problems];
    }

    private IEnumerable<string> ProblemsOf(int position, BigInteger sum, BigInteger units)
    {
        AllocationProofPart part = Parts[position];
        Fraction quota = sum.IsZero ? Fraction.Zero : new Fraction(units * part.Weight, sum);
        if (part.Quota != quota || part.Quota != new Fraction(part.Floor, 1) + part.Remainder)
        {
            yield return Message.Of($"The exact share at position {position} is {quota}, ")
                + Message.Of($"not {part.Quota} = {part.Floor} + {part.Remainder}.");
        }

        if (part.Remainder < Fraction.Zero || part.Remainder >= Fraction.One)
        {
            yield return Message.Of(
                $"The remainder at position {position} is {part.Remainder}, not from 0 to less than 1."
            );
        }

        if (part.Amount.Ore != Math.Sign(Total.Ore) * part.Units * Unit.Ore)
        {
            yield return Message.Of(
                $"The amount at position {position} is {part.Amount}, which {part.Units} units of {Unit} are not."
            );
        }

        bool isRounded =
            Method != AllocationMethod.LargestRemainder || part.Units == part.Floor || part.Units == part.Floor + 1;
        if (part.Units < 0 || (part.Weight == 0 && part.Units != 0) || !isRounded)
        {
            yield return Message.Of(
                $"Position {position} has {part.Units} units, which the method never gives for {part.Quota}."
            );
        }
    }

    // Nobody's claim that was not met is stronger than another's that was; equal ones go by the tie rule.
    private IEnumerable<string> ProblemsOfClaims()
    {
        (int Position, ExactClaim Claim)[] met = [.. Positions(Met)];
        (int Position, ExactClaim Claim)[] unmet = [.. Positions(Unmet)];
        int[] contenders = [];
        if (met.Length > 0 && unmet.Length > 0)
        {
            (int winner, ExactClaim won) = met.MinBy(row => row.Claim, ExactClaim.ByStrength);
            (int loser, ExactClaim lost) = unmet.MaxBy(row => row.Claim, ExactClaim.ByStrength);
            if (lost.CompareTo(won) > 0)
            {
                yield return Message.Of(
                    $"Position {loser} has a stronger claim to one unit more than position {winner} has to its last."
                );
            }
            else if (lost.CompareTo(won) == 0)
            {
                int[] winners = [.. met.Where(row => row.Claim.CompareTo(won) == 0).Select(row => row.Position)];
                int[] losers = [.. unmet.Where(row => row.Claim.CompareTo(won) == 0).Select(row => row.Position)];
                contenders = [.. winners.Concat(losers).Order()];
                if (
                    TieBreak == TieBreak.Refuse
                    || !ByTieRule(contenders).Take(winners.Length).Order().SequenceEqual(winners)
                )
                {
                    yield return $"Positions {string.Join(", ", contenders)} have the same claim, "
                        + $"and the tie rule does not give it to {string.Join(", ", winners)}.";
                }
            }
        }

        if (!contenders.SequenceEqual(Tie?.Positions.AsEnumerable() ?? []))
        {
            yield return "The tie is not the one that the claims show.";
        }
    }

    private IEnumerable<int> ByTieRule(int[] positions) =>
        TieBreak == TieBreak.LargerWeight ? positions.OrderByDescending(position => Parts[position].Weight) : positions;

    private IEnumerable<(int Position, ExactClaim Claim)> Positions(Func<AllocationProofPart, ExactClaim?> claimOf) =>
        Parts.SelectMany((part, at) => claimOf(part) is { } claim ? [(at, claim)] : Array.Empty<(int, ExactClaim)>());

    // The claim to the last unit that a part has, if the method had to choose it.
    private ExactClaim? Met(AllocationProofPart part) =>
        Method == AllocationMethod.LargestRemainder
            ? part.Units > part.Floor
                ? new ExactClaim(part.Remainder.Numerator, part.Remainder.Denominator)
                : null
            : part.Units > 0
                ? ExactClaim.Of(part.Weight, part.Units - 1, Method)
                : null;

    // The claim to one unit more that a part did not get.
    private ExactClaim? Unmet(AllocationProofPart part) =>
        Method == AllocationMethod.LargestRemainder
            ? part.Units == part.Floor
                ? new ExactClaim(part.Remainder.Numerator, part.Remainder.Denominator)
                : null
            : part.Weight > 0
                ? ExactClaim.Of(part.Weight, part.Units, Method)
                : null;
}
