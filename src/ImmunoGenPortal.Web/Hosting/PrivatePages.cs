namespace ImmunoGenPortal.Web.Hosting;

/// <summary>What only somebody who has signed in may see is kept by nobody on the way, nor by the browser.</summary>
internal sealed class PrivatePages(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/admin") || context.Request.Path.StartsWithSegments("/account"))
        {
            context.Response.OnStarting(static state =>
            {
                ((HttpContext)state).Response.Headers.CacheControl = "no-store";
                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    }
}
