namespace Finsam.Domain;

// What is wrong with a document, and at which pointer; the byte and the text where those are known already.
internal sealed record Flaw(
    string Pointer,
    Wording Found,
    Wording Accepted,
    string? DidYouMean = null,
    int? At = null,
    string? Text = null
)
{
    // Where there are more, that is said, and not which.
    internal const int Most = 200;

    internal static readonly Flaw AndMore = new(
        "",
        new("Fler fel än de ovan visas inte.", "More than those above are not shown."),
        new("Rätta dem först.", "Correct them first."),
        Text: ""
    );

    internal static readonly Flaw Newer = new(
        "/version",
        new("är nyare än denna version av biblioteket läser.", "is newer than this library reads."),
        Wording.Of(
            $"Läs dokumentet med en nyare Finsam.Domain; denna läser version {YearFile.LatestVersion}.",
            $"Read the document with a newer Finsam.Domain; this one reads version {YearFile.LatestVersion}."
        )
    );
}
