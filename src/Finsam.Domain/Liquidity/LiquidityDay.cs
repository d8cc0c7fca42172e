using NodaTime;

namespace Finsam.Domain;

/// <summary>A day on which money comes or goes.</summary>
/// <remarks>
/// <para>Swedish: <i>dag i likviditetsplanen</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record LiquidityDay
{
    internal LiquidityDay(LocalDate date, Sek receipts, Sek payments, Sek lowest, Sek closing) =>
        (Date, Receipts, Payments, Lowest, Closing) = (date, receipts, payments, lowest, closing);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What comes.</summary>
    public Sek Receipts { get; }

    /// <summary>What goes, as a positive amount.</summary>
    public Sek Payments { get; }

    /// <summary>The least that there can be during the day: what goes may go before what comes.</summary>
    public Sek Lowest { get; }

    /// <summary>What there is at the end of the day.</summary>
    public Sek Closing { get; }

    /// <summary>The day, what comes, what goes and what there is at its end.</summary>
    public override string ToString() => $"{Date.Iso()}: +{Receipts} -{Payments} = {Closing}";
}
