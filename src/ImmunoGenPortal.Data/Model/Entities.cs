using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>The kinds of thing that claims add up to. The numbers are stored.</summary>
public enum EntityKind
{
    Organisation = 1,
    Compound = 2,
    Agreement = 3,
    Grant = 4,
    Trial = 5,
    Target = 6,
    Indication = 7,
}

/// <summary>An entity that is known by its names: the same shape for organisations, compounds, targets and indications.</summary>
public interface INamedEntity
{
    int Id { get; }

    /// <summary>What identifies it through every rebuild.</summary>
    string Key { get; }

    string Slug { get; }

    /// <summary>The name that pages show.</summary>
    string Name { get; }
}

/// <summary>A company that deals with ImmunoGen. Derived: thrown away and made again from claims.</summary>
public sealed class Organisation : INamedEntity
{
    public int Id { get; set; }

    /// <summary>What identifies it through every rebuild.</summary>
    public required string Key { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public int? ParentId { get; set; }

    /// <summary>The group that a release says it belongs to.</summary>
    public Organisation? Parent { get; set; }
}

/// <summary>A therapeutic compound. Derived.</summary>
public sealed class Compound : INamedEntity
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public string? Target { get; set; }

    public string? Payload { get; set; }

    public string? Owner { get; set; }
}

/// <summary>An antigen that a compound or a license is aimed at. Derived.</summary>
public sealed class Target : INamedEntity
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }
}

/// <summary>A disease that the releases tie to a compound or trial. Derived.</summary>
public sealed class Indication : INamedEntity
{
    public int Id { get; set; }

    public required string Key { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }
}

/// <summary>Any name of an entity, present or past. Derived.</summary>
public sealed class EntityName
{
    public int Id { get; set; }

    public EntityKind Kind { get; set; }

    public int EntityId { get; set; }

    public required string Name { get; set; }

    /// <summary>The name without case, spaces, hyphens and legal form: what is compared.</summary>
    public required string NameKey { get; set; }

    /// <summary>Whether a release uses it; else only the lexicon knows it.</summary>
    public bool IsUsed { get; set; }
}

/// <summary>Which entities a subject of a release is. A subject of two licenses told together is two grants.</summary>
public sealed class SubjectLink
{
    public int Id { get; set; }

    public int SubjectId { get; set; }

    public StoredSubject? Subject { get; set; }

    public EntityKind Kind { get; set; }

    public int EntityId { get; set; }
}

/// <summary>An address that was given out. Outlives every rebuild; one that is no longer current leads on.</summary>
public sealed class Slug
{
    public int Id { get; set; }

    public EntityKind Kind { get; set; }

    public required string Value { get; set; }

    /// <summary>The key of the entity that it means.</summary>
    public required string EntityKey { get; set; }
}

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasIndex(organisation => organisation.Key).IsUnique();
        builder.HasIndex(organisation => organisation.Slug).IsUnique();
        builder.HasOne(organisation => organisation.Parent).WithMany().HasForeignKey(organisation => organisation.ParentId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class CompoundConfiguration : IEntityTypeConfiguration<Compound>
{
    public void Configure(EntityTypeBuilder<Compound> builder)
    {
        builder.HasIndex(compound => compound.Key).IsUnique();
        builder.HasIndex(compound => compound.Slug).IsUnique();
    }
}

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.HasIndex(target => target.Key).IsUnique();
        builder.HasIndex(target => target.Slug).IsUnique();
    }
}

internal sealed class IndicationConfiguration : IEntityTypeConfiguration<Indication>
{
    public void Configure(EntityTypeBuilder<Indication> builder)
    {
        builder.HasIndex(indication => indication.Key).IsUnique();
        builder.HasIndex(indication => indication.Slug).IsUnique();
    }
}

internal sealed class EntityNameConfiguration : IEntityTypeConfiguration<EntityName>
{
    public void Configure(EntityTypeBuilder<EntityName> builder)
    {
        builder.HasIndex(name => new { name.NameKey, name.Kind });
        builder.HasIndex(name => new { name.Kind, name.EntityId, name.NameKey }).IsUnique();
    }
}

internal sealed class SubjectLinkConfiguration : IEntityTypeConfiguration<SubjectLink>
{
    public void Configure(EntityTypeBuilder<SubjectLink> builder)
    {
        builder.HasIndex(link => new { link.Kind, link.EntityId });
        builder.HasIndex(link => new { link.SubjectId, link.Kind, link.EntityId }).IsUnique();
    }
}

internal sealed class SlugConfiguration : IEntityTypeConfiguration<Slug>
{
    public void Configure(EntityTypeBuilder<Slug> builder)
    {
        builder.HasIndex(slug => new { slug.Kind, slug.Value }).IsUnique();
        builder.HasIndex(slug => new { slug.Kind, slug.EntityKey });
    }
}
