namespace Finsam.Domain;

/// <summary>What a plan takes off granted amounts, since initiatives seldom use all of what they are granted.</summary>
/// <remarks>Swedish: <i>generellt avdrag</i>. Equal when share and source are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record GeneralDeduction
{
    /// <summary>A deduction.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0 or above 1.</exception>
    public GeneralDeduction(Fraction share, RuleSource source)
    {
        Guard.Against.OutOfRange(
            share < Fraction.Zero || share > Fraction.One,
            $"A deduction of {share} is not a share of a grant. Give 10 per cent as Fraction.Percent(10).",
            nameof(share)
        );
        (Share, Source) = (share, Guard.Against.Null(source));
    }

    /// <summary>Ten per cent, as in Finnveden's plan for 2021-2023.</summary>
    /// <remarks>Source: document practice; the plan says about 10 %, and three of its lines are 0.9 of a round
    /// amount.</remarks>
    public static GeneralDeduction AsInFinnveden2021 { get; } =
        new(
            Fraction.Percent(10),
            new(
                SourceKind.DocumentPractice,
                "Finnveden, verksamhetsplan 2021-2023",
                new(
                    "Insatser använder sällan hela beloppet, så planen räknar med omkring 10 % mindre.",
                    "Initiatives seldom use the whole amount, so the plan counts on about 10 % less."
                )
            )
        );

    /// <summary>The share of a grant that is taken off, such as <c>Fraction.Percent(10)</c>; from 0 to 1.</summary>
    public Fraction Share { get; }

    /// <summary>Where it comes from.</summary>
    public RuleSource Source { get; }

    /// <summary>What a plan counts on of a granted amount: 1 080 000 kr of 1 200 000 kr at ten per cent.</summary>
    /// <param name="granted">The granted amount.</param>
    /// <param name="unit">What the result is rounded to, once, an exact half away from zero; 1 kr where it is left
    /// out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    /// <exception cref="OverflowException">The rounded amount is more than an amount can hold.</exception>
    public Sek Apply(Sek granted, Sek? unit = null) =>
        (granted.Kronor * (Fraction.One - Share)).ToNearest(Guard.Against.NotPositiveUnit(unit));

    /// <summary>The share, such as <c>10 %</c>.</summary>
    public override string ToString() => Share.ToString(Language.Swedish, "P");
}
