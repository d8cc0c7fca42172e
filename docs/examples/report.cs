#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:property PublishAot=false

// Prints a federation's year for a board, from its document: first what to decide and know, then the tables, then why.
// Run it with: dotnet run docs/examples/report.cs docs/examples/data/hoglandet-2023.json

using Finsam.Domain;

const string Usage = """
    dotnet run docs/examples/report.cs FILE [--markdown | --html | --csv DIR] [--lang en]
        [--why "Budget 2023/SE-Höglandet"] [--compare OTHER.json] [--next]

    FILE is a document of a federation's year; - reads it from standard input.
    --markdown, --html  the report in another form
    --csv DIR           each table of the report as a file in a folder
    --lang en           in English
    --why PLACE         only where a figure comes from
    --compare OTHER     only what is another than in another document
    --next              the document of next year, opened from this one
    """;

Dictionary<string, string> options = [];
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    bool hasValue = args[i] is "--csv" or "--lang" or "--why" or "--compare";
    bool isKnown = hasValue || args[i] is "--markdown" or "--html" or "--next";
    if (args[i] is ['-', _, ..] && (!isKnown || (hasValue && i + 1 == args.Length)))
    {
        return Fail($"{args[i]}?\n\n{Usage}");
    }

    if (isKnown)
    {
        options[args[i]] = hasValue ? args[++i] : "";
    }
    else
    {
        files.Add(args[i]);
    }
}

if (files is not [var file] || options.GetValueOrDefault("--lang", "sv") is not ("sv" or "en"))
{
    return Fail(Usage);
}

Language language = options.GetValueOrDefault("--lang") == "en" ? Language.English : Language.Swedish;
if (Read(file) is not { } year)
{
    return 1;
}

if (options.TryGetValue("--compare", out string? other))
{
    if (Read(other) is not { } earlier)
    {
        return 1;
    }

    Console.WriteLine(year.ComparedWith(earlier).ToString(language));
}
else if (options.TryGetValue("--why", out string? place))
{
    try
    {
        Console.WriteLine(year.Explain(Place.Parse(place)).ToString(language));
    }
    catch (Exception e) when (e is FormatException or ArgumentException or NotKnownException)
    {
        return Fail(e.Message);
    }
}
else if (options.ContainsKey("--next"))
{
    Console.Write(year.Next().ToJson());
}
else if (options.TryGetValue("--csv", out string? folder))
{
    Directory.CreateDirectory(folder);
    foreach (Table table in year.Report().Tables)
    {
        string path = Path.Combine(folder, $"{table.Key}.csv");
        File.WriteAllText(path, table.ToString(TextFormat.Csv, language));
        Console.WriteLine(path);
    }
}
else
{
    TextFormat format =
        options.ContainsKey("--html") ? TextFormat.Html
        : options.ContainsKey("--markdown") ? TextFormat.Markdown
        : TextFormat.Plain;
    Console.WriteLine(year.Report().ToString(format, language));
}

return 0;

// Null where the document cannot be read: every problem is printed, with its line and character.
FederationYear? Read(string path)
{
    try
    {
        using Stream stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        using MemoryStream document = new();
        stream.CopyTo(document);
        YearReading reading = FederationYear.Read(document.ToArray());
        if (reading.Year is null)
        {
            Fail($"{path}\n{reading.ToString(language)}");
        }

        return reading.Year;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Fail(e.Message);
        return null;
    }
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
