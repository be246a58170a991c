using System.CommandLine;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>users add-admin NAME [--data DIR]: a link that makes an admin, for whoever is locked out or sets a portal up without its console.</summary>
public static class UsersAddAdminCommand
{
    private const int LongestName = 64;

    public static Command Make()
    {
        var name = new Argument<string>("NAME") { Description = "Whom the link is for; suggested as the account's name." };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } given || given.Trim().Length is 0 or > LongestName)
            {
                result.AddError($"NAME has 1 to {LongestName} characters.");
            }
        });
        var data = DataOption.Make();
        var add = new Command("add-admin", "Prints a link that makes an admin, once, within 7 days.") { name, data };
        add.SetAction((result, cancellation) => OwnedData.RunAsync(result.GetValue(data), services => InviteAsync(services, result.GetRequiredValue(name).Trim(), cancellation), cancellation));
        return new Command("users", "Accounts of curators and admins.") { add };
    }

    private static async Task<int> InviteAsync(IServiceProvider services, string name, CancellationToken cancellation)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var link = await services.GetRequiredService<Writer>().RunAsync(async db =>
        {
            var made = db.Invite(Actor.CommandLine, now, AccountRole.Admin, name);
            await db.SaveChangesAsync(cancellation);
            return made;
        }, cancellation);
        await Console.Error.WriteLineAsync($"Start the portal and open this below its address (http://localhost:5080 unless ASPNETCORE_URLS says otherwise) within {Invitations.Valid.TotalDays} days:");
        await Console.Out.WriteLineAsync(link);
        return ExitCodes.Done;
    }
}
