using NodaTime;

namespace Finsam.Domain.Tests.Federations;

/// <summary>Tables as Statistics Sweden lays them out; the figures are made up.</summary>
public class PopulationReadingTests
{
    private static readonly Member Aneby = Member.Municipality("Aneby", "0604");
    private static readonly Member Eksjö = Member.Municipality("Eksjö", "0686");
    private static readonly Member Region = Member.Region("Region Jönköpings län", "06");
    private static readonly AgeGroup Working = new(16, 64);
    private static readonly LocalDate Of2024 = new(2024, 12, 31);

    /// <summary>The layouts of an export: with a title and a blank row, a title, or neither.</summary>
    [Theory]
    [InlineData(
        "\"Folkmängd efter region och år\"\n\n\"region\",\"Folkmängd 2023\",\"Folkmängd 2024\"\n\"06 Jönköpings län\",900,1000\n\"0604 Aneby\",68,69\n\"0686 Eksjö\",178,179"
    )]
    [InlineData(
        "\"Folkmängd efter region, ålder och år\"\r\n\"region\";\"ålder\";\"Folkmängd 2023\";\"Folkmängd 2024\"\r\n\"06 Jönköpings län\";\"totalt ålder\";900;1000\r\n\"0604 Aneby\";\"totalt ålder\";68;69\r\n\"0686 Eksjö\";\"totalt ålder\";178;179\r\n"
    )]
    [InlineData(
        "\"Region\"\t\"Tid\"\t\"BE0101N1\"\n\"06\"\t\"2023\"\t900\n\"06\"\t\"2024\"\t1000\n\"0604\"\t\"2023\"\t68\n\"0604\"\t\"2024\"\t69\n\"0686\"\t\"2023\"\t178\n\"0686\"\t\"2024\"\t179"
    )]
    [InlineData(
        "\"region\",\"kön\",\"Folkmängd 2023\",\"Folkmängd 2024\"\n\"06 - 06 Jönköpings län\",\"män\",500,600\n\"06 - 06 Jönköpings län\",\"kvinnor\",400,400\n\"0604 - 0604 Aneby\",\"män\",60,60\n\"0604 - 0604 Aneby\",\"kvinnor\",8,9\n\"0686 - 0686 Eksjö\",\"1\",170,170\n\"0686 - 0686 Eksjö\",\"2\",8,9"
    )]
    [InlineData(
        "\"region\",\"\",\"män 2023\",\"män 2024\",\"kvinnor 2023\",\"kvinnor 2024\"\n\"06\",\"Jönköpings län\",500,600,400,400\n\"0604\",\"Aneby\",60,60,8,9\n\"0686\",\"Eksjö\",170,170,8,9"
    )]
    [InlineData(
        "\"region\";\"ålder\";\"kön\";\"tid\";\"Folkmängd\"\n06 Jönköpings län;totalt;TotSa;2023;900\n06 Jönköpings län;totalt;1+2;2024;1000\n0604 Aneby;totalt;totalt;2023;68\n0604 Aneby;totalt;män;2023;1\n0604 Aneby;totalt;totalt;2024;69\n0686 Eksjö;totalt;totalt;2023;178\n0686 Eksjö;totalt;totalt;2024;179"
    )]
    [InlineData(
        "region,ålder,2023,2024\n06 Jönköpings län,0-49 år,500,600\n06 Jönköpings län,50+ år,400,400\n0604 Aneby,0 år,60,60\n0604 Aneby,1-19 år,-,-\n0604 Aneby,20 år och äldre,8,9\n0686 Eksjö,0-49 år,170,170\n0686 Eksjö,50+ år,8,9"
    )]
    [InlineData(
        "Kommunkod;Kommun;Folkmängd 2023;Folkmängd 2024\n6;Jönköpings län;900;1 000\n604;Aneby;68;69\n686;Eksjö;178;179"
    )]
    public void A_layout_gives_its_figures(string text)
    {
        PopulationReading reading = PopulationTable.Read(Sheet.Of(text, "folk.csv"), [Aneby, Eksjö, Region]);
        Assert.Equal("", $"{reading.Problems}");
        Assert.Equal(
            """
            Aneby 2023-12-31: 68
            Aneby 2024-12-31: 69
            Eksjö 2023-12-31: 178
            Eksjö 2024-12-31: 179
            Region Jönköpings län 2023-12-31: 900
            Region Jönköpings län 2024-12-31: 1000
            """,
            $"{reading.Table}"
        );
        Assert.All(reading.Table!.Figures, figure => Assert.Equal(PopulationStatus.Official, figure.Status));
        Assert.All(
            reading.Table.Figures,
            figure => Assert.StartsWith("SCB, folk.csv, rad ", figure.Source, StringComparison.Ordinal)
        );
    }

    /// <summary>An outer label stands only on the first row of its group, a heading over several columns.</summary>
    [Fact]
    public void An_exported_workbook_is_read()
    {
        Sheet sheet = new(
            "Tabell",
            [
                ["Folkmängd efter region, ålder, kön och år"],
                [],
                ["", "", "män", "", "kvinnor", ""],
                ["", "", "2023", "2024", "2023", "2024"],
                ["0604 Aneby", "16 år", "1", "2", "3", "4"],
                ["", "17 år", "10", "20", "30", "40"],
                ["0686 Eksjö", "16 år", "5", "6", "7", ".."],
                ["", "17 år", "50", "60", "70", "80"],
                [],
                ["Senaste uppdatering:"],
                ["20260410 08:00"],
            ],
            "folk.xlsx"
        );
        PopulationReading reading = PopulationTable.Read(sheet, [Aneby], new(16, 17));
        Assert.Equal(
            "Aneby 16-17 år 2023-12-31: 44\nAneby 16-17 år 2024-12-31: 66",
            $"{reading.Table}".Replace(" aged", "")
        );
        Assert.Equal("SCB, folk.xlsx, Tabell!D5 till Tabell!F6, summa av 4", reading.Table!.Figures[1].Source);
        Assert.Equal(
            """
            Bladet 'Tabell' läses.
            Rubrikerna står på rad 3-4.
            Rader för andra regioner, som inte läses: 2.
            Rader som läses som noter: 2.
            Folkmängden är den 2023-12-31, 2024-12-31.
            Summor av kön eller åldrar: 2.
            """,
            $"{reading}"
        );
        Assert.Equal(
            "Tabell!F7: '..' är inte känt. Skriv ett helt tal, eller ett streck (0).",
            $"{PopulationTable.Read(sheet, [Eksjö], new(16, 17)).Problems}"
        );
    }

    [Theory]
    [InlineData("31 december", "2024", 12, 31, PopulationStatus.Official)]
    [InlineData("30 september 2024", "2024", 9, 30, PopulationStatus.Preliminary)]
    public void The_ready_made_workbook_is_read(string day, string year, int month, int of, PopulationStatus status)
    {
        PopulationReading reading = PopulationTable.Read(Workbook("Totalt", day, year), [Aneby, Region]);
        Assert.Equal("", $"{reading.Problems}");
        Assert.Equal([69, 1_000], reading.Table!.Figures.Select(figure => figure.Inhabitants));
        Assert.All(reading.Table.Figures, figure => Assert.Equal(new LocalDate(2024, month, of), figure.Date));
        Assert.All(reading.Table.Figures, figure => Assert.Equal(status, figure.Status));
        Assert.Contains(
            "Kolumner som inte läses: 'Folk- ökning', 'Inflyttade Totalt', 'Inflyttade Därav från Egna länet'.",
            $"{reading}"
        );
        Assert.Contains("Rader för andra regioner, som inte läses: 1.", $"{reading}");
    }

    [Fact]
    public void A_sheet_of_one_sex_is_refused() =>
        Assert.Contains(
            "'Aneby' har bara män 2024-12-31. Hämta tabellen med båda könen, eller läs bladet Totalt.",
            $"{PopulationTable.Read(Workbook("Män", "31 december", "2024"), [Aneby]).Problems}"
        );

    [Fact]
    public void Ages_are_summed_only_where_they_have_no_gap()
    {
        string years = string.Join('\n', Enumerable.Range(0, 100).Select(age => $"0604 Aneby;{age} år;{age}"));
        PopulationReading reading = Read($"region;ålder;2024\n{years}\n0604 Aneby;100+ år;1", Aneby, Working);
        Assert.Equal(1_960, Assert.Single(reading.Table!.Figures).Inhabitants);
        Assert.Equal(
            4_951,
            Assert.Single(Read($"region;ålder;2024\n{years}\n0604 Aneby;100+ år;1", Aneby).Table!.Figures).Inhabitants
        );
        Assert.Contains(
            "'Aneby' har inte 16-64 år 2024-12-31: åldern 37 saknas.",
            $"{Read($"region;ålder;2024\n{years.Replace("0604 Aneby;37 år;37\n", "")}", Aneby, Working).Problems}"
        );
        string groups = string.Join(
            '\n',
            Enumerable.Range(0, 20).Select(at => $"0604 Aneby;{5 * at}-{5 * at + 4} år;9")
        );
        PopulationReading refused = Read($"region;ålder;2024\n{groups}", Aneby, Working);
        Assert.Contains("'Aneby' har inte 16-64 år 2024-12-31: gruppen 15-19 år går över gränsen.", $"{refused}");
        Assert.Contains("the group aged 15-19 goes across the border.", refused.ToString(Language.English));
        Assert.Equal(81, Read($"region;ålder;2024\n{groups}", Aneby, new(20, 64)).Table!.Figures[0].Inhabitants);
        Assert.Equal(
            7,
            Read($"region;ålder;2024\n{years}\n0604 Aneby;16-64 år;7", Aneby, Working).Table!.Figures[0].Inhabitants
        );
    }

    [Fact]
    public void From_2025_a_published_total_is_taken_and_parts_are_never_added()
    {
        const string Parts = "region;kön;2024;2025\n0604 Aneby;män;30;30\n0604 Aneby;kvinnor;39;39";
        PopulationReading refused = Read(Parts, Aneby);
        Assert.Contains("'Aneby' har bara delar 2025-12-31, och från 2025 ger SCB:s delar inte totalen.", $"{refused}");
        PopulationReading read = Read($"{Parts}\n0604 Aneby;totalt;69;71", Aneby);
        Assert.Equal([69, 71], read.Table!.Figures.Select(figure => figure.Inhabitants));
        Assert.Contains("Från 2025 lägger SCB brus på varje uppgift", $"{read}");
    }

    [Theory]
    [InlineData("region;2024\n0604 Aneby;-", 0)]
    [InlineData("region;2024\n0604 Aneby;1\u00A0234", 1_234)]
    [InlineData("region;2024K2\n0604 Aneby;5", 5)]
    public void A_dash_is_0_and_a_thousand_may_have_a_space(string text, int count) =>
        Assert.Equal(count, Read(text, Aneby).Table!.Figures[0].Inhabitants);

    [Theory]
    [InlineData("2024", "Folkmängd efter region", "2024-12-31")]
    [InlineData("2024", "Folkmängd den 1 november efter region", "2024-11-01")]
    [InlineData("2024K1", "Folkmängd", "2024-03-31")]
    [InlineData("2024M02", "Folkmängd", "2024-02-29")]
    [InlineData("Folkmängd 30 juni 2024", "Folkmängd", "2024-06-30")]
    public void A_figure_is_of_the_day_that_the_table_says(string heading, string title, string day) =>
        Assert.Equal($"Aneby {day}: 5", $"{Read($"\"{title}\"\n\nregion;{heading}\n0604 Aneby;5", Aneby).Table}");

    [Fact]
    public void The_day_can_be_chosen_and_a_table_without_one_is_told_it()
    {
        const string Text = "region;2023;2024\n0604 Aneby;5;6";
        Assert.Equal(
            "Aneby 2023-12-31: 5",
            $"{PopulationTable.Read(Sheet.Of(Text), [Aneby], date: new(2023, 12, 31)).Table}"
        );
        Assert.Contains(
            "har ingen uppgift för 2022-12-31.",
            $"{PopulationTable.Read(Sheet.Of(Text), [Aneby], date: new(2022, 12, 31))}"
        );
        Sheet none = Sheet.Of("region;Folkmängd\n0604 Aneby;5");
        Assert.Equal("Aneby 2024-12-31: 5", $"{PopulationTable.Read(none, [Aneby], date: Of2024).Table}");
        Assert.Contains("står inte under någon tid.", $"{PopulationTable.Read(none, [Aneby])}");
    }

    /// <summary>All that can be wrong, as a reader sees it.</summary>
    [Theory]
    [InlineData("", "rad 1: har inga rader med kommunkoder.", "row 1: has no rows with codes of municipalities.")]
    [InlineData(
        "region;2024\nAneby;5",
        "rad 1: 'region 2024' har inga rader med kommunkoder.",
        "has no rows with codes"
    )]
    [InlineData(
        "0604 Aneby;5",
        "rad 1: '0604 Aneby 5' har ingen rad med rubriker över sig.",
        "has no row of headings above it."
    )]
    [InlineData(
        "region;Folkökning 2024\n0604 Aneby;5",
        "har ingen kolumn med folkmängd.",
        "has no column of inhabitants."
    )]
    [InlineData(
        "region;Medelfolkmängd 2024\n0604 Aneby;5",
        "har ingen kolumn med folkmängd.",
        "has no column of inhabitants."
    )]
    [InlineData(
        "region;civilstånd;2024\n0604 Aneby;gifta;5",
        "rad 1, kolumn 2: 'civilstånd' delar upp folkmängden på annat.",
        "divides the population by something else."
    )]
    [InlineData(
        "region;2024\n0686 Eksjö;5",
        "'Aneby' (0604) saknas i tabellen.",
        "'Aneby' (0604) is not in the table."
    )]
    [InlineData(
        "region;2024\n0699 Aneby;5",
        "Namnet står där med koden 0699.",
        "The name stands there with the code 0699."
    )]
    [InlineData("region;2024\n06 Aneby;5", "'Aneby' (0604) saknas i tabellen.", "'Aneby' (0604) is not in the table.")]
    [InlineData(
        "region;2024\n0604 Aneby;5\n0604 Aneby;6",
        "rad 3, kolumn 2: '6' står för 0604 2024-12-31 redan på rad 2. Välj ett värde, som totalt,",
        "stands for 0604 on 2024-12-31 in row 2 already."
    )]
    [InlineData("region;2024\n0604 Aneby;..", "rad 2, kolumn 2: '..' är inte känt.", "is not known.")]
    [InlineData("region;2024\n0604 Aneby;.", "rad 2, kolumn 2: '.' är inte känt.", "is not known.")]
    [InlineData("region;2023;2024\n0604 Aneby;5;", "rad 2, kolumn 3: '' är inte känt.", "is not known.")]
    [InlineData(
        "region;2024\n0604 Aneby;1.234",
        "är inget antal: det kan läsas som",
        "is no number of people: it can be read as"
    )]
    [InlineData("region;2024\n0604 Aneby;5,5", "är inget antal människor.", "is no number of people.")]
    [InlineData("region;2024\n0604 Aneby;-5", "är inget antal:", "is no number of people:")]
    [InlineData("region;2024\n0604 Aneby;9999999999999", "är inget antal människor.", "is no number of people.")]
    [InlineData(
        "region;ålder;2024\n0604 Aneby;vuxna;5",
        "rad 2, kolumn 2: 'vuxna' är varken ålder, kön eller tid.",
        "is no age, sex or time."
    )]
    [InlineData(
        "region;kön;2024\n0604 Aneby;kvinnor;5",
        "'Aneby' har bara kvinnor 2024-12-31.",
        "has only women on 2024-12-31."
    )]
    public void What_is_not_understood_is_told_in_both_languages(string text, string swedish, string english)
    {
        PopulationReading reading = Read(text, Aneby);
        Assert.Null(reading.Table);
        Assert.Contains(swedish, Plain($"{reading.Problems}"));
        Assert.Contains(english, Plain(reading.Problems.ToString(Language.English)));
    }

    [Fact]
    public void A_name_that_differs_is_told_and_the_code_counts() =>
        Assert.Contains(
            "0604 heter 'Gamla Anby' i tabellen och Aneby här.",
            $"{Read("region;2024\n0604 Gamla Anby;5", Aneby)}"
        );

    [Fact]
    public void Members_that_no_table_can_have_are_refused()
    {
        Sheet sheet = Sheet.Of("");
        Refusal.Of<ArgumentException>(
            "members",
            "Försäkringskassan has no inhabitants.",
            () => PopulationTable.Read(sheet, Member.State)
        );
        Refusal.Of<ArgumentException>(
            "members",
            "Aneby has no code to be found by. Give it one.",
            () => PopulationTable.Read(sheet, [Member.Municipality("Aneby")])
        );
        Refusal.Of<ArgumentException>(
            "members",
            "Aneby (södra) (0604) is a part, and the table has whole municipalities.",
            () => PopulationTable.Read(sheet, [Member.Municipality("Aneby", "0604", "södra")])
        );
    }

    private static PopulationReading Read(string text, Member member, AgeGroup? ages = null) =>
        PopulationTable.Read(Sheet.Of(text), [member], ages);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    /// <summary>Codes as numbers, names padded, two rows of headings, the country without a code, notes.</summary>
    private static Sheet Workbook(string name, string day, string year) =>
        new(
            name,
            [
                [],
                [],
                [
                    $"Folkmängd i riket, län och kommuner {day} och befolkningsförändringar 1 januari - {day} {year}. {name}",
                ],
                ["Folkmängd redovisas enligt indelningen 2025-01-01 och förändringar enligt indelningen 2024-01-01."],
                [],
                ["Kommun", "Kommunnamn", "Folkmängd", "Folk-", "Inflyttade", "Inflyttade"],
                ["Län", "Länsnamn", " ", "ökning", "Totalt", "Därav från"],
                ["", "", "", "", "", "Egna"],
                ["", "", "", "", "", "länet"],
                ["", "Riket", "9000", "5", "6", "."],
                ["6", "Jönköping            ", "1000", "5", "6", "7"],
                ["604", "Aneby            ", "69", "5", "6", "7"],
                ["0127", "Botkyrka            ", "95", "-5", "6", "7"],
                [],
                ["1) Händelser som skett före den 1 januari 2024"],
            ],
            "be0101_tabhel2024.xlsx"
        );
}
