using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Finsam.Domain;

// One pass over a document: what stands in it that the format has not, what it lacks, and which parts cannot be read.
// Values are read here only where the serializer has refused one, to find them all.
internal ref partial struct YearFileWalk
{
    internal const int MostDeep = 32;
    private const int MostItems = 10_000;
    private const int MostColumns = 500;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly bool _withValues;
    private readonly List<(string? Name, int Index)> _path = [];
    private readonly Dictionary<Type, YearFileShape> _shapes = [];
    private Utf8JsonReader _reader;

    internal YearFileWalk(ReadOnlySpan<byte> utf8, bool withValues)
    {
        _utf8 = utf8;
        _withValues = withValues;
        _reader = new(utf8, new JsonReaderOptions { MaxDepth = MostDeep });
    }

    internal List<Flaw> Flaws { get; } = [];

    // The parts that cannot be read, from the first byte to the one after the last.
    internal List<Range> Broken { get; } = [];

    // False where the text is no JSON.
    internal bool Walk()
    {
        try
        {
            _reader.Read();
            Value(ShapeOf(typeof(YearFile)), isRequired: true);
            _reader.Read();
            return true;
        }
        catch (JsonException)
        {
            int at = (int)Math.Min(_reader.BytesConsumed, Math.Max(0, _utf8.Length - 1));
            if (_reader.CurrentDepth >= MostDeep - 1 && _utf8[at] is (byte)'[' or (byte)'{')
            {
                Add(
                    Wording.Of($"ligger djupare än {MostDeep} nivåer.", $"lies deeper than {MostDeep} levels."),
                    new("Ett dokument har inte så många.", "A document has not so many."),
                    at
                );
            }
            else
            {
                Add(
                    new("är inte JSON.", "is not JSON."),
                    new(
                        "Se efter komma, citattecken och parenteser här och strax före; decimaler skrivs med punkt.",
                        "Look for commas, quotes and brackets here and just before; decimals have a point."
                    ),
                    at
                );
            }

            return false;
        }
    }

    // Whether what stands here can be read; a part of it that cannot is put aside, so that the rest can.
    private bool Value(YearFileShape shape, bool isRequired)
    {
        int start = (int)_reader.TokenStartIndex;
        JsonTypeInfo info = shape.Info;
        bool isCell = shape.IsCell;
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return isCell || !isRequired || !Wrong(start, info);
        }

        if (isCell && _reader.TokenType == JsonTokenType.StartObject)
        {
            // As a part of its own, so that each thing in it is told where it stands; then as a cell.
            int broken = Broken.Count;
            Utf8JsonReader again = _reader;
            Object(ShapeOf(typeof(YearFile.CellPart)), start);
            Utf8JsonReader after = _reader;
            _reader = again;
            bool isRead = Broken.Count == broken && Leaf(info, start);
            _reader = after;
            return isRead;
        }

        return info.Kind switch
        {
            JsonTypeInfoKind.Object when _reader.TokenType == JsonTokenType.StartObject => Object(shape, start),
            JsonTypeInfoKind.Enumerable when _reader.TokenType == JsonTokenType.StartArray => List(shape),
            JsonTypeInfoKind.None => Leaf(info, start),
            _ => !Wrong(start, info),
        };
    }

    private bool Object(YearFileShape shape, int start)
    {
        bool isRoot = _path.Count == 0;
        bool isWhole = true;
        ulong seen = 0;
        int next = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            int at = IndexOf(shape, next);
            if (at < 0)
            {
                Unknown(shape.Info);
                continue;
            }

            next = at + 1;
            JsonPropertyInfo property = shape.Properties[at];
            _path.Add((property.Name, 0));
            if ((seen & (1UL << at)) != 0)
            {
                Add(
                    new("står redan.", "stands there already."),
                    new("Behåll det ena.", "Keep one of them."),
                    at: (int)_reader.TokenStartIndex,
                    text: property.Name
                );
            }

            seen |= 1UL << at;
            _reader.Read();
            int value = (int)_reader.TokenStartIndex;
            if (!Value(shape.Of(at), property.IsRequired))
            {
                isWhole = false;
                if (isRoot)
                {
                    Broken.Add(value..(int)_reader.BytesConsumed);
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        for (int at = 0; at < shape.Properties.Length; at++)
        {
            if (shape.Properties[at].IsRequired && (seen & (1UL << at)) == 0)
            {
                isWhole = false;
                string name = shape.Properties[at].Name;
                Add(Wording.Of($"saknar {name}.", $"lacks {name}."), new("Lägg till det.", "Add it."), at: start);
            }
        }

        if (!isWhole && !isRoot)
        {
            Broken.Add(start..(int)_reader.BytesConsumed);
        }

        return true;
    }

    private bool List(YearFileShape shape)
    {
        YearFileShape each = shape.Element;
        JsonTypeInfo element = each.Info;
        int most =
            element.Kind == JsonTypeInfoKind.Object && element.Type != typeof(YearFile.ColumnRow)
                ? MostItems
                : MostColumns;
        bool isWhole = true;
        for (int at = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; at++)
        {
            if (at == most)
            {
                isWhole = false;
                Add(
                    Wording.Of($"är mer än {most:N0} i en lista.", $"are more than {most:N0} in a list."),
                    new("Dela upp dokumentet.", "Split the document."),
                    at: (int)_reader.TokenStartIndex
                );
            }

            if (at >= most)
            {
                _reader.Skip();
                continue;
            }

            _path.Add((null, at));
            int start = (int)_reader.TokenStartIndex;
            if (!Value(each, isRequired: true))
            {
                if (element.Kind == JsonTypeInfoKind.Object)
                {
                    Broken.Add(start..(int)_reader.BytesConsumed);
                }
                else
                {
                    isWhole = false;
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return isWhole;
    }

    private bool Leaf(JsonTypeInfo info, int start)
    {
        _reader.Skip();
        if (!_withValues)
        {
            return true;
        }

        try
        {
            JsonSerializer.Deserialize(_utf8[start..(int)_reader.BytesConsumed], info);
            return true;
        }
        catch (FormException e)
        {
            Add(e.Found, e.Accepted, start, didYouMean: e.DidYouMean);
            return false;
        }
        catch (JsonException)
        {
            return !Wrong(start, info);
        }
    }

    // Another kind of value than should stand there.
    private bool Wrong(int start, JsonTypeInfo info)
    {
        Wording kind = ValueForm<Sek>.Kind(_reader.TokenType);
        _reader.Skip();
        Add(Wording.Of($"är {kind}.", $"is {kind}."), Expected(info), start);
        return true;
    }

    private readonly YearFileShape ShapeOf(Type type)
    {
        Dictionary<Type, YearFileShape> shapes = _shapes;
        return Of(type);

        YearFileShape Of(Type each) =>
            shapes.TryGetValue(each, out YearFileShape? shape)
                ? shape
                : shapes[each] = new(YearFileJson.Default.Options.GetTypeInfo(each), Of);
    }

    // Most stand in the order of the format.
    private readonly int IndexOf(YearFileShape shape, int next)
    {
        int count = shape.Properties.Length;
        for (int tried = 0; tried < count; tried++)
        {
            int at = (next + tried) % count;
            if (_reader.ValueTextEquals(shape.Name(at)))
            {
                return at;
            }
        }

        return -1;
    }
}
