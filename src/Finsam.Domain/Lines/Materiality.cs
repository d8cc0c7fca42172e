namespace Finsam.Domain;

/// <summary>From when a cost above its budget is worth telling, as somebody states it.</summary>
/// <remarks>Swedish: <i>väsentlighetsgräns</i>. Equal when every part is equal; not ordered. Where nobody has said,
/// every line that is above its budget is told, as a deviation to explain.</remarks>
[NoJsonForm]
public sealed record Materiality
{
    /// <summary>A limit.</summary>
    /// <param name="source">Who states it.</param>
    /// <param name="amount">How much above the budget is not told yet; left out, nothing.</param>
    /// <param name="share">Which share of the budget above it is not told yet; left out, nothing. What is told passes
    /// both.</param>
    /// <param name="level">At which level the board has set its budget.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the share is not from 0 to 1, or the level
    /// is not defined.</exception>
    public Materiality(
        RuleSource source,
        Sek amount = default,
        Fraction share = default,
        BudgetLevel level = BudgetLevel.Line
    )
    {
        Source = Guard.Against.Null(source);
        Amount = Guard.Against.NegativeAmount(amount, "Give 0 kr where every krona is told.");
        Guard.Against.OutOfRange(
            share < Fraction.Zero || share > Fraction.One,
            $"{share:P} is no share of a budget. Give 10 per cent as Fraction.Percent(10), or 0.",
            nameof(share)
        );
        (Share, Level) = (share, Guard.Against.Undefined(level));
    }

    /// <summary>Who states it.</summary>
    public RuleSource Source { get; }

    /// <summary>How much above the budget is not told yet.</summary>
    public Sek Amount { get; }

    /// <summary>Which share of the budget above it is not told yet.</summary>
    public Fraction Share { get; }

    /// <summary>At which level the board has set its budget.</summary>
    public BudgetLevel Level { get; }

    /// <summary>The limit in Swedish, such as <c>mer än 50 000 kr och 10 % över budget, post för post</c>.</summary>
    public override string ToString() => Words.Swedish;

    internal Wording Words
    {
        get
        {
            Wording level = Level switch
            {
                BudgetLevel.Line => new("post för post", "line by line"),
                BudgetLevel.Section => new("område för område", "section by section"),
                _ => new("alla kostnader tillsammans", "all costs together"),
            };
            return Wording.Of(
                $"mer än {Amount} och {Share:P} över budget, {level}",
                $"more than {Amount} and {Share:P} above the budget, {level}"
            );
        }
    }

    internal bool IsPassedBy(Sek? above, Sek? budget) =>
        above is { } excess && budget is { } told && excess > Amount && excess.Kronor > Share * told.Kronor;
}
