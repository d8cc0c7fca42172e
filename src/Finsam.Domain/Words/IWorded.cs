namespace Finsam.Domain;

// What says itself in either language: in a row of things, and in a hole of other words.
internal interface IWorded : IFormattable
{
    public string ToString(Language language);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        ToString(NumberShape.LanguageOf(formatProvider));
}
