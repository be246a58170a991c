using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>
/// The bands of the sketch of a release's body: releases that share one are looked at for being the same. Rows are only ever added, so that who
/// knows all up to one asks only for those above it; of several of a release any may lead to it. Derived.
/// </summary>
public sealed class ReleaseSketch
{
    public int Id { get; set; }

    public int ReleaseId { get; set; }

    /// <summary>A hash for each band.</summary>
    public required int[] Bands { get; set; }
}

internal sealed class ReleaseSketchConfiguration : IEntityTypeConfiguration<ReleaseSketch>
{
    public void Configure(EntityTypeBuilder<ReleaseSketch> builder)
    {
        builder.ToTable("ReleaseSketches");
        builder.HasOne<Release>().WithMany().HasForeignKey(sketch => sketch.ReleaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(sketch => sketch.Bands).HasConversion(NumberColumn<int>.Converter, NumberColumn<int>.Comparer);
    }
}
