namespace Finsam.Domain;

/// <summary>What a municipality is paid for its positions, beside what it contributes.</summary>
/// <remarks>Swedish: <i>utbetalning jämförd med bidrag</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class PayoutComparison : Worded
{
    private readonly ContributionSplit _contributions;

    internal PayoutComparison(Member municipality, Sek payout, ContributionSplit contributions) =>
        (Municipality, Payout, _contributions) = (municipality, payout, contributions);

    /// <summary>The municipality.</summary>
    public Member Municipality { get; }

    /// <summary>What it is paid for its positions; 0 kr where it has none.</summary>
    public Sek Payout { get; }

    /// <summary>What it contributes for the year.</summary>
    public Sek Contribution => _contributions[Municipality];

    /// <summary>How much more it is paid than it contributes; negative where it is paid less.</summary>
    public Sek Difference => Payout - Contribution;

    /// <summary>What it is paid per inhabitant, in kronor, exactly, by the population that the contributions go
    /// by.</summary>
    /// <exception cref="NotKnownException">The contributions go by no population.</exception>
    public Fraction PayoutPerInhabitant => Payout.Kronor / (Fraction)PerInhabitant.Population.Inhabitants;

    /// <summary>What it contributes per inhabitant, in kronor, exactly, by the same population.</summary>
    /// <exception cref="NotKnownException">The contributions go by no population.</exception>
    public Fraction ContributionPerInhabitant => PerInhabitant.Kronor;

    internal override Wording Words =>
        Wording.Of(
            $"{Municipality}: utbetalt {Payout}, medlemsbidrag {Contribution}",
            $"{Municipality}: paid {Payout}, contributes {Contribution}"
        );

    private ContributionPerInhabitant PerInhabitant =>
        _contributions.PerInhabitant.First(each => Member.ByKey.Equals(each.Member, Municipality));
}
