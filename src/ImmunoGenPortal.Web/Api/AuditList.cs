using System.Globalization;
using System.Text;
using System.Text.Json;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Accounts;

namespace ImmunoGenPortal.Web.Api;

/// <summary>The audit trail as its page is filtered, all of it, sent as it is read.</summary>
internal static class AuditList
{
    public static void MapAuditList(this WebApplication app)
    {
        app.MapGet("/admin/audit.csv", (HttpRequest request, AuditQuery audit) => Answer(request, filter =>
            TypedResults.Stream(body => WriteCsvAsync(body, audit.All(filter), request.HttpContext.RequestAborted), ExportFormat.Csv.MediaType, "audit.csv"))).RequireAuthorization(Policies.Curator);
        app.MapGet("/admin/audit.json", (HttpRequest request, AuditQuery audit) => Answer(request, filter =>
            TypedResults.Stream(body => JsonSerializer.SerializeAsync(body, audit.All(filter), JsonSerializerOptions.Web, request.HttpContext.RequestAborted), "application/json", "audit.json"))).RequireAuthorization(Policies.Curator);
    }

    private static IResult Answer(HttpRequest request, Func<AuditFilter, IResult> answer)
    {
        var query = new ListRequest(request);
        var filter = new AuditFilter(query.Name("who"), query.Name("action"), query.Date("from"), query.Date("to"), query.Name("q"));
        return query.Problem ?? answer(filter);
    }

    private static async Task WriteCsvAsync(Stream body, IAsyncEnumerable<AuditRow> rows, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), leaveOpen: true);
        await writer.WriteAsync(Csv.Record("at", "who", "origin", "action", "subject", "address", "before", "after", "reason").AsMemory(), cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            var at = DateTime.SpecifyKind(row.At, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
            await writer.WriteAsync(Csv.Record(at, row.Actor, row.Origin, row.Action, row.Subject, row.Address, row.Before, row.After, row.Reason).AsMemory(), cancellation);
        }
    }
}
