namespace Finsam.Domain;

// An exception is in English: so are the figures in it, whatever the language of the results.
internal static class Message
{
    internal static string Of(FormattableString text) => text.ToString(NumberShape.English);
}
