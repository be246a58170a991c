namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Refuses a request before anything of the portal looks at it: with a sentence instead of a page.</summary>
internal static class PlainRefusal
{
    /// <param name="reason">What is wrong and what to do.</param>
    public static Task WriteAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason, context.RequestAborted);
    }
}
