using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>What claims of one release are about. Its key, not its number, outlives a new reading.</summary>
public sealed class StoredSubject
{
    public int Id { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    public SubjectKind Kind { get; set; }

    public required string Key { get; set; }

    public int? ParentId { get; set; }

    /// <summary>The deal of a term, the trial of a result.</summary>
    public StoredSubject? Parent { get; set; }

    public ICollection<StoredClaim> Claims { get; } = [];

    public ICollection<SubjectLink> Links { get; } = [];
}

/// <summary>A <see cref="Claim"/> as it was extracted, or one that a correction put in its place. What was extracted is never changed.</summary>
public sealed class StoredClaim
{
    public int Id { get; set; }

    public int SubjectId { get; set; }

    public StoredSubject? Subject { get; set; }

    /// <summary>Of the catalogue (<see cref="Properties.Numbered"/>).</summary>
    public int PropertyId { get; set; }

    /// <summary>As <see cref="FactValue.Stored"/> writes it.</summary>
    public required string Value { get; set; }

    public Basis Basis { get; set; }

    public required EvidenceSpans Evidence { get; set; }

    public required string Rule { get; set; }

    public double Confidence { get; set; }

    public int? CorrectionId { get; set; }

    /// <summary>What a curator said of it: confirmed it, or put it here; null where nobody did.</summary>
    public Correction? Correction { get; set; }

    /// <summary>Whether a correction changed or rejected it; queries leave it out then.</summary>
    public bool IsReplaced { get; set; }
}

/// <summary>A <see cref="Check"/> of a release's own figures.</summary>
public sealed class StoredCheck
{
    public int Id { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    public required string Statement { get; set; }

    public required string Working { get; set; }

    public Verdict Verdict { get; set; }

    public required EvidenceSpans Evidence { get; set; }

    public required string Rule { get; set; }
}

/// <summary>An <see cref="UnclaimedMention"/>, waiting for a curator.</summary>
public sealed class StoredMention
{
    public int Id { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    public required string Type { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}

internal sealed class SubjectConfiguration : IEntityTypeConfiguration<StoredSubject>
{
    public void Configure(EntityTypeBuilder<StoredSubject> builder)
    {
        builder.ToTable("Subjects");
        builder.HasIndex(subject => new { subject.ReleaseId, subject.Kind, subject.Key }).IsUnique();
        builder.HasOne(subject => subject.Parent).WithMany().HasForeignKey(subject => subject.ParentId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<StoredClaim>
{
    public void Configure(EntityTypeBuilder<StoredClaim> builder)
    {
        builder.ToTable("Claims");
        builder.HasFilter(Filters.Standing, Filters.OfClaims);
        builder.HasIndex(claim => claim.CorrectionId).HasFilter("CorrectionId IS NOT NULL");
        builder.HasOne(claim => claim.Correction).WithMany().HasForeignKey(claim => claim.CorrectionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(claim => claim.Evidence).HasConversion(SpanColumn.Converter, SpanColumn.Comparer);
    }
}

internal sealed class CheckConfiguration : IEntityTypeConfiguration<StoredCheck>
{
    public void Configure(EntityTypeBuilder<StoredCheck> builder)
    {
        builder.ToTable("Checks");
        builder.Property(check => check.Evidence).HasConversion(SpanColumn.Converter, SpanColumn.Comparer);
    }
}

internal sealed class MentionConfiguration : IEntityTypeConfiguration<StoredMention>
{
    public void Configure(EntityTypeBuilder<StoredMention> builder) => builder.ToTable("UnclaimedMentions");
}
