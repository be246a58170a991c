#pragma warning disable EF1001 // A compiled model holds no filter of its own yet (dotnet/efcore#24897): they are put where a model made at run time has them.

using System.Linq.Expressions;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Internal;

namespace ImmunoGenPortal.Data.Compiled;

/// <summary>Gives the compiled model the filters that it cannot be made with.</summary>
internal static class CompiledFilters
{
    public static void AddTo(RuntimeEntityType entity, string name, LambdaExpression filter) =>
        entity.AddAnnotation(CoreAnnotationNames.QueryFilter, new QueryFilterCollection([new RuntimeQueryFilter(name, filter)]));
}

public partial class ReleaseEntityType
{
    static partial void Customize(RuntimeEntityType runtimeEntityType) => CompiledFilters.AddTo(runtimeEntityType, Filters.Public, Filters.OfReleases);
}

public partial class StoredClaimEntityType
{
    static partial void Customize(RuntimeEntityType runtimeEntityType) => CompiledFilters.AddTo(runtimeEntityType, Filters.Standing, Filters.OfClaims);
}
