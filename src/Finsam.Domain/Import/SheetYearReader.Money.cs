namespace Finsam.Domain;

internal sealed partial class SheetYearReader
{
    private YearInputs ReadMoney(YearInputs told)
    {
        Federation federation = told.Federation;
        told = told with
        {
            Populations = ReadPopulations(federation) is { } table ? told.Populations.With(table) : told.Populations,
            ContributionDecisions = Or(All(DecisionHeadings, DecisionOf), told.ContributionDecisions),
            Roles = Or(All(RoleHeadings, record => RoleOf(record, told.Year)), told.Roles),
        };
        told = told with { Positions = Or(ReadPositions(told), told.Positions) };
        LineMap names = MapOf(told);
        told = told with { Lines = ReadLines(names) ?? told.Lines, Balances = ReadBalances() ?? told.Balances };
        // Where the lines could not be read, nobody knows what accounts are for.
        if (told.Lines.Lines.Count == 0 && !_areLinesBroken && Tables(AccountHeadings).FirstOrDefault() is { } accounts)
        {
            _areLinesBroken = true;
            _problems.Add(
                accounts.Sheet.Problem(
                    accounts.Headings,
                    null,
                    new("gäller poster, men inget blad har dem.", "is about lines, but no sheet has them."),
                    new(
                        "Skriv rubriker som Budget 2024 och Utfall 2023 över posternas belopp.",
                        "Write headings such as Budget 2024 and Utfall 2023 above the amounts of the lines."
                    )
                )
            );
        }

        return _areLinesBroken && Tables(AccountHeadings).Any()
            ? told
            : told with
            {
                AccountRules = Or(All(AccountHeadings, record => RuleOf(record, told)), told.AccountRules),
            };
    }

    private static Listing<T> Or<T>(List<T> read, Listing<T> told) => read.Count > 0 ? [.. read] : told;

    // A sheet that is none of the others, with a row for each of the members that have a code.
    private PopulationTable? ReadPopulations(Federation federation)
    {
        Member[] members =
        [
            .. federation
                .Memberships.Select(each => each.Member)
                .Distinct()
                .Where(each => each is { PaysAs: Party.Municipalities, Code: not null, Part: null }),
        ];
        PopulationTable? all = null;
        foreach (Sheet sheet in _sheets.Where(sheet => members.Length > 0 && IsOfPopulations(sheet, members)))
        {
            _read.Add(sheet);
            var reading = PopulationTable.Read(sheet, members);
            _problems.AddRange(reading.Problems);
            Say(sheet, reading.HowItWasRead);
            _arePopulationsBroken |= reading.Table is null;
            all = reading.Table is { } table ? (all ?? PopulationTable.Empty).With(table) : all;
        }

        return all;
    }

    private bool IsOfPopulations(Sheet sheet, Member[] members) =>
        !_read.Contains(sheet)
        && !Array.Exists(Known, headings => sheet.FilledRows.Any(row => SheetTable.HasAll(row, headings)))
        && Array.Exists(
            members,
            member => sheet.FilledRows.Any(row => Array.Exists(row.Cells, cell => IsOf(cell, member.Code!)))
        );

    // As text it has its zero, as a number it may have lost it.
    private static bool IsOf(string cell, string code) =>
        cell == code || cell == code.TrimStart('0') || cell.StartsWith($"{code} ", StringComparison.Ordinal);

    private static ContributionDecision? DecisionOf(SheetRecord record)
    {
        int? year = record.Needed("Bidragsår") is null ? null : record.Year("Bidragsår");
        Sek? total = record.Needed("Summa") is null ? null : record.Amount("Summa");
        Sek? unit = record.Amount("Avrundas till");
        LocalDate? population = record.Day("Befolkning den");
        LocalDate? decided = record.Day("Beslutad");
        string? purpose = record.Text("Ändamål");
        return year is { } of && total is { } sum
            ? record.Made(() =>
                new ContributionDecision(
                    of,
                    sum,
                    population is { } day ? AllocationKey.ByPopulation(day) : null,
                    unit: unit,
                    id: purpose,
                    purpose: purpose,
                    source: decided is { } on ? RuleSource.Decided("medlemsbidrag", on, english: "contributions") : null
                )
            )
            : null;
    }

    private static Role? RoleOf(SheetRecord record, int year)
    {
        string? name = record.Needed("Roll");
        Sek? rate = record.Needed("Ersättning per år") is null ? null : record.Amount("Ersättning per år");
        LocalDate from = record.Day("Från") ?? new LocalDate(year, 1, 1);
        object? months = record.Text("Månader") is null
            ? MonthRule.WholeMonths
            : record.Choice("Månader", SheetWords.Months);
        string source = record.Text("Underlag") ?? "ersättning per heltidstjänst";
        return name is not null && rate is { } amount && months is MonthRule rule
            ? record.Made(() => new Role(name, Rate.PerYear(amount), from, RuleSource.Agreed(source), rule))
            : null;
    }

    // Rows of one employer, role and id are scopes of one position, one after the other.
    private List<Position> ReadPositions(YearInputs told)
    {
        List<Position> positions = [];
        foreach (
            var same in All(PositionHeadings, record => ScopeOf(record, told))
                .GroupBy(each => (each.Employer, each.Role, each.Id))
        )
        {
            SheetRecord record = _records[same.First()];
            IEnumerable<Scope> scopes = same.SelectMany(each => each.Scopes);
            if (record.Made(() => new Position(same.Key.Employer, same.Key.Role, scopes, same.Key.Id)) is { } position)
            {
                _records[position] = record;
                positions.Add(position);
            }
        }

        return positions;
    }

    private static Position? ScopeOf(SheetRecord record, YearInputs told)
    {
        Member? employer = MemberOf(record, "Arbetsgivare", told.Federation);
        Role? role = record.OneOf("Roll", told.Roles, each => [each.Name], new("är ingen roll.", "is no role."));
        Fraction? fullTime = record.Needed("Omfattning") is null ? null : record.Share("Omfattning");
        LocalDate from = record.Day("Från") ?? new LocalDate(told.Year, 1, 1);
        LocalDate? through = record.Day("Till");
        RuleSource? decision = record.Text("Beslut") is { } words ? RuleSource.Decided(words) : null;
        string? id = record.Text("Tjänst");
        return employer is not null && role is not null && fullTime is { } share
            ? record.Made(() =>
                new Position(employer, role.Name, [new Scope(share, from, through, decision: decision)], id)
            )
            : null;
    }

    private static AccountRule? RuleOf(SheetRecord record, YearInputs told)
    {
        object? post = record.OneOf<object>(
            "Post",
            [
                .. told.Lines.Lines.Where(line => line.Total is null),
                .. told.Balances.Lines.Where(line => line.Total is null),
                SheetWords.NotRead,
            ],
            NamesOf,
            new("är ingen post.", "is no line.")
        );
        string? from = record.Needed("Konto");
        string? through = record.Text("Till konto");
        string? code = record.Text("Objekt");
        // Projects unless another dimension is told.
        string? dimension = record.Text("Dimension") ?? (code is null ? null : "6");
        return from is null
            ? null
            : post switch
            {
                Line line => record.Made(() => new AccountRule(line.Name, from, through, dimension, code)),
                BalanceLine line => record.Made(() => AccountRule.Balance(line.Name, from, through)),
                string => record.Made(() => AccountRule.LeftOut(from, through)),
                _ => null,
            };
    }

    private static IEnumerable<string> NamesOf(object post) =>
        post is Line { Source: LineSource.Contribution { Member: var member } } line
            ? Names(member).Prepend(line.Name)
            : [$"{post}"];
}
