namespace Finsam.Domain.Tests.Documents;

/// <summary>A document is laid out for people.</summary>
public class LayoutTests
{
    [Fact]
    public void The_smallest_document_has_a_line_for_each_of_its_parts() =>
        Assert.Equal(
            """
            {
              "version": 1,
              "federation": {"name": "F", "members": [{"kind": "municipality", "name": "A"}]},
              "year": 2023
            }

            """.ReplaceLineEndings("\n"),
            Written("F", Member.Municipality("A"))
        );

    /// <summary>Without its spaces it has 120 characters, of which 87 are the name's.</summary>
    [Theory]
    [InlineData(87, 1)]
    [InlineData(88, 4)]
    public void What_is_short_stands_on_a_line_of_its_own(int letters, int lines)
    {
        string name = new('a', letters);
        string text = Written("Ett förbund med ett långt namn", Member.Municipality(name), Member.Region("L"));
        string member =
            lines == 1
                ? $"      {{\"kind\": \"municipality\", \"name\": \"{name}\"}},\n"
                : $"      {{\n        \"kind\": \"municipality\",\n        \"name\": \"{name}\"\n      }},\n";
        Assert.Contains(member, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_nothing_has_no_sign() =>
        Assert.DoesNotContain(
            "-0",
            Checks.SmallYear.Chartered(state: 2, region: 1, municipality: 1).ToJson(),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_stands_in_a_text_is_no_part_of_the_document()
    {
        const string name = """Da "Capo", {ett}: [två] \\""";
        string text = Written(name, Member.Municipality("A"));
        Assert.Equal(4, text.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)) + 1);
        Assert.Equal(name, FederationYear.Read(text).Year!.Federation.Name);
    }

    private static string Written(string name, params Member[] members) =>
        new FederationYear(new(name, [.. members.Select(member => new Membership(member))]), 2023).ToJson();
}
