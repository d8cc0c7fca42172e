using System.Text.Json.Serialization;

namespace Finsam.Domain;

// On every public type but amounts, fractions and enums: System.Text.Json would read days and amounts back as others,
// in silence.
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NoJsonFormAttribute : JsonConverterAttribute
{
    public override JsonConverter CreateConverter(Type typeToConvert) =>
        throw new NotSupportedException(
            $"{typeToConvert.Name.Split('`')[0]} has no JSON form. Write its parts (amounts, fractions, enums, numbers "
                + "and texts are read back exactly, days as ISO texts) and make it of them again, or give the "
                + "serializer a converter of your own."
        );
}
