namespace Finsam.Domain;

/// <summary>A mixture: a basic amount to each, and the rest by shares of other keys.</summary>
/// <remarks>Swedish: <i>blandad nyckel</i>. The state's own model is one: 400 000 kr to each federation, then three
/// quarters by need and a quarter by inhabitants aged 16 to 64. The exact shares are added, and rounded once. Equal
/// when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record MixedKey : AllocationKey
{
    /// <summary>A mixture.</summary>
    /// <exception cref="ArgumentException">The shares do not make 1, one is negative, or a part is a mixture or of
    /// agreed amounts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basic"/> is negative.</exception>
    public MixedKey(Sek basic, IEnumerable<KeyPart> parts)
    {
        Basic = Guard.Against.NegativeAmount(basic, "Give 0 kr where there is no basic amount.");
        Parts = [.. Guard.Against.NullItem(parts)];
        Guard.Against.Problems(Problems(), nameof(parts));
    }

    /// <summary>What each gets first; 0 kr where there is no such amount.</summary>
    public Sek Basic { get; }

    /// <summary>The keys with their shares of the rest, which together make the whole.</summary>
    public Listing<KeyPart> Parts { get; }

    /// <inheritdoc/>
    public override Wording Description
    {
        get
        {
            var shares = Wording.Joined(" + ", Parts.Select(part => part.Words));
            return Basic == Sek.Zero
                ? shares
                : Wording.Of($"{Basic} var och av resten {shares}", $"{Basic} each and of the rest {shares}");
        }
    }

    internal override IEnumerable<string> Problems(KeyCase split) =>
        [
            split.Amount is { } whole && AllBasic(split) > whole.Kronor
                ? Message.Of(
                    $"{split.Payers.Length} times {Basic} is {AllBasic(split).AsKronor()}, more than the {whole} that "
                        + $"is to be split in {split.Year}. Lower the basic amount, or raise the total."
                )
                : "",
            .. Parts.SelectMany(part => part.Key.Problems(split)),
        ];

    internal override Fraction[] Weights(KeyCase split)
    {
        Fraction[] claims = Array.ConvertAll(split.Payers, _ => (Fraction)Basic.Kronor);
        foreach (KeyPart part in Parts)
        {
            Fraction[] shares = Shares(part, split);
            for (int i = 0; i < claims.Length; i++)
            {
                claims[i] += part.Share * Rest(split) * shares[i];
            }
        }

        return claims;
    }

    internal override Wording ShareWords(Member payer, KeyCase split) => Description;

    internal override IEnumerable<ExplanationStep> Explain(Member payer, KeyCase split)
    {
        Fraction rest = Rest(split);
        Wording basic = AllBasic(split).AsKronor();
        yield return new(
            Wording.Of(
                $"nyckel: {Basic} till var och en av {split.Payers.Length} = {basic}, kvar {rest.AsKronor()}",
                $"key: {Basic} to each of {split.Payers.Length} = {basic}, left {rest.AsKronor()}"
            ),
            AsTheyAgree
        );
        List<Fraction> claims = [Basic.Kronor];
        foreach (KeyPart part in Parts)
        {
            claims.Add(part.Share * rest * Shares(part, split)[Array.IndexOf(split.Payers, payer)]);
            (Wording words, Wording claim) = (part.Key.ShareWords(payer, split), claims[^1].AsKronor());
            Wording share = (part.Share * rest).AsKronor();
            yield return new(
                Wording.Of(
                    $"{part.Share:P} av det = {share}; {words}: {claim}",
                    $"{part.Share:P} of it = {share}; {words}: {claim}"
                )
            );
        }

        var sum = Wording.Joined(" + ", claims.Select(claim => claim.AsKronor()));
        yield return new(Wording.Of($"{sum} = {claims.Sum().AsKronor()}"));
    }

    private Fraction AllBasic(KeyCase split) => Basic.Kronor * (Fraction)split.Payers.Length;

    private Fraction Rest(KeyCase split) => split.Amount!.Value.Kronor - AllBasic(split);

    private static Fraction[] Shares(KeyPart part, KeyCase split)
    {
        Fraction[] weights = part.Key.Weights(split);
        Fraction sum = weights.Sum();
        return Array.ConvertAll(weights, weight => sum == Fraction.Zero ? Fraction.Zero : weight / sum);
    }

    private IEnumerable<string> Problems() =>
        [
            .. Parts
                .Where(part => part.Share < Fraction.Zero)
                .Select(part =>
                    Message.Of($"The share by {part.Key.Description} is {part.Share}. A share is 0 or more.")
                ),
            .. Parts
                .Where(part => part.Key is MixedKey || part.Key.IsAgreed)
                .Select(part =>
                    Message.Of(
                        $"A mixture has no part by {part.Key.Description}. Give percentages, weights or a population."
                    )
                ),
            Parts.Select(part => part.Share).Sum() is var sum && sum == Fraction.One
                ? ""
                : Message.Of($"The shares make {sum}, not 1. Give shares of the whole, such as 3/4 and 1/4."),
        ];
}
