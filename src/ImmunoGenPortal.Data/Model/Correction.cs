using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>What a curator did about a fact. The numbers are stored.</summary>
public enum CorrectionKind
{
    /// <summary>It is right as it was read.</summary>
    Confirm = 1,

    /// <summary>It has another value.</summary>
    Change = 2,

    /// <summary>The release says no such thing.</summary>
    Reject = 3,

    /// <summary>The release says something that was missed.</summary>
    Add = 4,

    /// <summary>A figure or statement in the review queue needs nothing done.</summary>
    Dismiss = 5,
}

/// <summary>
/// What a curator says of one value of a release. It hangs on the value's slot (release, subject, property, and the value itself
/// where a property has several), so a newer reading does not lose it. Nothing deletes it; undoing it is a mark on it.
/// </summary>
public sealed class Correction
{
    public int Id { get; set; }

    public CorrectionKind Kind { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    public SubjectKind SubjectKind { get; set; }

    public required string SubjectKey { get; set; }

    /// <summary>Of what the subject is a part: the deal of an added term; null for what stands alone.</summary>
    public SubjectKind? ParentKind { get; set; }

    public string? ParentKey { get; set; }

    /// <summary>Of the catalogue; 0 for a dismissal, which is about words and no property.</summary>
    public int PropertyId { get; set; }

    /// <summary>As <see cref="FactValue.Stored"/> writes it: which of several values is meant; null where a property has one.</summary>
    public string? SlotValue { get; set; }

    /// <summary>As <see cref="FactValue.Stored"/> writes it: what was read when the correction was made; null where nothing was.</summary>
    public string? Before { get; set; }

    /// <summary>As <see cref="FactValue.Stored"/> writes it: what holds instead; null for a rejection or dismissal.</summary>
    public string? After { get; set; }

    /// <summary>Where the release says so; empty where the curator named no words.</summary>
    public required EvidenceSpans Evidence { get; set; }

    /// <summary>The words of the first span: by them it is found again in a newer text; null without evidence.</summary>
    public string? Quote { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public string? Reason { get; set; }

    public string? UndoneBy { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>UTC; since when the reading has no such fact any more, so that it waits in the review queue; null while it has its place.</summary>
    public DateTime? LostAt { get; set; }

    /// <summary>What it is about, as <see cref="Claim.Slot"/> has it.</summary>
    public string Slot => Claim.SlotOf(SubjectKind, SubjectKey, PropertyId == 0 ? "" : Properties.Numbered(PropertyId).Name, SlotValue);
}

/// <summary>What a curator did about an entity. The numbers are stored.</summary>
public enum EntityCorrectionKind
{
    /// <summary>It is the same as another: everything said of it is said of the other.</summary>
    Merge = 1,

    /// <summary>Pages show it by this name.</summary>
    Rename = 2,

    /// <summary>This name means it.</summary>
    AddName = 3,

    /// <summary>This name does not mean it.</summary>
    RemoveName = 4,

    /// <summary>A name that the lexicon does not know is rightly an entity of its own.</summary>
    Confirm = 5,
}

/// <summary>What a curator says of an entity, by its key, so that a rebuild does not lose it. Undoing it is a mark on it.</summary>
public sealed class EntityCorrection
{
    public int Id { get; set; }

    public EntityCorrectionKind Kind { get; set; }

    public EntityKind EntityKind { get; set; }

    public required string EntityKey { get; set; }

    /// <summary>Its name when the correction was made.</summary>
    public required string EntityName { get; set; }

    /// <summary>The entity that it was merged into.</summary>
    public string? OtherKey { get; set; }

    /// <summary>The name given, added or removed; for a merger the other's.</summary>
    public string? Name { get; set; }

    /// <summary>The name without case, spaces, hyphens and legal form; null where there is none.</summary>
    public string? NameKey { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public string? Reason { get; set; }

    public string? UndoneBy { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }
}

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("Corrections");
        builder.Property(correction => correction.Evidence).HasConversion(SpanColumn.Converter, SpanColumn.Comparer);
        builder.HasOne(correction => correction.Release).WithMany().HasForeignKey(correction => correction.ReleaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EntityCorrectionConfiguration : IEntityTypeConfiguration<EntityCorrection>
{
    public void Configure(EntityTypeBuilder<EntityCorrection> builder)
    {
        builder.ToTable("EntityCorrections");
        builder.HasIndex(correction => new { correction.EntityKind, correction.EntityKey });
    }
}
