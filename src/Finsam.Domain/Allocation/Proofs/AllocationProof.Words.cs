namespace Finsam.Domain;

public sealed partial class AllocationProof
{
    /// <summary>The proof in Swedish, a line for the rule and then a line for each part.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The proof in words, a line for the rule and then a line for each part.</summary>
    /// <param name="language">The language.</param>
    /// <param name="names">What to call the parts, in the order of the weights; left out, 1, 2, 3.</param>
    /// <exception cref="ArgumentException">There are not as many names as parts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a language of the library.
    /// </exception>
    public string ToString(Language language, IEnumerable<string>? names = null)
    {
        string[]? called = names is null ? null : Guard.Against.NullItem(names);
        if (called is not null && called.Length != Parts.Count)
        {
            throw new ArgumentException(
                Message.Of($"There are {Parts.Count} parts but {called.Length} names. Give as many of each."),
                nameof(names)
            );
        }

        IEnumerable<Wording> lines = Parts.Select(
            (part, i) => Wording.Of($"{called?[i] ?? FormattableString.Invariant($"{i + 1}")}: {PartWords(part, i)}")
        );
        return string.Join("\n  ", lines.Prepend(RuleWords()).Concat(ClaimWords()).Select(line => line.In(language)));
    }

    private Wording RuleWords()
    {
        Wording method = Method switch
        {
            AllocationMethod.LargestRemainder => new("största resten", "largest remainder"),
            AllocationMethod.Webster => new("uddatalsmetoden (Webster)", "Webster's method"),
            AllocationMethod.Jefferson => new("heltalsmetoden (Jefferson)", "Jefferson's method"),
            AllocationMethod.Adams => new("Adams metod", "Adams' method"),
            AllocationMethod.Dean => new("Deans metod", "Dean's method"),
            _ => new("Huntington-Hills metod", "Huntington-Hill's method"),
        };
        Wording tie = RemainderWords.Tie(TieBreak);
        return Wording.Of(
            $"{Total} i enheter om {Unit}, {method}; {tie}",
            $"{Total} in units of {Unit}, {method}; {tie}"
        );
    }

    private Wording PartWords(AllocationProofPart part, int position)
    {
        Wording place = RemainderWords.Place(part.Rank, Parts.Count);
        Wording units = RemainderWords.Units(part.Floor, part.Units);
        Wording tied = Tie?.Positions.Contains(position) == true ? new(" (lika anspråk)", " (tied)") : new("", "");
        Wording got = Wording.Of($"{place}: {units}, {part.Amount}{tied}");
        return Wording.Of(
            $"vikt {part.Weight:N0}, {Counted.Units(part.Floor)}, rest {part.Remainder}, {got}",
            $"weight {part.Weight:N0}, {Counted.Units(part.Floor)}, remainder {part.Remainder}, {got}"
        );
    }

    private IEnumerable<Wording> ClaimWords()
    {
        if (Method == AllocationMethod.LargestRemainder || Total == Sek.Zero)
        {
            yield break;
        }

        if (Interval is null)
        {
            yield return new(
                "för få enheter till alla: de största vikterna fick en var",
                "too few units for all: the largest weights got one each"
            );
            yield break;
        }

        Wording last = Interval.LastWon is { } won ? Wording.Of($" till {won:N}", $" to {won:N}") : new("", "");
        Wording squared = Method == AllocationMethod.HuntingtonHill ? new(" (i kvadrat)", " (squared)") : new("", "");
        yield return Wording.Of(
            $"varje divisor från {Interval.FirstLost:N}{last} ger detta{squared}",
            $"every divisor from {Interval.FirstLost:N}{last} gives this{squared}"
        );
    }
}
