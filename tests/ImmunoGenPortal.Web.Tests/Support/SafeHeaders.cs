namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>What every answer of the portal tells a browser, whatever else it says.</summary>
internal static class SafeHeaders
{
    public static void AssertOn(HttpResponseMessage answer)
    {
        string One(string name) => Assert.Single(answer.Headers.GetValues(name));

        var policy = One("Content-Security-Policy").Split(';').Select(part => part.Trim().Split(' ', 2)).ToDictionary(part => part[0], part => part[1]);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'none'", policy["object-src"]);
        Assert.Equal("'none'", policy["base-uri"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'self'", policy["form-action"]);
        Assert.All(policy.Values, value => Assert.True(value is "'none'" or "'self'", value));
        Assert.Equal("nosniff", One("X-Content-Type-Options"));
        Assert.Equal(answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/account", StringComparison.Ordinal) ? "no-referrer" : "same-origin", One("Referrer-Policy"));
        Assert.Equal("same-origin", One("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", One("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("max-age=31536000; includeSubDomains", One("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }
}
