using ImmunoGenPortal.Web.Pages;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// Asks what the front page asks while the rest of the portal still starts, so that the first visitor need not wait until each query is made ready.
/// </summary>
internal static class FrontPage
{
    /// <summary>Begins, and waits for nothing. What fails here fails again for whoever asks for the page, and is said then.</summary>
    public static void MakeReady(WebApplication app) => _ = Task.Run(async () =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<IndexModel>(scope.ServiceProvider).OnGetAsync(app.Lifetime.ApplicationStopping);
    });
}
