namespace Finsam.Domain;

public sealed partial class PayoutRun
{
    /// <summary>Looks whether what has been paid is what the scopes of the posts give (FIN202).</summary>
    /// <param name="paid">What has been paid for each post; posts that are left out are not looked at.</param>
    /// <returns>A finding for each that differs, in the order of the posts.</returns>
    /// <exception cref="ArgumentException"><paramref name="paid"/> is null or names a post that is not in the run.</exception>
    public IReadOnlyList<Finding> CheckPaid(IReadOnlyDictionary<Post, Sek> paid)
    {
        ArgumentNullException.ThrowIfNull(paid);
        string others = string.Join("; ", paid.Keys.Except(Posts));
        if (others.Length > 0)
        {
            throw new ArgumentException(
                $"{others}: not a post of these payouts. Give the run's own posts, not others like them.",
                nameof(paid)
            );
        }

        return
        [
            .. Payouts
                .Where(payout => paid.TryGetValue(payout.Post, out Sek actual) && actual != payout.Amount)
                .Select(payout => PaidFinding(payout, paid[payout.Post])),
        ];
    }

    /// <summary>The rules that the payouts follow: rates, decisions about scopes, and rounding.</summary>
    internal IEnumerable<LegalSource> Sources =>
        Terms
            .Select(terms => terms.Rates.On(Span.End).Source)
            .Concat(
                Posts
                    .SelectMany(post => post.Granted)
                    .Where(granted => granted.FirstDay <= Span.End && (granted.LastDay ?? Span.End) >= Span.Start)
                    .Select(granted => granted.Decision.Source)
            )
            .Append(RoundedOnce);

    private Finding PaidFinding(Payout payout, Sek actual)
    {
        LegalSource source = Terms.Single(terms => terms.Role == payout.Post.Role).Rates.On(Span.End).Source;
        return new(
            "FIN202",
            Departure.From(source),
            $"{payout.Post}, {Dates.Span(Span.Start, Span.End)}",
            new(
                "Det som betalats är inte det som tjänstens omfattning ger.",
                "What has been paid is not what the scope of the post gives."
            ),
            Wording.Of($"{payout.Amount}", $"{payout.Amount}"),
            Wording.Of($"{actual}", $"{actual}"),
            source,
            new(
                "Rätta vid nästa utbetalning, eller lägg till styrelsens beslut om en annan omfattning.",
                "Correct it at the next payment, or add the board's decision on another scope."
            )
        )
        {
            Difference = actual - payout.Amount,
        };
    }
}
