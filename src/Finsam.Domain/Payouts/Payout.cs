namespace Finsam.Domain;

/// <summary>What a federation pays for a position and a span of days.</summary>
/// <remarks>Swedish: <i>utbetalning</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class Payout : Worded
{
    private readonly PayoutRun _run;

    // What running totals have counted before the days.
    private readonly PayoutPiece[] _before;
    private readonly PayoutPiece[] _pieces;

    internal Payout(PayoutRun run, Position position, Role role)
    {
        (_run, Position, Role) = (run, position, role);
        _before =
            run.RunningFrom is { } from && from < Days.Start
                ? PayoutPiece.Of(position, role, from, Days.Start.PlusDays(-1))
                : [];
        _pieces = PayoutPiece.Of(position, role, Days.Start, Days.End);
        Kronor = Worth(_pieces);
        try
        {
            Amount = (Worth(_before) + Kronor).ToNearest(role.Unit) - Worth(_before).ToNearest(role.Unit);
        }
        catch (OverflowException error)
        {
            throw new OverflowException(
                $"{position}: the payout is more than an amount can hold. "
                    + $"Check its scopes, {string.Join(", ", position.Scopes)}, and the rate.",
                error
            );
        }
    }

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>What has been agreed about its role.</summary>
    public Role Role { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Days => _run.Days;

    /// <summary>What is paid, rounded once.</summary>
    public Sek Amount { get; }

    /// <summary>What the days are worth in kronor, exactly, before rounding.</summary>
    public Fraction Kronor { get; }

    /// <summary>Whether the position has no scope but 0 on any of the days; it then pays 0 kr.</summary>
    public bool IsVacant => !Array.Exists(_pieces, piece => piece.IsPaid);

    /// <summary>The established scope that a table prints for the days: the one on the last, vacant or not; 0 where
    /// all is granted.</summary>
    public Fraction EstablishedScope => Position.EstablishedOn(Days.End)?.FullTime ?? Fraction.Zero;

    /// <summary>How many people shared the position when it last had that scope; null where it is not known.</summary>
    public int? HeadCount => Position.EstablishedOn(Days.End)?.HeadCount;

    /// <summary>Where the amount comes from: the days of each scope, the rounding, the rate and the month
    /// rule.</summary>
    public Explanation Explain()
    {
        PayoutPiece[] paid = Array.FindAll(_pieces, piece => piece.IsPaid);
        List<ExplanationStep> steps =
        [
            .. _pieces.Select(piece => new ExplanationStep(piece.Words(Days), piece.Scope?.Decision)),
        ];
        if (paid.Length > 1)
        {
            var sum = Wording.Joined(" + ", paid.Select(piece => piece.Kronor.AsKronor()));
            steps.Add(new(Wording.Of($"{sum} = {Kronor.AsKronor()}")));
        }

        if (_run.RunningFrom is not null || Amount.Kronor != Kronor)
        {
            steps.Add(new(RoundingWords(), PayoutRun.RoundedOnce));
        }

        steps.AddRange(
            paid.Select(piece => piece.Rate!)
                .Distinct()
                .Select(rate => new ExplanationStep(RateWords(rate), rate.Source))
        );
        if (paid.Length > 0)
        {
            Wording rule = MonthMeasure.Words(Role.Months);
            steps.Add(new(Wording.Of($"månadsregel: {rule}", $"month rule: {rule}")));
        }

        return _run.Explain(What, Amount, steps);
    }

    internal override Wording Words =>
        Wording.Of(
            $"{What}, {Dates.Span(Days.Start, Days.End)}: {Amount}{(IsVacant ? " (vakant)" : "")}",
            $"{What}, {Dates.Span(Days.Start, Days.End)}: {Amount}{(IsVacant ? " (vacant)" : "")}"
        );

    // The employer and the role, and the id where there is one.
    internal Wording What =>
        Position.Id is { } id
            ? Wording.Of($"{Position.Employer}, {Role.Words} ({id})")
            : Wording.Of($"{Position.Employer}, {Role.Words}");

    // Nothing where every day that is paid for has a rate.
    internal string NoRate =>
        _before.Concat(_pieces).FirstOrDefault(piece => piece.LacksRate) is { } piece
            ? $"There is no rate for {Position} on {piece.First.Iso()}, only {string.Join("; ", Role.Rates.Values)}. "
                + "Add the rate that holds then, or pay for other days."
            : "";

    private static Fraction Worth(PayoutPiece[] pieces) => pieces.Select(piece => piece.Kronor).Sum();

    private Wording RoundingWords()
    {
        Sek unit = Role.Unit;
        if (_run.RunningFrom is not { } from)
        {
            return Wording.Of(
                $"avrundat en gång till närmaste {unit}: {Amount}",
                $"rounded once to the nearest {unit}: {Amount}"
            );
        }

        (Fraction before, Fraction through) = (Worth(_before), Worth(_before) + Kronor);
        (Sek paid, Sek due) = (before.ToNearest(unit), through.ToNearest(unit));
        Wording atEnd = Wording.Of($"{Days.End.Iso()} {through.AsKronor()}, {due}");
        Wording atStart = Wording.Of($"{Days.Start.Iso()} {before.AsKronor()}, {paid}; {due} - {paid} = {due - paid}");
        return Wording.Of(
            $"löpande från {from.Iso()}, avrundat till närmaste {unit}: till och med {atEnd}; före {atStart}",
            $"running from {from.Iso()}, rounded to the nearest {unit}: through {atEnd}; before {atStart}"
        );
    }

    private static Wording RateWords(DatedValue<Rate> rate)
    {
        (Wording month, Wording year) = (rate.Value.KronorPerMonth.AsKronor(), rate.Value.KronorPerYear.AsKronor());
        return Wording.Of(
            $"{month} = {year} / 12, för en heltidstjänst från {rate.From.Iso()}",
            $"{month} = {year} / 12, for a full-time post from {rate.From.Iso()}"
        );
    }
}
