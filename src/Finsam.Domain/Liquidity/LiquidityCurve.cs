using NodaTime;

namespace Finsam.Domain;

/// <summary>Money in hand day by day: whether a federation can pay what it has decided at every single
/// moment.</summary>
/// <remarks>
/// <para>Swedish: <i>likviditetsplan</i>.</para>
/// <para>Nobody knows in which order a day's money moves, so what goes is counted before what comes (the library's
/// choice). Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class LiquidityCurve
{
    /// <summary>A curve.</summary>
    /// <param name="opening">Money in hand when the first day begins.</param>
    /// <param name="from">The first day.</param>
    /// <param name="flows">What comes and goes, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="from"/> is not by the ISO calendar, or a flow is null or before it. The message names them all.
    /// </exception>
    /// <exception cref="OverflowException">A sum is more than an amount can hold.</exception>
    public LiquidityCurve(Sek opening, LocalDate from, IEnumerable<CashFlow> flows)
    {
        (Opening, From) = (opening, Guard.Against.OtherCalendar(from));
        Flows = [.. Guard.Against.NullItem(flows).OrderBy(flow => flow.Date)];
        string early = string.Join("; ", Flows.Where(flow => flow.Date < from).Select(flow => flow.Identified));
        if (early.Length > 0)
        {
            throw new ArgumentException(
                $"{early}: before {from.Iso()}, when the curve begins. "
                    + "Count it into the opening cash, or begin earlier.",
                nameof(flows)
            );
        }

        Days = [.. ByDay()];
        (MinimumOn, Minimum) = (from, opening);
        foreach (LiquidityDay day in Days.Where(day => day.Lowest < Minimum))
        {
            (MinimumOn, Minimum) = (day.Date, day.Lowest);
        }
    }

    /// <summary>Money in hand when the first day begins.</summary>
    public Sek Opening { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>What comes and goes, by day.</summary>
    public IReadOnlyList<CashFlow> Flows { get; }

    /// <summary>The days on which money moves, in order.</summary>
    public IReadOnlyList<LiquidityDay> Days { get; }

    /// <summary>Money in hand after the last of them.</summary>
    public Sek Closing => Days.Count == 0 ? Opening : Days[^1].Closing;

    /// <summary>The least that there is at any moment.</summary>
    public Sek Minimum { get; }

    /// <summary>The first day on which there is so little.</summary>
    public LocalDate MinimumOn { get; }

    /// <summary>The first day with less than 0 kr at some moment; null where there is none.</summary>
    public LocalDate? FirstDayBelowZero =>
        Opening < Sek.Zero ? From : Days.FirstOrDefault(day => day.Lowest < Sek.Zero)?.Date;

    /// <summary>The smallest opening cash that would keep every moment at 0 kr or more.</summary>
    public Sek SmallestOpening => Opening - Minimum;

    /// <summary>Money in hand at the end of a day.</summary>
    /// <param name="date">The day, on which money need not move.</param>
    /// <returns>The amount; negative where there is too little.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is before the curve begins.</exception>
    public Sek On(LocalDate date) =>
        Guard.Against.OtherCalendar(date) >= From
            ? Days.LastOrDefault(day => day.Date <= date)?.Closing ?? Opening
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                $"{date.Iso()} is before {From.Iso()}, when the curve begins. Ask for that day or later."
            );

    /// <summary>The same curve with more money coming or going.</summary>
    /// <param name="flows">What is added.</param>
    /// <returns>Another curve.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <exception cref="ArgumentException">A flow is null, or before the first day.</exception>
    /// <exception cref="OverflowException">A sum is more than an amount can hold.</exception>
    public LiquidityCurve With(IEnumerable<CashFlow> flows) =>
        new(Opening, From, [.. Flows, .. Guard.Against.NullItem(flows)]);

    /// <summary>The latest day on which a receipt can come so that every moment is kept at 0 kr or more.</summary>
    /// <param name="receipt">A receipt of the curve, equal to it in every part; any other is money that comes
    /// beside.</param>
    /// <returns>The day; <see cref="LocalDate.MaxIsoValue"/> where every moment is kept without the receipt; null where
    /// no day from the first on is early enough.</returns>
    /// <exception cref="ArgumentException"><paramref name="receipt"/> is null or a payment.</exception>
    public LocalDate? LatestDayFor(CashFlow receipt)
    {
        if (Guard.Against.Null(receipt).Amount < Sek.Zero)
        {
            throw new ArgumentException(
                $"{receipt.Identified} is a payment, which is never too late. Give a receipt.",
                nameof(receipt)
            );
        }

        List<CashFlow> others = [.. Flows];
        others.Remove(receipt);
        LiquidityCurve without = new(Opening, From, others);
        if (without.FirstDayBelowZero is not { } shortOn)
        {
            return LocalDate.MaxIsoValue;
        }

        LocalDate dayBefore = shortOn.PlusDays(-1);
        return
            dayBefore >= From
            && without.With([CashFlow.Receipt(dayBefore, receipt.Amount, receipt.Name)]).Minimum >= Sek.Zero
            ? dayBefore
            : null;
    }

    /// <summary>Where the least comes from.</summary>
    /// <returns>The steps: the opening cash, what has come before the day, and what has gone, that day's payments
    /// included.</returns>
    public Explanation ExplainMinimum()
    {
        Sek received = Flows.Where(flow => flow.Date < MinimumOn && flow.Amount > Sek.Zero).Sum(flow => flow.Amount);
        Sek paid = -Flows.Where(flow => flow.Date <= MinimumOn && flow.Amount < Sek.Zero).Sum(flow => flow.Amount);
        return new(
            new($"lägsta likviditet, {MinimumOn.Iso()}", $"lowest liquidity, {MinimumOn.Iso()}"),
            Opening + received - paid,
            [
                new(Wording.Of($"kassa {From.Iso()}: {Opening}", $"cash {From.Iso()}: {Opening}")),
                new(Wording.Of($"+ inbetalt före dagen: {received}", $"+ received before the day: {received}")),
                new(
                    Wording.Of($"- utbetalt till och med dagen: {paid}", $"- paid to the end of the day: {paid}"),
                    AtEveryMoment
                ),
            ]
        );
    }

    /// <summary>The first day, the lowest and its day.</summary>
    public override string ToString() => $"{From.Iso()}: {Opening}, {MinimumOn.Iso()}: {Minimum}";

    private IEnumerable<LiquidityDay> ByDay()
    {
        Sek balance = Opening;
        foreach (IGrouping<LocalDate, CashFlow> day in Flows.GroupBy(flow => flow.Date))
        {
            Sek received = day.Where(flow => flow.Amount > Sek.Zero).Sum(flow => flow.Amount);
            Sek paid = -day.Where(flow => flow.Amount < Sek.Zero).Sum(flow => flow.Amount);
            Sek lowest = balance - paid;
            balance = lowest + received;
            yield return new(day.Key, received, paid, lowest, closing: balance);
        }
    }
}
