namespace Finsam.Domain;

/// <summary>How a result becomes a change in cash: less the growth of receivables, more that of liabilities.</summary>
/// <remarks>Swedish: <i>från resultat till kassa</i>, a short <i>kassaflödesanalys</i>. It closes where both balance
/// sheets balance and the earlier one's equity is what the later one brings forward; what is left otherwise is
/// <see cref="Unexplained"/>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class CashBridge : Worded
{
    private static readonly Wording Cash = new("förändring av kassa och bank", "change in cash");
    private static readonly Wording Rest = new("oförklarat", "unexplained");

    // What makes the change.
    private readonly FigurePart[] _parts;

    internal CashBridge(BalanceSheet from, BalanceSheet to, Sek equityChanges = default)
    {
        (From, To, EquityChanges) = (from, to, equityChanges);
        LocalDate newYear = new(to.Day.Year, 1, 1);
        Guard.Against.Wrong(
            from.Day >= to.Day,
            $"{from.Day.Iso()} is not before {to.Day.Iso()}. Give the earlier day first.",
            nameof(from)
        );
        Guard.Against.Wrong(
            from.Day < newYear.PlusDays(-1),
            $"Between {from.Day.Iso()} and {to.Day.Iso()} lies more than one year's result. "
                + $"Give {newYear.PlusDays(-1).Iso()} or a later day as the earlier.",
            nameof(from)
        );
        Wording result = new("årets resultat", "result");
        Wording receivables = new("ökning av fordringar", "growth of receivables");
        Wording liabilities = new("ökning av skulder", "growth of liabilities");
        Wording equity = new("övertaget och utbetalt eget kapital", "equity taken over and paid");
        Result =
            from.Day < newYear
                ? FigurePart.Placed(Place(result), to[BalanceKind.Result])
                : Growth(result, sheet => sheet[BalanceKind.Result]);
        GrowthOfReceivables = Growth(receivables, sheet => sheet.OtherThanCash);
        GrowthOfLiabilities = Growth(liabilities, sheet => sheet.Liabilities);
        ChangeInCash = Growth(Cash, sheet => sheet[BalanceKind.Cash]);
        _parts =
        [
            new(new("resultat", "result"), Result),
            new(receivables, GrowthOfReceivables, isLess: true),
            new(liabilities, GrowthOfLiabilities),
        ];
        if (equityChanges != Sek.Zero)
        {
            _parts = [.. _parts, new(equity, FigurePart.Given(Place(equity), equityChanges))];
        }

        Unexplained = Sum(Rest, [new(Cash, ChangeInCash), .. _parts.Select(part => part.Reversed())]);
    }

    /// <summary>The earlier balance sheet.</summary>
    public BalanceSheet From { get; }

    /// <summary>The later balance sheet.</summary>
    public BalanceSheet To { get; }

    /// <summary>Equity taken over between them, less what was paid out or repaid.</summary>
    public Sek EquityChanges { get; }

    /// <summary>The result between them.</summary>
    public Figure Result { get; }

    /// <summary>How much more others owe; negative where they owe less.</summary>
    public Figure GrowthOfReceivables { get; }

    /// <summary>How much more is owed to others; negative where less is.</summary>
    public Figure GrowthOfLiabilities { get; }

    /// <summary>How much more money is in hand.</summary>
    public Figure ChangeInCash { get; }

    /// <summary>What the bridge does not account for; 0 kr where the accounts are consistent.</summary>
    public Figure Unexplained { get; }

    /// <summary>Where the change in cash comes from.</summary>
    /// <exception cref="NotKnownException">One of them is not known.</exception>
    public Explanation Explain() =>
        Sum(Cash, Unexplained.Amount == Sek.Zero ? _parts : [.. _parts, new(Rest, Unexplained)]).Explain();

    /// <summary>A row for the result, for each of what lies between, and for the change in cash.</summary>
    public Table ToTable() =>
        new(
            $"fran resultat till kassa {From.Day.Iso()} {To.Day.Iso()}",
            Wording.Of(
                $"Från resultat till kassa, {From.Day.Iso()} till {To.Day.Iso()}",
                $"From result to cash, {From.Day.Iso()} to {To.Day.Iso()}"
            ),
            [Wording.None, new("belopp", "amount")],
            [
                .. _parts.Select(part => new TableRow(part.SignedName, [part.Figure.Cell])),
                new(Rest, [Unexplained.Cell]),
                new(Cash, [ChangeInCash.Cell], isSum: true),
            ]
        );

    internal override Wording Words => FigurePart.Line(Wording.Of($"{From.Day.Iso()} -> {To.Day.Iso()}"), ChangeInCash);

    internal Figure? At(Place place) =>
        _parts
            .Select(part => part.Figure)
            .Concat([Unexplained, ChangeInCash])
            .FirstOrDefault(figure => figure.Place == place);

    private Figure Growth(Wording name, Func<BalanceSheet, Figure> figureOf) =>
        Sum(name, [new(Day(To), figureOf(To)), new(Day(From), figureOf(From), isLess: true)]);

    private Figure Sum(Wording name, FigurePart[] parts)
    {
        (string from, string to) = (From.Day.Iso(), To.Day.Iso());
        return FigurePart.Sum(
            Place(name),
            parts,
            subject: Wording.Of($"{name} {from} till {to}", $"{name} {from} to {to}")
        );
    }

    private Place Place(Wording name) =>
        new(Page.Balances, Finsam.Domain.Place.ColumnOf(new(From.Day, To.Day)), name.Swedish);

    private static Wording Day(BalanceSheet sheet) => Wording.Of($"{sheet.Day.Iso()}");
}
