using Finsam.Domain.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Federations;

/// <summary>What holds of every table of inhabitants that is written and read.</summary>
public class PopulationReadingLaws
{
    private static readonly Member[] Members =
    [
        Member.Municipality("Aneby", "0604"),
        Member.Municipality("Upplands Väsby", "0114"),
        Member.Municipality("Övertorneå", "2518"),
        Member.Municipality("Malung-Sälen", "2023"),
        Member.Region("Jönköpings län", "06"),
        Member.Region("Stockholms län", "01"),
    ];

    [Law]
    public Property A_table_in_any_layout_gives_back_its_figures() =>
        Prop.ForAll(
            Gen.Choose(0, 20_000).ArrayOf(4 * Members.Length).ToArbitrary(),
            Gen.Choose(0, 2 * 2 * 3 * 3 * 3 * 2 - 1).ToArbitrary(),
            (counts, layout) =>
            {
                string text = Written(counts, layout);
                PopulationReading reading = PopulationTable.Read(Sheet.Of(text), Members);
                int[] expected =
                [
                    .. Enumerable.Range(0, 2 * Members.Length).Select(at => counts[2 * at] + counts[2 * at + 1]),
                ];
                return reading
                        .Table?.Figures.Select(figure => (int)figure.Inhabitants)
                        .SequenceEqual(expected)
                        .Label($"{text}\n{reading}")
                    ?? false.Label($"{text}\n{reading}");
            }
        );

    [Law]
    public bool No_text_throws(NonNull<string> text, byte[] bytes)
    {
        Member[] aneby = [Members[0]];
        _ = PopulationTable.Read(Sheet.Of(text.Get), aneby);
        _ = PopulationTable.Read(Sheet.Of($"region;{text.Get};2024\n0604 {text.Get};{text.Get};5"), aneby);
        _ = PopulationTable.Read(Sheet.Read(bytes), aneby).ToString(Language.English);
        _ = LineTable.Read(Sheet.Read(bytes)).ToString(Language.English);
        return true;
    }

    // By title, place of the years, place of the sexes, separator, form of the region and symbols.
    private static string Written(int[] counts, int layout)
    {
        bool hasTitle = Next(2) == 1;
        bool areYearsRows = Next(2) == 1;
        int sexes = Next(3);
        char separator = "\t;,"[Next(3)];
        int form = Next(3);
        bool isQuoted = Next(2) == 1;
        string[] both = sexes == 2 ? ["totalt"] : ["män", "kvinnor"];
        string[] years = ["2022", "2023"];
        List<string> rows = [];
        if (hasTitle)
        {
            rows.AddRange(["\"Folkmängd efter region, kön och år\"", ""]);
        }

        string[] stub =
        [
            "region",
            .. form == 2 ? new[] { "" } : [],
            .. sexes == 0 ? new[] { "kön" } : [],
            .. areYearsRows ? new[] { "år" } : [],
        ];
        string[] heads =
        [
            .. from sex in sexes == 0 ? [""] : both
            from year in areYearsRows ? [""] : years
            select $"Folkmängd {sex} {year}".Replace("  ", " ").Trim(),
        ];
        rows.Add(string.Join(separator, stub.Concat(heads).Select(Quoted)));
        for (int at = 0; at < Members.Length; at++)
        {
            foreach (int sex in Enumerable.Range(0, sexes == 0 ? 2 : 1))
            {
                foreach (int year in Enumerable.Range(0, areYearsRows ? 2 : 1))
                {
                    (string code, string name) = (Members[at].Code!, Members[at].Name);
                    string[] labels =
                    [
                        .. form switch
                        {
                            0 => new[] { $"{code} {name}" },
                            1 => [$"{code} - {code} {name}"],
                            _ => [code, name],
                        },
                        .. sexes == 0 ? new[] { both[sex] } : [],
                        .. areYearsRows ? new[] { years[year] } : [],
                    ];
                    int Count(int y, int s) => counts[4 * at + 2 * y + s];
                    IEnumerable<int> cells =
                        from s in sexes == 0 ? [sex] : Enumerable.Range(0, both.Length)
                        from y in areYearsRows ? [year] : Enumerable.Range(0, 2)
                        select sexes == 2 ? Count(y, 0) + Count(y, 1) : Count(y, s);
                    rows.Add(
                        string.Join(
                            separator,
                            labels.Select(Quoted).Concat(cells.Select(cell => cell == 0 ? "-" : $"{cell}"))
                        )
                    );
                }
            }
        }

        return string.Join("\r\n", rows);

        int Next(int choices)
        {
            int choice = layout % choices;
            layout /= choices;
            return choice;
        }

        string Quoted(string text) => isQuoted ? $"\"{text}\"" : text;
    }
}
