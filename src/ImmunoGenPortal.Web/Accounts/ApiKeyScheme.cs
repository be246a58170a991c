using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>"Authorization: Bearer KEY" (RFC 6750): a program that acts as "key NAME". What it lacks it is told as problem+json.</summary>
internal sealed partial class ApiKeyScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PortalDbContext db, WriteGate gate, ShownVersion shown, Tries tries, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "ApiKey";
    public const string ScopeClaim = "scope";

    private const string Bearer = "Bearer ";

    /// <summary>A use is written down at most this often, so that reading a key does not become a write.</summary>
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    /// <summary>How long until a key may be tried again; null where one may be now.</summary>
    private TimeSpan? _wait;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        _wait = tries.Begin(Name, Context.Connection.RemoteIpAddress);
        if (_wait is { } wait)
        {
            return AuthenticateResult.Fail($"Too many wrong keys came from this network address. Wait {Seconds(wait)} seconds, then try again.");
        }

        if (await FindAsync(header[Bearer.Length..].Trim()) is not { } key)
        {
            LogWrongKey(Logger, Context.Origin());
            return AuthenticateResult.Fail("This key is not known here, or was revoked. Ask an admin of the portal for another.");
        }

        tries.WasRight(Name, Context.Connection.RemoteIpAddress);
        await WriteDownUseAsync(key);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "key " + key.Name), new Claim(ScopeClaim, key.Scope)], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;
        if (_wait is { } wait)
        {
            Response.Headers.RetryAfter = Seconds(wait);
            await ExplainAsync(StatusCodes.Status429TooManyRequests, "Too many wrong keys", failure!.Message);
            return;
        }

        Response.Headers[HeaderNames.WWWAuthenticate] = failure is null ? "Bearer realm=\"ImmunoGen Portal\"" : "Bearer realm=\"ImmunoGen Portal\", error=\"invalid_token\"";
        await ExplainAsync(StatusCodes.Status401Unauthorized, "A key is needed", failure?.Message ?? "Send an API key as “Authorization: Bearer KEY”. Admins make keys at /admin/keys.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ExplainAsync(StatusCodes.Status403Forbidden, "The key may not do this", "The key is known, but has not the scope that this needs. Ask an admin of the portal for another.");

    /// <summary>Looked up by its beginning, which is no secret; the rest is compared in a time that does not depend on where it differs.</summary>
    private async Task<ApiKey?> FindAsync(string given)
    {
        var (prefix, hash) = (ApiKeys.PrefixOf(given), Secret.Hash(given));
        var candidates = await db.ApiKeys.AsNoTracking().Where(key => key.Prefix == prefix && key.RevokedAt == null).ToListAsync(Context.RequestAborted);
        return candidates.Find(key => CryptographicOperations.FixedTimeEquals(key.Hash, hash));
    }

    private static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private Task ExplainAsync(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title).ExecuteAsync(Context);

    /// <summary>Whoever only asks does not wait for those who write, nor fail with them: then it is written down next time.</summary>
    private async Task WriteDownUseAsync(ApiKey key)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (key.LastUsedAt > now - Often && key.LastUsedAt <= now)
        {
            return;
        }

        try
        {
            using var turn = await gate.TryEnterAsync(Moment, Context.RequestAborted);
            if (turn is not null)
            {
                turn.Lend(db);
                db.Database.SetCommandTimeout(1);
                await shown.ChangeUnseenAsync(() => db.ApiKeys.Where(one => one.Id == key.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedAt, now), Context.RequestAborted));
            }
        }
        catch (Exception error) when (StorageFault.Of(error) is not null)
        {
            LogNotWritten(Logger, error.Message);
        }
        finally
        {
            db.Database.SetCommandTimeout(null);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A wrong API key came from {Origin}")]
    private static partial void LogWrongKey(ILogger logger, string? origin);

    [LoggerMessage(Level = LogLevel.Information, Message = "That a key was used is not written down: {Reason}")]
    private static partial void LogNotWritten(ILogger logger, string reason);
}
