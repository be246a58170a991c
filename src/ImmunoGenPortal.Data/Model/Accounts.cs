using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>What somebody who signs in may do. The numbers are stored.</summary>
public enum AccountRole
{
    /// <summary>Everything that is content.</summary>
    Curator = 1,

    /// <summary>Also accounts, keys and backups.</summary>
    Admin = 2,
}

/// <summary>Somebody who may sign in. Never deleted: what they did stays theirs.</summary>
public sealed class Account : IdentityUser<int>
{
    public AccountRole Role { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC; null while the account is in use.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? SignedInAt { get; set; }
}

/// <summary>Somebody who is signed in, in one browser. Without its row the cookie of a session opens nothing.</summary>
public sealed class Session
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the secret that the cookie carries; the secret itself is never stored.</summary>
    public required byte[] Hash { get; set; }

    public int AccountId { get; set; }

    /// <summary>UTC: when the password was given.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>The network address that signed in; null where none is known.</summary>
    public string? Origin { get; set; }

    /// <summary>What the browser calls itself, the beginning of it; null where it says nothing.</summary>
    public string? Browser { get; set; }
}

/// <summary>A link that makes one account, once: of the first admin, or of whom an admin invites.</summary>
public sealed class Invitation
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the token in the link; the token itself is never stored.</summary>
    public required byte[] TokenHash { get; set; }

    public AccountRole Role { get; set; }

    /// <summary>Whom it is for, as the admin wrote it; null for the first admin.</summary>
    public string? Note { get; set; }

    /// <summary>Who invited; null for the first admin, whom the program itself invites.</summary>
    public string? InvitedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>UTC; null while it was neither used nor taken back.</summary>
    public DateTime? UsedAt { get; set; }
}

/// <summary>Lets a program upload. The key itself is shown once and never stored.</summary>
public sealed class ApiKey
{
    public int Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The first characters of the key, to tell keys apart.</summary>
    public required string Prefix { get; set; }

    /// <summary>SHA-256 of the key.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>What it may do: "releases:write".</summary>
    public required string Scope { get; set; }

    public required string CreatedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC; null before the first use.</summary>
    public DateTime? LastUsedAt { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? RevokedAt { get; set; }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasMany<IdentityUserClaim<int>>().WithOne().HasForeignKey(claim => claim.UserId).IsRequired();
        builder.HasMany<IdentityUserLogin<int>>().WithOne().HasForeignKey(login => login.UserId).IsRequired();
        builder.HasMany<IdentityUserToken<int>>().WithOne().HasForeignKey(token => token.UserId).IsRequired();
    }
}

internal sealed class AccountClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> builder) => builder.ToTable("AccountClaims").HasKey(claim => claim.Id);
}

internal sealed class AccountLoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder) => builder.ToTable("AccountLogins").HasKey(login => new { login.LoginProvider, login.ProviderKey });
}

internal sealed class AccountTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder) => builder.ToTable("AccountTokens").HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.HasIndex(session => session.Hash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder) => builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
}

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder) => builder.HasIndex(key => key.Hash).IsUnique();
}
