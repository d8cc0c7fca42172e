using System.Text.Json;
using Finsam.Domain.Tests.Repository;
using Json.Schema;

namespace Finsam.Domain.AppTests;

/// <summary>The schema in docs/schema is the one that the library reads by, and its documents keep it.</summary>
public class SchemaTests
{
    private const string Path = "docs/schema/federation-year.schema.json";

    private static readonly JsonSchema Published = JsonSchema.FromText(Checkout.Read(Path));

    public static TheoryData<string> Documents() => [.. Checkout.Files("docs/examples/data", "*.json")];

    /// <summary>FINSAM_RECORD=1 writes it anew.</summary>
    [Fact]
    public void The_schema_is_made_of_the_records_that_the_document_is_read_by()
    {
        if (Environment.GetEnvironmentVariable("FINSAM_RECORD") == "1")
        {
            File.WriteAllText(Checkout.PathTo(Path), Schema.Text());
        }

        Assert.Equal(Checkout.Read(Path), Schema.Text());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_example_keeps_the_schema(string document) => Assert.True(Keeps(Checkout.Read(document)));

    /// <summary>What the reader refuses for its shape, an editor marks too.</summary>
    [Theory]
    [InlineData("\"year\"", "\"yeer\"")]
    [InlineData("\"version\": 1,", "")]
    [InlineData("\"kind\": \"region\"", "\"kind\": \"county\"")]
    [InlineData("\"from\": \"2023-01-01\"", "\"from\": \"1 januari\"")]
    [InlineData("\"total\": 8054000", "\"total\": true")]
    [InlineData("[16558, 0, 68, 68]", "[16558, 0, 68, false]")]
    [InlineData("[16558, 0, 68, 68]", "[16558, 0, 68, {\"amuont\": 1}]")]
    [InlineData("\"employer\": \"Eksjö\", ", "")]
    public void What_is_refused_for_its_shape_does_not_keep_the_schema(string right, string wrong)
    {
        string document = Checkout.Read("docs/examples/data/hoglandet-2023.json");
        string changed = document.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(document, changed);
        Assert.False(Keeps(changed));
        Assert.Null(FederationYear.Read(changed).Year);
    }

    private static bool Keeps(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return Published.Evaluate(parsed.RootElement).IsValid;
    }
}
