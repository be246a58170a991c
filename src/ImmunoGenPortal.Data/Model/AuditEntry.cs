using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>Who did what, when and from where. Written in the transaction of what was done; the database refuses to change or delete it.</summary>
public sealed class AuditEntry
{
    public int Id { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The account's name, "key NAME" for an API key, "command line", or "portal" for the program itself.</summary>
    public required string Actor { get; set; }

    /// <summary>The network address that it came from; null where none did.</summary>
    public string? Origin { get; set; }

    /// <summary>Dotted: "release.withdraw", "account.invite".</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to, in words.</summary>
    public required string Subject { get; set; }

    /// <summary>Where the subject can be seen: an address of this portal; null where it has none.</summary>
    public string? Address { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public string? Reason { get; set; }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.Actor, entry.Id });
        builder.HasIndex(entry => new { entry.Action, entry.Id });
    }
}
