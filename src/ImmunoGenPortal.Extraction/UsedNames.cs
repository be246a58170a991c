using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>Calls a compound, disease or partner everywhere by the name that the release uses most, as its own entry does, not by the lexicon's.</summary>
internal static class UsedNames
{
    private static readonly (SubjectKind Kind, Property Name, Property Alias)[] Entities =
    [
        (SubjectKind.Compound, Properties.Compound.Name, Properties.Compound.Alias),
        (SubjectKind.Indication, Properties.Indication.Name, Properties.Indication.Alias),
        (SubjectKind.Partner, Properties.Partner.Name, Properties.Partner.Alias),
    ];

    private static readonly HashSet<string> Named = ["compound", "indication", "indications", "partner", "payer", "owner"];

    public static void Apply(ReleaseContext context)
    {
        var used = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (kind, name, alias) in Entities)
        {
            foreach (var entity in context.Drafts.Where(draft => draft.Kind == kind))
            {
                foreach (var known in entity.All(alias))
                {
                    used.TryAdd(NameKey.Of(known.Stored), entity[name]!);
                }
            }
        }

        foreach (var (key, name) in context.CalledAs)
        {
            used[key] = name;
        }

        foreach (var draft in context.Drafts)
        {
            draft.Replace((property, value) => value is NameValue && Named.Contains(property.Name) ? used.GetValueOrDefault(NameKey.Of(value.Stored), value) : value);
        }
    }
}
