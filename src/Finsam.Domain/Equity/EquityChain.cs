namespace Finsam.Domain;

/// <summary>Equity over a year: what it opened with, its result, what was taken over or paid, and what it closed
/// with.</summary>
/// <remarks>Swedish: <i>årets förändring av eget kapital</i>. What is printed as the closing is the value, and what the
/// year makes of the opening stands beside it. Where the closing is known and the opening is not, that is worked out
/// backwards. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class EquityChain : Worded
{
    internal static readonly RuleSource ClosingOpensNext = new(
        SourceKind.DocumentPractice,
        "halvårsredovisning 2020, delårsrapport 2023 (Höglandet), verksamhetsplan 2021-2023 (Finnveden)",
        new("Ett års utgående balans är nästa års ingående.", "What a year closes with, the next opens with.")
    );

    private readonly ContributionSplit? _contributions;

    // The days are the federation's days of the year; changes on other days are left out.
    internal EquityChain(
        DateInterval days,
        Figure opening,
        Figure result,
        IEnumerable<EquityChange> changes,
        Figure? closing = null,
        IEnumerable<EquityStanding>? standings = null,
        ContributionSplit? contributions = null
    )
    {
        (Year, Result, _contributions) = (days.Start.Year, result, contributions);
        Changes = [.. changes.Where(change => days.Contains(change.Day)).OrderBy(change => change.Day)];
        Standings = [.. standings ?? []];
        Place first = new(Page.Equity, total: Total.Opening, day: days.Start);
        Place last = new(Page.Equity, total: Total.Closing, day: days.End);
        FigurePart[] added = [new(Total.Result.Name(), result), .. Changes.Select(change => change.AsPart())];
        if (opening.Known is null && closing is { Known: not null } && result.Known is not null)
        {
            FigurePart[] backwards = [new(Total.Closing.Name(), closing), .. added.Select(part => part.Reversed())];
            (Opening, Closing) = (FigurePart.Sum(first, backwards), FigurePart.Placed(last, closing));
            return;
        }

        Opening = FigurePart.Placed(first, opening);
        Closing = FigurePart.Sum(
            last,
            [new(Total.Opening.Name(), Opening, source: ClosingOpensNext), .. added],
            closing
        );
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What it opened with. Swedish: <i>ingående eget kapital</i>.</summary>
    public Figure Opening { get; }

    /// <summary>The year's result. Swedish: <i>årets resultat</i>.</summary>
    public Figure Result { get; }

    /// <summary>What was taken over, paid out or repaid in the year, by day.</summary>
    public Listing<EquityChange> Changes { get; }

    /// <summary>What it closed with. Swedish: <i>utgående eget kapital</i>.</summary>
    public Figure Closing { get; }

    /// <summary>How equity stood to its policy, by day; none where there is no policy, or the figures are not
    /// known.</summary>
    public Listing<EquityStanding> Standings { get; }

    /// <summary>A year's equity by its amounts alone.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="opening">What it opened with.</param>
    /// <param name="result">The year's result; negative where costs were more than income.</param>
    /// <param name="changes">What was taken over, paid out or repaid; left out where nothing was.</param>
    /// <param name="printedClosing">What is printed as its closing; left out where nothing is.</param>
    /// <exception cref="ArgumentException">A change is null, or not in the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no federations in the year.</exception>
    public static EquityChain For(
        int year,
        Sek opening,
        Sek result,
        IEnumerable<EquityChange>? changes = null,
        Sek? printedClosing = null
    )
    {
        DateInterval days = YearParts.Year(Act.CheckYear(year, nameof(year)));
        EquityChange[] all = Guard.Against.NullItem(changes ?? [], nameof(changes));
        Guard.Against.Problems(
            all.Where(change => !days.Contains(change.Day))
                .Select(change => Message.Of($"'{change}' is not in {year}. Leave it out.")),
            nameof(changes)
        );
        return new(
            days,
            Given(Total.Opening, opening),
            Given(Total.Result, result),
            all,
            printedClosing is { } closing ? Given(Total.Closing, closing) : null
        );

        Figure Given(Total total, Sek amount) =>
            FigurePart.Given(new(Page.Equity, total: total, day: days.End), amount);
    }

    /// <summary>A member's share of the closing equity, by the contributions of the year.</summary>
    /// <exception cref="ArgumentException"><paramref name="member"/> is no member that year.</exception>
    /// <exception cref="NotKnownException">The closing or the year's contributions are not known.</exception>
    public EquityShare ShareOf(Member member) =>
        _contributions is { } contributions && contributions.Total > Sek.Zero
            ? EquityAttribution.For(Closing.Amount, contributions).ShareOf(member)
            : throw new NotKnownException(
                new(Wording.Of($"medlemsbidragen {Year}", $"the contributions of {Year}"), Closing.Place)
            );

    /// <summary>Where the closing equity comes from.</summary>
    /// <exception cref="NotKnownException">The closing is not known.</exception>
    public Explanation Explain() => Closing.Explain();

    /// <summary>A row for the opening, the result, each change and the closing.</summary>
    public Table ToTable() =>
        new(
            FormattableString.Invariant($"eget kapital {Year}"),
            Wording.Of($"Eget kapital {Year}", $"Equity {Year}"),
            [Wording.None, new("belopp", "amount")],
            [
                new(Total.Opening.Name(), [Opening.Cell]),
                new(Total.Result.Name(), [Result.Cell]),
                .. Changes.Select(change => new TableRow(change.Words, [TableCell.Of(change.Effect)])),
                new(Total.Closing.Name(), [Closing.Cell], isSum: true),
            ],
            new[] { Opening, Result, Closing }.Where(figure => figure.IsApart).Select(figure => figure.Note)
        );

    internal override Wording Words =>
        Wording.Joined(
            "\n  ",
            [
                Wording.Of($"eget kapital {Year}", $"equity {Year}"),
                FigurePart.Line(Total.Opening.Name(), Opening),
                FigurePart.Line(Total.Result.Name(), Result),
                .. Changes.Select(change => Wording.Of($"{change}")),
                FigurePart.Line(Total.Closing.Name(), Closing),
                .. Standings.Select(standing => standing.Words),
            ]
        );
}
