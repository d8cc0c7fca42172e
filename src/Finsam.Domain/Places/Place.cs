namespace Finsam.Domain;

/// <summary>Where a figure stands in a federation's year.</summary>
/// <remarks>Swedish: <i>plats</i>, <i>var siffran står</i>. In the table of lines it is a column and a line or a sum;
/// on other pages what the figure is about: a member, a day. Equal when every part is equal; not ordered.</remarks>
[NoJsonForm]
public sealed partial record Place
{
    // Between the days of a payout, or of two balance sheets.
    internal const string DaysSeparator = "--";

    /// <summary>A line in a column, by their names.</summary>
    public Place(string column, string line)
        : this(Page.Lines, Guard.Against.Blank(column), Guard.Against.Blank(line)) { }

    /// <summary>A sum of a column.</summary>
    public Place(string column, Total total)
        : this(Page.Lines, Guard.Against.Blank(column), total: Guard.Against.Undefined(total)) { }

    /// <summary>A figure on any page.</summary>
    public Place(
        Page page,
        string? column = null,
        string? line = null,
        Total? total = null,
        string? member = null,
        LocalDate? day = null
    )
    {
        Total = total is { } sum ? Guard.Against.Undefined(sum, nameof(total)) : null;
        (Page, Day) = (Guard.Against.Undefined(page), Guard.Against.OtherCalendar(day));
        (Column, Line) = (Guard.Against.BlankIfGiven(column), Guard.Against.BlankIfGiven(line));
        Member = Guard.Against.BlankIfGiven(member);
    }

    /// <summary>The page.</summary>
    public Page Page { get; }

    /// <summary>The column; on the page of payouts the days, of balances those between two, of contributions and grants
    /// the year; null where it is none.</summary>
    public string? Column { get; }

    /// <summary>The line; on the page of payouts the role, of grants the initiative; null where it is none.</summary>
    public string? Line { get; }

    /// <summary>The sum; null where it is none.</summary>
    public Total? Total { get; }

    /// <summary>The member's code, or its name where it has none; null where it is about none.</summary>
    public string? Member { get; }

    /// <summary>The day; null where it is about none.</summary>
    public LocalDate? Day { get; }

    /// <summary>The place for a reader: its parts, from the widest.</summary>
    /// <returns>The text, such as <c>Budget 2023, summa kostnader</c>.</returns>
    public string ToString(Language language)
    {
        string?[] parts =
        [
            Page == Page.Lines ? null : PageWords().In(language),
            Page is Page.Payouts or Page.Balances
                ? Column?.Replace(DaysSeparator, new Wording(" till ", " to ").In(language))
            : Page == Page.Deadlines ? Column?.Replace(Accounts, new Wording(Accounts, "annual accounts").In(language))
            : Column,
            Line,
            Total?.Name().In(language),
            Member,
            Day?.Iso(),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private const string Accounts = "årsredovisning";

    private Wording PageWords() =>
        Page switch
        {
            Page.Members => new("medlemmar", "members"),
            Page.Contributions => new("medlemsbidrag", "contributions"),
            Page.Payouts => new("utbetalningar", "payouts"),
            Page.Initiatives => new("insatser", "initiatives"),
            Page.Balances => new("balansräkning", "balance sheet"),
            Page.Equity => new("eget kapital", "equity"),
            Page.Liquidity => new("likviditet", "liquidity"),
            Page.Goals => new("mål", "goals"),
            _ => new("tidsfrister", "deadlines"),
        };
}
