using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Sessions on the server's side: a cookie opens something only while its session has a row, so that a copy of it is worth nothing once somebody has signed out.</summary>
public sealed class Sessions(PortalDbContext db, AccountChanges changes, TimeProvider clock)
{
    /// <summary>Without a request a session ends after this.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>However busy somebody is, the password is asked for again after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string SecretName = ".session";
    private const string StartName = ".started";
    private const int LongestBrowser = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Begins a session; the one that the same browser had ends. One that goes on after a change of password ends when it would have.</summary>
    /// <remarks>Waits for the writer's turn: whoever has it begins no session.</remarks>
    /// <param name="ticket">Of the cookie that is being made: keeps the secret.</param>
    /// <param name="before">Of the cookie that the request came with; null where there was none.</param>
    public async Task StartAsync(AuthenticationProperties ticket, AuthenticationProperties? before, int accountId, HttpContext http)
    {
        var (secret, now) = (Secret.New(), Now);
        var browser = http.Request.Headers.UserAgent.ToString();
        var started = ticket.Items.TryGetValue(StartName, out var written) ? DateTime.Parse(written!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : now;
        await using var change = await changes.BeginAsync(http.RequestAborted);
        await EndAsync(before, http.RequestAborted);
        await db.Sessions.Where(session => session.StartedAt < now - Longest).ExecuteDeleteAsync(http.RequestAborted);
        db.Sessions.Add(new Session { Hash = Secret.Hash(secret), AccountId = accountId, StartedAt = started, Origin = http.Origin(), Browser = browser.Length == 0 ? null : browser[..Math.Min(browser.Length, LongestBrowser)] });
        await change.CommitAsync(http.RequestAborted);
        ticket.Items[SecretName] = secret;
        ticket.Items[StartName] = started.ToString("O", CultureInfo.InvariantCulture);
    }

    /// <summary>Whose session it is; null where it has ended.</summary>
    public async Task<Account?> OwnerAsync(AuthenticationProperties ticket, CancellationToken cancellation)
    {
        if (HashOf(ticket) is not { } hash)
        {
            return null;
        }

        var earliest = Now - Longest;
        return await db.Sessions.Where(session => session.Hash == hash && session.StartedAt > earliest)
            .Join(db.Accounts, session => session.AccountId, account => account.Id, (_, account) => account).AsNoTracking().FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Ends the session of this cookie.</summary>
    public async Task EndAsync(AuthenticationProperties? ticket, CancellationToken cancellation)
    {
        if (HashOf(ticket) is { } hash)
        {
            await db.Sessions.Where(session => session.Hash == hash).ExecuteDeleteAsync(cancellation);
        }
    }

    /// <summary>Ends one session of an account; nothing where it has no such session.</summary>
    public Task EndAsync(int accountId, int id, CancellationToken cancellation) => db.Sessions.Where(session => session.Id == id && session.AccountId == accountId).ExecuteDeleteAsync(cancellation);

    /// <summary>The sessions of an account, the newest first.</summary>
    public async Task<IReadOnlyList<Session>> OfAsync(int accountId, CancellationToken cancellation)
    {
        var earliest = Now - Longest;
        return await db.Sessions.AsNoTracking().Where(session => session.AccountId == accountId && session.StartedAt > earliest).OrderByDescending(session => session.Id).ToListAsync(cancellation);
    }

    /// <summary>Whether a session is the one that this cookie belongs to.</summary>
    public static bool IsOf(Session session, AuthenticationProperties? ticket) => HashOf(ticket) is { } hash && hash.AsSpan().SequenceEqual(session.Hash);

    private static byte[]? HashOf(AuthenticationProperties? ticket) => ticket?.Items.TryGetValue(SecretName, out var secret) == true && secret is not null ? Secret.Hash(secret) : null;
}
