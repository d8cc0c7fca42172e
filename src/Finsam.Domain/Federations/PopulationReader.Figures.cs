using System.Globalization;

namespace Finsam.Domain;

internal sealed partial class PopulationReader
{
    // From this year noise is added to each published figure.
    private const int FirstNoisyYear = 2025;

    private const int MostDigits = 12;

    private static readonly Wording AskTotal = new(
        "Hämta tabellen med just de åldrarna och båda könen tillsammans.",
        "Fetch the table with just those ages, and both sexes together."
    );

    private static readonly Wording AskSexes = new(
        "Hämta tabellen med båda könen, eller läs bladet Totalt.",
        "Fetch the table with both sexes, or read the sheet Totalt."
    );

    private static readonly Wording AskAges = new(
        "Hämta tabellen med alla ettårsklasser och båda könen.",
        "Fetch the table with all ages by single years, and both sexes."
    );

    private int _sums;
    private int _dashes;

    private PopulationFigure[] FindFigures()
    {
        LocalDate[] days = date is { } day ? [day] : [.. _cells.Keys.Select(key => key.Date).Distinct().Order()];
        List<PopulationFigure> figures = [];
        var byDay = _cells.ToLookup(cell => (cell.Key.Code, cell.Key.Date));
        HashSet<string> codes = [.. _cells.Keys.Select(key => key.Code)];
        foreach (Member member in members)
        {
            if (codes.Contains(member.Code!))
            {
                SayName(member);
                figures.AddRange(
                    days.Select(on => FigureOf(member, on, byDay[(member.Code!, on)])).OfType<PopulationFigure>()
                );
            }
            else
            {
                Missing(member, WithoutRows(member), Ask);
            }
        }

        if (figures.Count > 0)
        {
            string all = string.Join(", ", days.Select(Dates.Iso));
            _how.Add(Wording.Of($"Folkmängden är den {all}.", $"The population is that of {all}."));
        }

        SayCount(_dashes, new("Streck som lästs som 0", "Dashes read as 0"));
        SayCount(_sums, new("Summor av kön eller åldrar", "Sums of sexes or ages"));
        if (Array.Exists(days, on => on.Year >= FirstNoisyYear))
        {
            _how.Add(
                new(
                    "Från 2025 lägger SCB brus på varje uppgift: totaler läses som de står, delar summeras inte.",
                    "From 2025 SCB adds noise to each figure: totals are read as they stand, parts are not added."
                )
            );
        }

        return [.. figures];
    }

    private Wording WithoutRows(Member member)
    {
        string? other = _names.FirstOrDefault(each => IsNamed(each.Value, member) && each.Key != member.Code).Key;
        Wording lacks = Wording.Of($"({member.Code}) saknas i tabellen.", $"({member.Code}) is not in the table.");
        return other is null || member.Kind == MemberKind.Region
            ? lacks
            : Wording.Of(
                $"{lacks} Namnet står där med koden {other}.",
                $"{lacks} The name stands there with the code {other}."
            );
    }

    private static bool IsNamed(string name, Member member) =>
        name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)
        || name.StartsWith($"{member.Name} ", StringComparison.OrdinalIgnoreCase)
        || member.Name.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase);

    // A county is called in more ways than its region.
    private void SayName(Member member)
    {
        if (member.Kind == MemberKind.Municipality && _names[member.Code!] is { Length: > 0 } name)
        {
            if (!IsNamed(name, member))
            {
                _how.Add(
                    Wording.Of(
                        $"{member.Code} heter '{name}' i tabellen och {member} här.",
                        $"{member.Code} is called '{name}' in the table and {member} here."
                    )
                );
            }
        }
    }

    private PopulationFigure? FigureOf(Member member, LocalDate on, IEnumerable<KeyValuePair<CellKey, Found>> cells)
    {
        Dictionary<(PopulationSex, AgeGroup), Found> own = cells.ToDictionary(
            cell => (cell.Key.Sex, cell.Key.Ages),
            cell => cell.Value
        );
        if (own.Count == 0)
        {
            Missing(
                member,
                Wording.Of($"har ingen uppgift för {on.Iso()}.", $"has no figure of {on.Iso()}."),
                new("Hämta tabellen med den dagen.", "Fetch the table with that day.")
            );
            return null;
        }

        List<Found>? parts = PartsOf(own, isTotal: true) ?? PartsOf(own, isTotal: false);
        if (parts is null || (parts.Count > 1 && on.Year >= FirstNoisyYear))
        {
            bool isNoisy = parts is not null;
            bool isOneSex = own.Keys.Select(key => key.Item1).Distinct().ToArray() is [not PopulationSex.Both];
            Wording ask =
                isNoisy ? AskTotal
                : isOneSex ? AskSexes
                : AskAges;
            Missing(member, isNoisy ? Noisy(on) : Lacking(own, on), ask);
            return null;
        }

        long? sum = 0;
        foreach (Found part in parts)
        {
            sum += CountIn(part);
        }

        _sums += parts.Count > 1 ? 1 : 0;
        return sum is { } inhabitants ? new(member, on, inhabitants, StatusOn(on), SourceOf(parts), ages) : null;
    }

    // Published for just these ages, else their parts: of both sexes together, else of men and of women.
    private List<Found>? PartsOf(Dictionary<(PopulationSex Sex, AgeGroup Ages), Found> own, bool isTotal)
    {
        List<Found>? Of(PopulationSex sex) =>
            isTotal
                ? own.TryGetValue((sex, ages), out Found total)
                    ? [total]
                    : null
                : Tiles([.. own.Keys.Where(key => key.Sex == sex).Select(key => key.Ages)], out _)
                    ?.ConvertAll(group => own[(sex, group)]);
        return Of(PopulationSex.Both)
            ?? (Of(PopulationSex.Men) is { } men && Of(PopulationSex.Women) is { } women ? [.. men, .. women] : null);
    }

    // The shortest groups that follow on each other from the lowest age to the highest; else the age that stops them.
    private List<AgeGroup>? Tiles(AgeGroup[] groups, out int stop)
    {
        List<AgeGroup> tiles = [];
        for (stop = ages.From; ; )
        {
            int from = stop;
            AgeGroup? next = groups
                .Where(group =>
                    group.From == from
                    && group != AgeGroup.All
                    && (group.Through ?? int.MaxValue) <= (ages.Through ?? int.MaxValue)
                )
                .MinBy(group => group.Through ?? int.MaxValue);
            if (next is null)
            {
                return null;
            }

            tiles.Add(next);
            if (next.Through == ages.Through)
            {
                return tiles;
            }

            if (next.Through is not { } last)
            {
                return null;
            }

            stop = last + 1;
        }
    }

    private Wording Lacking(Dictionary<(PopulationSex Sex, AgeGroup Ages), Found> own, LocalDate on)
    {
        PopulationSex[] sexes = [.. own.Keys.Select(key => key.Sex).Distinct()];
        if (sexes is [PopulationSex.Men] or [PopulationSex.Women])
        {
            Wording only = sexes[0] == PopulationSex.Men ? new("män", "men") : new("kvinnor", "women");
            return Wording.Of($"har bara {only} {on.Iso()}.", $"has only {only} on {on.Iso()}.");
        }

        AgeGroup[] groups = [.. own.Keys.Select(key => key.Ages).Distinct()];
        Tiles(groups, out int stop);
        AgeGroup? over = Array.Find(
            groups,
            group => group != AgeGroup.All && group.From <= stop && (group.Through ?? int.MaxValue) >= stop
        );
        Wording wanted = new($"{ages}", ages == AgeGroup.All ? "all ages" : $"{ages.Words.English[1..]}");
        return over is null
            ? Wording.Of(
                $"har inte {wanted} {on.Iso()}: åldern {stop} saknas.",
                $"has not {wanted} on {on.Iso()}: age {stop} is missing."
            )
            : Wording.Of(
                $"har inte {wanted} {on.Iso()}: gruppen {over} går över gränsen.",
                $"has not {wanted} on {on.Iso()}: the group{over.Words} goes across the border."
            );
    }

    private static Wording Noisy(LocalDate on) =>
        Wording.Of(
            $"har bara delar {on.Iso()}, och från 2025 ger SCB:s delar inte totalen.",
            $"has only parts on {on.Iso()}, and from 2025 SCB's parts do not make the total."
        );

    // Null where it is a problem, which is told.
    private long? CountIn(Found cell)
    {
        string text = cell.Row.At(cell.At) ?? "";
        Wording? fault = cell.Row.FaultAt(cell.At);
        if (text.Length == 1 && NumberText.IsDash(text[0]) && fault is null)
        {
            _dashes++;
            return 0;
        }

        ReadOnlySpan<char> seen = NumberText.Seen(text, stackalloc char[100], out Wording? wrong);
        Wording? unread = NumberText.Split(
            seen,
            default,
            out ReadOnlySpan<char> whole,
            out ReadOnlySpan<char> decimals
        );
        wrong ??= unread;
        string digits = wrong is null ? whole.ToString().Replace(" ", "", StringComparison.Ordinal) : "";
        fault ??=
            text.Trim('.', '…').Length == 0 ? new("är inte känt.", "is not known.")
            : wrong is not null ? Wording.Of($"är inget antal: {wrong}", $"is no number of people: {wrong}")
            : decimals.Length > 0 || digits.Length > MostDigits
                ? new("är inget antal människor.", "is no number of people.")
            : null;
        if (fault is null)
        {
            return long.Parse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo);
        }

        Wording accepted = new("Skriv ett helt tal, eller ett streck (0).", "Write a whole number, or a dash (0).");
        Problem(cell.Row, cell.At, fault, accepted);
        return null;
    }

    // Of a month or a quarter it is published before it is final.
    private PopulationStatus StatusOn(LocalDate on) =>
        _isPreliminary || on is not ({ Month: 12, Day: 31 } or { Month: 11, Day: 1 } or { Month: 1, Day: 1 })
            ? PopulationStatus.Preliminary
            : PopulationStatus.Official;

    private string SourceOf(List<Found> parts)
    {
        string first = sheet.PlaceOf(parts[0].Row.Number, parts[0].At + 1);
        string last = sheet.PlaceOf(parts[^1].Row.Number, parts[^1].At + 1);
        string at = parts.Count == 1 ? first : $"{first} till {last}, summa av {parts.Count}";
        return string.Join(", ", new[] { "SCB", sheet.File, at }.OfType<string>());
    }

    private void Missing(Member member, Wording found, Wording accepted) =>
        _problems.Add(new(_rows[_first].Number, null, member.Name, found, accepted) { Sheet = sheet.Name });
}
