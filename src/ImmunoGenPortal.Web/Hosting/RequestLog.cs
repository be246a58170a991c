using System.Diagnostics;
using ImmunoGenPortal.Web.Accounts;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>One line for each request: what, with what outcome, how long. Who asked, and from where, of those that would change something or were refused: readers leave no trace of themselves.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        var (method, path) = (context.Request.Method, context.Request.Path);
        try
        {
            await next(context);
        }
        finally
        {
            var (status, elapsed) = (context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (HttpMethods.IsGet(method) && !IsRefused(status) || HttpMethods.IsHead(method))
            {
                LogRequest(method, path, status, elapsed, context.TraceIdentifier);
            }
            else
            {
                LogDeed(method, path, status, elapsed, context.TraceIdentifier, context.User.Identity?.Name ?? CurrentActor.Visitor, context.Origin());
            }
        }
    }

    private static bool IsRefused(int status) => status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests;

    [LoggerMessage(Level = LogLevel.Information, Message = "HTTP {Method} {Path} {Status} in {Elapsed:0.0} ms ({TraceId})")]
    private partial void LogRequest(string method, PathString path, int status, double elapsed, string traceId);

    [LoggerMessage(Level = LogLevel.Information, Message = "HTTP {Method} {Path} {Status} in {Elapsed:0.0} ms ({TraceId}), by {Who} at {Origin}")]
    private partial void LogDeed(string method, PathString path, int status, double elapsed, string traceId, string who, string? origin);
}
