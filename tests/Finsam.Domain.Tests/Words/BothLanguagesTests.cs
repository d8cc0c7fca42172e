using System.Text.Json;
using System.Text.RegularExpressions;
using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Checks;
using Finsam.Domain.Tests.Reports;

namespace Finsam.Domain.Tests.Words;

/// <summary>All that is rendered is in one language: what somebody has typed, and the title of a document, aside.</summary>
public partial class BothLanguagesTests
{
    /// <summary>Words that no English text of the library has.</summary>
    private static readonly HashSet<string> Swedish =
    [
        .. """
            och av för med till inte är som det ett på eller enligt lagen lag kap genom beslut styrelsen styrelsens summa från
            belopp medlemsbidrag insats insatser kostnader kostnad intäkter årets ingen inga saknas härlett ur var vid om
            stycket andra kolumn rad rader tom utfall prognos differens avvikelse källa åtgärd förväntat faktiskt iakttagelse
            praxis tillämpning metodval överenskommelse rekommendation förbundsordning riktmärke riktlinje ersättning angivet
            angiven redovisat del andel nyckel enheter enhet störst mot kvar lägst dag medlem tjänst omfattning vakant
            """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Words that no Swedish text of the library has.</summary>
    private static readonly HashSet<string> English =
    [
        .. """
            the of and from with by is are not what which each year day days column columns line lines share shares board
            costs cost income result results through section chapter act paragraph decision agreement recommendation practice
            charter choice method inferred missing expected actual source remedy severity where contributions contribution
            payout payouts position positions opening closing balance equity liabilities assets total sum unit units
            remainder largest month months scope vacant typed printed below above least most its made no
            """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Names of the parties, and the coin, which are the same in both.</summary>
    private static readonly string[] Names =
    [
        "Försäkringskassan",
        "Arbetsförmedlingen",
        "Finsam.Domain",
        "öre",
        "Nationella rådet",
    ];

    public static TheoryData<string> Years() => [.. All.Keys];

    private static readonly Dictionary<string, Func<FederationYear>> All = ProvokedFindings
        .ByCode.Select(each => (each.Key, Year: each.Value))
        .Concat(
            new (string, Func<FederationYear>)[]
            {
                ("Höglandet 2019", () => SourceDocuments.Höglandet2019),
                ("Höglandet 2020", () => SourceDocuments.Höglandet2020),
                ("Höglandet 2023", () => SourceDocuments.Höglandet2023),
                ("Finnveden 2019", () => SourceDocuments.Finnveden2019),
                ("Finnveden 2021", () => SourceDocuments.Finnveden2021),
                ("Härnösand Timrå 2020", () => SourceDocuments.HärnösandTimrå2020),
                ("Södra Vätterbygden 2020", () => SourceDocuments.SödraVätterbygden2020),
            }
        )
        .Concat(ReportYears.All.Select((year, at) => ($"Report {at}", (Func<FederationYear>)(() => year))))
        .ToDictionary(each => each.Item1, each => each.Item2);

    [Theory]
    [MemberData(nameof(Years))]
    public void A_year_s_report_findings_and_explanations_are_in_one_language(string name)
    {
        FederationYear year = All[name]();
        string[] own = Told(year);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string text = string.Join(
                '\n',
                year.Report().ToString(TextFormat.Plain, language),
                year.Findings.ToString(language),
                year.NotChecked.ToString(language),
                year.Sources.ToString(language)
            );
            Assert.DoesNotContain("docs/", text, StringComparison.Ordinal);
            Assert.Empty(Foreign(text, language, own));
        }
    }

    /// <summary>What no report holds: comparisons, balancing, whose equity is, what is wrong in a document.</summary>
    [Fact]
    public void Other_results_are_in_one_language()
    {
        FederationYear year = SourceDocuments.Höglandet2023;
        FederationYear plan = SourceDocuments.Finnveden2021;
        FederationYear open = year.Computing([.. year.Lines.Columns.Select(column => column.Name)]);
        FederationYear raised = open.RaisingContributions(2023, by: Fraction.Percent(5), unit: Sek.FromKronor(1_000));
        FederationYear meeting = MembersMeeting.Shortfall;
        string last = meeting.Lines.Columns[^1].Name;
        string spoiled = year.ToJson()
            .Replace("\"Tranås\", \"role\"", "\"Tranos\", \"role\"", StringComparison.Ordinal)
            .Replace("465000", "\"465 tkr.\"", StringComparison.Ordinal);
        MatchedOffers offers = StatutoryShares
            .InForce.On(new(2023, 1, 1))
            .Value.Match(new(Sek.FromKronor(9), Sek.FromKronor(4), Sek.FromKronor(4)), Sek.FromKronor(1));
        string[] free = [MembersMeeting.Competence, MembersMeeting.Office];
        foreach (Language language in Enum.GetValues<Language>())
        {
            string[] texts =
            [
                raised.ComparedWith(year).ToString(language),
                raised.ComparedWith(year).ToTable().ToString(TextFormat.Plain, language),
                raised.Contributions.ComparedWith(year.Contributions).ToString(language),
                year.Payouts.AgainstContributions(year.Contributions).ToString(language),
                EquityAttribution.For(Sek.FromKronor(7), year.Contributions).ToString(language),
                EquityAttribution
                    .Cover(Sek.FromKronor(7), year.Contributions)
                    .ShareOf(Hoglandet.Aneby)
                    .Explain()
                    .ToString(language),
                year.Next().ToJson().Length > 0 ? year.Next().Report().ToString(TextFormat.Plain, language) : "",
                plan.Next().Report().ToString(TextFormat.Plain, language),
                meeting.Balanced(last, Reduction.InProportion(Sek.FromKronor(1_000))).ToString(language),
                meeting.Balanced(last, Reduction.InOrder(Sek.FromKronor(1_000), free)).ToString(language),
                FederationYear.Read(spoiled).ToString(language),
                LineTable
                    .Read("Belopp i tkr\nPost;Budget 2023;Okänd\nKansli;12,5;x\nKansli;1\nSumma;13;", LineMap.Empty)
                    .ToString(language),
                Allocator
                    .Explain(Sek.FromKronor(1_200), [10, 3, 1], Sek.FromKronor(100))
                    .ToString(language, ["#", "#", "#"]),
                offers.ToString(language),
            ];
            Assert.All(texts, text => Assert.DoesNotContain("docs/", text, StringComparison.Ordinal));
            string[] own =
            [
                .. Told(year),
                .. Told(raised),
                .. Told(plan),
                .. Told(meeting),
                .. Told(year.Next()),
                .. Told(plan.Next()),
                "Kansli",
                "Okänd",
                "Belopp i tkr",
                "Tranos",
                "Summa",
                "Budget 2023 och Utfall",
                "Budget 2023 and Utfall",
            ];
            Assert.Empty(texts.SelectMany(text => Foreign(text, language, own)));
        }
    }

    /// <summary>Workbooks and bookkeeping files with much that is wrong in them.</summary>
    [Fact]
    public void What_is_said_of_what_comes_in_is_in_one_language()
    {
        SieFile file = SieFile.Read(
            """
            #FLAGGA 0
            #KSUMMA
            #ORGNR 556036-0793
            #RAR 0 20240101 20240630
            #RAR -1 20231301 20231231
            #VALUTA EUR
            #MOMSKOD 1 2
            #KONTO 1930 K
            #KONTO 1930 K
            #KTYP 1930 X
            #IB 0 1930 100
            #IB 0 1930 100
            #UB -1 1930 90
            #UB 0 1930 1,5
            #RES 0 3010 -7
            } 
            #TRANS 3010 {} 5
            #VER A 1 20240110
            {
            #TRANS 3010 {} 5 20259999
            #TRANS 3010 {6} 5
            #TRANS 3010 {7 1} 5
            #RTRANS 3010 {} 5
            #TRANS 9999 {} 5 20250101
            }
            #VER A 2 2024
            {
            #TRANS 3010 {} 5
            """u8
        );
        FederationYear year = FederationYear.Read(Import.ExampleBook.Sheets).Year!;
        Sheet[] spoiled =
        [
            .. Import.ExampleBook.Sheets.Select(sheet =>
                Import.ExampleBook.Of(
                    sheet.Name!,
                    $"{sheet}"
                        .Replace("0,75", "1.234", StringComparison.Ordinal)
                        .Replace("2024-04-30", "30/4", StringComparison.Ordinal)
                        .Replace("Sävsjö kommun", "Sävjö", StringComparison.Ordinal)
                        .Replace("hela månader", "hela", StringComparison.Ordinal)
                        .Replace("4 000 000", "", StringComparison.Ordinal)
                        .Replace("6 800", "..", StringComparison.Ordinal)
                        .Replace("910 000", "x", StringComparison.Ordinal)
                )
            ),
            Import.ExampleBook.Of("Övrigt", "a\tb"),
            Sheet.Read([0, 1, 2]),
        ];
        foreach (Language language in Enum.GetValues<Language>())
        {
            string[] texts =
            [
                file.ToString(language),
                year.Booked(file, Column.OutcomeThrough(new(2024, 6, 30))).ToString(language),
                year.Booked(file, Column.Outcome(2024)).ToString(language),
                FederationYear.Read(spoiled).ToString(language),
                FederationYear.Read(Array.Empty<Sheet>()).ToString(language),
                SieFile.Read([]).ToString(language),
            ];
            string[] own =
            [
                .. Import
                    .ExampleBook.Sheets.SelectMany(sheet => sheet.Rows)
                    .SelectMany(row => row.Select(cell => cell.Text)),
                .. Import.ExampleBook.Sheets.Select(sheet => sheet.Name!),
                "Övrigt",
                "Sävjö",
                // A note in Swedish is no English word.
                "läses som en not",
                "faktiska dagar",
                "trettiodagarsmånader",
            ];
            Assert.Empty(texts.SelectMany(text => Foreign(text, language, own)));
        }
    }

    [Fact]
    public void Every_rule_and_source_is_in_one_language()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string text = string.Join(
                '\n',
                RuleBook
                    .Sources.Select(source => $"{source.ToString(language)}: {source.Statement.In(language)}")
                    .Concat(
                        RuleBook
                            .Checks.SelectMany(check => check.Rules)
                            .Select(rule => $"{rule.Message.In(language)} {rule.Remedy.In(language)}")
                    )
            );
            Assert.DoesNotContain("docs/", text, StringComparison.Ordinal);
            Assert.Empty(Foreign(text, language, []));
        }
    }

    [Fact]
    public void A_thousand_a_unit_and_a_paragraph_stay_with_their_number()
    {
        foreach (Func<FederationYear> year in All.Values)
        {
            string text = year().Report().ToString(TextFormat.Plain);
            Assert.Empty(Apart().Matches(text).Select(match => match.Value));
        }

        Wording words = new("§ 12: 1 500 kr, 12 345,50 kr, 33 1/3 kr enligt 5 a §, 11 kap. 5 § och 9 § 8", "");
        Assert.Empty(Apart().Matches(words.ToString()));
        Assert.Equal("2023 5 poster och 5 krukor", new Wording("2023 5 poster och 5 krukor", "").ToString());
    }

    [Fact]
    public void An_act_is_cited_in_English_by_the_same_section()
    {
        RuleSource[] cited = [.. RuleBook.Sources.Where(source => source.Citation.Contains('§'))];
        Assert.True(cited.Length > 30);
        Assert.All(
            cited,
            source =>
            {
                Assert.Equal(Numbers(source.Citation), Numbers(source.EnglishCitation));
                Assert.Equal(
                    Words(
                        source.Citation,
                        "kap.",
                        "andra stycke",
                        "tredje stycke",
                        "och ",
                        "kommunallagen",
                        "lydelsen före"
                    ),
                    Words(
                        source.EnglishCitation,
                        "Chapter",
                        "second paragraph",
                        "third paragraph",
                        "and ",
                        "Local Government Act",
                        "wording before"
                    )
                );
            }
        );
        Assert.Contains(
            "Chapter 11, Section 5, second paragraph, of the Local Government Act (2017:725), "
                + "through Section 21 of the Act (2003:1210)",
            cited.Select(source => source.EnglishCitation)
        );

        static string[] Numbers(string text) => [.. Number().Matches(text).Select(match => match.Value)];
        static int[] Words(string text, params string[] words) => [.. words.Select(word => text.Split(word).Length)];
    }

    [Fact]
    public void What_the_board_said_is_cited_in_both_languages()
    {
        RuleSource source = RuleSource.Decided(" eget tak ", new(2023, 11, 20), "§ 7", english: "own ceiling");
        Assert.Equal("styrelsen 2023-11-20 § 7: eget tak", source.Citation);
        Assert.Equal("the board 2023-11-20 § 7: own ceiling", source.EnglishCitation);
        Assert.Equal(new("eget tak", "own ceiling"), source.Statement);
        Assert.Equal("överens", RuleSource.Agreed("överens").EnglishCitation);
    }

    /// <summary>What somebody has typed in a year, the longest first.</summary>
    private static string[] Told(FederationYear year)
    {
        using var document = JsonDocument.Parse(year.ToJson());
        return [.. Texts(document.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            // A word of the format, such as a kind, is not somebody's own.
            JsonValueKind.String => Format().IsMatch(element.GetString()!) ? [] : [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Texts(each.Value)),
            _ => [],
        };

    private static string[] Foreign(string text, Language language, IEnumerable<string> own)
    {
        IEnumerable<string> titles = RuleBook
            .Sources.Where(source =>
                source.Kind is SourceKind.DocumentPractice or SourceKind.Recommendation or SourceKind.Inferred
            )
            .Select(source => source.Citation);
        string[] kept =
        [
            .. own.Concat(titles).Concat(Names).Where(each => each.Length > 1).OrderByDescending(each => each.Length),
        ];
        string[] lines = Pointer().Replace(text.Plain(), "").Split('\n');
        return
        [
            .. lines
                .Select(line =>
                    kept.Aggregate(line, (rest, each) => rest.Replace(each.Plain(), "#", StringComparison.Ordinal))
                )
                .Where(line => Word().Matches(line).Any(match => IsForeign(match.Value, language)))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static bool IsForeign(string word, Language language) =>
        language == Language.English
            ? Swedish.Contains(word.ToLowerInvariant())
                || word.Any(each => "åäöÅÄÖ".Contains(each, StringComparison.Ordinal))
            : English.Contains(word.ToLowerInvariant());

    /// <summary>Where something stands in a document of JSON.</summary>
    [GeneratedRegex(@"\(/[^)]*\)")]
    private static partial Regex Pointer();

    [GeneratedRegex("^[a-z][A-Za-z]*$")]
    private static partial Regex Format();

    [GeneratedRegex(@"[0-9][0-9:-]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d (kr|tkr|mkr|§|kap\.)(?!\p{L})|§ \d|\d \d{3} kr|\d [a-z] §")]
    private static partial Regex Apart();
}
