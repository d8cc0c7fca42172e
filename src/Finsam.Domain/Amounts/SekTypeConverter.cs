using System.ComponentModel;
using System.Globalization;

namespace Finsam.Domain;

/// <summary>Converts an amount to text and back, for configuration, command lines and grids.</summary>
/// <remarks>
/// Text is read as by <see cref="Sek.Parse(string, IFormatProvider?)"/> and written in format R, as in
/// <c>1234.50</c>, whatever the culture: what one machine writes, another reads.
/// </remarks>
public sealed class SekTypeConverter : TypeConverter
{
    /// <summary>Whether values of a type can become an amount: text can.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type to convert from.</param>
    /// <returns>True for text.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Reads an amount from text.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The text.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not an amount.</exception>
    /// <exception cref="OverflowException">The amount is too large to hold.</exception>
    /// <exception cref="NotSupportedException">The value is not text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Sek.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <summary>Writes an amount as text, in format R.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The amount.</param>
    /// <param name="destinationType">The type to convert to: text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="NotSupportedException">The destination is not text.</exception>
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
