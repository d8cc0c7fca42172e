using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Finsam.Domain;

internal ref partial struct YearFileWalk
{
    private static Wording Expected(JsonTypeInfo info) =>
        info.Kind switch
        {
            JsonTypeInfoKind.Object => Wording.Of(
                $"Skriv ett objekt {{…}} med {Names(info)}.",
                $"Write an object {{…}} with {Names(info)}."
            ),
            JsonTypeInfoKind.Enumerable => new("Skriv en lista […].", "Write a list […]."),
            _ when info.Type == typeof(string) => new("Skriv text som kan läsas.", "Write text that can be read."),
            _ when (Nullable.GetUnderlyingType(info.Type) ?? info.Type) == typeof(bool) => new(
                "Skriv true eller false.",
                "Write true or false."
            ),
            _ => new("Skriv ett heltal.", "Write a whole number."),
        };

    private void Unknown(JsonTypeInfo info)
    {
        string name = Encoding.UTF8.GetString(_reader.ValueSpan);
        int at = (int)_reader.TokenStartIndex;
        _path.Add((name, 0));
        Add(
            new("ingår inte i dokumentet här.", "is no part of the document here."),
            Wording.Of($"Här kan stå {Names(info)}.", $"Here can stand {Names(info)}."),
            at,
            name,
            Spelling.Nearest(name, info.Properties.Select(property => property.Name))
        );
        _path.RemoveAt(_path.Count - 1);
        _reader.Read();
        _reader.Skip();
    }

    private static string Names(JsonTypeInfo info) =>
        string.Join(", ", info.Properties.Select(property => property.Name).Where(name => name[0] != '$'));

    private readonly void Add(Wording found, Wording accepted, int at, string? text = null, string? didYouMean = null)
    {
        if (Flaws.Count <= Flaw.Most)
        {
            string pointer = string.Concat(
                _path.Select(part => $"/{JsonPlaces.Escaped((object?)part.Name ?? part.Index)}")
            );
            Flaws.Add(new(pointer, found, accepted, didYouMean, at, text));
        }
    }
}
