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
            var keeps = false;
            for (var slot = 0; slot < negative.SlotCount; slot++)
            {
                if (negative.KeptIn(slot) is { } mention)
                {
                    keeps = true;
                    _mentions.Add(mention);
                }
            }

            for (var atom = negative.First; !keeps && atom < negative.After; atom++)
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

        for (var slot = 0; _mentions.Count > 0 && slot < match.SlotCount; slot++)
        {
            if (match.KeptIn(slot) is { } mention && _mentions.Contains(mention))
            {
                return true;
            }
        }

        return false;
    }
}
