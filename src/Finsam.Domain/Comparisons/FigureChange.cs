namespace Finsam.Domain;

/// <summary>A figure that is another in one year than in another.</summary>
/// <remarks>Swedish: <i>ändrad siffra</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class FigureChange : Worded
{
    private readonly Place _shown;

    internal FigureChange(Place place, Sek? before, Sek? after, Place shown) =>
        (Place, Before, After, _shown) = (place, before, after, shown);

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>What it was; null where that is not known, or it was not there.</summary>
    public Sek? Before { get; }

    /// <summary>What it is; null where that is not known, or it is not there.</summary>
    public Sek? After { get; }

    /// <summary>How much more it is; null where either is not known.</summary>
    public Sek? Difference => After - Before;

    // It is the later year that the place is of.
    internal TableRow Row =>
        new(Wording.Of(_shown.ToString), [TableCell.Of(Before), TableCell.Of(After, Place), TableCell.Of(Difference)]);

    internal override Wording Words
    {
        get
        {
            Wording by = Difference is { } difference ? Wording.Of($" ({difference})") : Wording.None;
            return Wording.Of($"{Wording.Of(_shown.ToString)}: {Text(Before)} -> {Text(After)}{by}");

            static Wording Text(Sek? amount) => amount is { } known ? Wording.Of($"{known}") : Wording.Of($"\u2013");
        }
    }
}
