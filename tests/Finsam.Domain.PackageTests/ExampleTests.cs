using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>Every example runs, and prints what is recorded beside it.</summary>
public class ExampleTests
{
    /// <summary>A machine with no culture data, and one whose culture writes numbers in another way.</summary>
    private static readonly Dictionary<string, string>[] Machines =
    [
        new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0", ["LC_ALL"] = "ar_SA.UTF-8" },
    ];

    /// <summary>What an example is given; the others take nothing.</summary>
    private static readonly Dictionary<string, string[]> Given = new()
    {
        ["docs/examples/report.cs"] = ["docs/examples/data/hoglandet-2023.json"],
        ["docs/examples/from-excel.cs"] =
        [
            "docs/examples/data/exempelforbundet.xlsx",
            Path.Combine(Path.GetTempPath(), "finsam-exempelforbundet-2024.json"),
            "--sie",
            "docs/examples/data/exempelforbundet-2024.se",
            "2024-06-30",
        ],
    };

    /// <summary>All but the page, which serves until it is stopped: <see cref="WebPageTests"/>.</summary>
    public static TheoryData<string> Examples() =>
        [
            .. Checkout
                .Files("docs/examples", "*.cs")
                .Where(path =>
                    path != WebPage.Program && !path.StartsWith("docs/examples/web/", StringComparison.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void It_prints_what_is_recorded(string example)
    {
        string recorded = Checkout.Read(Path.ChangeExtension(example, ".txt"));
        Assert.All(
            Machines,
            machine =>
                Assert.Equal(
                    recorded,
                    Command.Run(
                        Checkout.Root,
                        "dotnet",
                        ["run", example, .. Given.GetValueOrDefault(example, [])],
                        machine
                    )
                )
        );
    }
}
