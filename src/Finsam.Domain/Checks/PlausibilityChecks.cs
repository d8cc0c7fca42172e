namespace Finsam.Domain;

// What is hardly so, and often a slip of a key: never refused, since it may be.
internal static class PlausibilityChecks
{
    internal static readonly RuleSource Slips = RuleSource.Chosen(
        new("det som sällan förekommer kontrolleras", "what seldom occurs is checked"),
        new("Det som sällan förekommer kontrolleras, men tas emot.", "What seldom occurs is checked, but taken in.")
    );

    private const int MostFullTime = 10;
    private const int MostYears = 3;
    private const int Thousand = 1_000;

    private static readonly FindingRule OddPopulation = FindingRule.Ours(
        "FIN105",
        Severity.DoubtfulFigure,
        new(
            "Nyckelns befolkning är från ett annat år än förväntat.",
            "The population of the key is of another year than one expects."
        ),
        new("Kontrollera nyckelns datum.", "Check the date of the key."),
        Slips
    );

    private static readonly FindingRule OddDecision = FindingRule.Ours(
        "FIN106",
        Severity.DoubtfulFigure,
        new(
            "Ett beslut är daterat flera år från det som det gäller.",
            "A decision is dated years from what it is about."
        ),
        new("Kontrollera beslutets datum.", "Check the date of the decision."),
        Slips
    );

    private static readonly FindingRule OddScope = FindingRule.Ours(
        "FIN203",
        Severity.DoubtfulFigure,
        new("En tjänst är större än förväntat.", "A position is larger than one expects."),
        new(
            "Skriv 75 procent av heltid som 0,75; dela upp det som är flera tjänster.",
            "Write 75 per cent of full time as 0.75; split what is several positions."
        ),
        Slips
    );

    private static readonly FindingRule OddRaise = FindingRule.Ours(
        "FIN203",
        Severity.DoubtfulFigure,
        new("En ersättning mer än fördubblas.", "A rate more than doubles."),
        new("Skriv 2,5 procent som 2,5 %, eller 0,025.", "Write 2.5 per cent as 2.5 %, or 0.025."),
        Slips
    );

    private static readonly FindingRule AThousandTimes = FindingRule.Ours(
        "FIN506",
        Severity.DoubtfulFigure,
        new(
            "Ett belopp är exakt tusen gånger ett annat på samma rad.",
            "An amount is exactly a thousand times another of its row."
        ),
        new("Kontrollera om det ena är i tusental kronor.", "Check whether one of them is in thousands of kronor."),
        Slips
    );

    // What is not told is not odd: nothing is missing for these.
    internal static readonly YearCheck Population = new(
        [OddPopulation],
        _ => null,
        year => year.ContributionDecisions.SelectMany(OtherYearIn)
    );

    internal static readonly YearCheck Decisions = new(
        [OddDecision],
        _ => null,
        year =>
            [
                .. year.ContributionDecisions.SelectMany(each =>
                    DecidedIn(
                        new(Page.Contributions, FederationYear.Text(each.Year)),
                        each.Year,
                        each.Source?.DecidedOn
                    )
                ),
                .. year.Initiatives.SelectMany(each =>
                    each.Grants.SelectMany(grant =>
                        DecidedIn(
                            new(Page.Initiatives, FederationYear.Text(grant.Year), each.Name),
                            grant.Year,
                            grant.Decision?.DecidedOn
                        )
                    )
                ),
                // A budget decided after its year is late, which is told by itself.
                .. year
                    .Lines.Columns.Where(column => column.DecidedOn?.Year <= column.Year)
                    .SelectMany(column => DecidedIn(new(Page.Lines, column.Name), column.Year, column.DecidedOn)),
            ]
    );

    internal static readonly YearCheck Positions = new(
        [OddScope, OddRaise],
        _ => null,
        year => year.Positions.SelectMany(LargeIn).Concat(year.Roles.SelectMany(RaisedIn))
    );

    internal static readonly YearCheck Units = new(
        [AThousandTimes],
        _ => null,
        year => year.Lines.Lines.SelectMany(line => ThousandIn(line, year.Lines.Columns))
    );

    private static IEnumerable<Finding> OtherYearIn(ContributionDecision decision) =>
        from key in new[] { decision.Key, decision.RegionalKey }.SelectMany(ContributionSplit.Populations)
        let oldest = decision.Year - MostYears
        where key.Date.Year < oldest || key.Date.Year > decision.Year
        select OddPopulation.At(
            new(Page.Contributions, FederationYear.Text(decision.Year), day: key.Date),
            Wording.Of($"{FederationYear.Text(oldest)}-{FederationYear.Text(decision.Year)}"),
            Wording.Of($"{key.Date.Iso()}")
        );

    private static IEnumerable<Finding> DecidedIn(Place place, int year, LocalDate? on) =>
        on is { } day && (day.Year < year - MostYears || day.Year > year)
            ?
            [
                OddDecision.At(
                    place,
                    Wording.Of($"{FederationYear.Text(year - MostYears)}-{FederationYear.Text(year)}"),
                    Wording.Of($"{day.Iso()}")
                ),
            ]
            : [];

    private static IEnumerable<Finding> LargeIn(Position position) =>
        from scope in position.Scopes.Where(scope => scope.FullTime > MostFullTime).Take(1)
        select OddScope.At(
            new(Page.Payouts, line: position.Role, member: position.Employer.Key, day: scope.From),
            Wording.Of($"högst {MostFullTime} heltidstjänster", $"at most {MostFullTime} full-time posts"),
            Wording.Of($"{scope.FullTime:N} heltidstjänster", $"{scope.FullTime:N} full-time posts")
        );

    private static IEnumerable<Finding> RaisedIn(Role role) =>
        from pair in role.Rates.Values.Zip(role.Rates.Values.Skip(1))
        let before = pair.First.Value.KronorPerYear
        let after = pair.Second.Value.KronorPerYear
        where before > Fraction.Zero && after > before + before
        select OddRaise.At(
            new(Page.Payouts, line: role.Name, day: pair.Second.From),
            Wording.Of(
                $"högst {(before + before).AsKronor()} om året",
                $"at most {(before + before).AsKronor()} a year"
            ),
            Wording.Of($"{after.AsKronor()} om året", $"{after.AsKronor()} a year")
        );

    private static IEnumerable<Finding> ThousandIn(Line line, Listing<Column> columns)
    {
        var told = line
            .Cells.Select((cell, at) => (Column: columns[at], Amount: cell?.Typed ?? Sek.Zero))
            .Where(each => each.Amount != Sek.Zero)
            .ToArray();
        Int128 least = told.Length == 0 ? 0 : told.Min(each => Int128.Abs(each.Amount.Ore));
        return from each in told
            where Int128.Abs(each.Amount.Ore) == Thousand * least
            select AThousandTimes.At(
                new(each.Column.Name, line.Name),
                Wording.Of($"{Sek.FromOre((long)least)}"),
                Wording.Of($"{each.Amount}")
            );
    }
}
