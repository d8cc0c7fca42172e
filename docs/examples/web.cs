#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/Finsam.Domain/Finsam.Domain.csproj
#:project ../../src/Finsam.Domain.Workbooks/Finsam.Domain.Workbooks.csproj
#:property PublishAot=false

// A page on this machine: files are dropped on it, and the report comes back. What a request brings is in web/Desk.cs.
// Nothing is stored: the page holds the year from one request to the next. Run it with: dotnet run docs/examples/web.cs

using System.Net;
using System.Security.Cryptography;
using Finsam.Domain;
using Microsoft.AspNetCore.Http.Features;

if (
    !ushort.TryParse(
        args is ["--port", var given] ? given
            : args is [] ? "5080"
            : "",
        out ushort port
    )
)
{
    Console.Error.WriteLine("dotnet run docs/examples/web.cs [--port 5080]");
    return 1;
}

string template = File.ReadAllText(
    Path.Combine($"{AppContext.GetData("EntryPointFileDirectoryPath")}", "web/page.html")
);
Dictionary<int, Wording> refusals = new()
{
    [400] = new("Det som skickades går inte att läsa.", "What was sent cannot be read."),
    [403] = new("Det skickades från en annan sida än den här.", "It was sent from another page than this."),
    [404] = new("Det finns ingen sådan sida.", "There is no such page."),
    [405] = new("Sidan kan bara läsas och skickas.", "The page can only be read and sent."),
    [413] = new(
        "Filerna är tillsammans större än 20 MB. Gå tillbaka och välj mindre filer, eller dela upp dem.",
        "The files together are above 20 MB. Go back and choose smaller files, or divide them."
    ),
    [421] = new(
        "Sidan nås bara på den adress som programmet skrev.",
        "The page is only at the address that was printed."
    ),
};
WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
builder.WebHost.UseKestrelCore();
builder.WebHost.ConfigureKestrel(server =>
{
    server.Listen(IPAddress.Loopback, port);
    // What is too large is read past, so that the browser hears why it was refused.
    server.Limits.MaxRequestBodySize = null;
});
string address = "";
await using WebApplication app = builder.Build();
app.Run(Answer);
try
{
    await app.StartAsync();
}
catch (IOException e)
{
    Console.Error.WriteLine($"{e.Message} dotnet run docs/examples/web.cs --port {port + 1}");
    return 1;
}

address = app.Urls.Single();
Console.WriteLine(address);
await app.WaitForShutdownAsync();
return 0;

async Task Answer(HttpContext http)
{
    Language language = http.Request.Query["lang"] == "en" ? Language.English : Language.Swedish;
    string nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    Desk desk = new(language);
    int status = StatusOf(http.Request);
    try
    {
        if (status == 200 && HttpMethods.IsPost(http.Request.Method))
        {
            // In memory, and never in a file.
            FormOptions bounds = new() { MemoryBufferThreshold = Desk.Most, ValueLengthLimit = Desk.Most };
            IFormCollection form = await http.Request.ReadFormAsync(bounds, http.RequestAborted);
            desk.Keep(form);
            if (http.Request.Path == "/")
            {
                desk.Take(form);
            }
        }
        else if (status == 413)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
    }
    catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
    {
        status = 400;
    }

    if (refusals.TryGetValue(status, out Wording? refusal))
    {
        desk.Notes.Refused(refusal.Swedish, refusal.English);
    }

    bool isSaved = status == 200 && http.Request.Path == "/year.json" && desk.Year is not null;
    IHeaderDictionary headers = http.Response.Headers;
    headers.ContentSecurityPolicy =
        $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    headers.CacheControl = "no-store";
    headers.XContentTypeOptions = "nosniff";
    headers["Referrer-Policy"] = "same-origin";
    headers["Cross-Origin-Resource-Policy"] = "same-origin";
    headers.ContentType = isSaved ? "application/json" : "text/html; charset=utf-8";
    if (isSaved)
    {
        string name = Uri.EscapeDataString($"{desk.Year!.Federation} {desk.Year.Year}.json");
        headers.ContentDisposition = $"attachment; filename*=UTF-8''{name}";
    }

    http.Response.StatusCode = status;
    await http.Response.WriteAsync(
        isSaved ? desk.Year!.ToJson() : YearPage.Of(template, desk, language, nonce),
        http.RequestAborted
    );
}

// Another name may lead here, and a page of another site may post here: both are refused.
int StatusOf(HttpRequest request)
{
    bool isPost = HttpMethods.IsPost(request.Method);
    bool isFromHere =
        request.Headers.Origin.All(origin => origin == address)
        && request.Headers["Sec-Fetch-Site"].All(site => site is "same-origin" or "none");
    return $"http://{request.Host}" != address ? 421
        : isPost && !isFromHere ? 403
        : request.Path != "/" && !(isPost && request.Path == "/year.json") ? 404
        : !isPost && !HttpMethods.IsGet(request.Method) ? 405
        : isPost && request.ContentLength is not <= Desk.Most ? 413
        : 200;
}
