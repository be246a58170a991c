using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// Where the disk or the database keeps a request from being answered, says so: 507 where there is no room, else 503, with when to come again.
/// Programs are told as problem+json, people on a page.
/// </summary>
internal sealed partial class StorageFaults(RequestDelegate next, IndexSignal damage, ILogger<StorageFaults> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && StorageFault.Of(error) is { } fault)
        {
            LogFault(fault.Trouble, context.Request.Method, context.Request.Path, error.GetBaseException().Message);
            if (fault.Trouble == StorageTrouble.Damaged)
            {
                damage.Raise();
            }

            await AnswerAsync(context, fault);
        }
    }

    /// <summary>What kept this request from being answered, for the page that says so; null where nothing did.</summary>
    public static StorageFault? In(HttpContext context) => context.Items[typeof(StorageFaults)] as StorageFault;

    private static async Task AnswerAsync(HttpContext context, StorageFault fault)
    {
        var status = fault.Trouble == StorageTrouble.Full ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable;
        context.Response.Clear();
        context.Response.Headers.RetryAfter = fault.Trouble is StorageTrouble.Busy or StorageTrouble.Damaged ? "5" : "60";
        if (IsForProgram(context.Request))
        {
            await TypedResults.Problem(fault.Said, statusCode: status, title: Heading(fault.Trouble)).ExecuteAsync(context);
        }
        else
        {
            context.Items[typeof(StorageFaults)] = fault;
            context.Response.StatusCode = status;
        }
    }

    public static string Heading(StorageTrouble trouble) => trouble switch
    {
        StorageTrouble.Full => "The disk is full",
        StorageTrouble.Busy => "The portal is busy",
        StorageTrouble.ReadOnly => "Nothing can be changed at the moment",
        _ => "The portal cannot get at its data",
    };

    private static bool IsForProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || Path.HasExtension(request.Path)
        || request.GetTypedHeaders().Accept is { Count: > 0 } accepted && accepted.Any(type => type.MediaType == "application/json") && accepted.All(type => type.MediaType != "text/html");

    [LoggerMessage(Level = LogLevel.Error, Message = "{Trouble}: {Method} {Path} was not answered ({Reason})")]
    private partial void LogFault(StorageTrouble trouble, string method, PathString path, string reason);
}
