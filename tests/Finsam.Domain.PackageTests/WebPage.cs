using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Finsam.Domain.Tests.Repository;

namespace Finsam.Domain.PackageTests;

/// <summary>The page of docs/examples/web.cs, served on a free port until the tests are done.</summary>
public sealed class WebPage : IAsyncLifetime
{
    internal const string Program = "docs/examples/web.cs";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private Process _process = null!;

    internal HttpClient Client { get; private set; } = null!;

    /// <summary>Where ASP.NET Core would keep what is too large for memory.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("finsam-web-").FullName;

    public async Task InitializeAsync()
    {
        _process = Command.Start(
            Checkout.Root,
            "dotnet",
            ["run", Program, "--port", "0"],
            new Dictionary<string, string> { ["ASPNETCORE_TEMP"] = Folder, ["ASPNETCORE_URLS"] = "http://*:0" }
        );
        string? address = await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        Assert.Matches("^http://127[.]0[.]0[.]1:[0-9]+$", address);
        Client = new() { BaseAddress = new(address!), Timeout = Patience };
    }

    public Task DisposeAsync()
    {
        Client?.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience);
        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    internal static MultipartFormDataContent Form(params (string Field, string Value)[] fields)
    {
        MultipartFormDataContent form = [];
        foreach ((string field, string value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        return form;
    }

    internal static MultipartFormDataContent File(MultipartFormDataContent form, string name, byte[] bytes)
    {
        form.Add(new ByteArrayContent(bytes), "files", name);
        return form;
    }

    internal static MultipartFormDataContent File(MultipartFormDataContent form, string name, string text) =>
        File(form, name, Encoding.UTF8.GetBytes(text));

    /// <summary>What the page says, as it is read.</summary>
    internal async Task<string> Sent(HttpContent form, string path = "/")
    {
        using HttpResponseMessage answer = await Client.PostAsync(new Uri(path, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>What a hidden field of a page holds.</summary>
    internal static string Held(string page, string field) =>
        WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{field}\" value=\"([^\"]*)\"").Groups[1].Value);

    /// <summary>The words of a page.</summary>
    internal static string Words(string page) =>
        WebUtility.HtmlDecode(Regex.Replace(page, "<[^>]*>", " ")).Replace('\u00A0', ' ');
}
