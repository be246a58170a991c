using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>
/// What the wordings that must not be read take from the others: each bars the matches that keep a mention it keeps, or,
/// keeping none, those that it overlaps.
/// </summary>
internal sealed class BarredPlaces
{
    private readonly HashSet<Mention> _mentions = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _atoms = [];

    public BarredPlaces(IReadOnlyList<Match> negatives)
    {
        foreach (var negative in negatives)
        {
            List<Mention> kept = [.. negative.Kept];
            _mentions.UnionWith(kept);
            for (var atom = negative.First; kept.Count == 0 && atom < negative.After; atom++)
            {
                _atoms.Add(atom);
            }
        }
    }

    public bool Bars(Match match)
    {
        for (var atom = match.First; _atoms.Count > 0 && atom < match.After; atom++)
        {
            if (_atoms.Contains(atom))
            {
                return true;
            }
        }

        return _mentions.Count > 0 && match.Kept.Any(_mentions.Contains);
    }
}
