using System.Numerics;

namespace Finsam.Domain;

/// <summary>How a federation's equity stands to its policy on a day: ratio, floor, ceiling and the distance
/// between.</summary>
/// <remarks>Swedish: <i>eget kapital mot riktlinjen</i>. Where the figures are coarse, the ratio is known only to lie
/// between two. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class EquityStanding : Worded
{
    internal static readonly RuleSource TestedAtYearEnd = new(
        SourceKind.DocumentPractice,
        "Höglandet, halvårsredovisning 2020 och delårsrapport 2023",
        new(
            "Den 30 juni är regionens och kommunernas hela år bokfört, så att eget kapital är tillfälligt stort.",
            "On 30 June the whole year of region and municipalities is booked, so that equity is large for a while."
        )
    );

    private readonly Figure _equity;
    private readonly Figure _income;
    private readonly FigureRatio _ratio;

    private EquityStanding(Dated<EquityPolicy> policy, LocalDate day, Figure equity, Figure income)
    {
        Act.CheckYear(Guard.Against.OtherCalendar(day).Year, nameof(day));
        (Day, Equity, Income) = (day, equity.Amount, income.Amount);
        Policy = policy.On(day);
        Band = Policy.Value.BandFor(Income);
        (_equity, _income) = (equity, income);
        _ratio = new(equity, income);
    }

    /// <summary>The policy that holds on the day, with its source.</summary>
    public DatedValue<EquityPolicy> Policy { get; }

    /// <summary>The policy's band for the income.</summary>
    public EquityBand Band { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>Equity on the day; negative where debts are more than assets.</summary>
    public Sek Equity { get; }

    /// <summary>The year's income that the shares are of.</summary>
    public Sek Income { get; }

    /// <summary>Equity as a share of the income, exactly as the figures stand; null where there is no income.</summary>
    public Fraction? Ratio => _ratio.Exact;

    /// <summary>The least that the ratio can be, where figures are printed in coarse units; null where there is no
    /// income.</summary>
    public Fraction? LowestRatio => _ratio.Lowest;

    /// <summary>The most that the ratio can be; null where there is no income.</summary>
    public Fraction? HighestRatio => _ratio.Highest;

    /// <summary>The most that equity should be, down to whole öre.</summary>
    public Sek Ceiling => Sek.FromOre((long)WholeOre(Band.Ceiling));

    /// <summary>The least that equity should be, up to whole öre.</summary>
    public Sek Floor => Sek.FromOre((long)-WholeOre(-Band.Floor));

    /// <summary>How much more equity could be; negative where it is above the ceiling.</summary>
    public Sek DistanceToCeiling => Ceiling - Equity;

    /// <summary>Why the ratio says nothing about the policy; null at a year end, when it does.</summary>
    public Wording? Caveat =>
        Day is { Month: 12, Day: 31 }
            ? null
            : new(
                $"{Day.Iso()} är inget årsbokslut: intäkter är bokförda för en annan tid än kostnader, "
                    + "så andelen kan inte jämföras med riktlinjen",
                $"{Day.Iso()} is no year end: income is booked for another time than costs, "
                    + "so the ratio cannot be compared with the policy"
            );

    /// <summary>How equity stands on a day.</summary>
    /// <param name="policy">The policy, by date, such as <see cref="EquityPolicy.AsCitedIn2020"/>.</param>
    /// <param name="day">The day, 31 December for a ratio that says something.</param>
    /// <param name="equity">Equity on the day.</param>
    /// <param name="income">The year's income on the policy's basis; with other income than the year's own, such as the
    /// next, say so beside it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the policy's first day, or
    /// before the act of federations.</exception>
    public static EquityStanding For(Dated<EquityPolicy> policy, LocalDate day, Sek equity, Sek income) =>
        For(policy, day, FigurePart.Given(new(Page.Equity), equity), FigurePart.Given(new(Page.Equity), income));

    /// <summary>How a year's equity stands on a day, by its figures, whose bounds are kept.</summary>
    /// <inheritdoc cref="For(Dated{EquityPolicy}, LocalDate, Sek, Sek)"/>
    /// <exception cref="NotKnownException">One of the figures is not known.</exception>
    public static EquityStanding For(Dated<EquityPolicy> policy, LocalDate day, Figure equity, Figure income) =>
        new(Guard.Against.Null(policy), day, Guard.Against.Null(equity), Guard.Against.Null(income));

    /// <summary>Where the distance to the ceiling comes from.</summary>
    public Explanation Explain()
    {
        Sek ceiling = Ceiling;
        List<ExplanationStep> steps =
        [
            new(
                Wording.Of(
                    $"tak: {Band.Ceiling:P} av {Income} = {ceiling}",
                    $"ceiling: {Band.Ceiling:P} of {Income} = {ceiling}"
                ),
                Policy.Source,
                FigurePart.Because(_income)
            ),
            new(
                Wording.Of($"eget kapital: {Equity}{RatioOfIncome}", $"equity: {Equity}{RatioOfIncome}"),
                because: FigurePart.Because(_equity)
            ),
            new(Wording.Of($"{ceiling} - {Equity} = {ceiling - Equity}")),
        ];
        if (Caveat is { } caveat)
        {
            steps.Add(new(caveat, TestedAtYearEnd));
        }

        return new(
            new($"avstånd till taket {Day.Iso()}", $"distance to the ceiling {Day.Iso()}"),
            ceiling - Equity,
            steps
        );
    }

    internal override Wording Words
    {
        get
        {
            Wording worth = Caveat is null ? Wording.None : new(" (mitt i året)", " (mid-year)");
            return Wording.Of($"{Day.Iso()}: {Equity}{RatioOfIncome}{worth}");
        }
    }

    internal TableRow Row =>
        new(
            TableCell.Of(Day),
            [
                _equity.Cell,
                _income.Cell,
                _ratio.IsExact ? TableCell.Of(Ratio) : TableCell.Of(RatioWords!),
                TableCell.Of(Ceiling),
                TableCell.Of(Floor),
                TableCell.Of(DistanceToCeiling),
            ]
        );

    internal Wording? RatioWords => _ratio.Words;

    private Wording RatioOfIncome =>
        RatioWords is { } ratio ? Wording.Of($", {ratio} av {Income}", $", {ratio} of {Income}") : Wording.None;

    // A share of the income, down to whole öre, so that whole öre compare with it as with the share itself.
    private BigInteger WholeOre(Fraction share) => FigureRatio.Down(share.Numerator * Income.Ore, share.Denominator);
}
