using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Allocation;

/// <summary>Apportionments that others have published, each with its source in the data file.</summary>
public class PublishedApportionmentTests
{
    public static TheoryData<string, AllocationMethod, long, long[], long[]> Published()
    {
        TheoryData<string, AllocationMethod, long, long[], long[]> rows = [];
        foreach (string[] row in PrintedTable.Read("published-apportionments.csv"))
        {
            rows.Add(
                row[0],
                Enum.Parse<AllocationMethod>(row[1]),
                long.Parse(row[2]),
                Numbers(row[3]),
                Numbers(row[4])
            );
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void It_is_split_as_published(
        string id,
        AllocationMethod method,
        long total,
        long[] weights,
        long[] expected
    )
    {
        Assert.Equal(expected, Allocator.Allocate(total, weights, method, TieBreak.GivenOrder));
        Assert.Equal(id.EndsWith("-tie", StringComparison.Ordinal), IsRefused(total, weights, method));
    }

    private static bool IsRefused(long total, long[] weights, AllocationMethod method) =>
        Record.Exception(() => Allocator.Allocate(total, weights, method, TieBreak.Refuse)) is AllocationTieException;

    private static long[] Numbers(string text) => [.. text.Split(' ').Select(long.Parse)];
}
