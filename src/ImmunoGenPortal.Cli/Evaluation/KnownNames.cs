using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>
/// All names that gold gives one thing count as that thing. A prediction's aliases join them only through a name that gold
/// gives this thing and no other.
/// </summary>
internal sealed class KnownNames
{
    private static readonly string[] Kinds = ["compounds", "partners", "targets", "indications"];

    private readonly List<HashSet<string>> _groups = [];

    public KnownNames(JsonElement gold, JsonElement said)
    {
        foreach (var kind in Kinds)
        {
            List<HashSet<string>> known = [.. gold.Rows(kind).Select(NameKey.OfEntity)];
            List<HashSet<string>> predicted = [.. said.Rows(kind).Select(NameKey.OfEntity)];
            foreach (var group in known)
            {
                foreach (var names in predicted.Where(n => n.Overlaps(group) && !known.Any(other => !ReferenceEquals(other, group) && n.Overlaps(other))))
                {
                    group.UnionWith(names);
                }
            }

            _groups.AddRange(known);
        }
    }

    /// <summary>Whether both are stated and name one thing.</summary>
    public bool Same(JsonElement a, JsonElement b)
    {
        if (!a.IsStated() || !b.IsStated())
        {
            return false;
        }

        var (left, right) = (NameKey.Of(a), NameKey.Of(b));
        return left == right || _groups.Any(g => g.Contains(left) && g.Contains(right));
    }

    public bool SameField(JsonElement a, JsonElement b, string key) => Same(a.Get(key), b.Get(key));
}
