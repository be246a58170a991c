using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What two releases have in common, in words.</summary>
public static class Bonds
{
    /// <summary>"same agreement: Amgen", "same trial: IMGN901, phase 1".</summary>
    public static string Of(Bond bond)
    {
        var which = string.Join(", ", new[] { bond.Name, bond.Phase is { } phase ? Words.Stage(phase) : null }.OfType<string>());
        return $"same {Word(bond.Kind)}{(which.Length > 0 ? ": " + which : "")}";
    }

    private static string Word(EntityKind kind) => kind == EntityKind.Agreement ? "agreement" : Words.Kind(kind);
}
