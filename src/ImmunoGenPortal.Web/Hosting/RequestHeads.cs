using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// How much may come before the body of a request. What the server itself refuses has no security headers: it reads some times as much, so that
/// all but what nobody sends by mistake is refused here.
/// </summary>
internal sealed class RequestHeads(RequestDelegate next)
{
    /// <summary>Characters of the address.</summary>
    private const int LongestAddress = 8 * 1024;

    /// <summary>Characters of all headers together.</summary>
    private const int LongestHeaders = 32 * 1024;

    private const int MostHeaders = 100;

    private const int ReadBeyond = 8;

    public static void Widen(KestrelServerLimits limits) =>
        (limits.MaxRequestLineSize, limits.MaxRequestHeadersTotalSize, limits.MaxRequestHeaderCount) = (ReadBeyond * LongestAddress, ReadBeyond * LongestHeaders, ReadBeyond * MostHeaders);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        return context.Features.Get<IHttpRequestFeature>()?.RawTarget.Length > LongestAddress ? PlainRefusal.WriteAsync(context, StatusCodes.Status414UriTooLong, string.Create(CultureInfo.InvariantCulture, $"This address is too long: no page of the portal has one of more than {LongestAddress:#,0} characters. Ask for less at once.\n"))
            : headers.Count > MostHeaders || headers.Sum(header => header.Key.Length + (long)header.Value.Sum(value => value?.Length ?? 0)) > LongestHeaders
                ? PlainRefusal.WriteAsync(context, StatusCodes.Status431RequestHeaderFieldsTooLarge, string.Create(CultureInfo.InvariantCulture, $"The headers of this request are too large: {MostHeaders} with {LongestHeaders:#,0} characters are the most. Deleting the browser’s cookies for this site may help.\n"))
            : next(context);
    }
}
