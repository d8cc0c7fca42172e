namespace Finsam.Domain;

/// <summary>What stands in a cell of a table: words, an amount, a share or a day; nothing where it is not
/// known.</summary>
/// <remarks>Swedish: <i>cell</i>. <c>year.Explain(cell.Place)</c> says where an amount comes from. Equal only to
/// itself; not ordered.</remarks>
[NoJsonForm]
public sealed class TableCell : Worded
{
    private TableCell(Place? place) => Place = place;

    /// <summary>Words; null where it is something else.</summary>
    public Wording? Text { get; private init; }

    /// <summary>An amount, exactly; null where it is something else.</summary>
    public Sek? Amount { get; private init; }

    /// <summary>A share, exactly, which is shown in per cent; null where it is something else.</summary>
    public Fraction? Share { get; private init; }

    /// <summary>A day; null where it is something else.</summary>
    public LocalDate? Day { get; private init; }

    /// <summary>Where the figure stands in the year; null where it has no place of its own.</summary>
    public Place? Place { get; }

    /// <summary>The sign of a note below the table; null where there is none.</summary>
    public string? Mark { get; private init; }

    /// <summary>Whether it is known; a dash is shown where it is not.</summary>
    public bool IsKnown => Text is not null || Amount is not null || Share is not null || Day is not null;

    // A blank one stands among figures as among words.
    internal bool IsFigure => Day is null && (Text is null || ReferenceEquals(Text, Wording.None));

    internal override Wording Words =>
        Wording.Of(language => new CellText(TextFormat.Plain, language, ShownUnit.Kronor).Of(this));

    internal static TableCell Of(Wording text, Place? place = null) => new(place) { Text = text };

    internal static TableCell Of(string name) => Of(new Wording(name, name));

    internal static TableCell Of(Sek? amount, Place? place = null, string? mark = null) =>
        new(place) { Amount = amount, Mark = mark };

    internal static TableCell Of(Fraction? share) => new(place: null) { Share = share };

    internal static TableCell Of(LocalDate day) => new(place: null) { Day = day };
}
