using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.Tests.Cases;

/// <summary>The five source documents, as <c>docs/examples/data</c> has them: every printed figure is told there
/// once.</summary>
internal static class SourceDocuments
{
    /// <summary>Höglandet, <i>Halvårsredovisning 2020</i>.</summary>
    internal static readonly FederationYear Höglandet2020 = Read("hoglandet-2020");

    /// <summary>Höglandet, <i>Delårsrapport 2023</i>.</summary>
    internal static readonly FederationYear Höglandet2023 = Read("hoglandet-2023");

    /// <summary>Finnveden, <i>Verksamhetsplan 2021</i> with plan 2022-2023.</summary>
    internal static readonly FederationYear Finnveden2021 = Read("finnveden-2021");

    /// <summary>Härnösand Timrå, <i>Delårsredovisning 2020</i>, running text only.</summary>
    internal static readonly FederationYear HärnösandTimrå2020 = Read("harnosand-timra-2020");

    /// <summary>The slides of the members' meeting 2019-02-19: two in thousands, Höglandet's in kronor.</summary>
    internal static readonly FederationYear SödraVätterbygden2020 = Read("sodra-vatterbygden-2020");
    internal static readonly FederationYear Finnveden2019 = Read("finnveden-2019");
    internal static readonly FederationYear Höglandet2019 = Read("hoglandet-2019");

    /// <summary>A document's text, by the name of its file.</summary>
    internal static string Text(string name) => Checkout.Read($"docs/examples/data/{name}.json");

    /// <summary>A document, read anew.</summary>
    internal static FederationYear Read(string name)
    {
        YearReading reading = FederationYear.Read(Text(name));
        return reading.TryGetYear(out FederationYear? year) ? year : throw new FormatException($"{name}: {reading}");
    }

    /// <summary>What is printed in a column for each member that pays.</summary>
    internal static Dictionary<Member, Sek> Contributed(this FederationYear year, string column) =>
        year
            .Lines.Lines.Where(line => line.Source is LineSource.Contribution)
            .ToDictionary(
                line => ((LineSource.Contribution)line.Source!).Member,
                line => year.Figures[column, line.Name].Printed!.Value
            );
}
