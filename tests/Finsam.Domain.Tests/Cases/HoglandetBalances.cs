namespace Finsam.Domain.Tests.Cases;

/// <summary>The balance sheets of Höglandet's half-year reports, as they are printed.</summary>
internal static class HoglandetBalances
{
    internal static readonly BalanceTable Of2020 = SourceDocuments.Höglandet2020.Balances;

    internal static readonly BalanceTable Of2023 = SourceDocuments.Höglandet2023.Balances;
}
