using ImmunoGenPortal.Data.Queries;
using Microsoft.Net.Http.Headers;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Gives every answer a mark of the moment (ETag), and answers 304 to whoever has that of now: nothing is read then.</summary>
internal sealed class Freshness(PortalRevision revision) : IEndpointFilter
{
    /// <summary>Another program may write the same facts otherwise.</summary>
    private static readonly string Build = typeof(Freshness).Module.ModuleVersionId.ToString("N")[..8];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;

        // Asked before the rows are: what changes in between is sent under the older mark, and asked for again next time.
        var tag = new EntityTagHeaderValue($"\"{Build}-{await revision.CurrentAsync(http.RequestAborted)}\"", isWeak: true);
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            {
                http.Response.GetTypedHeaders().ETag = tag;
                http.Response.Headers.CacheControl = "no-cache";
            }

            return Task.CompletedTask;
        });
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : await next(context);
    }
}
