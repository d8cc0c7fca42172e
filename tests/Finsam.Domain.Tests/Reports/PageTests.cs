using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;

namespace Finsam.Domain.Tests.Reports;

/// <summary>The report as a page: one file, well-formed, readable by everyone.</summary>
public partial class PageTests
{
    private static readonly XDocument Page = Read(HoglandetYears.Of2023);

    [Fact]
    public void It_says_what_language_it_is_in_and_what_it_is_called()
    {
        string html = HoglandetYears.Of2023.Report().ToString(TextFormat.Html, Language.English);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Equal("sv", Page.Root!.Attribute("lang")!.Value);
        Assert.Equal("Höglandets samordningsförbund 2023", Page.Descendants("title").Single().Value);
        Assert.Equal("utf-8", Page.Descendants("meta").First().Attribute("charset")!.Value);
        Assert.Contains(Page.Descendants("meta"), meta => meta.Attribute("name")?.Value == "viewport");
    }

    [Fact]
    public void It_needs_nothing_else_and_runs_nothing() =>
        Assert.All(
            ReportYears.All,
            year =>
            {
                string[] tags = ["script", "link", "img", "iframe", "object", "form"];
                Assert.DoesNotContain(Read(year).Descendants(), element => tags.Contains(element.Name.LocalName));
                Assert.DoesNotContain("url(", $"{Read(year)}", StringComparison.Ordinal);
                Assert.DoesNotContain("http", $"{Read(year)}", StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Headings_are_in_order_and_every_link_leads_to_one_place() =>
        Assert.All(
            ReportYears.All,
            year =>
            {
                XDocument page = Read(year);
                int[] levels =
                [
                    .. page.Descendants()
                        .Select(element => Heading().Match(element.Name.LocalName))
                        .Where(match => match.Success)
                        .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)),
                ];
                Assert.Equal(1, levels[0]);
                Assert.Single(levels, level => level == 1);
                Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
                string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
                Assert.Equal(ids.Length, ids.Distinct().Count());
                Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids));
            }
        );

    [Fact]
    public void A_figure_leads_to_the_explanation_of_that_figure()
    {
        int count = 0;
        foreach (XDocument page in ReportYears.All.Select(Read))
        {
            var summaries = page.Descendants("details")
                .Where(details => details.Element("div") is not null)
                .ToDictionary(
                    details => details.Element("div")!.Attribute("id")!.Value,
                    details => details.Element("summary")!.Value
                );
            XElement[] links =
            [
                .. page.Descendants("td")
                    .Where(cell => cell.Attribute("class")?.Value == "figure")
                    .SelectMany(cell => cell.Elements("a")),
            ];
            count += links.Length;
            Assert.All(
                links,
                link =>
                    Assert.EndsWith(
                        $": {link.Value}\u00A0kr",
                        summaries[link.Attribute("href")!.Value[1..]],
                        StringComparison.Ordinal
                    )
            );
        }

        Assert.InRange(count, 150, 10_000);
    }

    [Fact]
    public void A_finding_leads_to_it_in_full_and_says_in_words_how_serious_it_is()
    {
        XElement table = Page.Descendants("table")
            .Single(each => each.Element("caption")!.Value.StartsWith("Iakttagelser", StringComparison.Ordinal));
        Assert.Equal(9, table.Descendants("a").Count());
        Assert.All(
            table.Element("tbody")!.Elements("tr"),
            row => Assert.Matches("^(strider|avvik|risk|uppgift)", row.Element("th")!.Value)
        );
        Assert.Equal(9, Page.Descendants("article").Count());
    }

    [Fact]
    public void Every_table_stands_in_a_region_with_a_name_that_keys_can_reach() =>
        Assert.All(
            Page.Descendants("table"),
            table =>
            {
                XElement around = table.Parent!;
                Assert.Equal(("region", "0"), (around.Attribute("role")!.Value, around.Attribute("tabindex")!.Value));
                Assert.Equal(table.Element("caption")!.Value, around.Attribute("aria-label")!.Value);
                Assert.All(table.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
            }
        );

    /// <summary>WCAG 2: at least 4.5 to 1 for every colour of text on every ground, in light, in dark and on paper.</summary>
    [Fact]
    public void Every_text_stands_out_from_its_ground()
    {
        string css = Page.Descendants("style").Single().Value;
        Match[] themes = [.. Theme().Matches(css).Cast<Match>()];
        Assert.Equal(3, themes.Length);
        foreach (Match theme in themes)
        {
            var colours = Colour()
                .Matches(theme.Value)
                .Cast<Match>()
                .ToDictionary(match => match.Groups[1].Value, match => Luminance(match.Groups[2].Value));
            foreach (string text in (string[])["ink", "muted", "link"])
            {
                foreach (string ground in (string[])["paper", "band"])
                {
                    (double one, double other) = (colours[text], colours[ground]);
                    double contrast = (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
                    Assert.True(contrast >= 4.5, $"{text} on {ground}: {contrast:F2}");
                }
            }
        }

        // No colour is used that is not among them.
        Assert.DoesNotContain("rgb", css, StringComparison.Ordinal);
        Assert.Equal(Colour().Count(css), AnyColour().Count(css));
    }

    [Law(100)]
    public bool Whatever_things_are_called_it_is_well_formed(NastyName federation, NastyName line, NastyName reason)
    {
        FederationYear year = new(
            new(
                federation.Text,
                [Member.Municipality(line.Text, "0604"), Member.Region("Region", "06"), .. Member.State]
            ),
            2023,
            contributionDecisions: [new(2023, Sek.FromKronor(400), purpose: reason.Text)],
            lines: new(
                [new Column(reason.Text, ColumnKind.Budget, YearParts.Year(2023))],
                [
                    new(
                        line.Text,
                        LineKind.Administration,
                        [Cell.Of(Sek.FromKronor(5), reason: new(reason.Text, reason.Text))]
                    ),
                    Line.Printed(Total.Costs, $"{line.Text} 2", [7]),
                ]
            )
        );
        string[] tags = [.. Page.Descendants().Select(element => element.Name.LocalName).Distinct()];
        return Read(year).Descendants().All(element => tags.Contains(element.Name.LocalName));
    }

    private static XDocument Read(FederationYear year) => XDocument.Parse(year.Report().ToString(TextFormat.Html));

    private static double Luminance(string hex) =>
        new[] { 0.2126, 0.7152, 0.0722 }
            .Select((weight, at) => weight * Linear(Convert.ToInt32(hex.Substring(2 * at, 2), 16) / 255.0))
            .Sum();

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex("^h([1-6])$")]
    private static partial Regex Heading();

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Theme();

    [GeneratedRegex("--([a-z]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}")]
    private static partial Regex AnyColour();
}
