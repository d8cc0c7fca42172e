namespace Finsam.Domain;

// What a guard has said, as a problem of a document.
internal static class Told
{
    // The name of the parameter, which the framework adds, is none of the reader's.
    internal static Wording By(Exception e) =>
        By(
            e is ArgumentException { ParamName: { } parameter }
                ? e.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal)
                : e.Message
        );

    // The guards speak English.
    internal static Wording By(string message) =>
        Wording.Of($"kan inte tas in: {message}", $"cannot be taken in: {message}");
}
