namespace Finsam.Domain.Tests.Cases;

/// <summary>Samordningsförbundet Väst, of which a municipal board's minutes print Lysekil's part (2014-04-09 § 63).</summary>
internal static class Väst
{
    internal static readonly Member Lysekil = Member.Municipality("Lysekil", "1484");
    internal static readonly Member Sotenäs = Member.Municipality("Sotenäs", "1427");

    internal static readonly Federation Federation = new(
        "Väst",
        [Lysekil, Sotenäs, Member.Region("Västra Götalandsregionen", "14"), .. Member.State]
    );

    /// <summary>Lysekil's weight, and that of all the others, which are not printed.</summary>
    internal static AllocationKey Key(Fraction lysekil, Fraction others) =>
        AllocationKey.ByWeights([(Lysekil, lysekil), (Sotenäs, others)]);

    internal static ContributionSplit Split(params ContributionDecision[] decisions) =>
        ContributionSplit.For(Federation, decisions);
}
