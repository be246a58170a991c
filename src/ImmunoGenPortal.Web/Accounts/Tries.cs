using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using ImmunoGenPortal.Web.Hosting;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>
/// Counts how often a secret (a password with its code, an API key) was tried at a network address within the last minute. A try counts as it begins, so that tries sent all at once count like tries sent one by one,
/// and no more once it proved right: colleagues behind one address do not shut each other out.
/// </summary>
public sealed class Tries(Limits limits, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>With so many addresses in view, those that tried nothing of late are forgotten.</summary>
    private const int Many = 10_000;

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _at = new();

    /// <param name="secret">Which kind: wrong ones of one kind do not stand in the way of another.</param>
    /// <returns>Null where it may be tried; else how long to wait until it may.</returns>
    public TimeSpan? Begin(string secret, IPAddress? address)
    {
        var now = clock.GetUtcNow();
        Forget(now);
        var tries = _at.GetOrAdd(secret + NetworkOf(address), _ => new Queue<DateTimeOffset>());
        lock (tries)
        {
            while (tries.TryPeek(out var first) && first <= now - Window)
            {
                tries.Dequeue();
            }

            if (tries.Count >= limits.TriesPerMinute)
            {
                return tries.Peek() + Window - now;
            }

            tries.Enqueue(now);
            return null;
        }
    }

    /// <summary>A try there was right. Whose place it leaves does not matter: those that stay are as many, and none older.</summary>
    public void WasRight(string secret, IPAddress? address)
    {
        if (_at.TryGetValue(secret + NetworkOf(address), out var tries))
        {
            lock (tries)
            {
                tries.TryDequeue(out _);
            }
        }
    }

    /// <summary>What counts as one address: of IPv6 the first half, since whoever has one address has all with the same.</summary>
    public static string NetworkOf(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address is { AddressFamily: AddressFamily.InterNetworkV6 } ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address?.ToString() ?? "";
    }

    private void Forget(DateTimeOffset now)
    {
        if (_at.Count > Many)
        {
            foreach (var (network, tries) in _at)
            {
                lock (tries)
                {
                    if (tries.Count == 0 || tries.Last() <= now - Window)
                    {
                        _at.TryRemove(network, out _);
                    }
                }
            }
        }
    }
}
