using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Answers for addresses that show nothing any more.</summary>
internal static class OldAddresses
{
    /// <summary>301 to where what was here is now, 410 where nothing is left of it, 404 where nothing ever was.</summary>
    public static async Task<IActionResult> ElsewhereAsync(this PageModel page, EntityAddresses addresses, EntityKind kind, string slug, CancellationToken cancellation)
    {
        switch (await addresses.FindAsync(kind, slug, cancellation))
        {
            case OldAddress.Moved moved:
                // A merger can be undone: a browser must not hold on to where it led.
                page.Response.Headers.CacheControl = "no-cache";
                return page.RedirectPermanent(moved.Address + page.Request.QueryString);
            case OldAddress.Gone:
                return page.Gone("What this address showed is not here any more: the releases that told of it were withdrawn, or are read otherwise now.");
            default:
                return page.NotFound();
        }
    }

    /// <summary>410 where the release was withdrawn, 404 where there never was one.</summary>
    public static async Task<IActionResult> NoReleaseAsync(this PageModel page, ReleaseQueries releases, string slug, CancellationToken cancellation) =>
        await releases.IsWithdrawnAsync(slug, cancellation)
            ? page.Gone("This release was withdrawn by a curator, and everything that rested on it alone with it. It may come back.")
            : page.NotFound();

    /// <param name="reason">What the reader is told, as a sentence.</param>
    public static IActionResult Gone(this PageModel page, string reason)
    {
        page.HttpContext.Items[typeof(OldAddresses)] = reason;
        return page.StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>What the page that answers says; null where no page said anything.</summary>
    public static string? GoneReason(this HttpContext context) => context.Items[typeof(OldAddresses)] as string;
}
