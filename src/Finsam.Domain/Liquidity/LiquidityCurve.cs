namespace Finsam.Domain;

/// <summary>Money in hand day by day: whether a federation can pay what it has decided at every single
/// moment.</summary>
/// <remarks>Swedish: <i>likviditetsplan</i>. Nobody knows in which order a day's money moves, so what goes is counted
/// before what comes (the library's choice). Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class LiquidityCurve : Worded
{
    internal static readonly RuleSource AtEveryMoment = new(
        SourceKind.DocumentPractice,
        "Finnveden, verksamhetsplan 2021-2023, 7.3",
        new(
            "Förbundet ska vid varje tillfälle kunna betala det som det har beslutat om.",
            "A federation is to be able to pay what it has decided at every moment."
        )
    );

    private static readonly Wording LowestWords = new("lägsta likviditet", "lowest liquidity");

    // The least since the curve began, counted from 0 kr.
    private readonly Sek _lowest;

    internal LiquidityCurve(Figure opening, LocalDate from, IEnumerable<CashMovement> movements)
    {
        (Opening, From) = (opening, Guard.Against.OtherCalendar(from));
        Movements = [.. Guard.Against.NullItem(movements).OrderBy(movement => movement.Day)];
        string early = string.Join("; ", Movements.Where(each => each.Day < from).Select(each => each.Identified));
        Guard.Against.Wrong(
            early.Length > 0,
            $"{early}: before {from.Iso()}, when the curve begins. Count it into the opening cash, or begin earlier.",
            nameof(movements)
        );
        Days = [.. ByDay()];
        MinimumOn = from;
        foreach (LiquidityDay day in Days.Where(day => day.Before - day.Out < _lowest))
        {
            (MinimumOn, _lowest) = (day.Day, day.Before - day.Out);
        }
    }

    /// <summary>Money in hand when the first day begins.</summary>
    public Figure Opening { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>What comes and goes, by day.</summary>
    public Listing<CashMovement> Movements { get; }

    /// <summary>The days on which money moves, in order.</summary>
    public Listing<LiquidityDay> Days { get; }

    /// <summary>The least that there is at any moment.</summary>
    public Figure Minimum =>
        FigureOf(
            new(Page.Liquidity, line: LowestWords.Swedish),
            _lowest,
            () => Explain(new("lägsta likviditet,", "lowest liquidity,"), MinimumOn, isBeforeReceipts: true)
        );

    /// <summary>The first day on which there is so little, whatever the opening is.</summary>
    public LocalDate MinimumOn { get; }

    /// <summary>The first day with less than 0 kr at some moment; null where there is none.</summary>
    /// <exception cref="NotKnownException">It is not known what the curve opens with.</exception>
    public LocalDate? FirstDayBelowZero =>
        Opening.Amount < Sek.Zero ? From : Days.FirstOrDefault(day => day.Lowest < Sek.Zero)?.Day;

    /// <summary>The smallest opening cash that would keep every moment at 0 kr or more.</summary>
    public Sek SmallestOpening => -_lowest;

    /// <summary>A curve by its amounts alone.</summary>
    /// <param name="opening">Money in hand when the first day begins.</param>
    /// <param name="from">The first day.</param>
    /// <param name="movements">What comes and goes, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is not by the ISO calendar, or a movement is null or
    /// before it. The message names them all.</exception>
    /// <exception cref="OverflowException">A sum is more than an amount can hold.</exception>
    public static LiquidityCurve For(Sek opening, LocalDate from, IEnumerable<CashMovement> movements)
    {
        Place place = new(Page.Liquidity, total: Total.Opening, day: Guard.Against.OtherCalendar(from));
        return new(FigurePart.Given(place, opening), from, movements);
    }

    /// <summary>Money in hand at the end of a day; negative where there is too little.</summary>
    /// <param name="day">The day, on which money need not move.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is before the curve begins.</exception>
    public Figure On(LocalDate day)
    {
        Guard.Against.Wrong(
            Guard.Against.OtherCalendar(day) < From,
            $"{day.Iso()} is before {From.Iso()}, when the curve begins. Ask for that day or later.",
            nameof(day)
        );
        return FigureOf(
            new(Page.Liquidity, day: day),
            Days.LastOrDefault(each => each.Day <= day)?.After ?? Sek.Zero,
            () => Explain(new("likviditet", "liquidity"), day, isBeforeReceipts: false)
        );
    }

    /// <summary>The same curve with more money coming or going.</summary>
    /// <param name="movements">What is added.</param>
    /// <exception cref="ArgumentException">A movement is null, or before the first day.</exception>
    /// <exception cref="OverflowException">A sum is more than an amount can hold.</exception>
    public LiquidityCurve With(IEnumerable<CashMovement> movements) =>
        new(Opening, From, [.. Movements, .. Guard.Against.NullItem(movements)]);

    /// <summary>The latest day on which a receipt can come so that every moment is kept at 0 kr or more.</summary>
    /// <param name="receipt">A receipt of the curve, equal to it in every part; any other is money that comes
    /// beside.</param>
    /// <returns>The day; <see cref="LocalDate.MaxIsoValue"/> where every moment is kept without the receipt; null where
    /// no day from the first on is early enough.</returns>
    /// <exception cref="ArgumentException"><paramref name="receipt"/> is a payment.</exception>
    /// <exception cref="NotKnownException">It is not known what the curve opens with.</exception>
    public LocalDate? LatestDayFor(CashMovement receipt)
    {
        Guard.Against.Wrong(
            Guard.Against.Null(receipt).Amount < Sek.Zero,
            $"{receipt.Identified} is a payment, which is never too late. Give a receipt.",
            nameof(receipt)
        );
        List<CashMovement> others = [.. Movements];
        others.Remove(receipt);
        LiquidityCurve without = new(Opening, From, others);
        LocalDate? last = without.FirstDayBelowZero?.PlusDays(-1);
        return last is not { } day ? LocalDate.MaxIsoValue
            : day >= From
            && without.With([CashMovement.In(day, receipt.Amount, receipt.Name)]).SmallestOpening <= Opening.Amount
                ? day
            : null;
    }

    /// <summary>Where the least comes from.</summary>
    /// <exception cref="NotKnownException">It is not known what the curve opens with.</exception>
    public Explanation Explain() => Minimum.Explain();

    /// <summary>A row for what there is at first, each day on which money moves, and the least.</summary>
    public Table ToTable()
    {
        TableCell blank = TableCell.Of(Wording.None);
        return new(
            $"likviditet {From.Iso()}",
            Wording.Of($"Likviditet från {From.Iso()}", $"Money in hand from {From.Iso()}"),
            [
                new("dag", "day"),
                new("in", "in"),
                new("ut", "out"),
                new("lägst under dagen", "lowest in the day"),
                new("kvar", "left"),
            ],
            [
                new(new Wording("ingående", "opening"), [blank, blank, blank, Opening.Cell]),
                .. Days.Select(day => new TableRow(
                    TableCell.Of(day.Day),
                    [
                        TableCell.Of(day.In),
                        TableCell.Of(day.Out),
                        TableCell.Of(day.Lowest),
                        TableCell.Of(day.Closing, new(Page.Liquidity, day: day.Day)),
                    ]
                )),
                new(Wording.Of($"{LowestWords} {MinimumOn.Iso()}"), [blank, blank, Minimum.Cell, blank], isSum: true),
            ]
        );
    }

    // What there is at first, each day on which money moves, and the least.
    internal override Wording Words =>
        Wording.Joined(
            "\n",
            [
                FigurePart.Line(Wording.Of($"{From.Iso()}"), Opening),
                .. Days.Select(day => day.Words),
                FigurePart.Line(Wording.Of($"{LowestWords} {MinimumOn.Iso()}"), Minimum),
            ]
        );

    private Figure FigureOf(Place place, Sek since, Func<Explanation> explain) =>
        new(
            place,
            null,
            Opening.Known + since,
            Opening.Missing is { } missing ? new(missing.Input, place) : null,
            Sek.Krona,
            explain,
            FigurePart.BoundsOf(Opening, since)
        );

    // What there is when a day's payments are made, or at its end.
    private Explanation Explain(Wording what, LocalDate day, bool isBeforeReceipts)
    {
        CashMovement[] moved = [.. Movements.Where(each => each.Day <= day)];
        Sek comes = moved
            .Where(each => each.Amount > Sek.Zero && !(isBeforeReceipts && each.Day == day))
            .Sum(each => each.Amount);
        Sek goes = -moved.Where(each => each.Amount < Sek.Zero).Sum(each => each.Amount);
        Wording received = isBeforeReceipts
            ? new("inbetalt före dagen", "received before the day")
            : new("inbetalt till och med dagen", "received to the end of the day");
        return new(
            Wording.Of($"{what} {day.Iso()}"),
            Opening.Amount + comes - goes,
            [
                new(
                    Wording.Of($"kassa {From.Iso()}: {Opening.Amount}", $"cash {From.Iso()}: {Opening.Amount}"),
                    because: FigurePart.Because(Opening)
                ),
                new(Wording.Of($"+ {received}: {comes}")),
                new(
                    Wording.Of($"- utbetalt till och med dagen: {goes}", $"- paid to the end of the day: {goes}"),
                    AtEveryMoment
                ),
            ]
        );
    }

    private IEnumerable<LiquidityDay> ByDay()
    {
        Sek balance = Sek.Zero;
        foreach (IGrouping<LocalDate, CashMovement> day in Movements.GroupBy(movement => movement.Day))
        {
            Sek comes = day.Where(each => each.Amount > Sek.Zero).Sum(each => each.Amount);
            Sek goes = -day.Where(each => each.Amount < Sek.Zero).Sum(each => each.Amount);
            LiquidityDay next = new(day.Key, Opening.Known, balance, comes, goes);
            balance = next.After;
            yield return next;
        }
    }
}
