using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Finsam.Domain;

// What a record of the format has, as it is asked for once for each thing in a document.
internal sealed class YearFileShape
{
    private readonly byte[][] _names;
    private readonly Func<Type, YearFileShape> _shapeOf;
    private readonly YearFileShape?[] _shapes;

    internal YearFileShape(JsonTypeInfo info, Func<Type, YearFileShape> shapeOf)
    {
        (Info, _shapeOf) = (info, shapeOf);
        IsCell = info.Type == typeof(YearFile.CellValue);
        Properties = [.. info.Properties];
        _names = Array.ConvertAll(Properties, property => Encoding.UTF8.GetBytes(property.Name));
        _shapes = new YearFileShape?[Properties.Length];
    }

    internal JsonTypeInfo Info { get; }

    internal bool IsCell { get; }

    internal JsonPropertyInfo[] Properties { get; }

    internal YearFileShape Element => field ??= _shapeOf(Info.Type.GetElementType()!);

    internal YearFileShape Of(int property) => _shapes[property] ??= _shapeOf(Properties[property].PropertyType);

    internal ReadOnlySpan<byte> Name(int property) => _names[property];
}
