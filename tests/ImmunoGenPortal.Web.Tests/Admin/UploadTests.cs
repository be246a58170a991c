using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>Files on their way in: by form, by script and by key.</summary>
public sealed class UploadTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Uri Uploads = new("/api/v1/releases", UriKind.Relative);

    [Fact]
    public async Task SeveralFilesAreTakenTogetherAndEachHasAnOutcome()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        var to = await SendAsync(browser, ("good.txt", Written("Lilly", "March 3, 2008")), ("bad.bin", "\0\u0001\u0002\u0003\0\0\0\0\0"), ("again.txt", Written("Lilly", "March 3, 2008")));

        Assert.Equal("/admin/jobs", to);
        var rows = await EndedAsync("good.txt", "bad.bin", "again.txt");
        Assert.Equal(["added", "refused", "duplicate"], rows.Select(row => row.Outcome));
        var page = await browser.PageAsync("/admin/jobs");
        var shown = page.Content();
        Assert.Contains("Lilly Takes License", shown, StringComparison.Ordinal);
        Assert.Contains("already here", shown, StringComparison.Ordinal);
        Assert.Contains("save the release as plain text or HTML", shown, StringComparison.Ordinal);
        Assert.Contains("good.txt", (await browser.PageAsync($"/admin/jobs/{rows[0].Id}")).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PastedTextIsTakenLikeAFile()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        await browser.PostFormAsync("/admin/upload", "form:has(textarea)", ("text", Written("Bayer", "May 5, 2009"))).TakenAsync();

        Assert.Equal("added", (await EndedAsync("pasted.txt"))[0].Outcome);
    }

    [Fact]
    public async Task NothingChosenIsSaid()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        using var answer = await SendRawAsync(browser);

        Assert.Contains("Choose at least one file.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsTooLargeIsRefusedWithItsLimit()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        await SendAsync(browser, ("large.txt", new string('a', 10 * 1024 * 1024 + 1)));

        Assert.Contains("larger than 10 MB", (await EndedAsync("large.txt"))[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cut.txt\"\r\n\r\nIt ends here")]
    [InlineData("--y\r\n\r\nanother boundary")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"text\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n+ADw-\r\n--x--\r\n")]
    [InlineData("--x\r\n\0\r\n\r\n--x--\r\n")]
    public async Task ABrokenFormIsRefusedWithAReason(string body)
    {
        using var client = portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await KeyAsync());
        using var form = new StringContent(body);
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        using var answer = await client.PostAsync(Uploads, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The form cannot be read", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProgramWithAKeyUploadsAndFollowsItsJobs()
    {
        using var client = portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await KeyAsync());

        using var form = Form("file", ("one.txt", Written("Biotest", "July 7, 2006")), ("two.txt", ""));
        using var answer = await client.PostAsync(Uploads, form);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        using var sent = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var jobs = sent.RootElement.GetProperty("jobs").EnumerateArray().ToList();
        Assert.Equal(["one.txt", "two.txt"], jobs.Select(job => job.GetProperty("file").GetString()));
        await EndedAsync("one.txt", "two.txt");
        using var job = JsonDocument.Parse(await client.GetStringAsync(new Uri(jobs[0].GetProperty("address").GetString()!, UriKind.Relative)));
        Assert.Equal(("done", "added"), (job.RootElement.GetProperty("state").GetString(), job.RootElement.GetProperty("outcome").GetString()));
        Assert.StartsWith("/releases/2006-07-07-", job.RootElement.GetProperty("release").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("igp_nobody", HttpStatusCode.Unauthorized)]
    public async Task WithoutAKeyNothingIsTaken(string? key, HttpStatusCode expected)
    {
        using var client = portal.NewClient();
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);

        using var form = Form("file", ("x.txt", "x"));
        using var answer = await client.PostAsync(Uploads, form);

        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task ARequestOfTheWrongShapeIsToldHowToBe()
    {
        using var client = portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await KeyAsync());

        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var wrong = await client.PostAsync(Uploads, json);
        using var form = Form("other", ("x.txt", "x"));
        using var empty = await client.PostAsync(Uploads, form);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, HttpStatusCode.BadRequest), (wrong.StatusCode, empty.StatusCode));
        Assert.Contains("multipart/form-data", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("“file”", JsonDocument.Parse(await empty.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACancelledOrUnknownJobIsNoError()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        using var answer = await browser.AskAsync("/admin/jobs/99999999");
        using var odd = await browser.AskAsync("/admin/jobs?state=asleep");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (answer.StatusCode, odd.StatusCode));
    }

    private static string Written(string partner, string date) => $"""
        {partner} Takes License to ImmunoGen's TAP Technology

        WALTHAM, Mass., {date} (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that {partner} has taken an exclusive license to use its maytansinoid TAP technology with antibodies to an undisclosed target.

        ImmunoGen receives a $2 million upfront payment for the license.
        """;

    private static MultipartFormDataContent Form(string field, params (string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), field, name);
        }

        return form;
    }

    private static async Task<HttpResponseMessage> SendRawAsync(HttpClient browser, params (string Name, string Text)[] files)
    {
        var page = await browser.PageAsync("/admin/upload");
        using var form = Form("files", files);
        form.Add(new StringContent(((IHtmlInputElement)page.One("#upload [name=__RequestVerificationToken]")).Value), "__RequestVerificationToken");
        return await browser.PostAsync(new Uri("/admin/upload", UriKind.Relative), form);
    }

    private static async Task<string> SendAsync(HttpClient browser, params (string Name, string Text)[] files) => await SendRawAsync(browser, files).TakenAsync();

    private Task<string> KeyAsync() => portal.AskAsync(async db =>
    {
        var key = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, $"test {Guid.NewGuid():N}", default);
        await db.SaveChangesAsync();
        return key!;
    });

    /// <summary>The newest jobs of these names, once they have ended.</summary>
    private async Task<IReadOnlyList<Job>> EndedAsync(params string[] names)
    {
        for (var tries = 0; ; tries++)
        {
            var jobs = await portal.AskAsync(db => Task.FromResult(names.Select(name => db.Jobs.Where(job => job.Name == name).OrderByDescending(job => job.Id).First()).ToList()));
            if (jobs.TrueForAll(job => job.EndedAt is not null))
            {
                return jobs;
            }

            Assert.True(tries < 300, "The queue does not empty.");
            await Task.Delay(100);
        }
    }
}
