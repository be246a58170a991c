using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ImmunoGenPortal.Web.Tests;

public sealed class HomePageTests
{
    [Fact]
    public async Task TheFirstPageAnswers()
    {
        await using var portal = new WebApplicationFactory<Program>();
        using var client = portal.CreateClient();

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("ImmunoGen Portal", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
