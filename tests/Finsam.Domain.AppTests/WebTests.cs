using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Finsam.Domain.Tests.Repository;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;

namespace Finsam.Domain.AppTests;

/// <summary>A year over HTTP, as docs/apps.md says: in as a document, out as one, and what is wrong as problem
/// details.</summary>
public sealed class WebTests : IAsyncLifetime
{
    private readonly Dictionary<string, FederationYear> _years = [];
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        _app = builder.Build();
        _app.MapPut("/years/{id}", Put);
        _app.MapGet("/years/{id}", (string id) => Results.Text(_years[id].ToJson(), "application/json"));
        _app.MapGet(
            "/years/{id}/findings",
            (string id) => _years[id].Findings.Select(each => new { each.Code, Place = $"{each.Place}" })
        );
        await _app.StartAsync();
        _client = _app.GetTestClient();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_document_goes_in_and_comes_out_the_same()
    {
        string document = Checkout.Read("docs/examples/data/hoglandet-2023.json");
        using HttpResponseMessage put = await _client.PutAsync("/years/1", Json(document));
        Assert.Equal(HttpStatusCode.NoContent, put.StatusCode);
        Assert.Equal(document, await _client.GetStringAsync("/years/1"));
        Assert.Contains("FIN301", await _client.GetStringAsync("/years/1/findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_comes_back_by_its_pointer_and_nothing_is_stored()
    {
        string document = Checkout
            .Read("docs/examples/data/hoglandet-2023.json")
            .Replace("\"employer\": \"Eksjö\"", "\"employer\": \"Eksjo\"", StringComparison.Ordinal)
            .Replace("\"unit\": 5", "\"unit\": -5", StringComparison.Ordinal);
        using HttpResponseMessage put = await _client.PutAsync("/years/1", Json(document));
        ProblemDetails problem = (await put.Content.ReadFromJsonAsync<ProblemDetails>())!;
        var errors = (JsonElement)problem.Extensions["errors"]!;
        Assert.Equal(422, problem.Status);
        Assert.Equal(
            [
                "/contributionDecisions/1/unit",
                "/positions/1/employer",
                "/positions/9/employer",
                "/paid/3/employer",
                "/paid/9/employer",
            ],
            errors.EnumerateObject().Select(error => error.Name)
        );
        Assert.EndsWith(
            "Did you mean 'Eksjö'?",
            errors.GetProperty("/positions/1/employer")[0].GetString(),
            StringComparison.Ordinal
        );
        Assert.Empty(_years);
    }

    private static StringContent Json(string document) => new(document, Encoding.UTF8, "application/json");

    // docs/apps.md
    private async Task<IResult> Put(string id, HttpRequest request)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body);
        YearReading reading = FederationYear.Read(body.ToArray());
        if (!reading.TryGetYear(out FederationYear? year))
        {
            var errors = reading
                .Problems.GroupBy(problem => problem.JsonPointer!)
                .ToDictionary(same => same.Key, same => same.Select(p => p.ToString(Language.English)).ToArray());
            return Results.ValidationProblem(errors, statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        _years[id] = year;
        return Results.NoContent();
    }
}
