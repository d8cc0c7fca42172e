using System.Text.RegularExpressions;
using Finsam.Domain;

// The page that answers, made of page.html: {{Swedish|English}}, and {{slots}} that hold what is escaped here.
internal static class YearPage
{
    // The page looks as a report does, before there is one too.
    private static readonly FederationYear Any = new(
        new("-", [Member.Municipality("-", "0604"), .. Member.State]),
        2024
    );

    internal static string Of(string template, Desk desk, Language language, string nonce)
    {
        Notes notes = desk.Notes;
        Report report = (desk.Year ?? Any).Report();
        string html = report.ToString(TextFormat.Html, language);
        FederationYear? year = desk.Year;
        bool isTried = year is not null && !year.Equals(desk.Untried);
        Dictionary<string, string> slots = new()
        {
            ["lang"] = notes.Say("sv", "en"),
            ["otherLang"] = notes.Say("en", "sv"),
            ["nonce"] = nonce,
            ["most"] = $"{Desk.Most}",
            ["style"] = Between(html, "<style>", "</style>"),
            ["title"] = year is null ? notes.Say("Förbundets år", "The federation's year") : report.Title.In(language),
            ["told"] = $"{notes}",
            ["report"] = year is null ? "<main id=\"main\"></main>" : Between(html, "</header>", "</body>"),
            ["year"] = year?.ToJson() ?? "",
            ["untried"] = isTried ? desk.Untried?.ToJson() ?? "" : "",
            ["sie"] = desk.Bookkeeping,
            ["sieName"] = desk.BookkeepingName,
            ["openToRead"] = year is null ? " open=\"open\"" : "",
            ["openToTry"] = desk.HasTried ? " open=\"open\"" : "",
            ["noSie"] = Hidden(desk.Bookkeeping.Length == 0),
            ["noYear"] = Hidden(year is null),
            ["noUndo"] = Hidden(!isTried),
            ["noPositions"] = Hidden(year is not { Positions.Count: > 0 }),
            ["noColumns"] = Hidden(year is not { Lines.Columns.Count: > 0 }),
            ["from"] = $"{year?.Year ?? 2000:0000}-01-01",
            ["positions"] = Options(year?.Positions.Select((each, at) => ($"{at}", Words(each, year, language)))),
            ["columns"] = Options(year?.Lines.Columns.Select(each => (each.Name, each.Name))),
            ["lines"] = Options(
                year?.Lines.Lines.Where(each => each.Total is null).Select(each => (each.Name, each.Name))
            ),
        };
        string[] whole = ["style", "told", "report", "positions", "columns", "lines", "openToRead", "openToTry"];
        return Regex.Replace(
            template,
            @"\{\{([^{}|]+)(?:\|([^{}]+))?\}\}",
            slot =>
                slot.Groups[2].Success ? Notes.Escaped(notes.Say(slot.Groups[1].Value, slot.Groups[2].Value))
                : whole.Contains(slot.Groups[1].Value)
                || slot.Groups[1].Value.StartsWith("no", StringComparison.Ordinal)
                    ? slots[slot.Groups[1].Value]
                : Notes.Escaped(slots[slot.Groups[1].Value])
        );
    }

    private static string Hidden(bool isHidden) => isHidden ? " hidden=\"hidden\"" : "";

    private static string Options(IEnumerable<(string Value, string Words)>? options) =>
        string.Concat(
            (options ?? []).Select(each =>
                $"<option value=\"{Notes.Escaped(each.Value)}\">{Notes.Escaped(each.Words)}</option>"
            )
        );

    private static string Words(Position position, FederationYear year, Language language) =>
        $"{position}: {position.FullTimeOn(new(year.Year, 12, 31)).ToString(language, "N")}";

    private static string Between(string text, string start, string end)
    {
        int at = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[at..text.IndexOf(end, at, StringComparison.Ordinal)];
    }
}
