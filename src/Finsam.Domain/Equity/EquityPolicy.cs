namespace Finsam.Domain;

/// <summary>Between what equity is to be, as shares of a stated income, by size of federation where that
/// matters.</summary>
/// <remarks>Swedish: <i>riktlinje för eget kapital</i>. A policy says from when it holds and who set it:
/// <c>new Dated&lt;EquityPolicy&gt;(name, [new(from, policy, source)])</c>. Equal when every part is equal; not
/// ordered.</remarks>
[NoJsonForm]
public sealed record EquityPolicy
{
    /// <summary>A policy with bands by size.</summary>
    /// <param name="basis">What income the shares are of; the size of a federation goes by it too.</param>
    /// <param name="bands">The bands, in any order, one of them from 0 kr.</param>
    /// <exception cref="ArgumentException">Two hold from one income, or none holds from 0 kr.</exception>
    public EquityPolicy(EquityBasis basis, IEnumerable<EquityBand> bands)
    {
        Basis = Guard.Against.Undefined(basis);
        Bands = [.. Guard.Against.NullItem(bands).OrderBy(band => band.FromIncome)];
        Guard.Against.Problems(
            [
                .. Bands
                    .Repeated(band => band.FromIncome)
                    .Select(same => Message.Of($"{same.Count()} bands hold from an income of {same.Key}. Keep one.")),
                Bands is [{ FromIncome.Ore: 0 }, ..] ? "" : "No band holds from 0 kr. Give one.",
            ],
            nameof(bands)
        );
    }

    /// <summary>A policy that is the same for every size.</summary>
    /// <inheritdoc cref="EquityBand(Fraction, Fraction, Sek)"/>
    public EquityPolicy(EquityBasis basis, Fraction ceiling, Fraction floor = default)
        : this(basis, [new EquityBand(ceiling, floor)]) { }

    /// <summary>At most 20 % of the members' contributions: the only ceiling that a document states.</summary>
    /// <remarks>Source: recommendation of Nationella rådet, as Härnösand Timrå's half-year report of 2020 has it ("20 %
    /// of income"; that the contributions are meant is inferred). The recommendation has had steps by size since
    /// 2013-10-02; they are not known to us, and a federation that knows its step gives a policy of its own.</remarks>
    public static Dated<EquityPolicy> AsCitedIn2020 { get; } =
        new(
            "ceiling of equity",
            [
                new(
                    new LocalDate(2013, 10, 2),
                    new(EquityBasis.Contributions, Fraction.Percent(20)),
                    new(
                        SourceKind.Recommendation,
                        "Nationella rådet, enligt Härnösand Timrå, halvårsrapport 2020",
                        new(
                            "Överskott bör inte vara mer än 20 % av intäkterna; "
                                + "trappan efter storlek, som finns sedan 2013-10-02, ingår inte i underlaget.",
                            "Surplus should not be more than 20 % of income; "
                                + "the steps by size, which exist since 2013-10-02, are not part of the material."
                        )
                    )
                ),
            ]
        );

    /// <summary>What income the shares are of.</summary>
    public EquityBasis Basis { get; }

    /// <summary>The bands, by the income from which each holds.</summary>
    public Listing<EquityBand> Bands { get; }

    /// <summary>The band for a year's income on the policy's basis; the first where that is printed below 0
    /// kr.</summary>
    public EquityBand BandFor(Sek income) => Bands.LastOrDefault(band => band.FromIncome <= income) ?? Bands[0];

    /// <summary>The bands.</summary>
    public override string ToString() => string.Join("; ", Bands.Select(band => $"{band.FromIncome}: {band}"));
}
