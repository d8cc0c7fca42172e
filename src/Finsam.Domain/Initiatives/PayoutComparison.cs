namespace Finsam.Domain;

/// <summary>What a municipality is paid for its posts, beside what it contributes.</summary>
/// <remarks>
/// <para>Swedish: <i>utbetalning jämförd med bidrag</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <param name="Municipality">The municipality.</param>
/// <param name="Payout">What it is paid for its posts; 0 kr where it has none.</param>
/// <param name="Contribution">What it contributes for the year.</param>
/// <param name="Inhabitants">How many people live there, more than 0.</param>
public sealed record PayoutComparison(Member Municipality, Sek Payout, Sek Contribution, long Inhabitants)
{
    /// <summary>What it is paid per inhabitant, in kronor, exactly.</summary>
    public Fraction PayoutPerInhabitant => Payout.Kronor / (Fraction)Inhabitants;

    /// <summary>What it contributes per inhabitant, in kronor, exactly.</summary>
    public Fraction ContributionPerInhabitant => Contribution.Kronor / (Fraction)Inhabitants;

    /// <summary>What it is paid for each krona that it contributes; null where it contributes nothing.</summary>
    public Fraction? PayoutPerContributedKrona =>
        Contribution == Sek.Zero ? null : new Fraction(Payout.Ore, Contribution.Ore);

    /// <summary>How much more it is paid than it contributes; negative where it is paid less.</summary>
    public Sek Difference => Payout - Contribution;
}
