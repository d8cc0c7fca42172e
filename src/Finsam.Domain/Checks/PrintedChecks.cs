namespace Finsam.Domain;

// Printed figures against the figures one level down.
internal static class PrintedChecks
{
    internal static readonly RuleSource OneLevelDown = RuleSource.Chosen(
        new("ett belopp stäms av mot beloppen en nivå ned", "an amount is tested against the amounts one level down"),
        new(
            "Ett tryckt belopp stäms av mot de tryckta beloppen en nivå ned.",
            "A printed amount is tested against the printed amounts one level down."
        )
    );

    private static readonly Wording CompareWithTheBooks = new(
        "Jämför med bokföringen, och rätta det belopp som är fel.",
        "Compare with the books, and correct the amount that is wrong."
    );

    private static readonly FindingRule Rounding = FindingRule.Ours(
        "FIN501",
        new(
            "Ett tryckt belopp skiljer sig inte mer än avrundningen av beloppen under det.",
            "A printed amount is off by no more than the rounding of the amounts below it."
        ),
        new(
            "Godta det som avrundning, eller visa en öresutjämning.",
            "Accept it as rounding, or show a rounding adjustment."
        ),
        OneLevelDown
    );

    private static readonly FindingRule BlankLine = FindingRule.Ours(
        "FIN502",
        new(
            "En redovisad summa stämmer inte med raderna, och en rad är tom.",
            "A printed total does not agree with its lines, and a line is blank."
        ),
        CompareWithTheBooks,
        OneLevelDown
    );

    private static readonly FindingRule DoesNotAgree = FindingRule.Ours(
        "FIN503",
        new(
            "Ett tryckt belopp stämmer inte med beloppen under det.",
            "A printed amount does not agree with the amounts below it."
        ),
        CompareWithTheBooks,
        OneLevelDown
    );

    private static readonly FindingRule DoesNotBalance = FindingRule.Ours(
        "FIN503",
        new(
            "Summa tillgångar stämmer inte med summa eget kapital och skulder.",
            "Total assets do not agree with total equity and liabilities."
        ),
        CompareWithTheBooks,
        OneLevelDown
    );

    private static readonly FindingRule OpensOtherwise = FindingRule.Ours(
        "FIN504",
        new(
            "Ingående balans stämmer inte med föregående års utgående balans.",
            "The opening balance does not agree with the closing balance of the year before."
        ),
        new(
            "Ta reda på vilken av dem som gäller, och förklara ändringen i redovisningen.",
            "Find out which of them holds, and explain the change in the accounts."
        ),
        EquityChain.ClosingOpensNext
    );

    internal static readonly YearCheck Sums = YearCheck.Of(
        [Rounding, BlankLine, DoesNotAgree, DoesNotBalance],
        new("en redovisad summa med det som den består av", "a printed sum with what it is made of"),
        year => Columns(year).Concat(Sheets(year)).Concat(Results(year)),
        findings => findings
    );

    internal static readonly YearCheck Openings = YearCheck.Of(
        [OpensOtherwise],
        new(
            "en redovisad ingående balans och föregående års utgående balans",
            "a printed opening balance and the closing balance of the year before"
        ),
        Opened,
        findings => findings
    );

    // Every sum but the opening, in every column that prints it.
    private static IEnumerable<Finding[]> Columns(FederationYear year) =>
        from column in year.Lines.Columns
        let below = year.Figures.Of(column)
        let found = (
            from total in year.Lines.Lines.Select(line => line.Total).OfType<Total>()
            where total != Total.Opening
            let figure = below.Of(total)
            where figure.Printed is not null && below.IsWhole(total)
            let computed = figure.Computed ?? below.Filled(total)
            where computed is not null
            select Tested(
                figure,
                computed.Value,
                column.PrintedUnit,
                below.RoundedBelow(total),
                Made(total),
                blank: figure.Computed is null ? below.Blank(total).Select(line => line.Name) : []
            )
        ).ToArray()
        where found.Length > 0
        select OneOfACause([.. found.SelectMany(each => each)], below.SignOf);

    // A sum that is off by as much as one that it is made of, the other way, agrees where that is put right: one
    // finding, which names the other. What sums are made of stands before them.
    private static Finding[] OneOfACause(IEnumerable<Finding> found, Func<Total, Total, int> signOf)
    {
        Dictionary<Finding, List<Wording>> causes = [];
        foreach (Finding above in found.OrderBy(finding => finding.Place.Total))
        {
            Finding? cause = causes.Keys.FirstOrDefault(below => Explains(below, above));
            causes[cause ?? above] = cause is null ? [] : [.. causes[cause], above.Place.Total!.Value.Name()];
        }

        return [.. found.Where(causes.ContainsKey).Select(finding => Naming(finding, causes[finding]))];

        bool Explains(Finding below, Finding above) =>
            signOf(below.Place.Total!.Value, above.Place.Total!.Value) is var sign and not 0
            && above.Difference!.Value.Ore == -sign * below.Difference!.Value.Ore;
    }

    private static Finding Naming(Finding finding, List<Wording> others)
    {
        var names = Wording.Joined(", ", others);
        return others.Count == 0
            ? finding
            : finding
                .Rule.Advising(
                    Wording.Of(
                        $"{finding.Remedy} Rättas det stämmer också {names}.",
                        $"{finding.Remedy} Once it is, {names} agrees too."
                    )
                )
                .At(finding.Place, finding.Expected, finding.Actual, finding.Difference);
    }

    private static IEnumerable<Finding[]> Sheets(FederationYear year) =>
        from sheet in year.Balances.Days.Select(year.BalanceOn)
        let found = SumsOf(sheet, year.Balances.PrintedUnit).ToArray()
        where found.Length > 0
        select OneOfACause([.. found.SelectMany(each => each)], BalanceSheet.SignOf);

    private static IEnumerable<Finding[]> SumsOf(BalanceSheet sheet, Sek unit)
    {
        foreach (Total total in BalanceSheet.Sums)
        {
            Figure figure = sheet[total];
            if (figure.Printed is not null && (figure.Computed ?? sheet.KnownParts(total)) is { } computed)
            {
                yield return Tested(
                    figure,
                    computed,
                    unit,
                    sheet.RoundedBelow(total),
                    Made(total == Total.Equity ? Total.Closing : total),
                    blank: figure.Computed is null ? sheet.BlankLines(total) : []
                );
            }
        }

        if (sheet is { Assets.Known: { } assets, EquityAndLiabilities: { Known: not null } owed })
        {
            int rounded = sheet.Rounded(Total.Assets) + sheet.Rounded(Total.EquityAndLiabilities);
            Wording made = new("summa tillgångar", "total assets");
            yield return Tested(owed, assets, unit, rounded - 1, made, DoesNotBalance);
        }
    }

    // The same result in both statements, on a day that an outcome from new year ends.
    private static IEnumerable<Finding[]> Results(FederationYear year) =>
        from day in year.Balances.Days
        from column in year.Lines.Columns
        where column.Kind == ColumnKind.Outcome && column.Days == new DateInterval(new(day.Year, 1, 1), day)
        let figures = year.Figures.Of(column)
        let stated = figures.Of(Total.Result)
        let carried = year.BalanceOn(day)[BalanceKind.Result]
        where stated.Known is not null && carried.Known is not null
        select Tested(
            carried,
            stated.Amount,
            column.PrintedUnit > year.Balances.PrintedUnit ? column.PrintedUnit : year.Balances.PrintedUnit,
            figures.Rounded(Total.Result),
            new("resultaträkningen", "the income statement")
        );

    // A column's printed opening, and what is brought forward on a day after the end of the year before.
    private static IEnumerable<Finding[]> Opened(FederationYear year)
    {
        Wording closing = new("föregående års utgående balans", "closing balance of the year before");
        foreach (Column column in year.Lines.Columns)
        {
            Figure opening = year.Figures[column.Name, Total.Opening];
            if (opening is { Printed: not null, Computed: { } closed })
            {
                int below = column.After is { } after ? year.Figures.Of(year.Column(after)).Rounded(Total.Closing) : 1;
                yield return Tested(opening, closed, column.PrintedUnit, below, closing, OpensOtherwise);
            }
        }

        foreach (LocalDate day in year.Balances.Days)
        {
            LocalDate before = new LocalDate(day.Year, 1, 1).PlusDays(-1);
            Figure brought = year.BalanceOn(day)[BalanceKind.BroughtForward];
            BalanceSheet last = year.BalanceOn(before);
            if (brought.Known is not null && last.Equity.Known is { } closed)
            {
                Sek opens = closed + year.EquityChangedAfter(before, day);
                int below = last.Rounded(Total.Equity);
                yield return Tested(brought, opens, year.Balances.PrintedUnit, below, closing, OpensOtherwise);
            }
        }
    }

    // A printed amount against what the figures one level down come to, of which so many may have been rounded: half a
    // unit for each, the printed one too; one unit at least.
    private static Finding[] Tested(
        Figure printed,
        Sek computed,
        Sek unit,
        int below,
        Wording made,
        FindingRule? otherwise = null,
        IEnumerable<string>? blank = null
    )
    {
        Sek difference = printed.Amount - computed;
        string lines = string.Join(", ", blank ?? []);
        FindingRule rule =
            Math.Abs(difference.Ore) <= Math.Max(2, below + 1) * (Int128)unit.Ore / 2 ? Rounding
            : lines.Length == 0 ? otherwise ?? DoesNotAgree
            : BlankLine.Advising(
                new(
                    $"Kontrollera om det som saknas i tomma celler förklarar det: {lines}.",
                    $"Check whether what is missing in blank cells explains it: {lines}."
                )
            );
        return difference == Sek.Zero
            ? []
            : [rule.At(printed.Place, Wording.Of($"{computed} ({made})"), Wording.Of($"{printed.Amount}"), difference)];
    }

    private static Wording Made(Total total) =>
        total switch
        {
            Total.Result => new("intäkter - kostnader", "income - costs"),
            Total.Closing => new("ingående + resultat", "opening + result"),
            _ => new("summan av delarna", "the sum of its parts"),
        };
}
