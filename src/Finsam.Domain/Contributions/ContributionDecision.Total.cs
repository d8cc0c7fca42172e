using System.Numerics;

namespace Finsam.Domain;

public sealed partial record ContributionDecision
{
    /// <summary>The same decision about more or less money, to the nearest total that 5 § can share in whole units, or
    /// 5 a § where no region takes part.</summary>
    /// <param name="federation">The federation.</param>
    /// <param name="by">By which share of itself, such as <c>Fraction.Percent(5)</c>; negative for less.</param>
    /// <param name="unit">The rounding unit from now on; left out, the decision's own.</param>
    /// <remarks>What is told is raised: the whole, one party's part, or the agreed amounts, also those of a
    /// key.</remarks>
    /// <exception cref="ArgumentException">The federation has no shares by law that year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> takes more than all, or the unit is not
    /// positive.</exception>
    /// <exception cref="OverflowException">The total is more than an amount can hold.</exception>
    public ContributionDecision Raised(Federation federation, Fraction by, Sek? unit = null)
    {
        StatutoryShares? law = StatutoryShares.Of(Guard.Against.Null(federation).MembersIn(Year), Year)?.Value;
        string unknown = law is null ? Message.Of($"No shares by law are known in {Year}. Raise a later year.") : "";
        Guard.Against.Problems([unknown], nameof(federation));
        Guard.Against.OutOfRange(by < -1, $"{by:P} takes more than all. Give a share of -1 or more.", nameof(by));
        Sek whole = Guard.Against.NotPositiveUnit(unit ?? Unit, nameof(unit));
        Sek total = law!.Nearest(TotalBy(law).Kronor * (Fraction.One + by), whole);
        PartyAmounts parties = law.Split(total, whole);
        return this with
        {
            Amount = Part is { } party ? parties[party] : total,
            Unit = whole,
            AgreedAmounts = (ValueKey?)Shared(AgreedAmounts, total, whole),
            Key = Shared(Key, parties.Municipalities, whole),
            RegionalKey = Shared(RegionalKey, parties.Regions, whole),
        };
    }

    // What all pay together by the shares of a law; the law is needed only where one party's part is told.
    internal Sek TotalBy(StatutoryShares? law) =>
        Part is { } party ? (Amount.Kronor / law![party]).ToNearest(Sek.FromOre(1)) : Amount;

    // Why a law cannot share it in whole units; nothing where it can.
    internal string Indivisible(StatutoryShares law)
    {
        if (Part is not { } party)
        {
            return law.Indivisible(Amount, Unit);
        }

        // A party's units are its parts of the law times some whole number.
        BigInteger parts = (law[party] * law.Parts).Numerator;
        (long units, string share) = (Amount.Ore / Unit.Ore, PartyWords.Share(party).English);
        return parts.IsZero
                ? $"{share} is nothing by {law}, so no total follows from it. Start from the part of another party."
            : units % parts == 0 ? ""
            : Message.Of(
                $"{Amount} as {share} is {units:N0} units of {Unit}, which its {parts} parts of {law} do not divide. "
                    + $"Choose a multiple of {parts} units, or a smaller unit."
            );
    }

    // Agreed amounts follow what is split, parties first, so that shares that are those of the law stay so; other keys
    // stay as they are.
    private static AllocationKey? Shared(AllocationKey? key, Sek amount, Sek unit)
    {
        if (key is not ValueKey { Kind: ValueKind.Amounts } agreed)
        {
            return key;
        }

        ILookup<Party, KeyValue> parties = agreed.Values.ToLookup(row => row.Member.PaysAs);
        return AllocationKey.ByAmounts(
            Allocator
                .Allocate(amount, parties, party => party.Select(row => row.Value).Sum(), unit)
                .SelectMany(party => Allocator.Allocate(party.Amount, party.Item, row => row.Value, unit))
                .Select(row => (row.Item.Member, row.Amount))
        );
    }
}
