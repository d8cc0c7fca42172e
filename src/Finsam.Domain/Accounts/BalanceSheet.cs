namespace Finsam.Domain;

/// <summary>What a federation owns and owes on a day, and its equity.</summary>
/// <remarks>Swedish: <i>balansräkning</i>. A printed sum is the value, and what its lines come to stands beside it. A
/// blank line is not known, which is not 0: nor is a sum of it, unless it is printed. Equal only to itself; not
/// ordered.</remarks>
[NoJsonForm]
public sealed partial class BalanceSheet : Worded
{
    internal static readonly Listing<Total> Sums =
    [
        Total.Assets,
        Total.Equity,
        Total.Liabilities,
        Total.EquityAndLiabilities,
    ];

    // How a printed sum counts in one after it: what is owned and owed is compared with itself as it is printed too.
    internal static int SignOf(Total part, Total of) =>
        of != Total.EquityAndLiabilities ? 0
        : part == of ? -1
        : 1;

    private readonly BalanceTable _table;
    private readonly FigurePart[] _assets;
    private readonly FigurePart[] _equity;
    private readonly FigurePart[] _liabilities;

    internal BalanceSheet(BalanceTable table, LocalDate day)
    {
        (_table, Day) = (table, day);
        Lines = [.. OwnLines.Select(FigureOf)];
        _assets = Parts(BalanceKind.Cash, BalanceKind.Receivable, BalanceKind.OtherAsset);
        _liabilities = Parts(BalanceKind.CurrentLiability, BalanceKind.Loan);
        _equity = EquityParts();
        try
        {
            (Assets, Liabilities) = (Sum(Total.Assets, _assets), Sum(Total.Liabilities, _liabilities));
            Equity = Sum(Total.Equity, _equity);
            EquityAndLiabilities = Sum(
                Total.EquityAndLiabilities,
                [new(Total.Equity.Name(), Equity), new(Total.Liabilities.Name(), Liabilities)]
            );
        }
        catch (OverflowException error)
        {
            throw new OverflowException($"The balance sheet of {day.Iso()}: {error.Message}", error);
        }
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The lines, in order, without the printed sums.</summary>
    public Listing<Figure> Lines { get; }

    /// <summary>All that is owned. Swedish: <i>summa tillgångar</i>.</summary>
    public Figure Assets { get; }

    /// <summary>What is owned and not owed. Swedish: <i>eget kapital</i>.</summary>
    public Figure Equity { get; }

    /// <summary>All that is owed. Swedish: <i>summa skulder</i>.</summary>
    public Figure Liabilities { get; }

    /// <summary>Equity and liabilities together. Swedish: <i>summa eget kapital och skulder</i>.</summary>
    public Figure EquityAndLiabilities { get; }

    /// <summary>The lines of a kind together; not known where there is no such line, or one is blank.</summary>
    /// <param name="kind">The kind; all equity is <see cref="Equity"/>, in however many lines it is told.</param>
    public Figure this[BalanceKind kind] =>
        Guard.Against.Undefined(kind) == BalanceKind.TotalEquity ? Equity : Together(NameOf(kind), Parts(kind));

    // A line for each line, and then for each sum.
    internal override Wording Words =>
        Wording.Joined(
            "\n  ",
            [
                new($"balansräkning {Day.Iso()}", $"balance sheet {Day.Iso()}"),
                .. OwnLines.Zip(Lines, (line, figure) => FigurePart.Line(line.Words, figure)),
                .. Sums.Select(total => FigurePart.Line(total.Name(), this[total])),
            ]
        );

    internal Figure this[Total total] =>
        total switch
        {
            Total.Assets => Assets,
            Total.Equity => Equity,
            Total.Liabilities => Liabilities,
            _ => EquityAndLiabilities,
        };

    // Assets that are no money in hand. Where the assets are told and money is all of them, they are none.
    internal Figure OtherThanCash =>
        Parts(BalanceKind.Receivable, BalanceKind.OtherAsset) is var parts && parts.Length == 0 && _assets.Length > 0
            ? FigurePart.Given(Place(line: NameOf(BalanceKind.Receivable).Swedish), Sek.Zero)
            : Together(NameOf(BalanceKind.Receivable), parts);

    // Lines that are told of a kind, such as loans.
    internal IEnumerable<Figure> Of(BalanceKind kind) => Parts(kind).Select(part => part.Figure);

    internal Figure? At(Place place) =>
        place.Page != Page.Balances || place.Day != Day ? null
        : place.Total is { } total ? (Sums.Contains(total) ? this[total] : null)
        : Lines.FirstOrDefault(figure => figure.Place == place)
            ?? Enum.GetValues<BalanceKind>().Select(kind => this[kind]).FirstOrDefault(figure => figure.Place == place);

    // What the known parts of a sum come to; null where a section lacks a line, or none of it is known.
    internal Sek? KnownParts(Total total) =>
        PartsOf(total) is { } parts && Array.Exists(parts, part => part.Figure.Known is not null)
            ? parts.Select(part => part.Figure.Known).OfType<Sek>().Sum()
            : null;

    // The names of the lines of a sum that are blank.
    internal Listing<string> BlankLines(Total total) =>
        [
            .. (PartsOf(total) ?? [])
                .Where(part => part.Figure.Known is null)
                .Select(part => part.Figure.Place.Line)
                .OfType<string>(),
        ];

    // How many figures may have been rounded: that of the sum, or where it is not printed those that it is made of.
    internal int Rounded(Total total) => this[total].Printed is not null ? 1 : RoundedBelow(total);

    internal int RoundedBelow(Total total) =>
        (PartsOf(total) ?? []).Sum(part =>
            part.Figure.Printed is not null ? 1
            : part.Figure.Place.Total is { } below ? RoundedBelow(below)
            : 0
        );

    private IEnumerable<BalanceLine> OwnLines => _table.Lines.Where(line => line.Total is null);

    private FigurePart[]? PartsOf(Total total) =>
        total switch
        {
            Total.Assets => Told(_assets),
            Total.Equity => Told(_equity),
            Total.Liabilities => Told(_liabilities),
            _ => OneLevelDown(Equity, _equity) is { } equity && OneLevelDown(Liabilities, _liabilities) is { } owed
                ? [.. equity, .. owed]
                : null,
        };

    // Where a section has all its lines, blank or not.
    private FigurePart[]? Told(FigurePart[] parts) =>
        parts.Length > 0 && Array.TrueForAll(parts, part => Lines.Contains(part.Figure)) ? parts : null;

    private FigurePart[]? OneLevelDown(Figure sum, FigurePart[] parts) =>
        sum.Known is null ? Told(parts) : [new(FigurePart.Words(sum.Place), sum)];

    // Equity is one line, or both what is brought forward and the result: one of them alone is not all of it.
    private FigurePart[] EquityParts()
    {
        FigurePart[] whole = Parts(BalanceKind.TotalEquity);
        return whole is [{ Figure.Known: not null }] || Parts(BalanceKind.BroughtForward, BalanceKind.Result) is []
            ? whole
            : [Part(BalanceKind.BroughtForward), Part(BalanceKind.Result)];

        FigurePart Part(BalanceKind kind) => Parts(kind) is [var told] ? told : new(NameOf(kind), this[kind]);
    }

    private Figure Sum(Total total, FigurePart[] parts)
    {
        BalanceLine? printed = _table.Lines.FirstOrDefault(line => line.Total == total);
        Wording what = total switch
        {
            Total.Assets => new("raderna för tillgångar", "the lines of assets"),
            Total.Equity => new("eget kapital", "equity"),
            _ => new("raderna för skulder", "the lines of liabilities"),
        };
        Place place = Place(total: total);
        return FigurePart.Sum(place, parts, printed is null ? null : FigureOf(printed), NotTold(what, place));
    }

    private Figure Together(Wording words, FigurePart[] parts)
    {
        Place place = Place(line: words.Swedish);
        return parts is [var only] ? only.Figure : FigurePart.Sum(place, parts, nothingTold: NotTold(words, place));
    }

    private Figure FigureOf(BalanceLine line)
    {
        Place place = Place(line: line.Name);
        Cell? cell = CellOf(line);
        return new(
            place,
            cell?.Typed,
            null,
            NotTold(line.Words, place),
            _table.PrintedUnit,
            () => new(FigurePart.Words(place), cell!.Typed!.Value, Steps(cell))
        );
    }

    private IEnumerable<ExplanationStep> Steps(Cell cell)
    {
        Wording told = _table.Document is { } document
            ? new($"tryckt i {document}", $"printed in {document}")
            : new("angivet", "as told");
        ExplanationStep first = new(cell.Source is { } source ? Wording.Of($"{source}") : told);
        return cell.Reason is { } reason ? [first, new(reason)] : [first];
    }

    private Missing NotTold(Wording what, Place place) => new(Wording.Of($"{what} {Day.Iso()}"), place);

    // On a day that the table does not have, every cell is blank.
    private Cell? CellOf(BalanceLine line) =>
        line.Cells.ElementAtOrDefault(_table.Days.TakeWhile(day => day != Day).Count());

    private Place Place(string? line = null, Total? total = null) =>
        new(Page.Balances, line: line, total: total, day: Day);

    private FigurePart[] Parts(params BalanceKind[] kinds) =>
        [
            .. OwnLines
                .Zip(Lines)
                .Where(each => kinds.Contains(each.First.Kind))
                .Select(each => new FigurePart(each.First.Words, each.Second)),
        ];

    private static Wording NameOf(BalanceKind kind) =>
        kind switch
        {
            BalanceKind.Cash => new("kassa och bank", "cash"),
            BalanceKind.Receivable => new("fordringar", "receivables"),
            BalanceKind.OtherAsset => new("övriga tillgångar", "other assets"),
            BalanceKind.BroughtForward => new("balanserat från föregående år", "brought forward"),
            BalanceKind.Result => new("årets resultat", "result"),
            BalanceKind.CurrentLiability => new("kortfristiga skulder", "current liabilities"),
            BalanceKind.Loan => new("lån", "loans"),
            BalanceKind.Guarantee => new("borgen och pant", "guarantees and pledges"),
            _ => new("tryckta summor", "printed sums"),
        };
}
