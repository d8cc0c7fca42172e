#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints what a careful reader of seven tables in five documents should be told, and what could not be looked for.
// Run it with: dotnet run docs/examples/findings.cs

using Finsam.Domain;

string[] files =
[
    "hoglandet-2020",
    "hoglandet-2023",
    "harnosand-timra-2020",
    "finnveden-2021",
    "sodra-vatterbygden-2020",
    "finnveden-2019",
    "hoglandet-2019",
];
(string Title, FederationYear Year)[] documents = [.. files.Select(Read)];

// 1. What is printed otherwise than the figures below it come to, and how much more.

Console.WriteLine($"{"Stämmer inte", -102}{"tryckt", 14}{"differens", 14}");
foreach ((string title, FederationYear year) in documents)
{
    foreach (Finding finding in year.Findings.Where(finding => finding.Code is ['F', 'I', 'N', '5', ..]))
    {
        string where = $"{title}, {finding.Place.ToString(Language.Swedish)}";
        Console.WriteLine($"{where, -102}{finding.Actual.Swedish, 14}{finding.Difference, 14}  {finding.Code}");
    }
}

// 2. All of it, by document.

foreach ((string title, FederationYear year) in documents)
{
    Console.WriteLine(
        $"\n{title}\n{new string('=', title.Length)}\n\n{year.Findings}\n\nKunde inte prövas:\n{year.NotChecked}"
    );
}

// 3. How equity stands to its ceiling at each year end, where a policy is told or taken as it was cited in 2020.

Console.WriteLine("\nEget kapital mot riktlinjen");
foreach ((string title, FederationYear year) in documents)
{
    foreach (EquityStanding standing in year.With(EquityPolicy.AsCitedIn2020).Equity.Standings)
    {
        Console.WriteLine($"{title, -64}{standing}");
    }
}

static (string Title, FederationYear Year) Read(string file)
{
    FederationYear year = FederationYear.Read(File.ReadAllText($"docs/examples/data/{file}.json")).Year!;
    return ($"{year.Federation}, {year.Lines.Columns[^1].Document}", year);
}
