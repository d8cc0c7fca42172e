using System.Globalization;
using NodaTime.Text;

namespace Finsam.Domain;

// A row of a table whose headings are known. What cannot be read is a problem of its cell, and null.
internal readonly struct SheetRecord(SheetTable table, SheetRow row)
{
    private static readonly Wording Fill = new("Fyll i det.", "Fill it in.");

    internal Sheet Sheet => table.Sheet;

    internal string PlaceOf(string heading) => table.Sheet.PlaceOf(row.Number, table.At(heading)!.Value + 1);

    // Null where it is blank or there is no such heading.
    internal string? Text(string heading)
    {
        if (table.At(heading) is not { } at)
        {
            return null;
        }

        if (row.FaultAt(at) is { } fault)
        {
            Refuse(heading, fault, Fill);
            return null;
        }

        return row.At(at) is { Length: > 0 } text ? text : null;
    }

    // What a row has to have.
    internal string? Needed(string heading)
    {
        string? text = Text(heading);
        if (text is null && (table.At(heading) is not { } at || row.FaultAt(at) is null))
        {
            Refuse(heading, Wording.Of($"saknar {heading}.", $"lacks {heading}."), Fill);
        }

        return text;
    }

    internal LocalDate? Day(string heading) =>
        Text(heading) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day
        : Refused<LocalDate>(
            heading,
            new("är ingen dag.", "is not a day."),
            new("Skriv en dag som 2024-06-30.", "Write a day such as 2024-06-30.")
        );

    internal int? Year(string heading) =>
        Text(heading) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : Refused<int>(
            heading,
            new("är inget år.", "is not a year."),
            new("Skriv ett år som 2024.", "Write a year such as 2024.")
        );

    internal Fraction? Share(string heading) =>
        Text(heading) is not { } text ? null
        : Fraction.Read(text, out Fraction share) is not { } problem ? share
        : Refused<Fraction>(
            heading,
            Wording.Of($"är inget tal: {problem}", $"is not a number: {problem}"),
            new("Skriv som 0,75 eller 75 %.", "Write as in 0.75 or 75 %.")
        );

    internal Sek? Amount(string heading) =>
        Text(heading) is not { } text ? null
        : Sek.Read(text, Sek.Krona, default, out Sek amount) is not { } problem ? amount
        : Refused<Sek>(
            heading,
            Wording.Of($"är inget belopp: {problem}", $"is not an amount: {problem}"),
            new("Skriv som 1 234,50.", "Write as in 1 234.50.")
        );

    // One of those that there are, by any of its names.
    internal T? OneOf<T>(string heading, IEnumerable<T> all, Func<T, IEnumerable<string>> namesOf, Wording found)
        where T : class
    {
        string? name = Needed(heading);
        T? one = all.FirstOrDefault(each => namesOf(each).Contains(name, StringComparer.OrdinalIgnoreCase));
        if (one is null && name is not null)
        {
            string[] names = [.. all.Select(each => namesOf(each).First())];
            Wording known = Wording.Of($"{Names.Quoted(names)}");
            Wording accepted = Wording.Of($"Skriv något av {known}.", $"Write one of {known}.");
            Refuse(heading, found, accepted, Spelling.Nearest(name, names));
        }

        return one;
    }

    // A choice by its words.
    internal T? Choice<T>(string heading, IReadOnlyDictionary<string, T> words)
        where T : class =>
        OneOf(heading, words.Keys, word => [word], new("är inget av valen.", "is none of the choices.")) is { } word
            ? words[word]
            : null;

    internal void Refuse(string? heading, Wording found, Wording accepted, string? didYouMean = null) =>
        table.Problems.Add(
            table.Sheet.Problem(row, heading is null ? null : table.At(heading), found, accepted, didYouMean)
        );

    // What a guard refuses is said of the row.
    internal T? Made<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            Refuse(null, Told.By(e), Wording.None);
            return null;
        }
    }

    private T? Refused<T>(string heading, Wording found, Wording accepted)
        where T : struct
    {
        Refuse(heading, found, accepted);
        return null;
    }
}
