using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Web.Show;

/// <summary>Kinds of entity that have names of their own, as addresses call them.</summary>
public static class EntityFolders
{
    public static readonly IReadOnlyList<(string Folder, EntityKind Kind, string Title)> All =
    [
        ("partners", EntityKind.Organisation, "Partners"),
        ("compounds", EntityKind.Compound, "Compounds"),
        ("targets", EntityKind.Target, "Targets"),
        ("indications", EntityKind.Indication, "Indications"),
    ];

    /// <summary>What a route allows in the place of the kind.</summary>
    public const string Pattern = "^(partners|compounds|targets|indications)?$";

    /// <summary>Null where no kind is called so.</summary>
    public static EntityKind? Kind(string? folder) => All.Where(one => one.Folder == folder).Select(one => (EntityKind?)one.Kind).FirstOrDefault();

    public static string Of(EntityKind kind) => All.First(one => one.Kind == kind).Folder;
}
