using System.IO.Compression;
using System.Text.Json.Serialization;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages;
using ImmunoGenPortal.Web.Pages.Admin.Correcting;
using ImmunoGenPortal.Web.Pages.Admin.Health;
using ImmunoGenPortal.Web.Pages.Admin.Review;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.ResponseCompression;

namespace ImmunoGenPortal.Web.Hosting;

internal static class WebServices
{
    /// <summary>Whoever takes longer to send the first lines of a request is not waited for.</summary>
    private static readonly TimeSpan SlowestHeaders = TimeSpan.FromSeconds(15);

    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Any of these says where to listen, as ASPNETCORE_URLS and its like do. In appsettings.json the default would win over them.</summary>
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>Whoever stops the portal (systemd, a container's runtime) kills it after 30 seconds or so: by then the job at hand is finished or back in the queue.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    public static void AddPortalWeb(this WebApplicationBuilder builder)
    {
        // Run from a checkout in any environment, the style sheet lies in the project, not beside the program.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = BodyLimits.Anybody;
            options.Limits.RequestHeadersTimeout = SlowestHeaders;
            RequestHeads.Widen(options.Limits);
        });
        builder.AddTrustedProxies();
        builder.AddRateLimits();

        // KnownHosts sees to it, with the headers that every answer has.
        builder.Services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
        if (AddressSettings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        var services = builder.Services;
        services.AddRazorPages();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddPortalDescription();
        services.Configure<MvcOptions>(options => options.Filters.Add<KnownForms>());
        services.AddSingleton(builder.Edgar());
        services.AddScoped<Decided>();
        services.AddScoped<ReviewDecisions>();
        services.AddScoped<ConditionReader>();
        services.Configure<RouteOptions>(options =>
        {
            options.LowercaseUrls = true;
            options.AppendTrailingSlash = false;
        });
        services.AddResponseCompression(options =>
        {
            // Tokens in forms are masked anew in each answer: their length and bytes tell nothing (BREACH).
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "text/csv", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        KeptPages.Add(services);
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]).AddCheck<QueueService>("queue", tags: ["ready"]);
        services.AddSingleton<DatabaseHealth>();
        services.AddSingleton(UpkeepSettings.Read(builder.Configuration));
        services.AddHostedService<UpkeepService>();
        services.AddHostedService<PortalGauges>();
        services.AddSingleton<QueueService>();
        services.AddHostedService(provider => provider.GetRequiredService<QueueService>());
        services.AddHostedService<IndexService>();
        services.AddSingleton<StorageState>();
        services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestStop);
    }

    private static EdgarSettings Edgar(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Portal:Edgar");
        return new EdgarSettings(settings["Contact"], settings["DataBase"] ?? EdgarSettings.DefaultDataBase, settings["ArchiveBase"] ?? EdgarSettings.DefaultArchiveBase);
    }

    /// <summary>What every request passes, outermost first.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestHeads>();
        app.UseMiddleware<KnownHosts>();
        app.UseSearchLimit();
        app.Use(app.Services.GetRequiredService<PageRefresh>().Through);
        app.UseOutputCache(); // outside of what packs answers: they are kept as they are sent
        app.UseResponseCompression();
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseMiddleware<StorageFaults>();
        app.UseMiddleware<PrivatePages>();
        app.UseRouting();
        app.UseNarrowBodies();
        app.UseCookiePolicy();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseWideBodies();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapLists();
        app.MapThings();
        app.MapFeeds();
        app.MapSitemap();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapJobs();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
    }

    /// <summary>400 with a page that names what is wrong with the query.</summary>
    public static PageResult BadQuery(this PageModel page) =>
        page.BadQuery(string.Join(" ", page.ModelState.Where(entry => entry.Value?.Errors.Count > 0).Select(entry => $"“{entry.Key}” cannot be “{entry.Value!.AttemptedValue}”.")));

    /// <param name="reason">What is wrong, as sentences.</param>
    public static PageResult BadQuery(this PageModel page, string reason)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        page.ViewData[ViewKeys.BadQuery] = reason;
        return page.Page();
    }
}
