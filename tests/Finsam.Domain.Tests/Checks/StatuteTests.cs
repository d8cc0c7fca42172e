using NodaTime;
using NodaTime.Text;

namespace Finsam.Domain.Tests.Checks;

/// <summary>Every paragraph that the library cites, against a table that was written from the acts.</summary>
public class StatuteTests
{
    // Written from lagen (2003:1210), as amended by SFS 2023:644, and from the table of its amendments: paragraphs that no
    // amendment names hold from 2004-01-01. Older wordings as in the text that is named. Those through another paragraph
    // hold from the first day of kommunallagen (2017:725), which was read as amended by SFS 2025:450.
    private const string WrittenFromTheActs = """
        3 § lagen (2003:1210), lydelsen före 2005|2004-01-01|2004-12-31|
        3 §|2005-01-01|2007-12-31|SFS 2004:793
        3 §|2008-01-01|2010-06-30|SFS 2007:411
        3 §|2010-07-01|2019-12-31|SFS 2010:350
        3 §|2020-01-01||SFS 2023:644
        5 § lagen (2003:1210), lydelsen före 2010-07-01|2004-01-01|2010-06-30|
        5 §|2010-07-01||SFS 2023:644
        5 §|2010-07-01||SFS 2023:644
        5 a §|2010-07-01||SFS 2023:644
        5 § och 9 § 8|2008-01-01||SFS 2023:644
        9 § 15|2020-01-01||SFS 2023:644
        10 §|2004-01-01||SFS 2023:644
        13 §|2004-01-01||SFS 2023:644
        15 §|2004-01-01||SFS 2023:644
        18 §|2004-01-01||SFS 2023:644
        19 §|2020-01-01||SFS 2023:644
        19 a §|2022-03-16||SFS 2023:644
        21 § lagen (2003:1210), lydelsen före 2018|2004-01-01|2017-12-31|
        21 §|2018-01-01||SFS 2023:644
        21 § andra stycket|2018-01-01||SFS 2023:644
        22 §|2004-01-01||SFS 2023:644
        23 §|2004-01-01||SFS 2023:644
        24 § lagen (2003:1210), lydelsen före 2019|2004-01-01|2018-12-31|
        24 §|2019-01-01||SFS 2023:644
        25 §|2008-01-01||SFS 2023:644
        26 §|2020-01-01||SFS 2023:644
        27 §|2004-01-01||SFS 2023:644
        8 kap. 14 § genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 1 § genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 2 § genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 3 § genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 5 § andra stycket genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 6 § första och andra styckena genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 6 § tredje stycket genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 15 § genom 21 §|2018-01-01||SFS 2025:450
        11 kap. 22 § genom 21 §|2018-01-01||SFS 2025:450
        13 kap. 8 § genom 28 §|2018-01-01||SFS 2025:450
        """;

    [Fact]
    public void Every_source_of_an_act_stands_in_the_table_with_paragraph_and_days()
    {
        string[] cited = [.. RuleBook.Sources.Where(source => source.Kind == SourceKind.Statute).Select(Row)];
        Assert.Equal(
            WrittenFromTheActs.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
            cited.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_has_not_been_read_says_so() =>
        Assert.All(
            RuleBook.Sources.Where(source => source.Kind == SourceKind.Statute && source.VerifiedOn is null),
            source => Assert.Contains("har inte lästs", source.Statement.Swedish, StringComparison.Ordinal)
        );

    [Fact]
    public void A_source_does_not_end_before_it_begins() =>
        Refusal.Of<ArgumentException>(
            "inForceThrough",
            "What begins on 2005-01-01 cannot last through 2004-12-31.",
            () =>
                new RuleSource(
                    SourceKind.Statute,
                    "3 §",
                    new("x", "x"),
                    inForceFrom: new LocalDate(2005, 1, 1),
                    inForceThrough: new LocalDate(2004, 12, 31)
                )
        );

    private static string Row(RuleSource source)
    {
        string paragraph = source
            .Citation.Replace(" kommunallagen (2017:725), genom ", " genom ", StringComparison.Ordinal)
            .Replace(
                " lagen (2003:1210)",
                source.VerifiedOn is null ? " lagen (2003:1210)" : "",
                StringComparison.Ordinal
            );
        return $"{paragraph}|{Iso(source.InForceFrom)}|{Iso(source.InForceThrough)}|{source.AsAmendedBy}";
    }

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
