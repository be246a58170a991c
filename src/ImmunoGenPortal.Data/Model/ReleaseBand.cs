using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>One band of the sketch of a release's body: releases that share one are looked at for being the same. Derived.</summary>
public sealed class ReleaseBand
{
    public int ReleaseId { get; set; }

    public int Band { get; set; }

    public long Hash { get; set; }
}

internal sealed class ReleaseBandConfiguration : IEntityTypeConfiguration<ReleaseBand>
{
    public void Configure(EntityTypeBuilder<ReleaseBand> builder)
    {
        builder.ToTable("ReleaseBands").HasKey(band => new { band.ReleaseId, band.Band });
        builder.HasIndex(band => band.Hash);
        builder.HasOne<Release>().WithMany().HasForeignKey(band => band.ReleaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
