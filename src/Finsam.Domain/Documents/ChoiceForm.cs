using System.Text.Json;

namespace Finsam.Domain;

// One of the values of an enum, by its name with a small letter first.
internal sealed class ChoiceForm<T> : ValueForm<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(
        Enum.GetNames<T>(),
        JsonNamingPolicy.CamelCase.ConvertName
    );

    private protected override Wording Accepted { get; } =
        Wording.Of($"Skriv något av {string.Join(", ", Names)}.", $"Write one of {string.Join(", ", Names)}.");

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = Text(ref reader);
        int at = Array.IndexOf(Names, text);
        return at < 0
            ? throw Refused(new("är inget av valen.", "is none of the choices."), Spelling.Nearest(text, Names))
            : Values[at];
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Names[Array.IndexOf(Values, value)]);
}
