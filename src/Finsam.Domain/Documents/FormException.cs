using System.Text.Json;

namespace Finsam.Domain;

// Why a value of a document is not what should stand there.
internal sealed class FormException(Wording found, Wording accepted, string? didYouMean = null)
    : JsonException($"It {found.English} {accepted.English}")
{
    internal Wording Found => found;

    internal Wording Accepted => accepted;

    internal string? DidYouMean => didYouMean;
}
