using System.Globalization;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>Why a curator should look, what matters most first. The numbers are stored.</summary>
public enum ReviewKind
{
    /// <summary>A correction whose fact a newer reading does not have.</summary>
    LostCorrection = 1,

    /// <summary>A release without a date or headline.</summary>
    Undated = 2,

    /// <summary>Releases give one thing different values.</summary>
    Differing = 3,

    /// <summary>A value that its rule is not sure of.</summary>
    Uncertain = 4,

    /// <summary>A name that the lexicon does not know.</summary>
    UnknownName = 5,

    /// <summary>Money or a percentage of which nothing was made.</summary>
    Unclaimed = 6,
}

/// <summary>Something for a curator to decide. Derived: made anew whenever its release is read, corrected or resolved again; what was decided stands in corrections.</summary>
public sealed class ReviewEntry
{
    public int Id { get; set; }

    public ReviewKind Kind { get; set; }

    /// <summary>Within its kind: lower comes first. How sure its rule is of an uncertain value, less one of money; 0 for an amount that nothing was made of.</summary>
    public double Rank { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    /// <summary>What it is about, the same through every rebuild.</summary>
    public required string Key { get; set; }

    /// <summary>What is to be decided, where that takes a sentence of its own; empty where <see cref="Question"/> has it from the rest.</summary>
    public string Reason { get; set; } = "";

    /// <summary>What is to be decided, as a sentence.</summary>
    public string Question => Kind switch
    {
        ReviewKind.Uncertain => string.Create(CultureInfo.InvariantCulture, $"Read by a rule that is right about {(Rank < 0 ? Rank + 1 : Rank) * 100:0} times in 100."),
        ReviewKind.UnknownName => $"“{Value}” is not in the lexicon: a {(EntityKind == Model.EntityKind.Organisation ? "partner" : $"{EntityKind}".ToLowerInvariant())} of its own, or another name of one that is known?",
        ReviewKind.Unclaimed => $"No rule made anything of this {(Rank == 0 ? "amount" : "figure")}.",
        _ => Reason,
    };

    /// <summary>The subject of the value in question; null for what has none yet.</summary>
    public SubjectKind? SubjectKind { get; set; }

    public string? SubjectKey { get; set; }

    /// <summary>Null for what is no value of a property.</summary>
    public int? PropertyId { get; set; }

    /// <summary>As <see cref="FactValue.Stored"/> writes it; null for what is no value.</summary>
    public string? Value { get; set; }

    public EntityKind? EntityKind { get; set; }

    public string? EntityKey { get; set; }

    /// <summary>The words in question, in the release's text; both 0 where there are none.</summary>
    public int Start { get; set; }

    public int End { get; set; }
}

internal sealed class ReviewEntryConfiguration : IEntityTypeConfiguration<ReviewEntry>
{
    public void Configure(EntityTypeBuilder<ReviewEntry> builder)
    {
        builder.ToTable("ReviewEntries");
        builder.HasIndex(entry => new { entry.Kind, entry.Rank, entry.Id });
        builder.HasIndex(entry => new { entry.EntityKind, entry.EntityKey }).HasFilter("EntityKind IS NOT NULL");
    }
}
