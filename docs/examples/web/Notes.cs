using System.Net;
using System.Text;
using Finsam.Domain;

// What stands above the report: what was wrong, how it was read, what was booked, and what moved.
internal sealed class Notes(Language language)
{
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _folded = new();

    public override string ToString() => $"{_html}{_folded}";

    internal static string Escaped(string? text) => WebUtility.HtmlEncode(text ?? "");

    internal string Say(string swedish, string english) => language == Language.English ? english : swedish;

    internal void Refused(string swedish, string english) =>
        Add("wrong", Say("Det gick inte", "It was refused"), $"<p>{Escaped(Say(swedish, english))}</p>");

    internal void Problems(string name, Listing<Problem> problems, string what)
    {
        if (problems.Count > 0)
        {
            string items = string.Concat(problems.Select(Item));
            string heading = $"{Say("Att rätta i", "To mend in")} {name}: {problems.Count}";
            Add("wrong", heading, $"<p>{Escaped(what)}</p><ul>{items}</ul>");
        }
    }

    internal void HowItWasRead(string name, Listing<Wording> how)
    {
        string items = string.Concat(how.Select(each => $"<li>{Escaped(each.In(language))}</li>"));
        string heading = Escaped($"{Say("Så lästes", "How it was read:")} {name}");
        _folded.Append($"<details><summary>{heading}</summary><ul>{items}</ul></details>\n");
    }

    internal void Booked(string name, BookedOutcome booked)
    {
        string column = language == Language.English ? booked.Column.English ?? booked.Column.Name : booked.Column.Name;
        IEnumerable<Wording> said = booked.HowItWasRead is { } used ? [.. booked.Doubts, used] : booked.Doubts;
        string how = string.Concat(said.Select(each => $"<p>{Escaped(each.In(language))}</p>"));
        bool isWrong = booked.Doubts.Count > 0 || booked.Unmapped.Count > 0;
        string left =
            booked.Unmapped.Count > 0 ? Unmapped(booked.Unmapped)
            : booked.Accounts.Count == 0 ? ""
            : $"<p>{Say("Varje konto tas av en post.", "A line takes every account.")}</p>";
        string all = Scrolled(booked.ToTable().ToString(TextFormat.Html, language));
        string summary = $"<summary>{Say("Alla konton", "All accounts")}</summary>";
        Add(isWrong ? "wrong" : "", $"{name}: {column}", $"{how}{left}<details>{summary}{all}</details>");
    }

    internal void Moved(YearComparison comparison, bool isAsked)
    {
        Table table = comparison.ToTable();
        bool hasMoved = table.Rows.Count + table.Notes.Count > 0;
        string html = hasMoved
            ? Scrolled(table.ToString(TextFormat.Html, language))
            : $"<p>{Say("Inget belopp är ändrat.", "No amount has changed.")}</p>";
        if (hasMoved || isAsked)
        {
            Add("", Say("Vad som följer", "What follows"), html);
        }
    }

    private string Unmapped(Listing<BookedAccount> accounts)
    {
        string caption = Say("Konton som ingen post tar", "Accounts that no line takes");
        string[] heads =
        [
            Say("konto", "account"),
            Say("benämning", "name"),
            Say("belopp (debet +)", "amount (debit +)"),
        ];
        string rows = string.Concat(
            accounts.Select(each =>
                $"<tr><th scope=\"row\">{Escaped(each.Account.Number)}</th><td>{Escaped(each.Account.Name)}</td>"
                + $"<td class=\"figure\">{Escaped(each.Amount.ToString(language))}</td></tr>"
            )
        );
        string advice = Say(
            "De är inte med i rapporten. Klistra in hela tabellen Post, Konto med rader för dem, och fyll i dagen.",
            "They are no part of the report. Paste the whole table Post, Konto with rows for them, and give the day."
        );
        return Scrolled(
                $"<table><caption>{caption}</caption><thead><tr><th scope=\"col\">{heads[0]}</th>"
                    + $"<th scope=\"col\">{heads[1]}</th><th scope=\"col\" class=\"figure\">{heads[2]}</th>"
                    + $"</tr></thead><tbody>{rows}</tbody></table>"
            ) + $"<p>{advice}</p>";
    }

    private string Item(Problem problem)
    {
        string stands = problem.Text.Length == 0 ? "" : $" <code>{Escaped(problem.Text)}</code>";
        string meant = problem.DidYouMean is { } name ? Say($" Menas '{name}'?", $" Did you mean '{name}'?") : "";
        string said = $"{problem.Found.In(language)} {problem.Accepted.In(language)}{meant}";
        return $"<li><strong>{Escaped(problem.Where.In(language))}</strong>:{stands} {Escaped(said)}</li>";
    }

    private static string Scrolled(string table) =>
        $"<div class=\"scroll\" tabindex=\"0\" role=\"region\">{table}</div>";

    private void Add(string kind, string heading, string html) =>
        _html.Append($"<section class=\"told {kind}\">\n<h2>{Escaped(heading)}</h2>{html}</section>\n");
}
