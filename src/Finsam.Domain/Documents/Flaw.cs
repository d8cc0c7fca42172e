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
    // A document with more says that there are more.
    internal const int Most = 200;
}
