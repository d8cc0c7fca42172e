namespace Finsam.Domain;

/// <summary>Where a typed amount was read.</summary>
/// <remarks>Swedish: <i>underlag</i>. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed record CellSource
{
    /// <summary>A place where an amount was read.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public CellSource(string file, string? at = null, LocalDate? day = null) =>
        (File, At, Day) = (Guard.Against.Blank(file), Guard.Against.BlankIfGiven(at), Guard.Against.OtherCalendar(day));

    /// <summary>The file or the document.</summary>
    public string File { get; }

    /// <summary>The place in it, such as a sheet and a cell; null where it has none.</summary>
    public string? At { get; }

    /// <summary>The day that it was read or booked; null where it is not known.</summary>
    public LocalDate? Day { get; }

    /// <summary>The parts, such as <c>bok.xlsx, Blad1!C7, 2024-06-30</c>.</summary>
    public override string ToString() => string.Join(", ", new[] { File, At, Day?.Iso() }.OfType<string>());
}
