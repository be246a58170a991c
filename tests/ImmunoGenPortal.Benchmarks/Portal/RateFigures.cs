using System.Diagnostics;
using ImmunoGenPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>Answers a second of the pages of single things, asked for over several connections at once, in turn with the page of twenty rows.</summary>
internal sealed class RateFigures(ServedProgram portal, ServedProgram floor)
{
    private const int Connections = 8;
    private const int Rounds = 4;

    /// <summary>How many things of a kind are asked for in turn.</summary>
    private const int Things = 50;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1.5);

    /// <summary>Addresses of things that there are, by kind.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> AddressesAsync(StoredData data)
    {
        await using var db = await data.DatabaseAsync();
        return new Dictionary<string, IReadOnlyList<string>>
        {
            ["release"] = await OfAsync("releases", db.Releases.OrderBy(one => one.Id).Select(one => one.Slug)),
            ["deal"] = await OfAsync("deals", db.Grants.OrderBy(one => one.Id).Select(one => one.Slug)),
            ["compound"] = await OfAsync("compounds", db.Compounds.OrderBy(one => one.Id).Select(one => one.Slug)),
        };
    }

    /// <summary>Answers a second of the portal and of the floor.</summary>
    /// <param name="isUnlike">Whether every address is another one, so that no page can be kept from before.</param>
    public async Task<(double Portal, double Floor)> CompareAsync(IReadOnlyList<string> addresses, bool isUnlike)
    {
        var (answered, rows, number) = (0.0, 0.0, 0);
        string Next()
        {
            var place = Interlocked.Increment(ref number);
            return addresses[place % addresses.Count] + (isUnlike ? $"?unlike={place}" : "");
        }

        foreach (var address in isUnlike ? [] : addresses)
        {
            await portal.GetAsync(address); // kept from now on
        }

        for (var round = -1; round < Rounds; round++)
        {
            var (one, other) = (await RateAsync(portal, Next), await RateAsync(floor, () => "/rows"));
            (answered, rows) = round < 0 ? (0, 0) : (answered + one, rows + other);
        }

        return (answered / Rounds, rows / Rounds);
    }

    private static async Task<double> RateAsync(ServedProgram program, Func<string> next)
    {
        var (clock, answers) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < Turn)
            {
                await program.GetAsync(next());
                Interlocked.Increment(ref answers);
            }
        })));
        return answers / clock.Elapsed.TotalSeconds;
    }

    private static async Task<IReadOnlyList<string>> OfAsync(string folder, IQueryable<string> slugs)
    {
        var all = await slugs.ToListAsync();
        return [.. all.Where((_, place) => place % Math.Max(1, all.Count / Things) == 0).Select(slug => $"/{folder}/{slug}")];
    }
}
