namespace Finsam.Domain;

/// <summary>What was not understood in a text or a sheet, and where.</summary>
/// <remarks>Swedish: <i>oklarhet</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Problem : Worded
{
    internal Problem(int row, int? column, string text, Wording found, Wording accepted, string? didYouMean = null) =>
        (Row, Column, Text, Found, Accepted, DidYouMean) = (row, column, text, found, accepted, didYouMean);

    /// <summary>The sheet of the workbook; null in a text and in a document.</summary>
    public string? Sheet { get; internal init; }

    /// <summary>The row of the text or of the sheet, from 1.</summary>
    public int Row { get; }

    /// <summary>Of a table, the cell of the row; of a document, the character of the row; both from 1. Null where it is
    /// the whole row.</summary>
    public int? Column { get; }

    /// <summary>Where it is in a document, as a JSON Pointer such as <c>/positions/2/role</c>; null in a
    /// table.</summary>
    public string? JsonPointer { get; internal init; }

    /// <summary>Where it is in the year; null where that is not known, or no place of its own.</summary>
    public Place? Place { get; internal init; }

    /// <summary>What stands there.</summary>
    public string Text { get; }

    /// <summary>What is the matter with it.</summary>
    public Wording Found { get; }

    /// <summary>What is accepted in its place.</summary>
    public Wording Accepted { get; }

    /// <summary>A name that is known and nearly the same; null where there is none.</summary>
    public string? DidYouMean { get; }

    /// <summary>The place, such as <c>rad 5, kolumn 3</c>, in a workbook <c>Budget!C5</c>, or in a document <c>rad 5,
    /// tecken 3 (/year)</c>.</summary>
    public Wording Where =>
        JsonPointer is { } pointer
            ? Wording.Of(
                $"rad {Row}, tecken {Column}{InParentheses(pointer)}",
                $"row {Row}, character {Column}{InParentheses(pointer)}"
            )
            : SheetPlace.Of(Sheet, Row, Column);

    // The place, what stands there, what is the matter, and what to write.
    internal override Wording Words
    {
        get
        {
            bool isNothing = Text.Length == 0 && (JsonPointer is not null || Column is null);
            string stands = isNothing ? "" : NumberText.Quoted(Text);
            Wording[] parts = [Wording.Of($"{Where}:"), Wording.Of($"{stands}"), Found, Accepted];
            var said = Wording.Joined(" ", parts.Where(part => part.Swedish.Length > 0));
            return DidYouMean is null
                ? said
                : Wording.Of($"{said} Menas '{DidYouMean}'?", $"{said} Did you mean '{DidYouMean}'?");
        }
    }

    private static string InParentheses(string pointer) => pointer.Length == 0 ? "" : $" ({pointer})";
}
