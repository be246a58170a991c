using System.Globalization;
using System.Net;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>What an answer of EDGAR means, by its status and, where that is not the whole truth, its body.</summary>
internal static class EdgarStatus
{
    private const string CheckContact = "check that Portal__Edgar__Contact is right, and ";

    // What EDGAR asks of those whom it has refused.
    private static readonly TimeSpan UsualPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <param name="body">Null when it was too large.</param>
    /// <returns>Wait is null when asking again would not help, and zero when EDGAR does not say how long to wait.</returns>
    public static (EdgarAnswer<byte[]> Answer, TimeSpan? Wait) Judge(Uri address, HttpResponseMessage response, byte[]? body, DateTimeOffset now)
    {
        var status = (int)response.StatusCode;
        var asked = RetryAfter(response, now);
        return response.StatusCode switch
        {
            _ when body is null =>
                (new EdgarAnswer<byte[]>.Unusable($"{address} is larger than {EdgarRequests.MaxBytes / (1024 * 1024)} MB and was not read; fetch it by hand and upload the release in it."), null),
            HttpStatusCode.OK when RefusalPage.IsPage(body) => (Refuse("EDGAR sent a page instead of what was asked for", body, now + (asked ?? UsualPause), CheckContact), null),
            HttpStatusCode.OK => (new EdgarAnswer<byte[]>.Found(body), null),
            HttpStatusCode.Forbidden => (Refuse("EDGAR refused the request (403)", body, now + (asked ?? UsualPause), CheckContact), null),
            HttpStatusCode.TooManyRequests => (Refuse("EDGAR says that it is asked too often (429)", body, now + (asked ?? UsualPause)), null),
            HttpStatusCode.NotFound => (new EdgarAnswer<byte[]>.Unusable($"EDGAR has nothing at {address} (404)."), null),
            >= HttpStatusCode.InternalServerError when asked > LongestWait => (Refuse($"EDGAR is closed for now ({status})", body, now + asked.Value), null),
            >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout =>
                (new EdgarAnswer<byte[]>.Unanswered($"EDGAR answers with an error of its own ({status}); run the import again later."), asked ?? TimeSpan.Zero),
            _ => (new EdgarAnswer<byte[]>.Unusable($"EDGAR answered {address} with status {status}, which is no answer that can be used; check Portal__Edgar__DataBase and Portal__Edgar__ArchiveBase."), null),
        };
    }

    private static EdgarAnswer<byte[]>.Refused Refuse(string what, byte[] body, DateTimeOffset tryAgainAt, string advice = "")
    {
        var reason = RefusalPage.Quote(body) is { } quote ? $"{what} and says: “{quote}”" : what;
        var when = tryAgainAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        return new EdgarAnswer<byte[]>.Refused($"{reason}; {advice}run the import again after {when} UTC.", tryAgainAt);
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => Within(delta),
        { Date: { } date } => Within(date - now),
        _ => null,
    };

    // An absurd header must not end in an absurd date.
    private static TimeSpan Within(TimeSpan asked) =>
        TimeSpan.FromTicks(Math.Clamp(asked.Ticks, TimeSpan.TicksPerSecond, TimeSpan.TicksPerDay * 7));
}
