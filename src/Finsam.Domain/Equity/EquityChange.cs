namespace Finsam.Domain;

/// <summary>Equity that is taken over, paid out or repaid on a day, which is no result.</summary>
/// <remarks>Swedish: <i>förändring av eget kapital</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record EquityChange : IWorded
{
    /// <summary>A change.</summary>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="movement"/> is not defined, the amount is
    /// negative, or there are no federations in the year of the day.</exception>
    public EquityChange(EquityMovement movement, LocalDate day, Sek amount, string reason, RuleSource? source = null)
    {
        (Movement, Day) = (Guard.Against.Undefined(movement), Guard.Against.OtherCalendar(day));
        Act.CheckYear(day.Year, nameof(day));
        Amount = Guard.Against.NegativeAmount(amount, "Give 0 kr or more: the movement says which way it goes.");
        (Reason, Source) = (Guard.Against.Blank(reason), source);
    }

    /// <summary>What happens.</summary>
    public EquityMovement Movement { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The amount, without a sign.</summary>
    public Sek Amount { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Where that is decided or written; null where it is not known.</summary>
    public RuleSource? Source { get; }

    /// <summary>What it adds to equity; negative where it is paid.</summary>
    public Sek Effect => IsPaid ? -Amount : Amount;

    /// <summary>The day, what happens, why and the amount, in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>The day, what happens, why and the amount.</summary>
    public string ToString(Language language) => Wording.Of($"{Words}: {Amount}").In(language);

    internal FigurePart AsPart() =>
        new(Words, FigurePart.Given(new(Page.Equity, line: Reason, day: Day), Amount), IsPaid, Source);

    // As a part of what a column closes with.
    internal Figure AsFigure() => new(new(Page.Equity, line: Words.Swedish, day: Day), Effect, null, null, Sek.Krona);

    private bool IsPaid => Movement != EquityMovement.TakenOver;

    internal Wording Words =>
        Movement switch
        {
            EquityMovement.TakenOver => new($"övertaget {Day.Iso()}, {Reason}", $"taken over {Day.Iso()}, {Reason}"),
            EquityMovement.PaidOut => new($"utskiftat {Day.Iso()}, {Reason}", $"paid out {Day.Iso()}, {Reason}"),
            _ => new($"återbetalt {Day.Iso()}, {Reason}", $"repaid {Day.Iso()}, {Reason}"),
        };
}
