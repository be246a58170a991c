using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>A release that is stored and tied to what it tells of, but not yet counted in what all releases together add up to.</summary>
public sealed class PendingRelease
{
    public int ReleaseId { get; set; }
}

internal sealed class PendingReleaseConfiguration : IEntityTypeConfiguration<PendingRelease>
{
    public void Configure(EntityTypeBuilder<PendingRelease> builder)
    {
        builder.ToTable("PendingReleases").HasKey(pending => pending.ReleaseId);
        builder.Property(pending => pending.ReleaseId).ValueGeneratedNever();
        builder.HasOne<Release>().WithOne().HasForeignKey<PendingRelease>(pending => pending.ReleaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
