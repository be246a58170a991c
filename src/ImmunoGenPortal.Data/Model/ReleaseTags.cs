using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ImmunoGenPortal.Data.Model;

/// <summary>By what a release is filtered and counted, in one slim row. Derived, and written whenever what it rests on changes.</summary>
public sealed class ReleaseTags
{
    public int ReleaseId { get; set; }

    /// <summary>Grows with every change of any row: who knows all up to one asks only for those above it.</summary>
    public long Revision { get; set; }

    /// <summary>Whether it is shown: no where the release was withdrawn.</summary>
    public bool IsPublic { get; set; }

    /// <summary>The day it was made known; null where the text does not say.</summary>
    public DateOnly? Date { get; set; }

    public string? Kind { get; set; }

    /// <summary>Those of which the release tells, outside the standing text about companies.</summary>
    public int[] Partners { get; set; } = [];

    public int[] Compounds { get; set; } = [];

    public int[] Targets { get; set; } = [];

    public int[] Indications { get; set; } = [];

    /// <summary>The sums of its deals and payments in whole US dollars, ascending.</summary>
    public long[] Amounts { get; set; } = [];
}

internal sealed class ReleaseTagsConfiguration : IEntityTypeConfiguration<ReleaseTags>
{
    public void Configure(EntityTypeBuilder<ReleaseTags> builder)
    {
        builder.ToTable("ReleaseTags").HasKey(tags => tags.ReleaseId);
        builder.Property(tags => tags.ReleaseId).ValueGeneratedNever();
        builder.HasIndex(tags => tags.Revision).IsUnique();
        builder.HasOne<Release>().WithOne().HasForeignKey<ReleaseTags>(tags => tags.ReleaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(tags => tags.Partners).HasConversion(NumberColumn<int>.Converter, NumberColumn<int>.Comparer);
        builder.Property(tags => tags.Compounds).HasConversion(NumberColumn<int>.Converter, NumberColumn<int>.Comparer);
        builder.Property(tags => tags.Targets).HasConversion(NumberColumn<int>.Converter, NumberColumn<int>.Comparer);
        builder.Property(tags => tags.Indications).HasConversion(NumberColumn<int>.Converter, NumberColumn<int>.Comparer);
        builder.Property(tags => tags.Amounts).HasConversion(NumberColumn<long>.Converter, NumberColumn<long>.Comparer);
    }
}

/// <summary>Numbers in one column, as the machine has them: thousands of rows are read at once.</summary>
internal static class NumberColumn<T>
    where T : unmanaged
{
    public static readonly ValueConverter<T[], byte[]> Converter = new(numbers => Write(numbers), stored => Read(stored));

    public static readonly ValueComparer<T[]> Comparer = new((left, right) => AreSame(left!, right!), numbers => numbers.Length, numbers => numbers);

    // The compiled model repeats the expressions above, where no span is made.
    public static byte[] Write(T[] numbers) => MemoryMarshal.AsBytes<T>(numbers).ToArray();

    public static T[] Read(byte[] stored) => MemoryMarshal.Cast<byte, T>(stored).ToArray();

    public static bool AreSame(T[] left, T[] right) => left.AsSpan().SequenceEqual(right);
}
