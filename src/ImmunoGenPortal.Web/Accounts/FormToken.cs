using Microsoft.AspNetCore.Antiforgery;

namespace ImmunoGenPortal.Web.Accounts;

public static class FormToken
{
    /// <summary>For a mapped address that a signed-in browser posts to: without the antiforgery token it answers 400. Forms of pages are checked without being asked.</summary>
    public static RouteHandlerBuilder RequireFormToken(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : TypedResults.Problem("Nothing was changed. Load the page again and send the form once more.", statusCode: StatusCodes.Status400BadRequest, title: "The form was too old");
    });
}
