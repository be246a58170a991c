using System.Globalization;
using System.Text;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Gives out the last parts of addresses. One given out is never given to another thing.</summary>
internal sealed class Slugs(StoredNames names, NewRows rows)
{
    private const int Longest = 80;

    /// <summary>"2012-12-19-amgen-takes-third-license"; "undated-…" without a date.</summary>
    public static string ForRelease(StoredNames names, Release release)
    {
        var date = release.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
        var wanted = $"{date}-{Of(release.Title ?? "release")}";
        return Free(wanted, names.IsTaken);
    }

    /// <summary>The address of an entity: the one it had before, else a new one made of these words.</summary>
    public string ForEntity(EntityKind kind, string entityKey, string words) => names.AddressesOf(kind, entityKey) is [var first, ..] ? first : Add(kind, entityKey, words);

    /// <summary>The address of an entity that a curator renamed: made of its new name, unless it had such a one before. Older ones lead to it.</summary>
    public string ForRenamed(EntityKind kind, string entityKey, string name)
    {
        var wanted = Of(name);
        return names.AddressesOf(kind, entityKey).Find(value => value == wanted || value.StartsWith(wanted + "-", StringComparison.Ordinal) && int.TryParse(value.AsSpan(wanted.Length + 1), out _))
            ?? Add(kind, entityKey, name);
    }

    private string Add(EntityKind kind, string entityKey, string words)
    {
        // Agreements and grants share the addresses below /deals.
        EntityKind[] kinds = kind is EntityKind.Agreement or EntityKind.Grant ? [EntityKind.Agreement, EntityKind.Grant] : [kind];
        var value = Free(Of(words), value => kinds.Any(one => names.IsGiven(one, value)));
        rows.Insert(new Slug { Kind = kind, Value = value, EntityKey = entityKey });
        return value;
    }

    /// <summary>The address itself, or with the next number behind it. Thousands of the same headline cost a few questions each, not thousands.</summary>
    private static string Free(string wanted, Func<string, bool> isTaken)
    {
        if (!isTaken(wanted))
        {
            return wanted;
        }

        var (taken, free) = (1, 2);
        while (isTaken($"{wanted}-{free}"))
        {
            (taken, free) = (free, free * 2);
        }

        while (free - taken > 1)
        {
            var middle = (taken + free) / 2;
            (taken, free) = isTaken($"{wanted}-{middle}") ? (middle, free) : (taken, middle);
        }

        return $"{wanted}-{free}";
    }

    /// <summary>Small letters and digits with hyphens between, cut at a word.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(Longest);
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’' or '®' or '™'))
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        if (text.Length > Longest)
        {
            var hyphen = text.LastIndexOf('-', Longest);
            text = text[..(hyphen > Longest / 2 ? hyphen : Longest)];
        }

        return text.Length > 0 ? text : "unnamed";
    }
}
