using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>What releases tell differently of one thing, as a page and for programs.</summary>
public sealed class DifferenceListTests(DifferenceListTests.Differing differing) : IClassFixture<DifferenceListTests.Differing>
{
    private readonly HttpClient _client = differing.Portal.NewClient();

    /// <summary>The starter releases, two that tell one upfront payment differently, and a later one of the starter's trial.</summary>
    public sealed class Differing : IAsyncLifetime
    {
        public Portal Portal { get; } = new();

        public async Task InitializeAsync()
        {
            foreach (var amount in new[] { "$1 million", "$2 million" })
            {
                await Portal.IngestAsync(Queue.License("September 14, 2009", $"The license was taken under a 2000 agreement. ImmunoGen receives a {amount} upfront payment for the license."));
            }

            await Portal.IngestAsync("""
                ImmunoGen, Inc. Reports Further IMGN901 Findings

                WALTHAM, Mass., December 5, 2011 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today reported findings from its Phase I trial of IMGN901 (lorvotuzumab mertansine) for the treatment of multiple myeloma. The trial has enrolled 20 patients.
                """);
        }

        public Task DisposeAsync() => Portal.DisposeAsync().AsTask();
    }

    [Fact]
    public async Task EachValueStandsWithItsSentenceAndLeadsToIt()
    {
        var page = await _client.PageAsync("/differences?kind=payment");

        var row = page.One(".differing");
        Assert.StartsWith("Conflict Amgen: ", row.One("h2").Shown(), StringComparison.Ordinal);
        Assert.EndsWith("Upfront payment", row.One("h2").Shown(), StringComparison.Ordinal);
        var values = row.QuerySelectorAll("li");
        Assert.Equal(["$1m", "$2m"], values.Select(value => value.One(".told").Shown()).Order());
        Assert.All(values, value => Assert.Matches("ImmunoGen receives a .[12] million upfront payment for the license", value.One(".quote").Shown()));
        foreach (var link in values.Select(value => value.One(".told a")))
        {
            var (release, place) = (link.Href().Split('#')[0], link.Href().Split('#')[1]);
            Assert.Equal(link.Shown().Replace("m", " million", StringComparison.Ordinal), (await _client.PageAsync(release)).GetElementById(place)!.Shown());
        }

        Assert.Equal("Nothing in the releases says why they differ.", row.One(".why").Shown());
    }

    [Theory]
    [InlineData("/partners/amgen")]
    [InlineData("/compounds/lorvotuzumab-mertansine")]
    [InlineData(Addresses.Trial)]
    public async Task APageOfAnotherDayCountsNoDifferencesThatAreKnownNow(string address)
    {
        Assert.NotNull((await _client.PageAsync(address)).QuerySelector(".differs"));
        Assert.Null((await _client.PageAsync(address + "?asOf=2012-12-31")).QuerySelector(".differs"));
    }

    [Theory]
    [InlineData("partner=amgen", 1, "/partners/amgen")]
    [InlineData("partner=Nobody", 0, "/partners/Nobody")]
    [InlineData("compound=lorvotuzumab-mertansine", 1, "/compounds/lorvotuzumab-mertansine")]
    [InlineData("trial=lorvotuzumab-mertansine-phase-1-multiple-myeloma", 1, "/trials/lorvotuzumab-mertansine-phase-1-multiple-myeloma")]
    [InlineData("deal=amgen-license-2012-12-19", 0, "/deals/amgen-license-2012-12-19")]
    public async Task OnlyThoseOfOneThingAreListed(string query, int expected, string thing)
    {
        var page = await _client.PageAsync("/differences?" + query);
        var json = await _client.GetFromJsonAsync<JsonElement>("/differences.json?" + query);

        Assert.Equal((expected, expected), (page.QuerySelectorAll(".differing").Length, json.GetProperty("total").GetInt32()));
        Assert.Contains(page.QuerySelectorAll("main p a"), link => link.Href() == thing);
    }

    [Theory]
    [InlineData("/partners/amgen", "partner=amgen")]
    [InlineData("/compounds/lorvotuzumab-mertansine", "compound=lorvotuzumab-mertansine")]
    [InlineData(Addresses.Trial, "trial=lorvotuzumab-mertansine-phase-1-multiple-myeloma")]
    public async Task APageLeadsToWhatIsToldDifferentlyOfIt(string address, string query)
    {
        var link = (await _client.PageAsync(address)).One(".differs a");

        Assert.Equal(("One difference between releases", "/differences?" + query), (link.Shown(), link.Href()));
    }

    [Fact]
    public async Task FiltersCountWhatTheOtherLeaves()
    {
        var page = await _client.PageAsync("/differences?label=update");

        Assert.Equal("Update lorvotuzumab mertansine: phase 1 trial Enrolled", page.One(".differing h2").Shown());
        Assert.Equal(["16", "20"], page.QuerySelectorAll(".told").Select(Answers.Shown));
        Assert.Equal("1 difference with these filters, told last first", page.One("[role=status]").Shown());
        Assert.Equal(["All 2", "Conflict 1", "Correction 0", "Other basis 0", "Update 1"], page.QuerySelectorAll("nav[aria-label=Label] a").Select(Answers.Shown));
        Assert.Equal(["All 1", "Deals 0", "Payments agreed 0", "Trials 1", "Results 0"], page.QuerySelectorAll("nav[aria-label=About] a").Select(Answers.Shown));
        Assert.Equal("/differences?label=update&kind=trial", page.QuerySelectorAll("nav[aria-label=About] a")[3].Href());
        Assert.Equal(["Update", "All"], page.QuerySelectorAll(".kinds [aria-current=true]").Select(one => one.Shown().Split(' ')[0]));
    }

    [Fact]
    public async Task AReleaseLeadsToWhatOthersTellDifferently()
    {
        var link = (await _client.PageAsync(Addresses.TrialRelease)).One(".facts a[href^='/differences']");
        Assert.Equal("One told differently elsewhere", link.Shown());

        var page = await _client.PageAsync(link.Href());

        Assert.Equal("Update lorvotuzumab mertansine: phase 1 trial Enrolled", page.One(".differing h2").Shown());
        Assert.Single(page.QuerySelectorAll($"a[href='{Addresses.TrialRelease}']"));
        Assert.Empty((await _client.PageAsync(Addresses.LicenseRelease)).QuerySelectorAll(".facts a[href^='/differences']"));
        Assert.Contains("No difference with these filters", (await _client.PageAsync("/differences?release=nothing-of-the-kind")).One(".empty").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingDiffersThePageSaysSo()
    {
        Assert.Contains("No difference with these filters", (await _client.PageAsync("/differences?label=correction")).One(".empty").Shown(), StringComparison.Ordinal);

        await using var empty = new Portal { Seeds = "" };
        using var client = empty.NewClient();
        Assert.Contains("No two releases here", (await client.PageAsync("/differences")).One(".empty").Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("label=wrong", "“label” cannot be “wrong”.")]
    [InlineData("kind=grant", "“kind” cannot be “grant”.")]
    [InlineData("release=../x", "“release” cannot be “../x”.")]
    [InlineData("p=0", "“p” cannot be “0”.")]
    public async Task WhatCannotBeReadIsNamed(string query, string said)
    {
        Assert.Contains(said, (await _client.PageAsync($"/differences?{query}", HttpStatusCode.BadRequest)).One("[role=alert]").Shown(), StringComparison.Ordinal);

        using var answer = await _client.AskAsync($"/differences.json?{query}");
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(said, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task ProgramsAndSpreadsheetsGetEveryValueWithItsSentence()
    {
        var row = (await _client.GetFromJsonAsync<JsonElement>(new Uri("/differences.json?kind=trial", UriKind.Relative))).GetProperty("rows")[0];
        Assert.Equal(("trial", "update", "Enrolled"), (row.GetProperty("kind").GetString(), row.GetProperty("label").GetString(), row.GetProperty("about").GetString()));
        var later = row.GetProperty("values")[1];
        Assert.Equal(("20", "update", "The trial has enrolled 20 patients."), (later.GetProperty("value").GetString(), later.GetProperty("step").GetString(), later.GetProperty("sentence").GetString()));

        var lines = (await _client.GetStringAsync(new Uri("/differences.csv?label=conflict", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines[1..], line => Assert.Contains(",payment,amount,upfront,conflict,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACorrectionEndsAConflictAtOnce()
    {
        await using var portal = new Portal { Seeds = "" };
        var slugs = new List<string>();
        foreach (var amount in new[] { "$1 million", "$2 million" })
        {
            slugs.Add(await portal.IngestAsync(Queue.License("September 14, 2009", $"The license was taken under a 2000 agreement. ImmunoGen receives a {amount} upfront payment for the license.")));
        }

        using var client = portal.NewClient();
        Assert.Single((await client.PageAsync("/differences")).QuerySelectorAll(".differing"));

        await portal.Services.GetRequiredService<CorrectFacts>().ChangeAsync(Queue.Somebody, await portal.FactAsync(slugs[1], Properties.Term.Amount), "$1 million", null, null, default);

        Assert.Empty((await client.PageAsync("/differences")).QuerySelectorAll(".differing"));
    }
}
