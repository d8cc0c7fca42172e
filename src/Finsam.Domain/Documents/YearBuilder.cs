namespace Finsam.Domain;

// Makes the year that a document tells of, and gathers what each part of it refuses.
internal sealed partial class YearBuilder
{
    // What the problems of an input follow from, beside the input itself.
    private static readonly Dictionary<string, string[]> Needs = new()
    {
        ["federation"] = ["populations", "positions", "initiatives", "lines"],
        ["contributionDecisions"] = ["federation", "populations"],
        ["positions"] = ["federation", "roles"],
        ["paid"] = ["positions"],
        ["initiatives"] = ["federation"],
        ["lines"] = ["federation", "roles", "initiatives"],
        ["accountRules"] = ["lines", "balances"],
    };

    private readonly YearFile _file;
    private readonly bool _isWhole;
    private readonly bool _isPlacing;
    private readonly HashSet<string> _broken = [];
    private readonly Dictionary<object, string> _pointers = new(ReferenceEqualityComparer.Instance);
    private MemberNames _names = new([]);

    private YearBuilder(YearFile file, bool isWhole, bool isPlacing) =>
        (_file, _isWhole, _isPlacing) = (file, isWhole, isPlacing);

    // The year, null where something is wrong. Where each thing stands is noted only then, by building anew.
    internal static FederationYear? Build(YearFile file, bool isWhole, List<Flaw> flaws)
    {
        if (isWhole && new YearBuilder(file, isWhole, isPlacing: false).Build() is { } year)
        {
            return year;
        }

        YearBuilder builder = new(file, isWhole, isPlacing: true);
        builder.Build();
        flaws.AddRange(builder.Flaws);
        return null;
    }

    private List<Flaw> Flaws { get; } = [];

    private FederationYear? Build()
    {
        CheckVersion();
        DateInterval? year = Given("year", _file.Year) is { } number
            ? Made("/year", () => YearParts.Year(Act.CheckYear(number, nameof(year))))
            : null;
        Federation? federation = Given("federation", _file.Federation) is { } part ? FederationOf(part) : null;
        YearInputs told = new()
        {
            Federation = federation!,
            Year = _file.Year ?? 0,
            Populations = Populations() ?? PopulationTable.Empty,
            ContributionDecisions = Section("contributionDecisions", _file.ContributionDecisions, DecisionOf),
            Roles = Section("roles", _file.Roles, RoleOf),
            Positions = Section("positions", _file.Positions, PositionOf),
            Paid = Section("paid", _file.Paid, PaidOf),
            Initiatives = Section("initiatives", _file.Initiatives, InitiativeOf),
            GeneralDeduction = Part("generalDeduction", _file.GeneralDeduction, DeductionOf),
            Lines = Part("lines", _file.Lines, LinesOf) ?? LineTable.Empty,
            OverheadRange = Part("overheadRange", _file.OverheadRange, OverheadOf),
            Materiality = Part("materiality", _file.Materiality, MaterialityOf),
            Balances = Part("balances", _file.Balances, BalancesOf) ?? BalanceTable.Empty,
            EquityChanges = Section("equityChanges", _file.EquityChanges, EquityChangeOf),
            EquityPolicy = Part("equityPolicy", _file.EquityPolicy, EquityPolicyOf),
            CharterShares = Part("charterShares", _file.CharterShares, CharterSharesOf),
            CashMovements = Section("cashMovements", _file.CashMovements, CashOf),
            AccountsDrawnUpOn = _file.AccountsDrawnUpOn,
            AccountRules = Section("accountRules", _file.AccountRules, AccountRuleOf),
            Goals = Section("goals", _file.Goals, GoalOf),
        };
        if (federation is null || year is null)
        {
            return null;
        }

        foreach (InputProblem problem in told.Problems().Where(IsCertain))
        {
            string pointer =
                problem.About is { } about && _pointers.TryGetValue(about, out string? at) ? at : $"/{problem.Input}";
            Add(pointer, Told.By(problem.Text));
        }

        return Flaws.Count > 0 || !_isWhole ? null : Made("/contributionDecisions", () => FederationYear.Of(told));
    }

    // Whether it does not follow from a part that could not be read.
    private bool IsCertain(InputProblem problem) =>
        _isWhole && _broken.Count == 0
        || !Needs.GetValueOrDefault(problem.Input, []).Append(problem.Input).Any(_broken.Contains);

    private void CheckVersion()
    {
        if (Given("version", _file.Version) < 1)
        {
            Add(
                "/version",
                new("är ingen version.", "is no version."),
                Wording.Of($"Skriv {YearFile.LatestVersion}.", $"Write {YearFile.LatestVersion}.")
            );
        }
    }

    // What every document has; where it stands and could not be read, that has been said.
    private T? Given<T>(string name, T? value)
    {
        if (value is null && _isWhole)
        {
            Add("", Wording.Of($"saknar {name}.", $"lacks {name}."), new("Lägg till det.", "Add it."));
        }

        return value;
    }

    private T? Part<TPart, T>(string name, TPart? part, Func<TPart, string, T?> make)
        where T : class
    {
        if (part is null)
        {
            return null;
        }

        T? made = make(part, $"/{name}");
        if (made is null)
        {
            _broken.Add(name);
        }

        return made;
    }

    private Listing<T> Section<TRow, T>(string name, TRow?[]? rows, Func<TRow, string, T?> make)
        where T : class
    {
        T?[] made = [.. Each(rows, $"/{name}", make)];
        if (Array.IndexOf(made, null) >= 0)
        {
            _broken.Add(name);
        }

        return [.. made.OfType<T>()];
    }

    // Null in the place of each that is not made.
    private IEnumerable<T?> Each<TRow, T>(TRow?[]? rows, string at, Func<TRow, string, T?> make)
        where T : class => (rows ?? []).Select((row, i) => row is null ? null : make(row, In(at, i)));

    // What may be left out; not read where it is there and not made.
    private static T? Optional<TPart, T>(TPart? part, string at, Func<TPart, string, T?> make, ref bool isRead)
        where T : class
    {
        T? made = part is null ? null : make(part, at);
        isRead &= made is not null || part is null;
        return made;
    }

    // Null where one of them is not made.
    private T[]? All<TRow, T>(TRow?[]? rows, string at, Func<TRow, string, T?> make)
        where T : class
    {
        T?[] made = [.. Each(rows, at, make)];
        return Array.IndexOf(made, null) >= 0 ? null : [.. made.OfType<T>()];
    }

    // Where a guard refuses an argument, that is said where the argument stands.
    private T? Made<T>(string at, Func<T> make)
        where T : class
    {
        try
        {
            T made = make();
            if (_isPlacing)
            {
                _pointers[made] = at;
            }

            return made;
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or AllocationTieException)
        {
            string parameter = e switch
            {
                ArgumentException { ParamName: "cells" } => "/amounts",
                ArgumentException { ParamName: { } name } => $"/{name}",
                _ => "",
            };
            Add(at + parameter, Told.By(e));
            return null;
        }
    }

    private string In(string at, string name) => _isPlacing ? $"{at}/{name}" : "";

    private string In(string at, int index) => _isPlacing ? FormattableString.Invariant($"{at}/{index}") : "";

    private void Add(string pointer, Wording found, Wording? accepted = null, string? didYouMean = null) =>
        Flaws.Add(new(pointer, found, accepted ?? Wording.None, didYouMean));

    private Member? MemberOf(string name, string at)
    {
        Member[] meant = _names.Meant(name);
        if (meant.Length == 1)
        {
            return meant[0];
        }

        if (!_broken.Contains("federation"))
        {
            Wording all = Wording.Of($"{string.Join(", ", _names.All)}");
            Add(
                at,
                meant.Length == 0
                    ? new("är ingen medlem.", "is no member.")
                    : new("kan vara flera medlemmar.", "can be several members."),
                Wording.Of($"Skriv något av {all}.", $"Write one of {all}."),
                Spelling.Nearest(name, _names.All)
            );
        }

        return null;
    }

    // Whether a thing of a name is told; where its own section could not be read, nobody knows.
    private bool IsTold(string name, IEnumerable<string?>? names, string section, Wording what, string at)
    {
        string[] all = [.. (names ?? []).OfType<string>()];
        bool isTold = all.Contains(name.Trim(), StringComparer.Ordinal) || _broken.Contains(section);
        if (!isTold)
        {
            Wording given = Wording.Of($"{Names.Quoted(all)}");
            Add(
                at,
                Wording.Of($"står inte bland {what}.", $"is not among the {what}."),
                all.Length == 0
                    ? Wording.Of($"Lägg till det i {section}.", $"Add it to {section}.")
                    : Wording.Of(
                        $"Skriv något av {given}, eller lägg till det i {section}.",
                        $"Write one of {given}, or add it to {section}."
                    ),
                Spelling.Nearest(name, all)
            );
        }

        return isTold;
    }

    private RuleSource? SourceOf(YearFile.SourcePart? part, string at)
    {
        if (part is null)
        {
            return null;
        }

        string? statement = part.Statement ?? part.Citation;
        if (part.Citation is null && !YearFile.IsCitedByWords(part.Kind, statement))
        {
            Add(
                at,
                new("saknar citation.", "lacks citation."),
                new(
                    "Skriv var det står; för ett beslut eller en överenskommelse räcker statement, det som sagts.",
                    "Write where it stands; for a decision or an agreement statement is enough, what was said."
                )
            );
            return null;
        }

        return Made(
            at,
            () =>
            {
                RuleSource? said = part.Citation is null
                    ? YearFile.Said(part.Kind, statement!, part.English, part.DecidedOn, part.Paragraph)
                    : null;
                return new RuleSource(
                    part.Kind,
                    part.Citation ?? said!.Citation,
                    new(statement!, part.English ?? statement!),
                    part.VerifiedOn,
                    part.InForceFrom,
                    part.DecidedOn,
                    part.Paragraph,
                    part.AsAmendedBy,
                    part.InForceThrough,
                    part.EnglishCitation ?? said?.EnglishCitation
                );
            }
        );
    }

    // A source that may be left out; not made where one that is there could not be read.
    private bool TrySource(YearFile.SourcePart? part, string at, out RuleSource? source) =>
        (source = SourceOf(part, at)) is not null || part is null;
}
