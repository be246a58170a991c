using ImmunoGenPortal.Data.Packing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>
/// The text of a release, in a table of its own: what goes through the releases does not go through their texts. There is nothing beside it, so that
/// most of them fit two to a page of the database.
/// </summary>
public sealed class ReleaseText
{
    public int ReleaseId { get; set; }

    /// <summary>Whoever changes it moves the originals of the release, which are kept beside it (<see cref="Originals"/>).</summary>
    public required StoredText Text { get; set; }
}

internal sealed class ReleaseTextConfiguration : IEntityTypeConfiguration<ReleaseText>
{
    public void Configure(EntityTypeBuilder<ReleaseText> builder)
    {
        builder.ToTable("ReleaseTexts").HasKey(words => words.ReleaseId);
        builder.Property(words => words.ReleaseId).ValueGeneratedNever();
        builder.Property(words => words.Text).HasConversion(StoredText.Converter, StoredText.Comparer);
    }
}
