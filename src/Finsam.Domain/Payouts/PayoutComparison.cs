namespace Finsam.Domain;

/// <summary>What a municipality is paid for its positions, beside what it contributes.</summary>
/// <remarks>
/// <para>Swedish: <i>utbetalning jämförd med bidrag</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
public sealed record PayoutComparison
{
    internal PayoutComparison(Member municipality, Sek payout, Sek contribution, long inhabitants) =>
        (Municipality, Payout, Contribution, Inhabitants) = (municipality, payout, contribution, inhabitants);

    /// <summary>The municipality.</summary>
    public Member Municipality { get; }

    /// <summary>What it is paid for its positions; 0 kr where it has none.</summary>
    public Sek Payout { get; }

    /// <summary>What it contributes for the year.</summary>
    public Sek Contribution { get; }

    /// <summary>How many people live there, more than 0.</summary>
    public long Inhabitants { get; }

    /// <summary>What it is paid per inhabitant, in kronor, exactly.</summary>
    public Fraction PayoutPerInhabitant => Payout.Kronor / (Fraction)Inhabitants;

    /// <summary>What it contributes per inhabitant, in kronor, exactly.</summary>
    public Fraction ContributionPerInhabitant => Contribution.Kronor / (Fraction)Inhabitants;

    /// <summary>How much more it is paid than it contributes; negative where it is paid less.</summary>
    public Sek Difference => Payout - Contribution;

    /// <summary>The municipality, what it is paid and what it contributes.</summary>
    public override string ToString() => $"{Municipality}: {Payout}, {Contribution}";
}
