using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>A file that a release was read from, kept as it came.</summary>
public sealed class Source
{
    public int Id { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    /// <summary>As it was called where it came from; shown, never used as a path.</summary>
    public required string FileName { get; set; }

    /// <summary>"PlainText" or "Html".</summary>
    public required string Format { get; set; }

    /// <summary>Bytes of the original.</summary>
    public int Length { get; set; }

    /// <summary>SHA-256 of the original bytes.</summary>
    public required byte[] ContentHash { get; set; }

    /// <summary>The original bytes, as <see cref="Packing.Originals"/> keeps them beside the text of the release.</summary>
    public required byte[] Content { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>Whether the release's text is read from it: of several the fullest.</summary>
    public bool IsLeading { get; set; } = true;

    /// <summary>The number of the EDGAR filing it came in; null for what came otherwise.</summary>
    public string? Accession { get; set; }

    public DateOnly? FiledOn { get; set; }

    /// <summary>What the filing reports on, as EDGAR words it, separated by "; ".</summary>
    public string? FilingItems { get; set; }
}

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder) => builder.HasIndex(source => source.ContentHash).IsUnique();
}
