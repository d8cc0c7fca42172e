using static MoreLinq.Extensions.GroupAdjacentExtension;

namespace Finsam.Domain;

internal sealed partial record YearFile
{
    // What is told of a year, as its document has it. What a part would have anyway is left out, and so is an empty
    // list.
    internal static YearFile Of(FederationYear year)
    {
        Member[] members = [.. year.Federation.Memberships.Select(each => each.Member).Distinct()];
        Member[] others = [.. Named(year).Except(members).Distinct()];
        MemberNames names = new([.. members, .. others]);
        return new()
        {
            Version = LatestVersion,
            Federation = Of(year.Federation),
            Year = year.Year,
            OtherPlaces = Rows(others, PlaceOf),
            Populations = Rows(
                year.Populations.Figures.GroupAdjacent(each => (each.Date, each.Ages, each.Status, each.Source)),
                same => Of([.. same], names)
            ),
            ContributionDecisions = Rows(year.ContributionDecisions, each => Of(each, names)),
            Roles = Rows(year.Roles, Of),
            Positions = Rows(year.Positions, each => Of(each, names)),
            Paid = Rows(year.Paid, each => Of(each, names)),
            Initiatives = Rows(year.Initiatives, each => Of(each, names)),
            GeneralDeduction = year.GeneralDeduction is { } deduction
                ? new() { Share = deduction.Share, Source = Of(deduction.Source)! }
                : null,
            Lines = year.Lines == LineTable.Empty ? null : Of(year.Lines, names),
            OverheadRange = year.OverheadRange is { } range ? Of(range) : null,
            Materiality = year.Materiality is { } limit ? Of(limit) : null,
            Balances = year.Balances == BalanceTable.Empty ? null : Of(year.Balances),
            EquityChanges = Rows(
                year.EquityChanges,
                each => new EquityChangeRow
                {
                    Movement = each.Movement,
                    Day = each.Day,
                    Amount = each.Amount,
                    Reason = each.Reason,
                    Source = Of(each.Source),
                }
            ),
            EquityPolicy = year.EquityPolicy is { } policy ? Of(policy) : null,
            CharterShares = year.CharterShares is { } charter
                ? new() { Weights = Of(charter.Values, names), Source = Of(charter.Source)! }
                : null,
            CashMovements = Rows(
                year.CashMovements,
                each => new CashRow
                {
                    Day = each.Day,
                    Amount = each.Amount,
                    Name = each.Name,
                }
            ),
            AccountsDrawnUpOn = year.AccountsDrawnUpOn,
            AccountRules = Rows(year.AccountRules, Of),
            Goals = Rows(year.Goals, Of),
        };
    }

    private static IEnumerable<Member> Named(FederationYear year) =>
        [
            .. year.Populations.Figures.Select(figure => figure.Member),
            .. year.ContributionDecisions.SelectMany(each =>
                Named(each.Key).Concat(Named(each.RegionalKey)).Concat(Named(each.AgreedAmounts)).Concat(each.Lot)
            ),
        ];

    private static IEnumerable<Member> Named(AllocationKey? key) =>
        key switch
        {
            ValueKey values => values.Values.Select(value => value.Member),
            MixedKey mixed => mixed.Parts.SelectMany(part => Named(part.Key)),
            _ => [],
        };

    private static TRow[]? Rows<T, TRow>(IEnumerable<T> items, Func<T, TRow> rowOf) =>
        items.Select(rowOf).ToArray() is { Length: > 0 } rows ? rows : null;

    private static Sek? OtherThan(Sek usual, Sek amount) => amount == usual ? null : amount;

    private static SourcePart? Of(RuleSource? source)
    {
        if (source is null)
        {
            return null;
        }

        string statement = source.Statement.Swedish;
        string? english = source.Statement.English == statement ? null : source.Statement.English;
        RuleSource? said = IsCitedByWords(source.Kind, statement)
            ? Said(source.Kind, statement, english, source.DecidedOn, source.Paragraph)
            : null;
        bool isImplied = said?.Citation == source.Citation;
        string englishCitation = isImplied ? said!.EnglishCitation : source.Citation;
        return new()
        {
            Kind = source.Kind,
            Citation = isImplied ? null : source.Citation,
            EnglishCitation = source.EnglishCitation == englishCitation ? null : source.EnglishCitation,
            Statement = !isImplied && statement == source.Citation ? null : statement,
            English = english,
            DecidedOn = source.DecidedOn,
            Paragraph = source.Paragraph,
            VerifiedOn = source.VerifiedOn,
            AsAmendedBy = source.AsAmendedBy,
            InForceFrom = source.InForceFrom,
            InForceThrough = source.InForceThrough,
        };
    }

    // What is decided or agreed is cited by what it says.
    internal static bool IsCitedByWords(SourceKind kind, string? statement) =>
        kind is SourceKind.Decision or SourceKind.Agreement && !string.IsNullOrWhiteSpace(statement);

    internal static RuleSource Said(
        SourceKind kind,
        string statement,
        string? english,
        LocalDate? on,
        string? paragraph
    ) =>
        kind == SourceKind.Decision
            ? RuleSource.Decided(statement, on, paragraph, english)
            : RuleSource.Agreed(statement, on, paragraph, english);

    private static FederationPart Of(Federation federation) =>
        new()
        {
            Name = federation.Name,
            OrganisationNumber = federation.OrganisationNumber,
            FirstDay = federation.FirstDay,
            LastDay = federation.LastDay,
            Members = [.. federation.Memberships.Select(Of)],
        };

    private static MemberRow Of(Membership membership) =>
        new()
        {
            Kind = membership.Member.Kind,
            Name = membership.Member.PaysAs == Party.State ? null : membership.Member.Name,
            Code = membership.Member.Code,
            Part = membership.Member.Part,
            InNoRegion = membership.Member.IsInNoRegion ? true : null,
            FirstDay = membership.FirstDay,
            LastDay = membership.LastDay,
        };

    private static PlaceRow PlaceOf(Member place) =>
        new()
        {
            Kind = place.Kind,
            Name = place.Name,
            Code = place.Code,
            Part = place.Part,
            InNoRegion = place.IsInNoRegion ? true : null,
        };

    private static PopulationRow Of(PopulationFigure[] same, MemberNames names) =>
        new()
        {
            Date = same[0].Date,
            Ages = Of(same[0].Ages),
            Status = same[0].Status,
            Source = same[0].Source,
            Inhabitants =
            [
                .. same.Select(each => new InhabitantsRow
                {
                    Member = names.NameOf(each.Member),
                    Count = each.Inhabitants,
                }),
            ],
        };

    private static AgesPart? Of(AgeGroup ages) =>
        ages == AgeGroup.All ? null : new() { From = ages.From, Through = ages.Through };

    private static DaysPart Of(DateInterval days) => new() { From = days.Start, Through = days.End };
}
