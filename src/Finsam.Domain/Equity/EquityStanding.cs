using System.Numerics;
using NodaTime;

namespace Finsam.Domain;

/// <summary>How a federation's equity stands to its policy on a day: ratio, floor, ceiling and the distance
/// between.</summary>
/// <remarks>
/// <para>Swedish: <i>eget kapital mot riktlinjen</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class EquityStanding
{
    internal static readonly RuleSource TestedAtYearEnd = new(
        SourceKind.DocumentPractice,
        "Höglandet, halvårsredovisningar 2020 och 2023 (härlett)",
        new(
            "Den 30 juni är regionens och kommunernas hela år bokfört, så att eget kapital är tillfälligt stort.",
            "On 30 June the whole year of region and municipalities is booked, so that equity is large for a while."
        )
    );

    private EquityStanding(
        DatedValue<EquityPolicy> policy,
        EquityBand band,
        LocalDate date,
        Sek equity,
        Sek income,
        string? name
    ) => (Policy, Band, Date, Equity, Income, Name) = (policy, band, date, equity, income, name);

    /// <summary>What the figures are called in findings, such as a report's column; null where they have no
    /// name.</summary>
    public string? Name { get; }

    /// <summary>The policy that holds on the day, with its source.</summary>
    public DatedValue<EquityPolicy> Policy { get; }

    /// <summary>The policy's band for the income.</summary>
    public EquityBand Band { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Equity on the day; negative where there is a shortfall.</summary>
    public Sek Equity { get; }

    /// <summary>The year's income that the shares are of.</summary>
    public Sek Income { get; }

    /// <summary>Equity as a share of the income, exactly; null where there is no income.</summary>
    public Fraction? Ratio => Income == Sek.Zero ? null : new Fraction(Equity.Ore, Income.Ore);

    /// <summary>The most that equity should be, down to whole öre.</summary>
    public Sek Ceiling => Sek.FromOre((long)WholeOre(Band.Ceiling));

    /// <summary>The least that equity should be, up to whole öre.</summary>
    public Sek Floor => Sek.FromOre((long)-WholeOre(-Band.Floor));

    /// <summary>How much more equity could be; negative where it is above the ceiling.</summary>
    public Sek DistanceToCeiling => Ceiling - Equity;

    /// <summary>Why the ratio says nothing about the policy; null at a year end, when it does.</summary>
    public Wording? Caveat =>
        Date is { Month: 12, Day: 31 }
            ? null
            : new(
                $"{Date.Iso()} är inget årsskifte: intäkter är bokförda för en annan tid än kostnader, "
                    + "så kvoten säger ingenting om riktlinjen",
                $"{Date.Iso()} is no year end: income is booked for another time than costs, "
                    + "so the ratio says nothing about the policy"
            );

    /// <summary>How equity stands on a day.</summary>
    /// <param name="policy">The policy, by date, such as <see cref="EquityPolicy.AsCitedIn2020"/>.</param>
    /// <param name="date">The day, 31 December for a ratio that says something.</param>
    /// <param name="equity">Equity on the day.</param>
    /// <param name="income">The year's income on the policy's basis; with other income than the year's own, such as the
    /// next, say so beside it.</param>
    /// <param name="name">What the figures are called in findings, such as a report's column.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="date"/> is before the policy's first day, or before the act of federations.
    /// </exception>
    public static EquityStanding For(
        Dated<EquityPolicy> policy,
        LocalDate date,
        Sek equity,
        Sek income,
        string? name = null
    )
    {
        Guard.Against.Null(policy);
        Act.CheckYear(Guard.Against.OtherCalendar(date).Year, nameof(date));
        DatedValue<EquityPolicy> inForce = policy.On(date);
        return new(inForce, inForce.Value.BandFor(income), date, equity, income, name);
    }

    /// <summary>Where the distance to the ceiling comes from.</summary>
    /// <returns>The steps: the ceiling, equity and what the ratio is worth.</returns>
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
                Policy.Source
            ),
            new(
                Ratio is { } ratio
                    ? Wording.Of(
                        $"eget kapital: {Equity}, {ratio:P2} av {Income}",
                        $"equity: {Equity}, {ratio:P2} of {Income}"
                    )
                    : Wording.Of($"eget kapital: {Equity}", $"equity: {Equity}")
            ),
            new(Wording.Of($"{ceiling} - {Equity} = {ceiling - Equity}")),
        ];
        if (Caveat is { } caveat)
        {
            steps.Add(new(caveat, TestedAtYearEnd));
        }

        return new(
            new($"avstånd till taket {Date.Iso()}", $"distance to the ceiling {Date.Iso()}"),
            ceiling - Equity,
            steps
        );
    }

    /// <summary>The day, equity and its ratio, which says nothing in the middle of a year.</summary>
    public override string ToString() =>
        $"{Date.Iso()}: {Equity}{(Ratio is { } ratio ? $", {ratio:P2} av {Income}" : "")}"
        + (Caveat is null ? "" : " (mitt i året)");

    // A share of the income, down to whole öre, so that whole öre compare with it as with the share itself.
    private BigInteger WholeOre(Fraction share)
    {
        var ore = BigInteger.DivRem(share.Numerator * Income.Ore, share.Denominator, out BigInteger rest);
        return ore - (rest.Sign < 0 ? 1 : 0);
    }
}
