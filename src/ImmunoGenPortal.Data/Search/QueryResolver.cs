using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>Finds out what the names of a query mean: words that are a name are searched for under every name of the thing.</summary>
public sealed class QueryResolver(PortalDbContext db, NameSearch names)
{
    /// <summary>A word of fewer letters stands in too many names.</summary>
    private const int ShortestWord = 4;

    /// <returns>The query with its names resolved, and the things that its words name.</returns>
    public async Task<(SearchQuery Query, IReadOnlyList<NamedEntity> Entities)> ResolveAsync(SearchQuery query, CataloguedReleases releases, CancellationToken cancellation)
    {
        var remarks = new List<string>(query.Remarks);
        var clauses = new List<SearchClause>();
        foreach (var clause in query.Clauses)
        {
            clauses.Add(await FieldsAsync(clause, releases, remarks, cancellation));
        }

        var spoken = clauses.Where(clause => clause is { IsExcluded: false, Any: [SearchTerm.Words { Shape: not TermShape.Prefix }] }).Select(clause => ((SearchTerm.Words)clause.Any[0]).Text).ToList();
        var entities = await names.FindAsync(spoken, cancellation);
        foreach (var entity in entities)
        {
            Widen(clauses, entity);
        }

        entities = [.. entities, .. await FieldEntitiesAsync(clauses, entities, cancellation)];

        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i] is { IsExcluded: true, Any: [SearchTerm.Words { Shape: TermShape.Word } word] } && await names.FindAsync([word.Text], cancellation) is [var barred, ..])
            {
                clauses[i] = clauses[i] with { Any = UnderEveryName(barred), Asked = word.Text };
            }
        }

        return (new SearchQuery(clauses, remarks) { IsPlain = query.IsPlain }, entities);
    }

    /// <summary>The things that fields name, where a name means one thing.</summary>
    private async Task<IReadOnlyList<NamedEntity>> FieldEntitiesAsync(List<SearchClause> clauses, IReadOnlyList<NamedEntity> known, CancellationToken cancellation)
    {
        var found = new List<NamedEntity>();
        foreach (var term in clauses.Where(clause => !clause.IsExcluded).SelectMany(clause => clause.Any).OfType<SearchTerm.Resolved>().Where(term => term.Ids.Length == 1))
        {
            var kind = Facets.EntityOf(Facets.Of(term.Field));
            if (!known.Concat(found).Any(entity => entity.Kind == kind && entity.Id == term.Ids[0]) && await names.AtAsync(kind, term.Ids[0], term.Name, cancellation) is { } entity)
            {
                found.Add(entity);
            }
        }

        return found;
    }

    /// <summary>A clause with the names of its fields resolved; a name that nothing has is searched for as words.</summary>
    private async Task<SearchClause> FieldsAsync(SearchClause clause, CataloguedReleases releases, List<string> remarks, CancellationToken cancellation)
    {
        var terms = new List<SearchTerm>();
        foreach (var term in clause.Any)
        {
            if (term is not SearchTerm.Named named)
            {
                terms.Add(term);
            }
            else if (await ResolveAsync(named, releases, cancellation) is { } resolved)
            {
                terms.Add(resolved);
            }
            else
            {
                terms.Add(new SearchTerm.Words(named.Name, TermShape.Phrase));
                remarks.Add(named.Field == SearchField.Kind ? $"No release is of the kind “{named.Name}”: it was read as words." : $"No {named.Field.Key()} is called “{named.Name}”: it was read as words.");
            }
        }

        return clause with { Any = terms };
    }

    private async Task<SearchTerm?> ResolveAsync(SearchTerm.Named named, CataloguedReleases releases, CancellationToken cancellation)
    {
        if (named.Field == SearchField.Kind)
        {
            var code = named.Name.Trim().ToLowerInvariant().Replace(' ', '-');
            return releases.ById.Any(release => release?.Kind == code) ? new SearchTerm.Resolved(SearchField.Kind, code, code, []) : null;
        }

        var kind = Facets.EntityOf(Facets.Of(named.Field));
        var key = NameKey.Of(named.Name);
        var exact = await db.EntityNames.Where(name => name.Kind == kind && name.NameKey == key).Select(name => name.EntityId).Distinct().ToArrayAsync(cancellation);
        var ids = exact.Length > 0 || key.Length == 0 ? exact
            : await db.EntityNames.Where(name => name.Kind == kind && name.NameKey.StartsWith(key)).Select(name => name.EntityId).Distinct().ToArrayAsync(cancellation);
        if (ids.Length == 0 && key.Length >= ShortestWord)
        {
            // "lymphoma" for every disease of which it is the last word, too.
            var word = $"% {LikePattern.Literally(named.Name.Trim())}%";
            ids = await db.EntityNames.Where(name => name.Kind == kind && EF.Functions.Like(name.Name, word, LikePattern.Escape)).Select(name => name.EntityId).Distinct().ToArrayAsync(cancellation);
        }

        return ids.Length == 0 ? null : new SearchTerm.Resolved(named.Field, named.Name, null, ids);
    }

    /// <summary>Puts every name of a thing in the place of the words that name it.</summary>
    private static void Widen(List<SearchClause> clauses, NamedEntity entity)
    {
        for (var first = 0; first < clauses.Count; first++)
        {
            var words = new List<string>();
            for (var after = first; after < clauses.Count && IsPlain(clauses[after]); after++)
            {
                words.Add(((SearchTerm.Words)clauses[after].Any[0]).Text);
                if (string.Join(' ', words) == entity.Asked)
                {
                    clauses.RemoveRange(first, words.Count);
                    clauses.Insert(first, new SearchClause(UnderEveryName(entity), Asked: entity.Asked));
                    return;
                }
            }
        }
    }

    private static List<SearchTerm> UnderEveryName(NamedEntity entity) =>
        [.. entity.Names.Prepend(entity.Asked).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new SearchTerm.Words(name, TermShape.Phrase))];

    /// <summary>Whether it is one word that may be part of a name.</summary>
    private static bool IsPlain(SearchClause clause) => clause is { IsExcluded: false, Any: [SearchTerm.Words { Shape: TermShape.Word }] };
}
