using System.Text.Json;
using AngleSharp.Dom;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>What a release's page offers around the text: highlights to choose, quotations, citations, the releases before, after and related.</summary>
[Collection(PortalCollection.Name)]
public sealed class ReadingTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task EachKindOfHighlightCanBeSwitchedOffAndSaysHowManyThereAre(string address)
    {
        var page = await _client.PageAsync(address);
        var css = await _client.GetStringAsync(new Uri(page.One("link[rel=stylesheet]").Href(), UriKind.Relative));

        var switches = page.QuerySelectorAll(".marks input[type=checkbox][checked]");
        var marked = page.QuerySelectorAll(".text .e[id]").GroupBy(mark => mark.ClassList.Single(name => name.StartsWith("k-", StringComparison.Ordinal))).ToDictionary(kind => kind.Key, kind => kind.Count());
        Assert.Equal(marked.Keys.Order(), switches.Select(one => one.GetAttribute("data-hue")!).Order());
        Assert.All(switches, one => Assert.Equal($"{marked[one.GetAttribute("data-hue")!]}", one.ParentElement!.LastElementChild!.Shown()));
        Assert.All(switches, one => Assert.Contains($".release:has([data-hue={one.GetAttribute("data-hue")}]:not(:checked)) .text .{one.GetAttribute("data-hue")}", css, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMarkSaysWhatItWasReadAs()
    {
        var page = await _client.PageAsync(Addresses.LicenseRelease);

        Assert.Equal("Amount", page.QuerySelectorAll(".text .e a").First(link => link.Shown() == "$34 million").GetAttribute("title"));
    }

    [Fact]
    public async Task AQuotationStandsWithItsSpeakerAndOffice()
    {
        var page = await _client.PageAsync(Addresses.LicenseRelease);

        var quotation = page.QuerySelectorAll(".said")[0];
        Assert.StartsWith("We're pleased with the interest major healthcare companies are showing", quotation.One("blockquote").Shown(), StringComparison.Ordinal);
        Assert.Equal("Daniel Junius President and CEO, ImmunoGen", quotation.One("figcaption").Shown());
    }

    [Fact]
    public async Task ACheckThatFailsComesFirstWithItsWorking()
    {
        var page = await _client.PageAsync(Addresses.TrialRelease);

        Assert.Equal("14 checks, one amiss", Assert.Single(page.QuerySelectorAll(".facts a[href='#checks']")).Shown());
        Assert.StartsWith("off by rounding 39% of 13 had VGPR no whole number of 13 patients rounds to 39%: 5/13 = 38.5%, 6/13 = 46.2%", page.QuerySelectorAll("#checks li")[0].Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeighboursByDateLeadToEachOther()
    {
        var (first, last) = (await _client.PageAsync(Addresses.TrialRelease), await _client.PageAsync(Addresses.LicenseRelease));

        Assert.All(first.QuerySelectorAll("a[rel=next]"), link => Assert.Equal(Addresses.LicenseRelease, link.Href()));
        Assert.All(last.QuerySelectorAll("a[rel=prev]"), link => Assert.Equal(Addresses.TrialRelease, link.Href()));
        Assert.Empty(first.QuerySelectorAll("a[rel=prev]"));
        Assert.Empty(last.QuerySelectorAll("a[rel=next]"));
        Assert.Equal(2, first.QuerySelectorAll("a[rel=next]").Length);
    }

    [Fact]
    public async Task AReleaseIsCitedAsASentenceAndForBibTex()
    {
        var page = await _client.PageAsync(Addresses.LicenseRelease);

        Assert.Equal(
            $"ImmunoGen, Inc., “Amgen Takes Third License for Rights to Use ImmunoGen's TAP Technology”, press release (Business Wire), 19 December 2012, http://localhost{Addresses.LicenseRelease}",
            page.One("#cite-text").Shown());
        Assert.Equal($$$"""
            @misc{immunogen-2012-12-19-amgen-takes-third-license,
              author = {{ImmunoGen, Inc.}},
              title = {{Amgen Takes Third License for Rights to Use ImmunoGen's TAP Technology}},
              howpublished = {Press release (Business Wire)},
              year = {2012},
              month = {12},
              day = {19},
              url = {http://localhost{{{Addresses.LicenseRelease}}}},
            }
            """.ReplaceLineEndings("\n"), page.One("#cite-bibtex").TextContent);
        Assert.All(page.QuerySelectorAll("[data-copy]"), button => Assert.True(button.HasAttribute("hidden")));
    }

    [Fact]
    public async Task ProgramsReadItAsANewsArticle()
    {
        var page = await _client.PageAsync(Addresses.TrialRelease);

        using var article = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        var root = article.RootElement;
        Assert.Equal(("https://schema.org", "NewsArticle", "2011-06-05"), (root.GetProperty("@context").GetString(), root.GetProperty("@type").GetString(), root.GetProperty("datePublished").GetString()));
        Assert.Equal($"http://localhost{Addresses.TrialRelease}", root.GetProperty("url").GetString());
        Assert.Equal("ImmunoGen, Inc. Announces Positive Clinical Data Presented on IMGN901 in the Treatment of Multiple Myeloma", root.GetProperty("headline").GetString());
        Assert.Contains(root.GetProperty("about").EnumerateArray(), thing => thing.GetProperty("@type").GetString() == "MedicalCondition" && thing.GetProperty("url").GetString() == $"http://localhost{Addresses.Myeloma}");
    }

    [Fact]
    public async Task WhatAReleaseWritesCannotEndTheDataThatProgramsRead()
    {
        await using var own = new Portal { Seeds = "" };
        var slug = await own.IngestAsync("""
            ImmunoGen, Inc. Announces </script><script>alert(1)</script> & 50% of $2_000 {Results}

            WALTHAM, Mass., June 5, 2011 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced something of <!-- interest.
            """);
        using var client = own.NewClient();

        var page = await client.PageAsync($"/releases/{slug}");

        Assert.Single(page.QuerySelectorAll("script:not([src])"));
        using var article = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        Assert.Contains("</script>", article.RootElement.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.Contains(@"\& 50\% of \$2\_000 \{Results\}", page.One("#cite-bibtex").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RelatedReleasesSayWhatTheyShareAndTheClosestComesFirst()
    {
        await using var own = new Portal();
        var update = await own.IngestAsync("""
            ImmunoGen, Inc. Reports Further IMGN901 Findings

            WALTHAM, Mass., December 5, 2011 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today reported findings from its Phase I trial of IMGN901 (lorvotuzumab mertansine) for the treatment of multiple myeloma. To date, 20 patients have been enrolled in the trial.
            """);
        using var client = own.NewClient();

        var related = (await client.PageAsync($"/releases/{update}")).QuerySelectorAll(".related li");

        Assert.Equal(Addresses.TrialRelease, related[0].QuerySelector("a")!.Href());
        Assert.Equal(["same trial: lorvotuzumab mertansine, phase 1", "same compound: lorvotuzumab mertansine"], related[0].QuerySelectorAll(".chip").Select(Answers.Shown).Take(2));
        Assert.DoesNotContain(related, one => one.QuerySelector("a")!.Href() == $"/releases/{update}");
    }

    [Fact]
    public async Task AReleaseInAnothersNameIsCitedWithoutAnAuthorAndOneWithoutADateHasNoNeighbours()
    {
        await using var own = new Portal();
        var joint = await own.IngestAsync("""
            Biotest and ImmunoGen Enter Agreement

            DREIEICH, Germany, and CAMBRIDGE, Mass., July 10, 2006 -- Biotest AG and ImmunoGen, Inc. today announced an agreement.
            """);
        var undated = await own.IngestAsync("""
            ImmunoGen Opens Laboratory

            ImmunoGen today opened a laboratory.
            """);
        using var client = own.NewClient();

        Assert.StartsWith("“Biotest and ImmunoGen Enter Agreement”, press release, 10 July 2006, ", (await client.PageAsync($"/releases/{joint}")).One("#cite-text").Shown(), StringComparison.Ordinal);
        var page = await client.PageAsync($"/releases/{undated}");
        Assert.Empty(page.QuerySelectorAll("a[rel=prev], a[rel=next]"));
        Assert.Contains("undated", page.One("#cite-text").Shown(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
    }
}
