using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>What only somebody who has signed in may see is kept by nobody on the way, nor by the browser: pages of curators, and every page while somebody is signed in, since it names them.</summary>
internal sealed class PrivatePages(RequestDelegate next)
{
    public static bool IsAccount(HttpContext context) => context.Request.Path.StartsWithSegments("/account");

    public Task InvokeAsync(HttpContext context)
    {
        // Asked for here: where an error is shown, the path is another one later.
        var isPrivate = IsAccount(context) || context.Request.Path.StartsWithSegments("/admin");
        context.Response.OnStarting(() =>
        {
            var about = context.GetEndpoint()?.Metadata;
            if (isPrivate || about?.GetMetadata<IAuthorizeData>() is not null || context.User.Identity is { IsAuthenticated: true } && about?.GetMetadata<StaticAssetDescriptor>() is null)
            {
                context.Response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
