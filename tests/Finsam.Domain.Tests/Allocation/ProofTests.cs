using System.Reflection;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Allocation;

public class ProofTests
{
    private static readonly Sek Krona = Sek.FromKronor(1);

    [Law(6_000)]
    public bool The_proof_gives_the_parts_of_the_split_and_holds(SplitCase split, AllocationMethod method) =>
        new[] { TieBreak.LargerWeight, TieBreak.GivenOrder }.All(tieBreak =>
        {
            AllocationProof proof = Explain(split, method, tieBreak);
            return proof.Parts.Select(part => part.Amount.Ore).SequenceEqual(split.Parts(method, tieBreak))
                && proof.Verify(Sek.FromOre(split.Total), split.Weights, Sek.FromOre(1)).Count == 0
                && proof
                    .Parts.Select(part => part.Rank)
                    .Order()
                    .SequenceEqual(Enumerable.Range(1, split.Weights.Length));
        });

    /// <summary>One unit moved from one part to another is always found out.</summary>
    [Law(6_000)]
    public bool A_proof_with_a_unit_moved_does_not_hold(NotNegativeSplit split, AllocationMethod method)
    {
        AllocationProof proof = Explain(split, method, TieBreak.LargerWeight);
        int from = proof.Parts.ToList().FindIndex(part => part.Units > 0);
        return from < 0
            || Enumerable
                .Range(0, split.Weights.Length)
                .Where(to => to != from)
                .All(to => Moved(proof, from, to).Verify(proof.Total, split.Weights, proof.Unit).Count > 0);
    }

    [Fact]
    public void A_proof_of_something_else_does_not_hold()
    {
        AllocationProof proof = Allocator.Explain(12 * Krona, [10, 3, 1], Krona);
        Assert.Empty(proof.Verify(12 * Krona, [10, 3, 1], Krona));
        string[] other = ["The proof is of another total, other weights or another unit."];
        Assert.Equal(other, proof.Verify(13 * Krona, [10, 3, 1], Krona));
        Assert.Equal(other, proof.Verify(12 * Krona, [10, 3, 2], Krona));
        Assert.Equal(other, proof.Verify(12 * Krona, [10, 3], Krona));
        Assert.Equal(other, proof.Verify(12 * Krona, [10, 3, 1], Sek.FromOre(50)));
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        AllocationProof proof = Allocator.Explain(12 * Krona, [10, 3, 1], Krona);
        Assert.Equal(
            [
                "Position 2 has a stronger claim to one unit more than position 0 has to its last.",
                "The tie is not the one that the claims show.",
            ],
            Moved(proof, 2, 1).Verify(12 * Krona, [10, 3, 1], Krona)
        );
        Assert.Equal(
            ["Positions 0, 1 have the same claim, and the tie rule does not give it to 1."],
            Moved(proof, 0, 1).Verify(12 * Krona, [10, 3, 1], Krona)
        );
        Said(
            "The remainder at position 1 is 1, not from 0 to less than 1.",
            proof,
            1,
            part => But(part, remainder: Fraction.One)
        );
        Said("The parts sum to 13 units, not to 12.", proof, 0, part => But(part, units: 10, amount: 10 * Krona));
        Said(
            "The exact share at position 1 is 18/7, not 5/2 = 2 + 4/7.",
            proof,
            1,
            part => But(part, quota: new(5, 2))
        );
        Said("The exact share at position 1 is 18/7, not 18/7 = 3 + 4/7.", proof, 1, part => But(part, floor: 3));
        Said(
            "The remainder at position 1 is 11/7, not from 0 to less than 1.",
            proof,
            1,
            part => But(part, floor: 1, remainder: new(11, 7))
        );
        Said(
            "The amount at position 1 is 3 kr, which 2 units of 1 kr are not.",
            proof,
            1,
            part => But(part, amount: 3 * Krona)
        );
        Said(
            "Position 0 has 7 units, which the method never gives for 60/7.",
            proof,
            0,
            part => But(part, units: 7, amount: 7 * Krona)
        );
        Assert.Equal(
            ["The tie is not the one that the claims show."],
            With(proof, 0, part => part, tie: null).Verify(12 * Krona, [10, 3, 1], Krona)
        );
    }

    [Fact]
    public void It_says_who_contended_and_where_the_claims_meet()
    {
        AllocationProof proof = Allocator.Explain(12 * Krona, [10, 3, 1], Krona);
        Assert.Equal("positionerna 0, 1 har lika anspråk på 1 enhet", $"{proof.Tie}".Plain());
        Assert.Null(proof.Interval);
        AllocationProofPart part = proof.Parts[0];
        Assert.Equal(
            (10, new Fraction(60, 7), (Int128)8, new Fraction(4, 7), 2, (Int128)9, 9 * Krona),
            (part.Weight, part.Quota, part.Floor, part.Remainder, part.Rank, part.Units, part.Amount)
        );
        AllocationProof webster = Allocator.Explain(10 * Krona, [6, 3, 1], Krona, AllocationMethod.Webster);
        Assert.Null(webster.Tie);
        Assert.Equal(new Fraction(12, 13), webster.Interval?.FirstLost);
        Assert.Equal(new Fraction(12, 11), webster.Interval?.LastWon);
        DivisorInterval? open = Allocator.Explain(3 * Krona, [6, 3, 1], Krona, AllocationMethod.Adams).Interval;
        Assert.Equal((6, null), (open?.FirstLost, open?.LastWon));
        Assert.Null(Allocator.Explain(2 * Krona, [6, 3, 1], Krona, AllocationMethod.Adams).Interval);
        Assert.Null(Allocator.Explain(Sek.Zero, [6, 3, 1], Krona, AllocationMethod.Adams).Interval);
        Assert.Throws<AllocationTieException>(() => Allocator.Explain(Krona, [1, 1], Krona, tieBreak: TieBreak.Refuse));
    }

    [Fact]
    public void It_is_said_in_words()
    {
        AllocationProof proof = Allocator.Explain(1_200 * Krona, [10, 3, 1], 100 * Krona);
        Assert.Equal(
            """
            1 200 kr i enheter om 100 kr, största resten; större vikt går före och därnäst den som står först
              Bo: vikt 10, 8 enheter, rest 4/7, nummer 2 av 3: 8 + 1 = 9 enheter, 900 kr (lika anspråk)
              By: vikt 3, 2 enheter, rest 4/7, nummer 3 av 3: 2 enheter, 200 kr (lika anspråk)
              Ås: vikt 1, 0 enheter, rest 6/7, nummer 1 av 3: 0 + 1 = 1 enhet, 100 kr
            """,
            proof.ToString(Language.Swedish, ["Bo", "By", "Ås"]).Plain()
        );
        Assert.Contains(
            "\n  1: weight 10, 8 units, remainder 4/7",
            proof.ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\n  every divisor from 12/13 to 12/11 gives this",
            Allocator.Explain(10 * Krona, [6, 3, 1], Krona, AllocationMethod.Webster).ToString(Language.English),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\n  för få enheter till alla: de största vikterna fick en var",
            Allocator.Explain(2 * Krona, [6, 3, 1], Krona, AllocationMethod.Dean).ToString(),
            StringComparison.Ordinal
        );
        Refusal.Of<ArgumentException>(
            "names",
            "There are 3 parts but 1 names.",
            () => proof.ToString(Language.Swedish, ["Bo"])
        );
    }

    private static AllocationProof Explain(SplitCase split, AllocationMethod method, TieBreak tieBreak) =>
        Allocator.Explain(Sek.FromOre(split.Total), split.Weights, Sek.FromOre(1), method, tieBreak);

    private static void Said(
        string problem,
        AllocationProof proof,
        int position,
        Func<AllocationProofPart, AllocationProofPart> change
    ) =>
        Assert.Contains(
            problem,
            With(proof, position, change, proof.Tie)
                .Verify(proof.Total, [.. proof.Parts.Select(part => part.Weight)], proof.Unit)
                .Select(text => text.Plain())
        );

    private static AllocationProof Moved(AllocationProof proof, int from, int to) =>
        With(
            With(proof, from, part => But(part, units: part.Units - 1, amount: part.Amount - proof.Unit), proof.Tie),
            to,
            part => But(part, units: part.Units + 1, amount: part.Amount + proof.Unit),
            proof.Tie
        );

    /// <summary>A part that somebody has changed: only a test makes one.</summary>
    private static AllocationProofPart But(
        AllocationProofPart part,
        Fraction? quota = null,
        Int128? floor = null,
        Fraction? remainder = null,
        Int128? units = null,
        Sek? amount = null
    ) =>
        (AllocationProofPart)
            typeof(AllocationProofPart)
                .GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
                .Single(constructor => constructor.GetParameters().Length > 1)
                .Invoke([
                    part.Weight,
                    quota ?? part.Quota,
                    floor ?? part.Floor,
                    remainder ?? part.Remainder,
                    part.Rank,
                    units ?? part.Units,
                    amount ?? part.Amount,
                ]);

    /// <summary>A proof that somebody has changed: only a test makes one.</summary>
    private static AllocationProof With(
        AllocationProof proof,
        int position,
        Func<AllocationProofPart, AllocationProofPart> change,
        AllocationTie? tie = null
    ) =>
        (AllocationProof)
            typeof(AllocationProof)
                .GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
                .Single()
                .Invoke([
                    proof.Total,
                    proof.Unit,
                    proof.Method,
                    proof.TieBreak,
                    proof.Parts.Select((part, i) => i == position ? change(part) : part).ToArray(),
                    proof.Interval,
                    tie,
                ]);
}
