using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ImmunoGenPortal.Data;

/// <summary>The portal's database: releases and what they say, and the entities that this adds up to.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : DbContext(options)
{
    public DbSet<Release> Releases => Set<Release>();

    public DbSet<ReleaseText> ReleaseTexts => Set<ReleaseText>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<StoredSubject> Subjects => Set<StoredSubject>();

    public DbSet<StoredClaim> Claims => Set<StoredClaim>();

    public DbSet<StoredCheck> Checks => Set<StoredCheck>();

    public DbSet<StoredMention> UnclaimedMentions => Set<StoredMention>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Compound> Compounds => Set<Compound>();

    public DbSet<Target> Targets => Set<Target>();

    public DbSet<Indication> Indications => Set<Indication>();

    public DbSet<Trial> Trials => Set<Trial>();

    public DbSet<EntityName> EntityNames => Set<EntityName>();

    public DbSet<SubjectLink> SubjectLinks => Set<SubjectLink>();

    public DbSet<Slug> Slugs => Set<Slug>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Term> Terms => Set<Term>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<JobFile> JobFiles => Set<JobFile>();

    public DbSet<ImportedFiling> ImportedFilings => Set<ImportedFiling>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<EntityCorrection> EntityCorrections => Set<EntityCorrection>();

    public DbSet<ReviewEntry> ReviewEntries => Set<ReviewEntry>();

    public DbSet<ReleaseSketch> ReleaseSketches => Set<ReleaseSketch>();

    public DbSet<PendingRelease> PendingReleases => Set<PendingRelease>();

    public DbSet<ReleaseTags> ReleaseTags => Set<ReleaseTags>();

    // A release that was withdrawn takes what it says out of the joins with it: that is meant.
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.AddInterceptors(TextFunctions.OfContext).ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
}
