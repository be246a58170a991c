using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ImmunoGenPortal.Data.Model;

/// <summary>Filters that queries have unless they say otherwise.</summary>
public static class Filters
{
    /// <summary>Leaves out releases that were withdrawn.</summary>
    public const string Public = nameof(Public);

    /// <summary>Leaves out claims in whose place a correction stands.</summary>
    public const string Standing = nameof(Standing);

    internal static readonly Expression<Func<Release, bool>> OfReleases = release => release.WithdrawnAt == null;

    internal static readonly Expression<Func<StoredClaim, bool>> OfClaims = claim => !claim.IsReplaced;

    /// <summary>`dotnet ef` refuses to compile a model with filters: the compiled one gets them from CompiledFilters.</summary>
    internal static void HasFilter<T>(this EntityTypeBuilder<T> builder, string name, Expression<Func<T, bool>> filter)
        where T : class
    {
        if (!EF.IsDesignTime)
        {
            builder.HasQueryFilter(name, filter);
        }
    }
}
