namespace Finsam.Domain;

// Where a rule comes from, and what it says, unless that is the same.
internal static class SourceWords
{
    internal static string Of(RuleSource source, Language language)
    {
        (string cited, string says) = (source.ToString(language), source.Statement.In(language));
        return cited.EndsWith(says, StringComparison.Ordinal) ? cited : $"{cited}: {says}";
    }
}
