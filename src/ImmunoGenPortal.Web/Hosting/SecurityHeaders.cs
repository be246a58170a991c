namespace ImmunoGenPortal.Web.Hosting;

/// <summary>What every answer tells the browser: run and load nothing that is not the portal's own, and come by https only.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IWebHostEnvironment environment)
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /// <summary>A year. Sent over http too: behind a proxy that ends https the portal sees nothing else, and a browser takes no notice of it there (RFC 6797, 8.1).</summary>
    private const string TransportPolicy = "max-age=31536000; includeSubDomains";

    public Task InvokeAsync(HttpContext context)
    {
        // Asked for here: where an error is shown, the path is another one later.
        var isAccount = PrivatePages.IsAccount(context);
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers, isAccount);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Add(IHeaderDictionary headers, bool isAccount)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";

        // Addresses below /account may hold the token of a link.
        headers["Referrer-Policy"] = isAccount ? "no-referrer" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!environment.IsDevelopment())
        {
            headers.StrictTransportSecurity = TransportPolicy;
        }
    }
}
