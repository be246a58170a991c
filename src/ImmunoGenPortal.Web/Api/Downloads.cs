using System.Globalization;
using System.Reflection;
using ImmunoGenPortal.Data.Exports;
using Microsoft.AspNetCore.Http.Extensions;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Lists as files.</summary>
public static class Downloads
{
    /// <summary>JSON is what a list's own address with ".json" gives, page by page.</summary>
    public static readonly IReadOnlyList<ExportFormat> Formats = [ExportFormat.Csv, ExportFormat.Xlsx];

    public static string Version { get; } = typeof(Downloads).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>All rows, sent as they are read.</summary>
    public static IResult Answer(HttpRequest request, ExportFormat format, ExportTable table)
    {
        var day = DateOnly.FromDateTime(request.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var note = new ExportNote(request.QueryString.Value ?? "", day, Version, Site(request));
        return TypedResults.Stream(
            body => format.WriteAsync(body, table, note, request.HttpContext.RequestAborted), format.MediaType, $"{table.Name}-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{format.Ending}");
    }

    /// <summary>The address of the list that a page shows, in another format. A file has all pages.</summary>
    public static string AddressOf(HttpRequest request, string ending)
    {
        var query = request.Query.Where(pair => ending == "json" || pair.Key != "p").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
        return $"{request.Path}.{ending}{new QueryBuilder(query).ToQueryString().Value}";
    }

    /// <summary>The portal's own address, without a slash at its end.</summary>
    public static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
