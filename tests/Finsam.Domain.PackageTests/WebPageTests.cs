using System.Net;
using System.Text;
using System.Xml.Linq;
using Finsam.Domain.Tests.Repository;
using static Finsam.Domain.PackageTests.WebPage;

namespace Finsam.Domain.PackageTests;

/// <summary>The page on which files are dropped: what comes back, and what is refused.</summary>
public class WebPageTests(WebPage page) : IClassFixture<WebPage>
{
    private const string Rules = "Post\tKonto\nAneby\t3031\n";

    private const string Bookkeeping = """
        #FLAGGA 0
        #FORMAT PC8
        #SIETYP 4
        #RAR 0 20230101 20231231
        #KONTO 3031 "Bidrag"
        #KONTO 1930 "Bank"
        #VER A 1 20230510
        {
        #TRANS 3031 {} -1000
        #TRANS 1930 {} 1000
        }

        """;

    private static readonly string Document = Checkout.Read("docs/examples/data/hoglandet-2023.json");

    [Fact]
    public async Task A_document_becomes_the_report_and_is_saved_as_it_was()
    {
        string read = await page.Sent(File(Form(), "hoglandet.json", Document));
        XElement html = XDocument.Parse(read).Root!;
        Assert.Equal("sv", html.Attribute("lang")!.Value);
        Assert.Equal("Höglandets samordningsförbund 2023", html.Descendants("h1").Single().Value);
        Assert.DoesNotContain("class=\"told", read, StringComparison.Ordinal);
        string[] ids = [.. html.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(
            html.Descendants("a").Select(link => link.Attribute("href")!.Value).Except(ids.Select(id => $"#{id}"))
        );
        Assert.Equal(Document, await page.Sent(Form(("year", Held(read, "year"))), "/year.json"));
    }

    [Fact]
    public async Task What_is_wrong_is_listed_by_its_place()
    {
        string wrong = Document.Replace("\"total\": 8054000", "\"total\": 8054000.001", StringComparison.Ordinal);
        string words = Words(await page.Sent(File(Form(), "fel.json", wrong)));
        Assert.Contains("Att rätta i fel.json: 1", words, StringComparison.Ordinal);
        Assert.Contains("rad 36, tecken 16 (/contributionDecisions/0/total)", words, StringComparison.Ordinal);
        string table = Words(await page.Sent(Form(("year", Document), ("pasted", $"{Rules}Anebi\t3032\n"))));
        Assert.Contains("Att rätta i det inklistrade: 1", table, StringComparison.Ordinal);
        string book = Words(await page.Sent(File(Form(), "bok.xlsx", [0xD0, 0xCF, 0x11, 0xE0]), "/?lang=en"));
        Assert.Contains("To mend in bok.xlsx: 1 Nothing is read.", Spaced(book), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bookkeeping_fills_a_column_and_says_what_no_line_takes()
    {
        string read = await page.Sent(File(Form(("year", Document), ("pasted", Rules)), "bok.se", Bookkeeping));
        string words = Spaced(Words(read));
        Assert.Contains("bok.se: Utfall 2023-05-31", words, StringComparison.Ordinal);
        Assert.Contains("Konton som ingen post tar konto benämning belopp (debet +) 1930 Bank 1 000 kr", words);
        Assert.Contains("Utfall 2023-05-31, Aneby – 1 000", words, StringComparison.Ordinal);
        (string, string)[] held = [.. new[] { "year", "sie", "sieName" }.Select(field => (field, Held(read, field)))];
        string again = await page.Sent(Form([.. held, ("through", "2023-04-30")]));
        Assert.Contains("bok.se: Utfall 2023-04-30", Words(again), StringComparison.Ordinal);
        string alone = Words(await page.Sent(File(Form(), "bok.se", Bookkeeping)));
        Assert.Contains("Bokföringen läses in i ett år.", alone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_tried_and_undone()
    {
        string tried = await page.Sent(
            Form(("year", Document), ("position", "0"), ("scope", "0,5"), ("from", "2023-07-01"))
        );
        Assert.Contains("Aneby 594 500 536 375 −58 125", Spaced(Words(tried)), StringComparison.Ordinal);
        Assert.Equal(Document, Held(tried, "untried"));
        string more = await page.Sent(
            Form(
                ("year", Held(tried, "year")),
                ("untried", Document),
                ("column", "Budget 2023"),
                ("line", "Aneby"),
                ("amount", "1 234,50")
            )
        );
        Assert.Contains("Budget 2023, Aneby", Words(more), StringComparison.Ordinal);
        Assert.Contains("Aneby 594 500 536 375 −58 125", Spaced(Words(more)), StringComparison.Ordinal);
        string undone = await page.Sent(Form(("year", Held(more, "year")), ("untried", Document), ("undo", "1")));
        Assert.Equal(Document, Held(undone, "year"));
    }

    [Theory]
    [InlineData("amount", "tolv", "Beloppet 'tolv' går inte att läsa.")]
    [InlineData("amount", "-5", "'Aneby' is −5 kr in 'Budget 2023'.")]
    [InlineData("scope", "halv", "Omfattningen 'halv' går inte att läsa.")]
    [InlineData("scope", "99999999999999999999", "the payout is more than an amount can hold.")]
    public async Task What_cannot_be_tried_is_said_and_the_year_stays(string field, string value, string said)
    {
        (string, string)[] where =
            field == "scope" ? [("position", "0")] : [("column", "Budget 2023"), ("line", "Aneby")];
        string read = await page.Sent(Form([("year", Document), .. where, (field, value)]));
        Assert.Contains(said, Words(read), StringComparison.Ordinal);
        Assert.Equal(Document, Held(read, "year"));
    }

    [Fact]
    public async Task Markup_in_a_name_is_words()
    {
        const string Markup = "</title></textarea><script>alert(1)</script>{{nonce}}";
        string document = Document.Replace("Höglandets samordningsförbund", Markup, StringComparison.Ordinal);
        string read = await page.Sent(File(Form(("pasted", $"{Markup}\t1")), $"{Markup}.json", document));
        Assert.DoesNotContain("<script>", read, StringComparison.Ordinal);
        Assert.Equal($"{Markup} 2023", XDocument.Parse(read).Descendants("h1").Single().Value);
    }

    [Fact]
    public async Task Nothing_is_kept()
    {
        byte[] large = Encoding.UTF8.GetBytes(Document + new string(' ', 10_000_000));
        await page.Sent(File(Form(), "stor.json", large));
        using HttpResponseMessage answer = await page.Client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal("", Held(await answer.Content.ReadAsStringAsync(), "year"));
        Assert.Empty(Directory.GetFileSystemEntries(page.Folder));
        Assert.Equal("no-store", $"{answer.Headers.CacheControl}");
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.StartsWith("default-src 'none'; ", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("Host", "example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("Host", "localhost", HttpStatusCode.MisdirectedRequest)]
    [InlineData("Origin", "https://example.org", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task What_another_site_sends_is_refused(string header, string value, HttpStatusCode status)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/") { Content = Form(("pasted", Rules)) };
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage answer = await page.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_or_rubbish_is_refused_in_words()
    {
        using HttpResponseMessage large = await page.Client.PostAsync("/", File(Form(), "a", new byte[60_000_000]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        string said = Words(await large.Content.ReadAsStringAsync());
        Assert.Contains("Filerna är tillsammans större än 20 MB.", said, StringComparison.Ordinal);
        using ByteArrayContent rubbish = new([1, 2, 3]);
        rubbish.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using HttpResponseMessage answer = await page.Client.PostAsync("/", rubbish);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using HttpResponseMessage other = await page.Client.GetAsync(new Uri("/other", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public void A_wrong_option_is_told_how_it_is_started() =>
        Assert.StartsWith(
            "dotnet run docs/examples/web.cs [--port 5080]",
            Command.Refused(Checkout.Root, "dotnet", ["run", Program, "--port", "no"]),
            StringComparison.Ordinal
        );

    private static string Spaced(string words) =>
        string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
