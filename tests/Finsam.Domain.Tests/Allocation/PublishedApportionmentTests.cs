using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>Apportionments that others have published, each with its source in the data file.</summary>
public class PublishedApportionmentTests
{
    public static TheoryData<string, long, long[], long[]> Published()
    {
        TheoryData<string, long, long[], long[]> rows = [];
        foreach (string[] row in PrintedTable.Read("published-apportionments.csv"))
        {
            rows.Add(row[0], long.Parse(row[1]), Numbers(row[2]), Numbers(row[3]));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void It_is_split_as_published(string id, long total, long[] weights, long[] expected)
    {
        Assert.Equal(expected, Allocator.Allocate(total, weights, tieBreak: TieBreak.GivenOrder));
        Assert.Equal(id.EndsWith("-tie", StringComparison.Ordinal), IsRefused(total, weights));
    }

    private static bool IsRefused(long total, long[] weights) =>
        Record.Exception(() => Allocator.Allocate(total, weights, tieBreak: TieBreak.Refuse)) is AllocationTieException;

    private static long[] Numbers(string text) => [.. text.Split(' ').Select(long.Parse)];
}
