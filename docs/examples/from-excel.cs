#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:project ../../src/Finsam.Domain.Workbooks/Finsam.Domain.Workbooks.csproj
#:property PublishAot=false

// Makes a year's document of a workbook, with an outcome from the bookkeeping where a SIE file is given, and prints how
// each was read. Run it with: dotnet run docs/examples/from-excel.cs docs/examples/data/exempelforbundet.xlsx 2024.json

using System.Runtime.CompilerServices;
using Finsam.Domain;
using NodaTime.Text;

const string Usage = """
    dotnet run docs/examples/from-excel.cs BOOK.xlsx YEAR.json [--sie FILE.se DAY] [--into OTHER.json]
        [--anyway] [--lang en]
    dotnet run docs/examples/from-excel.cs --sample BOOK.xlsx

    BOOK.xlsx           a workbook with tables such as the sample's
    YEAR.json           the document to write; nothing is written where something was not understood
    --sie FILE.se DAY   an outcome through a day such as 2024-06-30, from the bookkeeping
    --anyway            also where the bookkeeping file has problems, or is about other days or another organisation
    --into OTHER.json   the document that the workbook is read into; without it the workbook tells all
    --lang en           in English
    --sample BOOK.xlsx  writes the workbook of a made-up federation
    """;

if (args is ["--sample", var sample])
{
    using FileStream to = File.Create(sample);
    Workbook.Write(File.ReadAllText(Beside("data/exempelforbundet.txt")).Split("# ").Skip(1).Select(SheetOf), to);
    return 0;
}

string? Option(string name, int at = 1) =>
    Array.IndexOf(args, name) is >= 0 and var i ? args.ElementAtOrDefault(i + at) : null;
Language language = Option("--lang") == "en" ? Language.English : Language.Swedish;
var through = LocalDatePattern.Iso.Parse(Option("--sie", 2) ?? (args.Contains("--sie") ? "" : "2024-12-31"));
if (args is not [var book, var made, ..] || book.StartsWith('-') || made.StartsWith('-') || !through.Success)
{
    return Fail(Usage);
}

string[] given = [.. new[] { book, Option("--sie"), Option("--into") }.OfType<string>()];
if (Array.Find(given, file => !File.Exists(file)) is { } missing)
{
    return Fail($"There is no file {missing}.");
}

FederationYear? into = null;
if (Option("--into") is { } document)
{
    YearReading told = FederationYear.Read(File.ReadAllBytes(document));
    if (!told.TryGetYear(out into))
    {
        return Fail($"{document}\n{told.ToString(language)}");
    }
}

SheetsReading reading = FederationYear.Read(Workbook.Read(File.ReadAllBytes(book), Path.GetFileName(book)), into);
if (!reading.TryGetYear(out FederationYear? year))
{
    return Fail(reading.ToString(language));
}

Console.WriteLine(reading.ToString(language));

if (Option("--sie") is { } sie)
{
    Column outcome = Column.OutcomeThrough(through.Value);
    BookedOutcome booked = year.Booked(SieFile.Read(File.ReadAllBytes(sie), Path.GetFileName(sie)), outcome);
    Console.WriteLine(booked.ToString(language));
    if (!booked.TryGetYear(out year) && !args.Contains("--anyway"))
    {
        return Fail(
            new Wording(
                $"{made} skrivs inte: se ovan. Med --anyway skrivs det ändå.",
                $"{made} is not written: see above. With --anyway it is."
            ).In(language)
        );
    }

    year = booked.Year;
}

File.WriteAllText(made, year.ToJson());
return 0;

static string Beside(string file, [CallerFilePath] string here = "") =>
    Path.Combine(Path.GetDirectoryName(here)!, file);

// A name, and rows with | between the cells.
static Sheet SheetOf(string text)
{
    string[] lines = text.TrimEnd().Split('\n');
    return new(lines[0].Trim(), lines.Skip(1).Select(line => line.Split(" | ").Select(cell => new SheetCell(cell))));
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
