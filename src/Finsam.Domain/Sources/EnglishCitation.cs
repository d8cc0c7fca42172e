using System.Text.RegularExpressions;

namespace Finsam.Domain;

// How a source is cited in English: an act by its English name and number, a choice of ours by its title. The title of
// somebody else's document stands as it is.
internal static class EnglishCitation
{
    private static readonly Dictionary<string, string> Own = new()
    {
        ["vem som får den udda enheten"] = "who gets the odd unit",
        ["en utbetalning avrundas en gång"] = "a payout is rounded once",
        ["ett belopp stäms av mot beloppen en nivå ned"] = "an amount is tested against the amounts one level down",
        ["beviljade medel minskas med de månader som inte blir av"] = "a grant is reduced by the months that fall away",
        ["det som sällan förekommer kontrolleras"] = "what seldom occurs is checked",
        ["styrelsens budget"] = "the board's budget",
        ["styrelsen: beviljade medel"] = "the board: grants",
        ["styrelsen: riktlinje"] = "the board: policy",
        ["styrelsen: riktmärke"] = "the board: stated range",
        ["ersättning"] = "rates of positions",
    };

    private static readonly (Regex Pattern, string English)[] Phrases =
    [
        (Pattern(@"(\d+) kap\. "), "Chapter $1, "),
        (Pattern(@"\b(\d+(?: [a-z])?) § (\d+) lagen"), "Section $1, point $2, of the Act"),
        (Pattern(@"\b(\d+(?: [a-z])?(?:, \d+(?: [a-z])?)*) och (\d+(?: [a-z])?) §§"), "Sections $1 and $2"),
        (Pattern(@"\b(\d+(?: [a-z])?-\d+(?: [a-z])?) §§"), "Sections $1"),
        (Pattern(@"\b(\d+(?: [a-z])?) §"), "Section $1"),
        (Pattern(" första och andra styckena"), ", first and second paragraphs,"),
        (Pattern(" första stycket"), ", first paragraph,"),
        (Pattern(" andra stycket"), ", second paragraph,"),
        (Pattern(" tredje stycket"), ", third paragraph,"),
        (Pattern(" fjärde stycket"), ", fourth paragraph,"),
        (
            Pattern(@" lagen \(2018:597\) om kommunal bokföring och redovisning"),
            " of the Municipal Accounting Act (2018:597)"
        ),
        (Pattern(@" (?:kommunallagen|KL)\b"), " of the Local Government Act"),
        (Pattern(" lagen "), " of the Act "),
        (Pattern(",? genom "), ", through "),
        (Pattern("^härlett ur "), "inferred from "),
        (Pattern(" och "), " and "),
    ];

    private static readonly Regex Undecided = Pattern(@"^beviljade medel (\d+) \(beslut saknas i underlaget\)$");

    internal static string Of(SourceKind kind, string citation) =>
        Own.TryGetValue(citation, out string? own) ? own
        : kind is SourceKind.Statute or SourceKind.Inferred && citation.Contains('§') ? Law(citation)
        : Undecided.IsMatch(citation) ? Undecided.Replace(citation, "grant of $1 (no decision in the material)")
        : kind == SourceKind.Decision && citation.StartsWith("styrelsen", StringComparison.Ordinal)
            ? $"the board{citation["styrelsen".Length..]}"
        : citation;

    // Any text is read in a time that is in proportion to it.
    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking);

    private static string Law(string citation) =>
        Phrases.Aggregate(citation, (text, each) => each.Pattern.Replace(text, each.English));
}
