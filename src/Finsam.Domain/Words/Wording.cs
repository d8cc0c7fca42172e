namespace Finsam.Domain;

/// <summary>The same words in Swedish and in English.</summary>
/// <remarks>Swedish: <i>ordalydelse</i>. Equal when both texts are equal, letter by letter; not ordered.</remarks>
[NoJsonForm]
public sealed record Wording : IFormattable
{
    // Words with figures in them are written when they are asked for: most findings and steps are counted, not read.
    private readonly (FormattableString Swedish, FormattableString English)? _shaped;

    /// <summary>Words.</summary>
    public Wording(string swedish, string english) =>
        (Swedish, English) = (Guard.Against.Null(swedish), Guard.Against.Null(english));

    private Wording(FormattableString swedish, FormattableString english)
    {
        _shaped = (swedish, english);
        (Swedish, English) = ("", "");
    }

    /// <summary>The words in Swedish.</summary>
    public string Swedish => _shaped is { } shaped ? shaped.Swedish.ToString(NumberShape.Swedish) : field;

    /// <summary>The words in English.</summary>
    public string English => _shaped is { } shaped ? shaped.English.ToString(NumberShape.English) : field;

    /// <summary>Whether both texts are equal, letter by letter.</summary>
    public bool Equals(Wording? other) => other is not null && Swedish == other.Swedish && English == other.English;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Swedish, English);

    /// <summary>The words in one language, to show: a thousand, <c>kr</c> and <c>§</c> never stand apart from their
    /// number, whose spaces are no-break ones.</summary>
    public string In(Language language) => ToString(null, NumberShape.Of(language));

    /// <summary>The words in Swedish.</summary>
    public override string ToString() => In(Language.Swedish);

    /// <summary>The words in Swedish, whatever the culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NoBreak.Joined(NumberShape.LanguageOf(formatProvider) == Language.English ? English : Swedish);

    // What stands in the holes is written in the shape of each language, other words too.
    internal static Wording Of(FormattableString swedish, FormattableString english) => new(swedish, english);

    // Figures and names alone read the same in both languages.
    internal static Wording Of(FormattableString both) => new(both, both);

    internal static Wording Of(Func<Language, string> words) => new(words(Language.Swedish), words(Language.English));

    internal static Wording Joined(string separator, IEnumerable<Wording> parts)
    {
        Wording[] all = [.. parts];
        return Of(language => string.Join(separator, all.Select(part => part.In(language))));
    }

    internal static Wording None { get; } = new("", "");
}
