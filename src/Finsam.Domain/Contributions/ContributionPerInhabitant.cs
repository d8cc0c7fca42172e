namespace Finsam.Domain;

/// <summary>What a municipality contributes for each of its inhabitants.</summary>
/// <remarks>Swedish: <i>medlemsbidrag per invånare</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class ContributionPerInhabitant : Worded
{
    internal ContributionPerInhabitant(PopulationFigure population, Sek amount) =>
        (Population, Amount) = (population, amount);

    /// <summary>The municipality.</summary>
    public Member Member => Population.Member;

    /// <summary>What it contributes in the year.</summary>
    public Sek Amount { get; }

    /// <summary>The population that it is divided by.</summary>
    public PopulationFigure Population { get; }

    /// <summary>Kronor per inhabitant, exactly.</summary>
    public Fraction Kronor => Amount.Kronor / (Fraction)Population.Inhabitants;

    internal override Wording Words =>
        Wording.Of($"{Member}: {Kronor:N2} kr per invånare", $"{Member}: {Kronor:N2} kr per inhabitant");
}
