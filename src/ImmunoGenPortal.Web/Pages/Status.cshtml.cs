using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages;

/// <summary>What a reader sees instead of a page. It says nothing of the inside; the request's number finds the log entry.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>Whatever was asked, and by whichever method, is answered here: a page has handlers only for some methods.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Show(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad ? bad.StatusCode
            : int.TryParse(context.RouteData.Values["code"]?.ToString(), out var code) ? code
            : StatusCodes.Status404NotFound);

    private void Show(int code)
    {
        (Heading, Advice) = code switch
        {
            _ when StorageFaults.In(HttpContext) is { } fault => (StorageFaults.Heading(fault.Trouble), fault.Said),
            400 when StaleForm.IsIn(HttpContext) => ("The form was too old", "Nothing was changed. Go back, load the page again and send the form once more."),
            403 => ("This is not for you", "You are signed in, but this needs an admin. Ask one."),
            404 => ("There is nothing at this address", "It may have been mistyped. Search for what you are after, or browse the releases, deals, partners and compounds above."),
            400 => ("This address cannot be read", "Something in it is not as it should be. Go back and try the link or form again."),
            410 => ("This is not here any more", HttpContext.GoneReason() ?? "Search for what you are after, or browse the releases, deals, partners and compounds above."),
            405 => ("This address takes no such request", "Open it as a page instead."),
            413 => ("That is too much at once", "Nothing was taken. At most 200 MB can be sent together: 10 MB a file, 50 MB a zip. Send it in parts."),
            429 => ("That was too much at once", "So many requests came from your network address or account that this one was not answered. Wait a little, then try again."),
            >= 500 => ("Something went wrong here", $"It was not your doing, and nothing was lost. Try again; if it happens again, tell the operator the number {HttpContext.TraceIdentifier}."),
            _ => ("This request cannot be answered", "Go back and try again."),
        };
        ViewData[ViewKeys.Title] = Heading;
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
    }
}
