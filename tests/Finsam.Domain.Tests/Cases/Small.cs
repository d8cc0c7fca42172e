using NodaTime;

namespace Finsam.Domain.Tests.Cases;

/// <summary>The parts that small statements and balance sheets are put together from.</summary>
internal static class Small
{
    internal static readonly PlanColumn Outcome = new("Utfall", 2023, PlanColumnKind.Outcome);
    internal static readonly BudgetLine Office = new("Kansli", BudgetLineKind.Administration);
    internal static readonly BudgetLine State = new("Staten", BudgetLineKind.Contribution) { Party = Party.State };

    internal static BudgetRow Row(BudgetLine line, PlanColumn column, decimal kronor) =>
        BudgetRow.Typed(line, [column], [Sek.FromKronor(kronor)]);

    internal static BalanceSheet Sheet(LocalDate date, params BalanceLine[] lines) => new("Exempel", date, lines);
}
