namespace Finsam.Domain;

/// <summary>How several municipalities, or several regions, split their share between them.</summary>
/// <remarks>Swedish: <i>fördelningsnyckel</i>. The law leaves it to them (5 § lagen (2003:1210)), so the key is data:
/// one of <see cref="PopulationKey"/>, <see cref="ValueKey"/> and <see cref="MixedKey"/>. Equal when every part is
/// equal; not ordered.</remarks>
[NoJsonForm]
public abstract record AllocationKey : IWorded
{
    internal static readonly RuleSource AsTheyAgree = Act.Finsam(
        new("5 §", "Section 5"),
        new(
            "Flera kommuner fördelar sin del, och flera regioner sin, som de kommer överens om.",
            "Several municipalities split their share, and several regions theirs, as they agree."
        ),
        new(2010, 7, 1)
    );

    internal static readonly RuleSource ByLargestRemainder = RuleSource.Chosen(
        new("vem som får den udda enheten", "who gets the odd unit"),
        new(
            "Största resten får nästa enhet; ingen text säger hur, men redovisade tabeller 2019-2023 följer det.",
            "The largest remainder gets the next unit; no text says so, but printed tables 2019-2023 follow it."
        )
    );

    private protected AllocationKey() { }

    /// <summary>The key in words: what it goes by and, where it holds them, each member's value.</summary>
    public abstract Wording Description { get; }

    /// <summary>By inhabitants on a reference date, whose figures stand in a table of their own.</summary>
    /// <inheritdoc cref="PopulationKey(LocalDate, AgeGroup)"/>
    public static AllocationKey ByPopulation(LocalDate date, AgeGroup? ages = null) => new PopulationKey(date, ages);

    /// <summary>By fixed percentages that make 100; for thirds, use <see cref="ByWeights"/>.</summary>
    /// <exception cref="ArgumentException">They do not make 100, one is negative, or a member stands twice.</exception>
    public static AllocationKey ByPercent(IEnumerable<(Member Member, decimal Percent)> percentages) =>
        ValueKey.Of(
            ValueKind.Percent,
            Guard.Against.Null(percentages).Select(row => (row.Member, (Fraction)row.Percent)),
            nameof(percentages)
        );

    /// <summary>By amounts that the members have agreed; they must make the share that is split.</summary>
    /// <exception cref="ArgumentException">One is negative, a member stands twice, or the sum is too large.</exception>
    public static AllocationKey ByAmounts(IEnumerable<(Member Member, Sek Amount)> amounts) =>
        ValueKey.Of(
            ValueKind.Amounts,
            Guard.Against.Null(amounts).Select(row => (row.Member, (Fraction)row.Amount.Kronor)),
            nameof(amounts)
        );

    /// <summary>By any exact weights, such as 1, 0.75m or a fraction; only their proportions matter.</summary>
    /// <exception cref="ArgumentException">A weight is negative, all are 0, or a member stands twice.</exception>
    public static AllocationKey ByWeights(IEnumerable<(Member Member, Fraction Weight)> weights) =>
        ValueKey.Of(ValueKind.Weights, Guard.Against.Null(weights), nameof(weights));

    /// <summary>A basic amount to each, and the rest by shares of other keys.</summary>
    /// <inheritdoc cref="MixedKey(Sek, IEnumerable{KeyPart})"/>
    public static AllocationKey Mixed(Sek basic, IEnumerable<(Fraction Share, AllocationKey Key)> parts) =>
        new MixedKey(
            basic,
            Guard
                .Against.Null(parts)
                .Select(part => new KeyPart(part.Share, Guard.Against.Null(part.Key, nameof(parts))))
        );

    /// <summary>The key in Swedish, such as <c>befolkningen 2022-07-01</c>.</summary>
    public sealed override string ToString() => Description.Swedish;

    /// <summary>The key in words.</summary>
    public string ToString(Language language) => Description.In(language);

    // Why it cannot split a year among those who pay; blank ones count for nothing.
    internal abstract IEnumerable<string> Problems(KeyCase split);

    // What each payer has, in numbers of which only the proportions matter.
    internal abstract Fraction[] Weights(KeyCase split);

    // What a payer has by the key, as a sentence.
    internal abstract Wording ShareWords(Member payer, KeyCase split);

    // How a payer's share came about, before it is rounded.
    internal virtual IEnumerable<ExplanationStep> Explain(Member payer, KeyCase split)
    {
        Wording share = ShareWords(payer, split);
        return [new(Wording.Of($"nyckel: {share}", $"key: {share}"), AsTheyAgree)];
    }

    // Whether it says what each pays, so that nothing is left to round.
    internal bool IsAgreed => this is ValueKey { Kind: ValueKind.Amounts };

    private protected string NobodyShares(KeyCase split) =>
        split.Amount > Sek.Zero && Weights(split).Sum() == Fraction.Zero
            ? Message.Of(
                $"By the key ({Description}) nobody has a share of {split.Amount} in {split.Year}. Check its figures."
            )
            : "";
}
