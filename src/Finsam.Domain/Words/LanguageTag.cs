namespace Finsam.Domain;

// What a page calls the language of its words.
internal static class LanguageTag
{
    internal static string Tag(this Language language) => language == Language.English ? "en" : "sv";
}
