using System.Text;
using Finsam.Domain;
using NodaTime;
using NodaTime.Text;

// What one request brings: files to read into the year that the page holds, and changes to try.
internal sealed class Desk(Language language)
{
    internal const int Most = 20_000_000;

    internal Notes Notes { get; } = new(language);

    internal FederationYear? Year { get; private set; }

    // The year before something was tried.
    internal FederationYear? Untried { get; private set; }

    // A bookkeeping file, so that it can be booked through another day.
    internal string Bookkeeping { get; private set; } = "";

    internal string BookkeepingName { get; private set; } = "";

    private string NothingRead =>
        Notes.Say("Inget är inläst. Rätta allt och läs in på nytt.", "Nothing is read. Mend all of it and read again.");

    internal bool HasTried { get; private set; }

    internal void Keep(IFormCollection form)
    {
        Hold($"{form["year"]}", year => Year = year);
        Untried = Year;
        Hold($"{form["untried"]}", year => Untried = year ?? Year);
        (Bookkeeping, BookkeepingName) = ($"{form["sie"]}", $"{form["sieName"]}");
    }

    internal void Take(IFormCollection form)
    {
        if (form.ContainsKey("undo"))
        {
            (Year, HasTried) = (Untried, true);
            return;
        }

        FederationYear? before = Year;
        (string Name, byte[] Bytes)[] files = [.. Given(form)];
        foreach ((string name, byte[] bytes) in files.Where(IsDocument))
        {
            Try(true, () => Year = Read(name, bytes) ?? Year);
            before = Year;
        }

        (string Name, byte[] Bytes)[] tables = [.. files.Where(file => !IsDocument(file) && !IsBookkeeping(file))];
        Try(tables.Length > 0, () => ReadTables(tables));
        LocalDate? through = Day($"{form["through"]}");
        (string Name, byte[] Bytes)[] booked = [.. files.Where(IsBookkeeping)];
        foreach ((string name, byte[] bytes) in booked)
        {
            Try(true, () => Book(name, bytes, through));
        }

        bool isBookedAgain = booked.Length == 0 && through is not null && Bookkeeping.Length > 0;
        Try(isBookedAgain, () => Book(BookkeepingName, Convert.FromBase64String(Bookkeeping), through));
        bool hasRead = files.Length > 0 || isBookedAgain;
        (before, Untried) = hasRead ? (before, Year) : (Untried, Untried);
        bool isPosition = int.TryParse($"{form["position"]}", out int at) && at >= 0 && at < Year?.Positions.Count;
        Try(isPosition, () => ChangeScope(Year!.Positions[at], form));
        Try(Year is not null && $"{form["line"]}".Length > 0, () => ChangeAmount(form));
        Try(
            before is not null && Year is not null,
            () => Notes.Moved(Year!.ComparedWith(before!), isAsked: HasTried || isBookedAgain)
        );
    }

    private IEnumerable<(string Name, byte[] Bytes)> Given(IFormCollection form)
    {
        foreach (IFormFile file in form.Files.Where(file => file.FileName.Trim().Length > 0))
        {
            using MemoryStream bytes = new();
            file.CopyTo(bytes);
            yield return (file.FileName, bytes.ToArray());
        }

        if (!string.IsNullOrWhiteSpace(form["pasted"]))
        {
            yield return (Notes.Say("det inklistrade", "what was pasted"), Encoding.UTF8.GetBytes($"{form["pasted"]}"));
        }
    }

    private static bool IsDocument((string Name, byte[] Bytes) file) =>
        HasEnding(file.Name, ".json") || Begins(file.Bytes, "{");

    private static bool IsBookkeeping((string Name, byte[] Bytes) file) =>
        HasEnding(file.Name, ".se", ".si", ".sie") || Begins(file.Bytes, "#FLAGGA");

    private static bool HasEnding(string name, params string[] endings) =>
        endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool Begins(byte[] bytes, string text) =>
        Encoding
            .UTF8.GetString(bytes.AsSpan(0, Math.Min(100, bytes.Length)))
            .TrimStart('\uFEFF', ' ', '\r', '\n')
            .StartsWith(text, StringComparison.Ordinal);

    private void Hold(string document, Action<FederationYear?> hold)
    {
        string name = Notes.Say("sidans dokument", "the document of the page");
        Try(document.Length > 0, () => hold(Read(name, Encoding.UTF8.GetBytes(document))));
    }

    private FederationYear? Read(string name, byte[] bytes)
    {
        YearReading reading = FederationYear.Read(bytes);
        Notes.Problems(name, reading.Problems, NothingRead);
        return reading.Year;
    }

    private void ReadTables((string Name, byte[] Bytes)[] tables)
    {
        SheetsReading reading = FederationYear.Read(
            tables.SelectMany(table => Workbook.Read(table.Bytes, table.Name)),
            Year
        );
        string names = string.Join(", ", tables.Select(table => table.Name));
        string left = Notes.Say(
            "Rapporten är gjord utan det som står här.",
            "The report is made without what stands here."
        );
        Notes.Problems(names, reading.Problems, reading.Year is null ? NothingRead : left);
        Notes.HowItWasRead(names, reading.HowItWasRead);
        Year = reading.Year ?? Year;
    }

    private void Book(string name, byte[] bytes, LocalDate? through)
    {
        SieFile file = SieFile.Read(bytes, name);
        string doubt = Notes.Say("Stäm av innan utfallet används.", "Reconcile it before the outcome is used.");
        Notes.Problems(name, file.Problems, doubt);
        Notes.HowItWasRead(name, file.HowItWasRead);
        if (Year is null)
        {
            Notes.Refused(
                "Bokföringen läses in i ett år. Läs in årets dokument eller en arbetsbok först, eller på samma gång.",
                "Bookkeeping is read into a year. Read the year's document or a workbook first, or with it."
            );
            return;
        }

        LocalDate[] days = [.. file.Booked.Select(each => each.Day).Where(day => day.Year == Year.Year)];
        LocalDate last = days.Length == 0 ? new(Year.Year, 12, 31) : days.Max().With(DateAdjusters.EndOfMonth);
        LocalDate day = through ?? file.Through ?? last;
        DateInterval whole = new(new(day.Year, 1, 1), day);
        Column column =
            Year.Lines.Columns.FirstOrDefault(each => each.Kind == ColumnKind.Outcome && each.Days == whole)
            ?? (day is { Month: 12, Day: 31 } ? Column.Outcome(day.Year) : Column.OutcomeThrough(day));
        BookedOutcome booked = Year.Booked(file, column);
        Notes.Booked(name, booked);
        Year = booked.Year;
        (Bookkeeping, BookkeepingName) = bytes.Length > Most / 4 ? ("", "") : (Convert.ToBase64String(bytes), name);
    }

    private void ChangeScope(Position position, IFormCollection form)
    {
        HasTried = true;
        if (!Fraction.TryParse($"{form["scope"]}", null, out Fraction scope))
        {
            Notes.Refused(
                $"Omfattningen '{form["scope"]}' går inte att läsa. Skriv till exempel 0,75 eller 75 %.",
                $"The scope '{form["scope"]}' cannot be read. Write for example 0.75 or 75 %."
            );
            return;
        }

        LocalDate from = Day($"{form["from"]}") ?? new(Year!.Year, 1, 1);
        Year = Year!.With(position.Scoped(scope, from, Day($"{form["until"]}")));
    }

    private void ChangeAmount(IFormCollection form)
    {
        HasTried = true;
        string text = $"{form["amount"]}".Trim();
        if (text != "=" && !Sek.TryParse(text, out _))
        {
            Notes.Refused(
                $"Beloppet '{text}' går inte att läsa. Skriv till exempel 119 465 eller 1 234,50, eller = om det ska "
                    + "räknas ut.",
                $"The amount '{text}' cannot be read. Write for example 119 465 or 1 234.50, or = to have it computed."
            );
            return;
        }

        Cell cell = text == "=" ? Cell.Computed : Cell.Of(Sek.Parse(text));
        Year = Year!.With($"{form["column"]}", $"{form["line"]}", cell);
    }

    private static LocalDate? Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    // What the library refuses is said in its own words, and a year that no report can be made of is not taken.
    private void Try(bool isAsked, Action change)
    {
        (FederationYear? year, FederationYear? untried) = (Year, Untried);
        try
        {
            if (isAsked)
            {
                change();
                _ = $"{Year?.Report()}";
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or NotKnownException)
        {
            (Year, Untried) = (year, untried);
            string said = e.Message.Split(" (Parameter '")[0];
            Notes.Refused(said, said);
        }
    }
}
