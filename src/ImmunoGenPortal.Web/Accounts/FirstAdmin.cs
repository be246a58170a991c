using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>While nobody can sign in as admin, each start of the portal prints a link that makes one, in the place of the last.</summary>
internal sealed partial class FirstAdmin(Writer writer, IServer server, TimeProvider clock, ILogger<FirstAdmin> logger) : IHostedLifecycleService
{
    /// <summary>Once the server listens, its address is known.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await writer.RunAsync(db => RenewAsync(db, cancellationToken), cancellationToken) is { } token)
            {
                LogLink($"{Address()}/account/first-admin?token={token}", Invitations.FirstAdminValid.TotalMinutes);
            }
        }
        catch (Exception error) when (StorageFault.Of(error) is not null)
        {
            LogNoLink(error.GetBaseException().Message);
        }
    }

    /// <returns>The token of the new link; null where somebody is admin.</returns>
    private async Task<string?> RenewAsync(PortalDbContext db, CancellationToken cancellation)
    {
        await db.Invitations.Where(one => one.InvitedBy == null && one.UsedAt == null).ExecuteDeleteAsync(cancellation);
        if (await NewAccounts.HasAdminAsync(db, cancellation))
        {
            return null;
        }

        var (token, now) = (Secret.New(), clock.GetUtcNow().UtcDateTime);
        db.Invitations.Add(new Invitation { TokenHash = Secret.Hash(token), Role = AccountRole.Admin, CreatedAt = now, ExpiresAt = now + Invitations.FirstAdminValid });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where a browser on this machine finds the portal: "any address" is written as localhost.</summary>
    private string Address() =>
        (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost")
            .Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//*", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal)
            .TrimEnd('/');

    [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody can sign in as admin yet. Open {Link} within {Minutes} minutes and choose a name and a password; starting the portal again gives a new link.")]
    private partial void LogLink(string link, double minutes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether somebody can sign in as admin was not looked at, because nothing can be written: {Reason}")]
    private partial void LogNoLink(string reason);
}
