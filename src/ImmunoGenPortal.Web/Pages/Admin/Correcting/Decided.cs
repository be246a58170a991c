using System.Globalization;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Corrections;

namespace ImmunoGenPortal.Web.Pages.Admin.Correcting;

/// <summary>What was just done, as the next page says it.</summary>
/// <param name="Did">As the address has it.</param>
public sealed record DecidedView(string Did, IReadOnlyList<string> Lines, bool CanBeUndone);

/// <summary>Decisions by the part of an address that names them, "f12.e3": facts and entities by the numbers of their corrections.</summary>
public sealed partial class Decided(CorrectionQueries corrections, CorrectFacts facts, CorrectEntities entities)
{
    public const int Most = 100;

    public static string OfFact(int correctionId) => string.Create(CultureInfo.InvariantCulture, $"f{correctionId}");

    public static string OfEntity(int correctionId) => string.Create(CultureInfo.InvariantCulture, $"e{correctionId}");

    /// <summary>Null where the text names no decision, or none that is known.</summary>
    public async Task<DecidedView?> FindAsync(string? did, CancellationToken cancellation)
    {
        var (factIds, entityIds) = Read(did);
        var ofFacts = await corrections.NumberedAsync(factIds, cancellation);
        var ofEntities = await corrections.OfEntitiesAsync(entityIds, cancellation);
        if (ofFacts.Count + ofEntities.Count == 0)
        {
            return null;
        }

        var lines = ofFacts.Select(one => $"{Show.Corrections.What(one.Correction)}: {Show.Corrections.Mark(one.Correction)}{Undone(one.Correction.UndoneBy)}.").Distinct()
            .Concat(ofEntities.Select(one => $"{Show.Corrections.What(one)}{Undone(one.UndoneBy)}.")).ToList();
        return new DecidedView(did!, ofFacts.Count > 1 && lines.Count < ofFacts.Count ? [.. lines, $"In {ofFacts.Count} releases."] : lines,
            ofFacts.Any(one => one.Correction.UndoneAt is null) || ofEntities.Any(one => one.UndoneAt is null));
    }

    /// <summary>What was undone already stays so.</summary>
    public async Task UndoAsync(Actor actor, string? did, CancellationToken cancellation)
    {
        var (factIds, entityIds) = Read(did);
        foreach (var id in factIds)
        {
            await facts.UndoAsync(actor, id, null, cancellation);
        }

        foreach (var id in entityIds)
        {
            await entities.UndoAsync(actor, id, null, cancellation);
        }
    }

    private static (List<int> Facts, List<int> Entities) Read(string? did)
    {
        var named = did is { Length: <= 1_000 } && Pattern().IsMatch(did) ? did.Split('.') : [];
        List<int> Numbers(char kind) => [.. named.Where(one => one[0] == kind).Select(one => int.Parse(one.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture))];
        return (Numbers('f'), Numbers('e'));
    }

    private static string Undone(string? by) => by is null ? "" : $", undone by {by}";

    [GeneratedRegex(@"^[ef][0-9]{1,9}(\.[ef][0-9]{1,9}){0,99}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
