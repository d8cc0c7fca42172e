namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Södra Vätterbygden's budget 2020, as slides at the members' meeting 2019 show it: it ends at -698 000 kr.
/// </summary>
/// <remarks>
/// Printed in thousands. The slides have one line of income, 6 072 000 kr; its parts here are the shares of 5 § lagen
/// (2003:1210). The initiatives are decided, competence and the office are free.
/// </remarks>
internal static class SodraVatterbygden
{
    internal static readonly PlanColumn Budget2020 = new(
        "Budget 2020",
        2020,
        PlanColumnKind.Budget,
        Sek.FromKronor(286_000)
    );

    internal static readonly BudgetLine State = new("Staten", BudgetLineKind.Contribution) { Party = Party.State };
    internal static readonly BudgetLine Region = new("Regionen", BudgetLineKind.Contribution) { Party = Party.Regions };
    internal static readonly BudgetLine Municipalities = new("Kommunerna", BudgetLineKind.Contribution)
    {
        Party = Party.Municipalities,
    };
    internal static readonly BudgetLine Decided = new("Insatser (beslutade)", BudgetLineKind.IndividualInitiative)
    {
        IsCommitted = true,
    };
    internal static readonly BudgetLine Competence = new("Kompetensutveckling", BudgetLineKind.Competence);
    internal static readonly BudgetLine Office = new("Kansli, styrelse mm", BudgetLineKind.Administration);

    internal static readonly OperatingPlan Plan = new(
        [Budget2020],
        [
            Row(State, 3_036_000),
            Row(Region, 1_518_000),
            Row(Municipalities, 1_518_000),
            Row(Decided, 5_979_000),
            Row(Competence, 200_000),
            Row(Office, 877_000),
        ]
    );

    private static BudgetRow Row(BudgetLine line, decimal kronor) =>
        BudgetRow.Typed(line, [Budget2020], [Sek.FromKronor(kronor)]);
}
