using System.CommandLine;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>keys create NAME [--data DIR]: a key with which a program sends releases.</summary>
public static class KeysCreateCommand
{
    private const int LongestName = 100;

    public static Command Make()
    {
        var name = new Argument<string>("NAME") { Description = "What the key is for." };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } given || given.Trim().Length is 0 or > LongestName)
            {
                result.AddError($"NAME has 1 to {LongestName} characters.");
            }
        });
        var data = DataOption.Make();
        var create = new Command("create", "Prints a new API key that may send releases. It is shown only once.") { name, data };
        create.SetAction((result, cancellation) => OwnedData.RunAsync(result.GetValue(data), services => CreateAsync(services, result.GetRequiredValue(name).Trim(), cancellation), cancellation));
        return new Command("keys", "API keys.") { create };
    }

    private static async Task<int> CreateAsync(IServiceProvider services, string name, CancellationToken cancellation)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var key = await services.GetRequiredService<Writer>().RunAsync(async db =>
        {
            var made = await db.AddApiKeyAsync(Actor.CommandLine, now, name, cancellation);
            await db.SaveChangesAsync(cancellation);
            return made;
        }, cancellation);
        if (key is null)
        {
            await Console.Error.WriteLineAsync($"There is a key named “{name}”. Choose another name, or revoke that key at /admin/keys first.");
            return ExitCodes.SomeRefused;
        }

        await Console.Error.WriteLineAsync("This key is shown only now. Send it as “Authorization: Bearer KEY”; an admin revokes it at /admin/keys.");
        await Console.Out.WriteLineAsync(key);
        return ExitCodes.Done;
    }
}
