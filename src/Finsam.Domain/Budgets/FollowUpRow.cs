namespace Finsam.Domain;

/// <summary>A line or a sum of a budget, beside what it has come to and what it is expected to come to.</summary>
/// <remarks>Swedish: <i>rad i budgetuppföljningen</i>. What is not known is null. Equal only to itself; not
/// ordered.</remarks>
[NoJsonForm]
public sealed class FollowUpRow : Worded
{
    private readonly Figure _budget;
    private readonly Figure _firstBudget;
    private readonly Figure _outcome;
    private readonly Figure? _forecast;
    private readonly Func<Sek, Sek> _byNow;

    internal FollowUpRow(
        Wording name,
        bool isCost,
        Figure budget,
        Figure firstBudget,
        Figure outcome,
        Figure? forecast,
        Sek? expected,
        Func<Sek, Sek> byNow
    )
    {
        (Name, IsCost, Place, Outcome) = (name, isCost, outcome.Place, outcome.Known);
        (Budget, FirstBudget) = (budget.Known, firstBudget.Known);
        (_budget, _firstBudget, _outcome, _forecast) = (budget, firstBudget, outcome, forecast);
        _byNow = byNow;
        Forecast = expected;
    }

    /// <summary>The line or the sum.</summary>
    public Wording Name { get; }

    /// <summary>Where its outcome stands.</summary>
    public Place Place { get; }

    /// <summary>Whether it is a cost.</summary>
    public bool IsCost { get; }

    /// <summary>What the budget in force has for the year.</summary>
    public Sek? Budget { get; }

    /// <summary>What the budget that was decided first has for the year.</summary>
    public Sek? FirstBudget { get; }

    /// <summary>What it has come to so far.</summary>
    public Sek? Outcome { get; }

    /// <summary>What it should have come to so far, of the budget, to the öre: by what the line is made of, where that
    /// is contributions or positions; else by its profile, or by the days that have passed. A sum is that of its
    /// lines.</summary>
    public Sek? ExpectedByNow => Budget is { } budget ? _byNow(budget) : null;

    /// <summary>What it is expected to come to for the year: by the forecast; without one what it came to, where the
    /// year is over, else the budget, or what a cost has come to already. A sum is that of its lines.</summary>
    public Sek? Forecast { get; }

    /// <summary>How much the forecast is above the budget; negative where it is below.</summary>
    public Sek? Variance => Forecast - Budget;

    /// <summary>The variance as a share of the budget; null where nothing is budgeted.</summary>
    public Fraction? VarianceShare =>
        Variance is { } variance && Budget is { } budget && budget != Sek.Zero
            ? new Fraction(variance.Ore, budget.Ore)
            : null;

    /// <summary>Whether a cost has already come to more than is budgeted for the year.</summary>
    public bool IsOutcomeAboveBudget => IsCost && Outcome > Budget;

    /// <summary>Whether a cost is expected to come to more than is budgeted.</summary>
    public bool IsForecastAboveBudget => IsCost && Forecast > Budget;

    internal override Wording Words => Row(firstBudget: false, isSum: false).Words;

    internal TableRow Row(bool firstBudget, bool isSum) =>
        new(
            Name,
            [
                Cell(_budget),
                .. firstBudget ? new[] { Cell(_firstBudget) } : [],
                Cell(_outcome),
                TableCell.Of(ExpectedByNow),
                TableCell.Of(Forecast, _forecast?.Place),
                TableCell.Of(Variance),
            ],
            isSum
        );

    private static TableCell Cell(Figure figure) => TableCell.Of(figure.Known, figure.Place);
}
