namespace Finsam.Domain;

/// <summary>What was not understood in a text, and where.</summary>
/// <remarks>Swedish: <i>oklarhet</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Problem : Worded
{
    internal Problem(int row, int? column, string text, Wording found, Wording accepted, string? didYouMean = null) =>
        (Row, Column, Text, Found, Accepted, DidYouMean) = (row, column, text, found, accepted, didYouMean);

    /// <summary>The row of the text, from 1.</summary>
    public int Row { get; }

    /// <summary>The cell of the row, from 1; null where it is the whole row.</summary>
    public int? Column { get; }

    /// <summary>What stands there.</summary>
    public string Text { get; }

    /// <summary>What is the matter with it.</summary>
    public Wording Found { get; }

    /// <summary>What is accepted in its place.</summary>
    public Wording Accepted { get; }

    /// <summary>A name that is known and nearly the same; null where there is none.</summary>
    public string? DidYouMean { get; }

    /// <summary>The place, such as <c>rad 5, kolumn 3</c>.</summary>
    public Wording Where =>
        Column is { } column
            ? Wording.Of($"rad {Row}, kolumn {column}", $"row {Row}, column {column}")
            : Wording.Of($"rad {Row}", $"row {Row}");

    // The place, what stands there, what is the matter, and what to write.
    internal override Wording Words
    {
        get
        {
            var said = Wording.Of($"{Where}: {NumberText.Quoted(Text)} {Found} {Accepted}");
            return DidYouMean is null
                ? said
                : Wording.Of($"{said} Menas '{DidYouMean}'?", $"{said} Did you mean '{DidYouMean}'?");
        }
    }
}
