#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:project ../../src/Finsam.Domain.Workbooks/Finsam.Domain.Workbooks.csproj
#:property PublishAot=false

// Makes a year's document of a workbook, with an outcome from the bookkeeping where a SIE file is given.
// Run it with: dotnet run docs/examples/from-excel.cs docs/examples/data/exempelforbundet.xlsx > year.json

using System.Runtime.CompilerServices;
using Finsam.Domain;
using NodaTime.Text;

const string Usage = """
    dotnet run docs/examples/from-excel.cs BOOK.xlsx [--sie FILE.se 2024-06-30] [--into YEAR.json] [--lang en]
    dotnet run docs/examples/from-excel.cs --sample BOOK.xlsx

    BOOK.xlsx          a workbook with tables such as the sample's; what was read is said on the error stream
    --sie FILE DAY     an outcome through the day, from the bookkeeping
    --into YEAR.json   the document that the workbook is read into; without it the workbook tells all
    --lang en          in English
    --sample BOOK.xlsx writes the workbook of a made-up federation
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
if (args is not [var book, ..] || book.StartsWith('-') || (args.Contains("--sie") && Option("--sie", 2) is null))
{
    return Fail(Usage);
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
Console.Error.WriteLine(reading.ToString(language));
if (!reading.TryGetYear(out FederationYear? year))
{
    return 1;
}

if (Option("--sie") is { } sie)
{
    Column outcome = Column.OutcomeThrough(LocalDatePattern.Iso.Parse(Option("--sie", 2)!).Value);
    BookedOutcome booked = year.Booked(SieFile.Read(File.ReadAllBytes(sie), Path.GetFileName(sie)), outcome);
    Console.Error.WriteLine(booked.ToString(language));
    year = booked.Year;
}

Console.Write(year.ToJson());
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
