using ImmunoGenPortal.Data.Compiled;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ImmunoGenPortal.Data.Tests;

/// <summary>The model is compiled by hand (the README says how); a change of the classes that was not compiled would be stored as the old ones were.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void TheCompiledModelIsTheOneThatTheClassesMake()
    {
        using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite("Data Source=:memory:").Options);

        Assert.IsType<PortalDbContextModel>(db.Model);
        Assert.Equal(Lines(db.GetService<IDesignTimeModel>().Model), Lines(db.Model));
    }

    [Theory]
    [InlineData(typeof(Release), Filters.Public)]
    [InlineData(typeof(StoredClaim), Filters.Standing)]
    public void TheCompiledModelHasTheFilters(Type type, string filter)
    {
        Assert.NotNull(PortalDbContextModel.Instance.FindEntityType(type)!.FindDeclaredQueryFilter(filter));
    }

    private static IEnumerable<string> Lines(IReadOnlyModel model) => model.GetEntityTypes().SelectMany(Lines).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IReadOnlyEntityType entity)
    {
        yield return $"{entity.Name}: {entity.GetTableName()} key {Names(entity.FindPrimaryKey()!.Properties)}";
        foreach (var property in entity.GetDeclaredProperties())
        {
            yield return $"{entity.Name}.{property.Name}: {property.ClrType} {property.GetColumnName()} nullable {property.IsNullable} token {property.IsConcurrencyToken} generated {property.ValueGenerated} "
                + $"longest {property.GetMaxLength()} stored as {property.FindTypeMapping()?.Converter?.ProviderClrType}";
        }

        foreach (var key in entity.GetDeclaredForeignKeys())
        {
            yield return $"{entity.Name} refers by {Names(key.Properties)} to {key.PrincipalEntityType.Name} {Names(key.PrincipalKey.Properties)} unique {key.IsUnique} required {key.IsRequired} of one {key.IsRequiredDependent} on delete {key.DeleteBehavior}";
        }

        foreach (var navigation in entity.GetDeclaredNavigations())
        {
            yield return $"{entity.Name} leads by {navigation.Name} to {navigation.TargetEntityType.Name} many {navigation.IsCollection} loaded {navigation.IsEagerLoaded}";
        }

        foreach (var index in entity.GetDeclaredIndexes())
        {
            yield return $"{entity.Name} finds by {Names(index.Properties)} unique {index.IsUnique}";
        }

        foreach (var filter in entity.GetDeclaredQueryFilters())
        {
            yield return $"{entity.Name} filtered {filter.Key} {filter.Expression}";
        }
    }

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(", ", properties.Select(property => property.Name));
}
