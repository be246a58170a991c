using System.Diagnostics;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>One line for each request: what, with what outcome, how long.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        var path = context.Request.Path;
        try
        {
            await next(context);
        }
        finally
        {
            LogRequest(context.Request.Method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds, context.TraceIdentifier);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "HTTP {Method} {Path} {Status} in {Elapsed:0.0} ms ({TraceId})")]
    private partial void LogRequest(string method, PathString path, int status, double elapsed, string traceId);
}
