using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>One press release, wherever and however often it was published.</summary>
public sealed class Release
{
    private ReleaseText? _words;

    public int Id { get; set; }

    /// <summary>The last part of its address; never changes.</summary>
    public required string Slug { get; set; }

    /// <summary>Null where no headline was found.</summary>
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    /// <summary>The day it was made known; null where the text does not say.</summary>
    public DateOnly? Date { get; set; }

    public string? City { get; set; }

    public string? Wire { get; set; }

    /// <summary>As FACTS.md words it; null where nothing tells.</summary>
    public string? Kind { get; set; }

    /// <summary>Where the text stands, for queries; who has the release asks for <see cref="Text"/>.</summary>
    public ReleaseText Words => _words ?? throw new InvalidOperationException($"{Slug} was loaded without its text.");

    /// <summary>The normalised text in which all evidence counts.</summary>
    public required StoredText Text
    {
        get => Words.Text;
        set => (_words ??= new ReleaseText { Text = value }).Text = value;
    }

    /// <summary>SHA-256 of the text in UTF-8.</summary>
    public required byte[] TextHash { get; set; }

    public required IReadOnlyList<Passage> Passages { get; set; }

    public required string ExtractorVersion { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>What a curator should look at first, as a sentence; null where nothing is amiss.</summary>
    public string? NeedsReview { get; set; }

    /// <summary>UTC; when a curator took it out of every public page. Null while it is there.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public ICollection<Source> Sources { get; } = [];

    public ICollection<StoredSubject> Subjects { get; } = [];

    public ICollection<StoredCheck> Checks { get; } = [];

    public ICollection<StoredMention> Unclaimed { get; } = [];
}

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.HasIndex(release => release.Slug).IsUnique();
        builder.HasIndex(release => release.TextHash).IsUnique();
        builder.HasIndex(release => new { release.Date, release.Id });
        builder.HasFilter(Filters.Public, Filters.OfReleases);
        builder.Ignore(release => release.Text);
        builder.Property(release => release.Passages).HasConversion(PassageCodec.Converter, PassageCodec.Comparer);
        builder.HasOne(release => release.Words).WithOne().HasForeignKey<ReleaseText>(words => words.ReleaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(release => release.Words).IsRequired().AutoInclude();
    }
}
