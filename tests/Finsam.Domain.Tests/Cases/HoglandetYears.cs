namespace Finsam.Domain.Tests.Cases;

/// <summary>The two half-year reports of Höglandets samordningsförbund, 2020 and 2023, as they are printed.</summary>
/// <remarks>
/// In the outcome to 30 June the two lines of positions are computed, with the other costs that they have in print.
/// </remarks>
internal static class HoglandetYears
{
    internal static readonly FederationYear Of2020 = SourceDocuments.Höglandet2020;

    internal static readonly FederationYear Of2023 = SourceDocuments.Höglandet2023;

    /// <summary>The report of a year.</summary>
    internal static FederationYear Of(int year) => year == 2020 ? Of2020 : Of2023;

    /// <summary>The report, made anew.</summary>
    internal static FederationYear Make(int year) => SourceDocuments.Read($"hoglandet-{year}");
}
