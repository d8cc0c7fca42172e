using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using NodaTime;

namespace Finsam.Domain.AppTests;

/// <summary>The schema of the document, made from the records that the library reads and writes it by.</summary>
internal static class Schema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Type File = Internal("YearFile");

    private static readonly JsonSerializerOptions Strict = new(
        ((JsonSerializerContext)Internal("YearFileJson").GetProperty("Default")!.GetValue(null)!).Options
    )
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly JsonSchemaExporterOptions Exported = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => Shaped(context.TypeInfo.Type, node),
    };

    internal static string Text()
    {
        var root = (JsonObject)Strict.GetJsonSchemaAsNode(File, Exported);
        root.Insert(0, "$schema", Draft);
        root.Insert(1, "title", "A year of a coordination federation (samordningsförbund)");
        string[] required = ["version", "federation", "year"];
        root["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        foreach (string name in required)
        {
            var types = root["properties"]![name]!["type"]!.AsArray();
            types.RemoveAt(types.Count - 1);
        }

        return root.ToJsonString(
                new()
                {
                    WriteIndented = true,
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            ) + "\n";
    }

    private static JsonNode Shaped(Type type, JsonNode node)
    {
        Type? underlying = Nullable.GetUnderlyingType(type);
        Type value = underlying ?? type;
        string? orNull = underlying is null ? null : "null";
        return value == typeof(Sek)
                ? Typed(orNull, "kronor with at most two decimals, or text such as \"119 465 kr\"", "number", "string")
            : value == typeof(Fraction)
                ? Typed(orNull, "an exact number, or text such as \"1/3\" or \"12.5 %\"", "number", "string")
            : value == typeof(LocalDate) ? Patterned(orNull, "a day", @"^\d{4}-\d{2}-\d{2}$")
            : value == typeof(AnnualDate) ? Patterned(orNull, "a day of the year", @"^\d{2}-\d{2}$")
            : value.IsEnum ? Choice(value, orNull)
            : value.Name == "CellValue" ? Cell()
            : value.IsArray ? Listed(value.GetElementType()!, (JsonObject)node)
            : node;
    }

    /// <summary>The exporter leaves out what it does not know of the things in a list.</summary>
    private static JsonObject Listed(Type type, JsonObject node)
    {
        if (!node.ContainsKey("items"))
        {
            node["items"] = Shaped(type, new JsonObject());
        }

        return node;
    }

    private static JsonObject Typed(string? orNull, string description, params string[] types) =>
        new()
        {
            ["description"] = description,
            ["type"] = new JsonArray([.. types.Append(orNull).OfType<string>().Select(type => (JsonNode)type)]),
        };

    private static JsonObject Patterned(string? orNull, string description, string pattern)
    {
        JsonObject shaped = Typed(orNull, description, "string");
        shaped["pattern"] = pattern;
        return shaped;
    }

    private static JsonObject Choice(Type type, string? orNull)
    {
        JsonNode?[] names =
        [
            .. Enum.GetNames(type).Select(name => (JsonNode?)JsonNamingPolicy.CamelCase.ConvertName(name)),
        ];
        return new() { ["enum"] = new JsonArray(orNull is null ? names : [.. names, null]) };
    }

    private static JsonObject Cell() =>
        new()
        {
            ["description"] =
                "an amount, null where it is blank, \"=\" where it is computed, \"= + 8436\" with other costs",
            ["anyOf"] = new JsonArray(
                Typed("null", "kronor, or \"=\"", "number", "string"),
                Strict.GetJsonSchemaAsNode(File.GetNestedType("CellPart", All)!, Exported)
            ),
        };

    private const System.Reflection.BindingFlags All = (System.Reflection.BindingFlags)(-1);

    private static Type Internal(string name) => typeof(Sek).Assembly.GetType($"Finsam.Domain.{name}", true)!;
}
