using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>A study, as all releases that tell of it add up. Each value is that of the newest release that states it. Derived.</summary>
public sealed class Trial
{
    public int Id { get; set; }

    /// <summary>Compound and name, or without a name compound, phase and first disease.</summary>
    public required string Key { get; set; }

    public required string Slug { get; set; }

    /// <summary>Null where no release says what is tested.</summary>
    public int? CompoundId { get; set; }

    public Compound? Compound { get; set; }

    /// <summary>The study's own name.</summary>
    public string? Name { get; set; }

    /// <summary>In arabic figures: "1", "1/2", "2".</summary>
    public string? Phase { get; set; }

    public string? Status { get; set; }

    public int? Enrolled { get; set; }

    public int? Evaluable { get; set; }

    /// <summary>Meeting and year.</summary>
    public string? Venue { get; set; }

    /// <summary>The date of the newest release that tells of it; null where none is dated.</summary>
    public DateOnly? LastTold { get; set; }
}

internal sealed class TrialConfiguration : IEntityTypeConfiguration<Trial>
{
    public void Configure(EntityTypeBuilder<Trial> builder)
    {
        builder.HasIndex(trial => trial.Key).IsUnique();
        builder.HasIndex(trial => trial.Slug).IsUnique();
        builder.HasIndex(trial => trial.LastTold);
        builder.HasOne(trial => trial.Compound).WithMany().HasForeignKey(trial => trial.CompoundId).OnDelete(DeleteBehavior.SetNull);
    }
}
