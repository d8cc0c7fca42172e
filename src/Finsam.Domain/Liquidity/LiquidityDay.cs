namespace Finsam.Domain;

/// <summary>A day on which money comes or goes.</summary>
/// <remarks>Swedish: <i>dag i likviditetsplanen</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class LiquidityDay : Worded
{
    private readonly Sek? _opening;

    internal LiquidityDay(LocalDate day, Sek? opening, Sek before, Sek comes, Sek goes) =>
        (Day, _opening, Before, In, Out) = (day, opening, before, comes, goes);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What comes.</summary>
    public Sek In { get; }

    /// <summary>What goes, as a positive amount.</summary>
    public Sek Out { get; }

    /// <summary>The least that there can be during the day: what goes may go before what comes. Null where it is not
    /// known what the curve opens with.</summary>
    public Sek? Lowest => _opening + Before - Out;

    /// <summary>What there is at the end of the day; null where it is not known what the curve opens with.</summary>
    public Sek? Closing => _opening + After;

    internal override Wording Words =>
        Closing is { } closing ? Wording.Of($"{Moved}, kvar {closing}", $"{Moved}, left {closing}") : Moved;

    private Wording Moved => Wording.Of($"{Day.Iso()}: in {In}, ut {Out}", $"{Day.Iso()}: in {In}, out {Out}");

    // What has come less what has gone since the curve began, until this day and to its end.
    internal Sek Before { get; }

    internal Sek After => Before + In - Out;
}
