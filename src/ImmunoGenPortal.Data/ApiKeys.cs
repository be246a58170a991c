using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data;

public static class ApiKeys
{
    /// <summary>What a key may do: send releases.</summary>
    public const string Upload = "releases:write";

    /// <summary>What every key begins with, so that one that leaked is known for what it is.</summary>
    public const string Mark = "igp_";

    private const int PrefixLength = 12;

    /// <summary>What tells a key apart from others, as it is stored and shown: no secret.</summary>
    public static string PrefixOf(string key) => key[..Math.Min(key.Length, PrefixLength)];

    /// <summary>Makes a key, once the caller saves.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="name">What it is for.</param>
    /// <returns>The key, which is stored nowhere; null where a key of that name holds already.</returns>
    public static async Task<string?> AddApiKeyAsync(this PortalDbContext db, Actor actor, DateTime now, string name, CancellationToken cancellation)
    {
        if (await db.ApiKeys.AnyAsync(key => key.Name == name && key.RevokedAt == null, cancellation))
        {
            return null;
        }

        var secret = Mark + Secret.New();
        db.ApiKeys.Add(new ApiKey { Name = name, Prefix = PrefixOf(secret), Hash = Secret.Hash(secret), Scope = Upload, CreatedBy = actor.Name, CreatedAt = now });
        db.Record(actor, now, "key.create", $"key {name}", "/admin/keys", after: $"{PrefixOf(secret)}…, {Upload}");
        return secret;
    }
}
