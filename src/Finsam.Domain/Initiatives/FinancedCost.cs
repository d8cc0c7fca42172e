namespace Finsam.Domain;

/// <summary>What somebody pays of a cost that several share.</summary>
/// <remarks>Swedish: <i>finansierad kostnad</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class FinancedCost : Worded
{
    private readonly Initiative _initiative;
    private readonly Sek _total;
    private readonly Sek _unit;

    internal FinancedCost(Initiative initiative, FinancedShare share, Sek amount, Sek total, Sek unit)
    {
        (_initiative, _total, _unit) = (initiative, total, unit);
        (Financier, Share, Amount) = (share.Financier, share.Share, amount);
    }

    /// <summary>Who pays.</summary>
    public string Financier { get; }

    /// <summary>The share of the cost.</summary>
    public Fraction Share { get; }

    /// <summary>What it comes to.</summary>
    public Sek Amount { get; }

    /// <summary>Where the amount comes from, step by step.</summary>
    public Explanation Explain()
    {
        Wording exact = (Share * _total.Kronor).AsKronor();
        return new(
            Wording.Of($"{Financier}, {_initiative}"),
            Amount,
            [
                new(Wording.Of($"{Share} x {_total} = {exact}")),
                new(
                    Wording.Of(
                        $"hela {_unit}, tillsammans {_total}: {Amount}",
                        $"whole {_unit}, together {_total}: {Amount}"
                    ),
                    AllocationKey.ByLargestRemainder
                ),
            ]
        );
    }

    internal override Wording Words => Wording.Of($"{Financier}: {Amount}");
}
