using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.Tests.Documents;

/// <summary>One figure changed in the document of Höglandet 2023: the report changes there, and nowhere else.</summary>
public class ChangedDocumentTests
{
    private static readonly string Document = Checkout.Read("docs/examples/data/hoglandet-2023.json");

    private static readonly string[] Before = Lines(Document);

    /// <summary>Vetlanda's and Nässjö's amounts are what its last unit goes between.</summary>
    [Fact]
    public void An_inhabitant_more_moves_contributions_alone()
    {
        (string[] gone, string[] come) = Changed("\"Aneby\", \"count\": 6833", "\"Aneby\", \"count\": 7833");
        string[] members = ["Aneby", "Nässjö", "Sävsjö", "Eksjö", "Tranås", "Vetlanda"];
        Assert.Contains("Aneby 135 765 kr", come);
        Assert.All(
            gone.Concat(come),
            line =>
                Assert.True(
                    members.Any(member => line.Contains(member, StringComparison.Ordinal))
                        || line.Contains("andel:", StringComparison.Ordinal)
                        || line.Contains("enhet", StringComparison.Ordinal)
                        || Told.Any(word => line.Contains(word, StringComparison.Ordinal)),
                    line
                )
        );
        Assert.DoesNotContain(gone, line => line.Contains("SE-coach", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scope_moves_its_payout_its_line_and_what_follows_from_that()
    {
        (string[] gone, string[] come) = Changed(
            "\"Tranås\", \"role\": \"SE-coach\", \"scopes\": [{\"fullTime\": 1,",
            "\"Tranås\", \"role\": \"SE-coach\", \"scopes\": [{\"fullTime\": 2,"
        );
        Assert.Contains(
            come,
            line => line.StartsWith("Tranås 465 000 kr 150 000 kr 615 000 kr", StringComparison.Ordinal)
        );
        Assert.Contains(come, line => line.StartsWith("SE-Höglandet 3 768 453 kr", StringComparison.Ordinal));
        Assert.DoesNotContain(gone, line => line.StartsWith("Aneby ", StringComparison.Ordinal));
        Assert.DoesNotContain(gone, line => line.Contains("medlemsbidrag", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_typed_outcome_moves_its_row_and_the_sums_of_its_column()
    {
        (string[] gone, string[] come) = Changed("[76941, 100000, 1093, 140000]", "[76941, 100000, 1094, 140000]");
        Assert.Contains(
            come,
            line => line.StartsWith("Inspirationsdag 76 941 kr 100 000 kr 1 094 kr", StringComparison.Ordinal)
        );
        Assert.All(
            gone,
            line =>
                Assert.Matches(
                    "Inspirationsdag|Utfall 2023-06-30|[Ss]umma kostnader|delsumma insatser|strukturövergripande|FIN50|delarna|avvikelse",
                    line
                )
        );
    }

    /// <summary>What is printed is then another than the split gives, which is found.</summary>
    private static readonly string[] Told =
    [
        "iakttagelser (",
        "FIN104",
        "väntat:",
        "faktiskt:",
        "avvikelse:",
        "källa:",
        "åtgärd:",
    ];

    private static (string[] Gone, string[] Come) Changed(string from, string to)
    {
        string changed = Document.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Document, changed);
        string[] after = Lines(changed);
        return ([.. Before.Except(after)], [.. after.Except(Before)]);
    }

    private static string[] Lines(string document)
    {
        YearReading reading = FederationYear.Read(document);
        Assert.True(reading.Year is not null, $"{reading}");
        return
        [
            .. $"{reading.Year.Report()}"
                .Plain()
                .Split('\n')
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        ];
    }
}
