using System.ComponentModel;
using System.Globalization;

namespace Finsam.Domain;

/// <summary>Converts an amount to text and back, for configuration, command lines and grids.</summary>
/// <remarks>Text is read as by <see cref="Sek.Parse(string, IFormatProvider?)"/> and written in format R, as in
/// <c>1234.50</c>, whatever the culture: what one machine writes, another reads.</remarks>
public sealed class SekTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not an amount.</exception>
    /// <exception cref="OverflowException">The amount is too large to hold.</exception>
    /// <exception cref="NotSupportedException">The value is not text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Sek.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context,
        CultureInfo? culture,
        object? value,
        Type destinationType
    ) =>
        value is Sek amount && destinationType == typeof(string)
            ? amount.ToString("R", null)
            : base.ConvertTo(context, culture, value, destinationType);
}
