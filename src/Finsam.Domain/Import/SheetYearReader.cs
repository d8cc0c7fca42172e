namespace Finsam.Domain;

// Makes a year of the tables that sheets hold, each known by its headings, wherever it stands.
internal sealed partial class SheetYearReader
{
    private static readonly string[] FactHeadings = ["Förbund", "År"];
    private static readonly string[] MemberHeadings = ["Medlem", "Kod"];
    private static readonly string[] DecisionHeadings = ["Bidragsår", "Summa"];
    private static readonly string[] RoleHeadings = ["Roll", "Ersättning per år"];
    private static readonly string[] PositionHeadings = ["Arbetsgivare", "Roll", "Omfattning"];
    private static readonly string[] MeaningHeadings = ["Rad", "Betyder"];
    private static readonly string[] BalanceHeadings = ["Balanspost", "Typ"];
    private static readonly string[] AccountHeadings = ["Post", "Konto"];

    private static readonly string[][] Known =
    [
        FactHeadings,
        MemberHeadings,
        DecisionHeadings,
        RoleHeadings,
        PositionHeadings,
        MeaningHeadings,
        BalanceHeadings,
        AccountHeadings,
    ];

    private readonly Sheet[] _sheets;
    private readonly FederationYear? _into;
    private readonly List<Problem> _problems = [];
    private readonly List<Wording> _how = [];
    private readonly Dictionary<object, SheetRecord> _records = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Sheet> _read = [];

    internal SheetYearReader(IEnumerable<Sheet> sheets, FederationYear? into) => (_sheets, _into) = ([.. sheets], into);

    internal SheetsReading Read()
    {
        foreach (Sheet sheet in _sheets)
        {
            _how.AddRange(
                sheet.HowItWasRead.Select((each, at) => at == 0 || sheet.Name is null ? each : Of(sheet, each))
            );
            if (sheet.Fault is { } fault)
            {
                _problems.Add(sheet.Problem(sheet.FilledRows.FirstOrDefault(), null, fault, sheet.Remedy));
                _read.Add(sheet);
            }
        }

        Federation? federation = ReadFederation(out int? year);
        if (federation is null || year is not { } number)
        {
            return new(null, _problems, _how.Distinct());
        }

        YearInputs told = (_into?.Inputs ?? new() { Federation = federation, Year = number }) with
        {
            Federation = federation,
            Year = number,
        };
        told = ReadMoney(told);
        foreach (Sheet sheet in _sheets.Where(sheet => !_read.Contains(sheet) && sheet.FilledRows.Any()))
        {
            _how.Add(
                Wording.Of(
                    $"Bladet '{sheet.Name ?? sheet.File}' läses inte: inga av dess rubriker är kända.",
                    $"The sheet '{sheet.Name ?? sheet.File}' is not read: none of its headings are known."
                )
            );
        }

        return new(Made(told), _problems, _how.Distinct());
    }

    private FederationYear? Made(YearInputs told)
    {
        InputProblem[] problems = [.. told.Problems()];
        foreach (InputProblem problem in problems)
        {
            if (_arePopulationsBroken && problem.Input == "contributionDecisions")
            {
                // It follows from what has been told.
                continue;
            }

            if (problem.About is { } about && _records.TryGetValue(about, out SheetRecord record))
            {
                record.Refuse(null, Told.By(problem.Text), Wording.None);
            }
            else
            {
                Refuse(Told.By(problem.Text));
            }
        }

        // What cannot be there is told, and left out.
        HashSet<object> wrong = new(
            problems.Select(each => each.About).OfType<object>(),
            ReferenceEqualityComparer.Instance
        );
        told = told with
        {
            ContributionDecisions = [.. told.ContributionDecisions.Where(each => !wrong.Contains(each))],
            Positions = [.. told.Positions.Where(each => !wrong.Contains(each))],
            AccountRules = [.. told.AccountRules.Where(each => !wrong.Contains(each))],
        };
        try
        {
            return told.Problems().Any() ? null : FederationYear.Of(told);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or AllocationTieException)
        {
            Refuse(Told.By(e));
            return null;
        }
    }

    // What a sheet said of itself has been said.
    private void Say(Sheet sheet, IEnumerable<Wording> how) =>
        _how.AddRange(how.Except(sheet.HowItWasRead).Select(each => Of(sheet, each)));

    private static Wording Of(Sheet sheet, Wording how) => Wording.Of($"{sheet.Name ?? sheet.File}: {how}");

    // Of the workbook as a whole.
    private void Refuse(Wording found, Wording? accepted = null) =>
        _problems.Add(new(1, null, "", found, accepted ?? Wording.None) { Sheet = _sheets.FirstOrDefault()?.Name });

    private IEnumerable<SheetTable> Tables(string[] headings)
    {
        foreach (Sheet sheet in _sheets)
        {
            if (sheet.Fault is null && SheetTable.Find(sheet, headings, Known, _problems) is { } table)
            {
                _read.Add(sheet);
                yield return table;
            }
        }
    }

    private List<T> All<T>(string[] headings, Func<SheetRecord, T?> make)
        where T : class
    {
        List<T> all = [];
        foreach (SheetRecord record in Tables(headings).SelectMany(table => table.Records(_how)))
        {
            int problems = _problems.Count;
            T? made = make(record);
            if (made is not null && _problems.Count == problems)
            {
                _records[made] = record;
                all.Add(made);
            }
        }

        return all;
    }
}
