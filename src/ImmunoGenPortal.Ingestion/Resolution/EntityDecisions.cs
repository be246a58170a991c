using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>What curators decided about entities and their names, as resolution needs it. Later decisions go before earlier ones.</summary>
internal sealed class EntityDecisions
{
    private readonly Dictionary<(EntityKind, string Key), EntityCorrection> _mergers = [];
    private readonly Dictionary<(EntityKind, string Key), string> _shown = [];
    private readonly Dictionary<(EntityKind, string NameKey), EntityCorrection> _added = [];
    private readonly HashSet<(EntityKind, string NameKey, string Key)> _removed = [];
    private readonly HashSet<(EntityKind, string NameKey)> _decided = [];

    private EntityDecisions(IEnumerable<EntityCorrection> corrections)
    {
        foreach (var correction in corrections)
        {
            Add(correction);
        }
    }

    public static async Task<EntityDecisions> LoadAsync(PortalDbContext db, CancellationToken cancellation) =>
        new(await db.EntityCorrections.AsNoTracking().Where(correction => correction.UndoneAt == null).OrderBy(correction => correction.Id).ToListAsync(cancellation));

    /// <summary>The key of the entity that a name means.</summary>
    /// <param name="name">As a release writes it.</param>
    /// <param name="known">By what name the lexicon knows it; the same where it does not.</param>
    public (string Key, string Name) Resolve(EntityKind kind, string name, string known)
    {
        var (nameKey, key, shown) = (NameKey.Of(name), NameKey.Of(known), known);
        if (_added.TryGetValue((kind, nameKey), out var added) || _added.TryGetValue((kind, key), out added))
        {
            (key, shown) = (added.EntityKey, added.EntityName);
        }
        else if (_removed.Contains((kind, nameKey, key)))
        {
            (key, shown) = (nameKey, name);
        }

        // A merger of what was merged before leads on; one that leads back is not followed.
        for (var steps = 0; steps < _mergers.Count && _mergers.TryGetValue((kind, key), out var merger); steps++)
        {
            (key, shown) = (merger.OtherKey!, merger.Name!);
        }

        return (key, _shown.GetValueOrDefault((kind, key), shown));
    }

    /// <summary>Whether a curator said of a name what it means.</summary>
    public bool IsDecided(EntityKind kind, string name) => _decided.Contains((kind, NameKey.Of(name)));

    /// <summary>Whether a curator gave the entity the name that pages show.</summary>
    public bool IsRenamed(EntityKind kind, string key) => _shown.ContainsKey((kind, key));

    /// <summary>Where the entity of a key went: the key itself where it was not merged.</summary>
    public string Merged(EntityKind kind, string key)
    {
        for (var steps = 0; steps < _mergers.Count && _mergers.TryGetValue((kind, key), out var merger); steps++)
        {
            key = merger.OtherKey!;
        }

        return key;
    }

    public bool IsRemoved(EntityKind kind, string key, string nameKey) => _removed.Contains((kind, nameKey, key));

    /// <summary>The names that curators gave an entity beside those that releases use.</summary>
    public IEnumerable<string> AddedNames(EntityKind kind, string key) =>
        _added.Where(pair => pair.Key.Item1 == kind && pair.Value.EntityKey == key).Select(pair => pair.Value.Name!);

    private void Add(EntityCorrection correction)
    {
        var (kind, key) = (correction.EntityKind, correction.EntityKey);
        _decided.Add((kind, NameKey.Of(correction.EntityName)));
        if (correction.NameKey is { } named)
        {
            _decided.Add((kind, named));
        }

        switch (correction.Kind)
        {
            case EntityCorrectionKind.Merge:
                _mergers[(kind, key)] = correction;
                break;
            case EntityCorrectionKind.Rename:
                _shown[(kind, key)] = correction.Name!;
                break;
            case EntityCorrectionKind.AddName:
                _added[(kind, correction.NameKey!)] = correction;
                _removed.Remove((kind, correction.NameKey!, key));
                break;
            case EntityCorrectionKind.RemoveName:
                _removed.Add((kind, correction.NameKey!, key));
                _added.Remove((kind, correction.NameKey!));
                break;
        }
    }
}
