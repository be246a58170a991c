using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What the releases say of one property of a thing, for a line of its sheet.</summary>
/// <param name="Pages">By what is compared of a name: the page of what it names; null where none has one.</param>
public sealed record ToldProperty(Property Property, EntityView View, IReadOnlyDictionary<string, NamedLink>? Pages = null)
{
    /// <summary>The page of what a value names; null where there is none.</summary>
    public NamedLink? PageOf(Statement statement) => Pages?.GetValueOrDefault(NameKey.Of(statement.Value));
}
