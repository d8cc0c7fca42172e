namespace Finsam.Domain;

/// <summary>Each member's share in a federation's equity, or in the cover of a shortfall.</summary>
/// <remarks>
/// <para>Swedish: <i>medlemmarnas andelar i eget kapital</i>.</para>
/// <para>The shares are whole öre and sum exactly; the last öre go by largest remainder. Equal only to itself; not
/// ordered.</para>
/// </remarks>
public sealed class EquityAttribution
{
    internal static readonly RuleSource SharesOfEquity = Act.Finsam(
        "5 § och 9 § 8",
        new(
            "Förbundsordningen anger medlemmarnas andelar i tillgångar och skulder; "
                + "de följer andelarna i 5 § om den inte säger annat.",
            "The charter states the members' shares in assets and debts; "
                + "they follow the shares of 5 § unless it says otherwise."
        )
    );

    internal static readonly RuleSource CoverOfShortfall = Act.Finsam(
        "22 §",
        new(
            "Medlemmarna täcker ett underskott efter sina andelar i 5 §; statens hälft är Försäkringskassans.",
            "The members cover a shortfall by their shares of 5 §; the state's half is Försäkringskassan's."
        )
    );

    private static readonly Wording Equity = new("eget kapital", "equity");

    private readonly IReadOnlyDictionary<Member, Fraction> _weights;
    private readonly Wording _basis;

    private EquityAttribution(
        Wording subject,
        Sek total,
        IReadOnlyDictionary<Member, Fraction> weights,
        Wording basis,
        RuleSource source
    )
    {
        (Subject, Total, _weights, _basis, Source) = (subject, total, weights, basis, source);
        Amounts = Allocator.Allocate(total, weights.Keys, member => weights[member], Sek.FromOre(1));
    }

    /// <summary>What is shared.</summary>
    public Wording Subject { get; }

    /// <summary>The amount that is shared; negative where equity is.</summary>
    public Sek Total { get; }

    /// <summary>The rule that the shares follow.</summary>
    public RuleSource Source { get; }

    /// <summary>Each member with its amount, in the order of the members; together they are
    /// <see cref="Total"/>.</summary>
    public IReadOnlyList<(Member Member, Sek Amount)> Amounts { get; }

    /// <summary>A member's amount.</summary>
    /// <returns>Its amount; 0 kr for Arbetsförmedlingen, which has no share.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="member"/> is null or has no part in the attribution.
    /// </exception>
    public Sek this[Member member]
    {
        get
        {
            CheckMember(member);
            return Amounts.Single(each => each.Member == member).Amount;
        }
    }

    /// <summary>Equity shared by the contributions of the balance year.</summary>
    /// <param name="equity">Equity; negative where there is a shortfall.</param>
    /// <param name="contributions">The contributions of the year that the balance is of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contributions"/> is null.</exception>
    /// <exception cref="ArgumentException">Nobody contributes anything that year.</exception>
    public static EquityAttribution For(Sek equity, ContributionSplit contributions) =>
        new(Equity, equity, Weights(contributions), Basis(contributions), SharesOfEquity);

    /// <summary>Equity shared as the charter says.</summary>
    /// <param name="equity">Equity; negative where there is a shortfall.</param>
    /// <param name="weights">Each member's share; only their proportions matter.</param>
    /// <param name="charter">The place in the charter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A member is null or stands twice, a weight is negative, or none is above
    /// 0.</exception>
    public static EquityAttribution ByCharter(
        Sek equity,
        IEnumerable<(Member Member, Fraction Weight)> weights,
        RuleSource charter
    )
    {
        Guard.Against.Null(charter);
        return new(
            Equity,
            equity,
            AllocationKey.ByWeights(weights).Values,
            new("andel enligt förbundsordningen", "share by the charter"),
            charter
        );
    }

    /// <summary>What each member pays to cover a shortfall.</summary>
    /// <param name="shortfall">How much is to be covered, 0 kr or more.</param>
    /// <param name="contributions">The contributions whose shares the cover follows.</param>
    /// <returns>The attribution; nothing falls on Arbetsförmedlingen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contributions"/> is null.</exception>
    /// <exception cref="ArgumentException">Nobody contributes anything that year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shortfall"/> is negative.</exception>
    public static EquityAttribution Cover(Sek shortfall, ContributionSplit contributions) =>
        new(
            new("täckning av underskott", "cover of a shortfall"),
            Guard.Against.NegativeAmount(shortfall, "It needs no cover: give how much is missing, 0 kr or more."),
            Weights(contributions),
            Basis(contributions),
            CoverOfShortfall
        );

    /// <summary>Where a member's amount comes from.</summary>
    /// <returns>The steps: its share, what that is exactly, and the rounding.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="member"/> is null or has no part in the attribution.
    /// </exception>
    public Explanation Explain(Member member)
    {
        CheckMember(member);
        Fraction share = _weights[member] / _weights.Values.Sum();
        Wording exact = (Total.Kronor * share).AsKronor();
        Sek amount = this[member];
        return new(
            Wording.Of($"{member}, {Subject}"),
            amount,
            [
                new(Wording.Of($"{_basis}: {share}"), Source),
                new(Wording.Of($"{share} av {Total} = {exact}", $"{share} of {Total} = {exact}")),
                new(
                    Wording.Of(
                        $"i hela öre, efter största resten: {amount}",
                        $"in whole öre, by largest remainder: {amount}"
                    ),
                    AllocationKey.ByLargestRemainder
                ),
            ]
        );
    }

    /// <summary>What is shared, and how much.</summary>
    public override string ToString() => $"{Subject}: {Total}";

    private static Dictionary<Member, Fraction> Weights(ContributionSplit contributions) =>
        Guard.Against.Null(contributions).Total > Sek.Zero
            ? contributions.Members.ToDictionary(member => member, member => (Fraction)contributions[member].Ore)
            : throw new ArgumentException(
                $"Nobody contributes anything in {contributions}, so there are no shares to follow. "
                    + "Give the contributions of another year.",
                nameof(contributions)
            );

    private static Wording Basis(ContributionSplit contributions)
    {
        int year = contributions.Terms.Year;
        return Wording.Of($"andel av bidragen {year}", $"share of the contributions {year}");
    }

    private void CheckMember(Member member) => Guard.Against.Stranger(member, _weights.Keys, $"has no part in this");
}
