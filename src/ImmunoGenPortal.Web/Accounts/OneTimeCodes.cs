using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Codes of authenticator apps (RFC 6238: SHA-1, six digits, thirty seconds). The framework's own take a code for five steps, and as often as it is sent.</summary>
public sealed class OneTimeCodes(UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>How far a telephone's clock may be off, in steps, and how long somebody may take to write a code.</summary>
    private const int Drift = 1;

    private const int StepSeconds = 30;
    private const int Numbers = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string Provider = "[portal]";
    private const string LastStep = "last-step";

    /// <summary>Whether the account's authenticator shows this code about now.</summary>
    public async Task<bool> FitsAsync(Account account, string code) => await StepAsync(account, code) is not null;

    /// <summary>Takes a code that fits and is newer than what was taken last: each opens once. Belongs within the change that it opens.</summary>
    public async Task<bool> TakeAsync(Account account, string code)
    {
        if (await StepAsync(account, code) is not { } step
            || long.TryParse(await accounts.GetAuthenticationTokenAsync(account, Provider, LastStep), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && step <= last)
        {
            return false;
        }

        await accounts.SetAuthenticationTokenAsync(account, Provider, LastStep, step.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The step of time that a code belongs to; null where it belongs to none about now.</summary>
    private async Task<long?> StepAsync(Account account, string code)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { } key || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var (secret, now) = (Bytes(key), clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds);
        return Enumerable.Range(-Drift, 2 * Drift + 1).Select(offset => (long?)(now + offset)).FirstOrDefault(step => NumberAt(secret, step!.Value) == number);
    }

    private static int NumberAt(byte[] secret, long step)
    {
        Span<byte> moment = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
#pragma warning disable CA5350 // What authenticator apps reckon with; as a keyed hash SHA-1 is not broken.
        Span<byte> hash = HMACSHA1.HashData(secret, moment);
#pragma warning restore CA5350
        return (BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue) % Numbers;
    }

    private static byte[] Bytes(string key)
    {
        var (bytes, buffer, bits) = (new List<byte>(key.Length), 0, 0);
        foreach (var letter in key)
        {
            buffer = buffer << 5 | Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
