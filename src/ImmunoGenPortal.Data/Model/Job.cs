using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>What a job does. The numbers are stored.</summary>
public enum JobKind
{
    /// <summary>Takes in a file, whatever it holds; an archive or a filing becomes a job for each document in it.</summary>
    File = 1,

    /// <summary>Reads a stored release again with the present extractor.</summary>
    Reextract = 2,

    /// <summary>Brings in the press releases of a company from EDGAR.</summary>
    Edgar = 3,
}

/// <summary>How far a job is. The numbers are stored.</summary>
public enum JobState
{
    Waiting = 1,

    /// <summary>A worker has it until its lease ends.</summary>
    Running = 2,
    Done = 3,
    Failed = 4,
    Cancelled = 5,

    /// <summary>Its documents have become jobs of their own and are not all done yet.</summary>
    Opened = 6,
}

/// <summary>Work that waits in the database, so that no kill loses it.</summary>
public sealed class Job
{
    public int Id { get; set; }

    public int? ParentId { get; set; }

    /// <summary>The archive, filing or larger job that this is a part of.</summary>
    public Job? Parent { get; set; }

    public JobKind Kind { get; set; }

    /// <summary>A file's name, a release's address, a company's number.</summary>
    public required string Name { get; set; }

    /// <summary>What else it needs to know, such as the days of an import; null where the name says all.</summary>
    public string? Argument { get; set; }

    /// <summary>Bytes of the file; 0 where there is none.</summary>
    public int Length { get; set; }

    /// <summary>The number of the EDGAR filing it came in; null for what came otherwise.</summary>
    public string? Accession { get; set; }

    public DateOnly? FiledOn { get; set; }

    /// <summary>What the filing reports on, as EDGAR words it, separated by "; ".</summary>
    public string? FilingItems { get; set; }

    /// <summary>Who asked for it, as the audit trail names them.</summary>
    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public JobState State { get; set; } = JobState.Waiting;

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>UTC; not before then after something passing went wrong.</summary>
    public DateTime? NotBefore { get; set; }

    /// <summary>UTC; a worker that has not finished by then has died, and the job is taken up again.</summary>
    public DateTime? LeasedUntil { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>"added", "duplicate", "source", "review", "refused", "reread", "unchanged", "opened"; null before the end.</summary>
    public string? Outcome { get; set; }

    /// <summary>What became of it or what is wrong, as a sentence; null where the outcome says all.</summary>
    public string? Message { get; set; }

    /// <summary>The release that it ended in.</summary>
    public int? ReleaseId { get; set; }

    public Release? Release { get; set; }

    /// <summary>Parts of the whole that are done, and the whole; 0 of 0 where a job has no parts to count.</summary>
    public int PartsDone { get; set; }

    public int Parts { get; set; }

    public JobFile? File { get; set; }
}

/// <summary>The bytes that a job is about, kept until it is done and theirs is a place among the sources of a release.</summary>
public sealed class JobFile
{
    public int JobId { get; set; }

    /// <summary>Compressed with Brotli.</summary>
    public required byte[] Content { get; set; }
}

/// <summary>A filing that an import from EDGAR is done with.</summary>
public sealed class ImportedFiling
{
    public int Id { get; set; }

    /// <summary>The company's number at EDGAR.</summary>
    public int Cik { get; set; }

    /// <summary>With its dashes: "0000855654-12-000033".</summary>
    public required string Accession { get; set; }

    public required string Form { get; set; }

    public DateOnly FiledOn { get; set; }

    /// <summary>"done" or "failed".</summary>
    public required string State { get; set; }

    /// <summary>What was taken, what was left out and why.</summary>
    public required string Detail { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs");
        builder.HasIndex(job => new { job.State, job.Id });
        builder.HasOne(job => job.Parent).WithMany().HasForeignKey(job => job.ParentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(job => job.Release).WithMany().HasForeignKey(job => job.ReleaseId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(job => job.File).WithOne().HasForeignKey<JobFile>(file => file.JobId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class JobFileConfiguration : IEntityTypeConfiguration<JobFile>
{
    public void Configure(EntityTypeBuilder<JobFile> builder) => builder.ToTable("JobFiles").HasKey(file => file.JobId);
}

internal sealed class ImportedFilingConfiguration : IEntityTypeConfiguration<ImportedFiling>
{
    public void Configure(EntityTypeBuilder<ImportedFiling> builder) => builder.HasIndex(filing => new { filing.Cik, filing.Accession }).IsUnique();
}
