using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>A contract: its parties and its date. Derived.</summary>
public sealed class Agreement
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public required string Slug { get; set; }

    public int PartnerId { get; set; }

    public Organisation? Partner { get; set; }

    /// <summary>As precise as the releases have it: "2000", "2000-05".</summary>
    public string? Date { get; set; }

    /// <summary>Whether releases name the agreement as such; else it is only what one grant rests on.</summary>
    public bool IsNamed { get; set; }

    public ICollection<Grant> Grants { get; } = [];
}

/// <summary>One right under an agreement: a license, an option, a right to test. Derived.</summary>
public sealed class Grant
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public required string Slug { get; set; }

    public int AgreementId { get; set; }

    public Agreement? Agreement { get; set; }

    public required string Kind { get; set; }

    /// <summary>As precise as the releases have it; sorts as text.</summary>
    public string? Date { get; set; }

    /// <summary>Its place among the partner's rights of its kind; null where no release tells.</summary>
    public int? Ordinal { get; set; }

    /// <summary>How many rights a release tells of together with this one; 1 where it stands alone.</summary>
    public int ToldTogether { get; set; } = 1;

    /// <summary>Null where the releases are silent.</summary>
    public bool? Exclusive { get; set; }

    public string? Target { get; set; }

    public string? Compound { get; set; }

    public string? Technology { get; set; }

    /// <summary>"out", "in" or "both".</summary>
    public string? Direction { get; set; }

    public string? Status { get; set; }

    public ICollection<Term> Terms { get; } = [];
}

/// <summary>One kind of payment under a grant. Derived.</summary>
public sealed class Term
{
    public int Id { get; set; }

    public int GrantId { get; set; }

    public Grant? Grant { get; set; }

    public required string Type { get; set; }

    /// <summary>Whole currency units; null where no amount is stated.</summary>
    public decimal? Amount { get; set; }

    public string? Currency { get; set; }

    /// <summary>"exact", "up-to", "at-least", "about".</summary>
    public string? Qualifier { get; set; }

    public string? Per { get; set; }

    /// <summary>The subject whose claims say so: of the release that announced the grant, else of the first that tells of it.</summary>
    public int SubjectId { get; set; }

    public StoredSubject? Subject { get; set; }
}

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.HasIndex(agreement => agreement.Key).IsUnique();
        builder.HasIndex(agreement => agreement.Slug).IsUnique();
    }
}

internal sealed class GrantConfiguration : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.HasIndex(grant => grant.Key).IsUnique();
        builder.HasIndex(grant => grant.Slug).IsUnique();
        builder.HasIndex(grant => grant.Date);
    }
}

internal sealed class TermConfiguration : IEntityTypeConfiguration<Term>
{
    // Hundredths as an integer: SQLite keeps no decimals, and a text would not sort.
    public void Configure(EntityTypeBuilder<Term> builder) =>
        builder.Property(term => term.Amount).HasConversion(amount => (long?)(amount * 100m), stored => stored / 100m);
}
