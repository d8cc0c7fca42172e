namespace Finsam.Domain;

/// <summary>Each member's share in a federation's equity, or in the cover of a deficiency.</summary>
/// <remarks>Swedish: <i>medlemmarnas andelar i eget kapital</i>. The shares are whole öre and sum exactly; the last öre
/// go by largest remainder. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class EquityAttribution : Worded
{
    internal static readonly RuleSource SharesOfEquity = Act.Finsam(
        new("5 § och 9 § 8", "Section 5 and Section 9, point 8,"),
        new(
            "Förbundsordningen anger medlemmarnas andelar i tillgångar och skulder, i förhållande till andelarna i "
                + "5 §; hur en parts andel fördelas inom parten kan den bestämma.",
            "The charter states the members' shares in assets and debts, in proportion to the shares of Section 5; "
                + "how a party's share is split within the party is its to say."
        ),
        new(2008, 1, 1)
    );

    internal static readonly RuleSource CoverOfDeficiency = Act.Finsam(
        new("22 §", "Section 22"),
        new(
            "När förbundet saknar tillgångar för att betala en skuld skjuter medlemmarna till bristen efter sina "
                + "andelar i 5 §; statens hälft är Försäkringskassans.",
            "When a federation lacks assets to pay a debt, the members make up the deficiency by their shares under "
                + "Section 5; the state's half is Försäkringskassan's."
        )
    );

    private static readonly Wording Equity = new("eget kapital", "equity");

    private EquityAttribution(
        Wording subject,
        Sek total,
        IEnumerable<(Member Member, Fraction Weight)> weights,
        Wording basis,
        RuleSource source
    )
    {
        (Subject, Total, Basis, Source) = (subject, total, basis, source);
        (Member Member, Fraction Weight)[] all = [.. weights];
        Fraction whole = all.Select(each => each.Weight).Sum();
        Shares =
        [
            .. Allocator
                .Allocate(total, all, each => each.Weight, Sek.FromOre(1))
                .Select(part => new EquityShare(this, part.Item.Member, part.Item.Weight / whole, part.Amount)),
        ];
    }

    /// <summary>What is shared.</summary>
    public Wording Subject { get; }

    /// <summary>The amount that is shared; negative where equity is.</summary>
    public Sek Total { get; }

    /// <summary>The rule that the shares follow.</summary>
    public RuleSource Source { get; }

    /// <summary>Each member's share, in the order of the members; together they are <see cref="Total"/>.</summary>
    public Listing<EquityShare> Shares { get; }

    /// <summary>Equity shared by the contributions of the balance year.</summary>
    /// <param name="equity">Equity; negative where debts are more than assets.</param>
    /// <param name="contributions">The contributions of the year that the balance is of.</param>
    /// <exception cref="ArgumentException">Nobody contributes anything that year.</exception>
    public static EquityAttribution For(Sek equity, ContributionSplit contributions) =>
        new(Equity, equity, Weights(contributions), BasisOf(contributions), SharesOfEquity);

    /// <summary>Equity shared as the charter says.</summary>
    /// <param name="equity">Equity; negative where debts are more than assets.</param>
    /// <param name="weights">Each member's share; only their proportions matter.</param>
    /// <param name="charter">The place in the charter.</param>
    /// <exception cref="ArgumentException">A member is null or stands twice, a weight is negative, or none is above 0.
    /// The message names all that is wrong.</exception>
    public static EquityAttribution ByCharter(
        Sek equity,
        IEnumerable<(Member Member, Fraction Weight)> weights,
        RuleSource charter
    )
    {
        // The same demands as on a key by weights.
        var key = (ValueKey)AllocationKey.ByWeights(weights);
        return new(
            Equity,
            equity,
            key.Values.Select(row => (row.Member, row.Value)),
            new("andel enligt förbundsordningen", "share by the charter"),
            Guard.Against.Null(charter)
        );
    }

    /// <inheritdoc cref="ByCharter(Sek, IEnumerable{ValueTuple{Member, Fraction}}, RuleSource)"/>
    /// <param name="equity">Equity; negative where debts are more than assets.</param>
    /// <param name="shares">The members' shares by the charter.</param>
    public static EquityAttribution ByCharter(Sek equity, CharterShares shares) =>
        ByCharter(equity, Guard.Against.Null(shares).Values.Select(each => (each.Member, each.Value)), shares.Source);

    /// <summary>What each member makes up when the federation lacks assets to pay a debt (22 §); nothing falls on
    /// Arbetsförmedlingen. A deficit of a plan is no such deficiency.</summary>
    /// <param name="deficiency">How much is lacking to pay the debt, 0 kr or more. Swedish: <i>brist</i>.</param>
    /// <param name="contributions">The contributions whose shares the cover follows.</param>
    /// <exception cref="ArgumentException">Nobody contributes anything that year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deficiency"/> is negative.</exception>
    public static EquityAttribution Cover(Sek deficiency, ContributionSplit contributions) =>
        new(
            new("täckning av brist", "cover of a deficiency"),
            Guard.Against.NegativeAmount(deficiency, "It needs no cover: give how much is lacking, 0 kr or more."),
            Weights(contributions),
            BasisOf(contributions),
            CoverOfDeficiency
        );

    /// <summary>What is left when a federation is wound up, by what each member has contributed over the years, where
    /// the charter says so (9 § 15); the act has no rule of its own.</summary>
    /// <param name="left">What is left, 0 kr or more.</param>
    /// <param name="contributions">The contributions of each year that counts.</param>
    /// <param name="charter">The place in the charter.</param>
    /// <exception cref="ArgumentException">There is no year, one stands twice, or nobody has contributed
    /// anything.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="left"/> is negative.</exception>
    public static EquityAttribution AtWindingUp(
        Sek left,
        IEnumerable<ContributionSplit> contributions,
        RuleSource charter
    )
    {
        ContributionSplit[] years = [.. Guard.Against.NullItem(contributions).OrderBy(split => split.Year)];
        Guard.Against.Wrong(years.Length == 0, $"There are no contributions to go by.", nameof(contributions));
        Guard.Against.Repeated(
            years,
            split => split.Year,
            same => Message.Of($"The contributions of {same.Key} stand twice. Give each year once."),
            nameof(contributions)
        );
        return new(
            new("behållning vid likvidation", "what is left at winding up"),
            Guard.Against.NegativeAmount(
                left,
                "Nothing is left to distribute: a deficiency is made up by the members."
            ),
            years
                .SelectMany(Weights)
                .GroupBy(each => each.Member, Member.ByKey)
                .Select(same => (same.Key, same.Select(each => each.Weight).Sum())),
            years.Length == 1
                ? BasisOf(years[0])
                : Wording.Of(
                    $"andel av medlemsbidragen {years[0].Year}-{years[^1].Year}",
                    $"share of the contributions {years[0].Year}-{years[^1].Year}"
                ),
            Guard.Against.Null(charter)
        );
    }

    /// <summary>A member's share; of nothing for Arbetsförmedlingen, which Försäkringskassan pays for.</summary>
    /// <exception cref="ArgumentException"><paramref name="member"/> has no part in the attribution.</exception>
    public EquityShare ShareOf(Member member)
    {
        Guard.Against.Stranger(member, Shares.Select(share => share.Member), $"has no part in this");
        return Shares.First(share => Member.ByKey.Equals(share.Member, member));
    }

    /// <summary>A row for each member: its share and its amount.</summary>
    public Table ToTable() =>
        new(
            "medlemmarnas andelar i eget kapital",
            Wording.Of($"{Subject}, {Basis}"),
            [new("medlem", "member"), new("andel", "share"), new("belopp", "amount")],
            [
                .. Shares.Select(each => new TableRow(
                    TableCell.Of($"{each.Member}"),
                    [TableCell.Of(each.Share), TableCell.Of(each.Amount)]
                )),
                new(
                    new Wording("Summa", "Total"),
                    [TableCell.Of(Shares.Select(each => each.Share).Sum()), TableCell.Of(Total)],
                    isSum: true
                ),
            ]
        );

    internal override Wording Words =>
        Wording.Joined("\n  ", [Wording.Of($"{Subject}: {Total}"), .. Shares.Select(share => share.Words)]);

    internal Wording Basis { get; }

    private static IEnumerable<(Member Member, Fraction Weight)> Weights(ContributionSplit contributions)
    {
        Guard.Against.Null(contributions);
        Guard.Against.Wrong(
            contributions.Total == Sek.Zero,
            $"Nobody contributes anything in {contributions.Year}, so there are no shares to follow. "
                + $"Give the contributions of another year.",
            nameof(contributions)
        );
        return contributions.Members.Select(member => (member, (Fraction)contributions[member].Ore));
    }

    private static Wording BasisOf(ContributionSplit contributions) =>
        Wording.Of(
            $"andel av medlemsbidragen {contributions.Year}",
            $"share of the contributions {contributions.Year}"
        );
}
