using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed class OriginalTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData(Addresses.LicenseRelease, "000_3cc844f3b7c7ea0f.txt")]
    [InlineData(Addresses.TrialRelease, "002_d65c71e1d58161ae.txt")]
    public async Task TheOriginalComesBackByteForByteAsADownload(string release, string file)
    {
        var link = (await _client.PageAsync(release)).One("a[download]");
        Assert.Equal(file, link.Shown());

        using var answer = await _client.AskAsync(link.Href());

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(file, answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Portal.SeedsFolder, file)), await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/original/0")]
    [InlineData("/original/-1")]
    [InlineData("/original/99999999999")]
    [InlineData("/original/one")]
    [InlineData("/original/")]
    public async Task AnOriginalThatIsNotThereIsNotFound(string rest)
    {
        using var answer = await _client.AskAsync(Addresses.LicenseRelease + rest);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AnOriginalBelongsToItsReleaseOnly()
    {
        var address = (await _client.PageAsync(Addresses.LicenseRelease)).One("a[download]").Href();

        using var answer = await _client.AskAsync(address.Replace(Addresses.LicenseRelease, Addresses.TrialRelease, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
