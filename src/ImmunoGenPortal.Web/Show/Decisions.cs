using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What curators did, in words.</summary>
public static class Decisions
{
    /// <summary>"merged “Lilly” into “Amgen”".</summary>
    public static string Of(EntityCorrection one) => one.Kind switch
    {
        EntityCorrectionKind.Merge => $"merged “{one.EntityName}” into “{one.Name}”",
        EntityCorrectionKind.Rename => $"renamed “{one.EntityName}” to “{one.Name}”",
        EntityCorrectionKind.AddName => $"added the name “{one.Name}” to “{one.EntityName}”",
        EntityCorrectionKind.RemoveName => $"removed the name “{one.Name}” from “{one.EntityName}”",
        _ => $"confirmed “{one.EntityName}” as {Article(one.EntityKind)} of its own",
    };

    /// <summary>"changed", "added".</summary>
    public static string Of(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Confirm => "confirmed",
        CorrectionKind.Change => "changed",
        CorrectionKind.Reject => "rejected",
        CorrectionKind.Add => "added",
        _ => "dismissed",
    };

    private static string Article(EntityKind kind) => kind == EntityKind.Indication ? "an indication" : "a " + Words.Kind(kind);
}
