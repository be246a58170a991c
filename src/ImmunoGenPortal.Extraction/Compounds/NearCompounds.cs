using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Which compounds a match speaks of: a gap may have passed over the right one.</summary>
internal static class NearCompounds
{
    /// <summary>The compounds right before a place of the match: the last one, and those joined to it by commas and "and". Each once, left to right.</summary>
    public static IReadOnlyList<Mention> Before(Match match, EvidenceSpan place)
    {
        var atoms = match.Sentence.Atoms;
        var at = match.After - 1;
        while (at > match.First && (atoms[at].Mention is not { Type: MentionType.Compound } || match.Sentence.SpanOf(at, at + 1).Start >= place.Start))
        {
            at--;
        }

        var near = new List<Mention>();
        for (; at >= 0 && (IsCompound(match, at) || IsJoint(match, at)); at--)
        {
            if (atoms[at].Mention is { } compound && !near.Exists(known => known.Thing == compound.Thing))
            {
                near.Insert(0, compound);
            }
        }

        return near;
    }

    /// <summary>The compound at a place of the match, and those that follow joined to it by commas and "and". Each once, left to right.</summary>
    public static IReadOnlyList<Mention> From(Match match, int atom)
    {
        var listed = new List<Mention>();
        for (var first = atom; atom < match.Sentence.Atoms.Count && atom < first + LongestList && (IsCompound(match, atom) || IsJoint(match, atom)); atom++)
        {
            if (match.Sentence.Atoms[atom].Mention is { } compound && !listed.Exists(known => known.Thing == compound.Thing))
            {
                listed.Add(compound);
            }
        }

        return listed;
    }

    /// <summary>The first so many compounds named from a place of the match on, whatever stands between them. Each once, left to right.</summary>
    public static IEnumerable<Mention> Counted(Match match, int atom, int count) =>
        match.Sentence.Atoms.Skip(atom).Take(LongestList).Select(static step => step.Mention).OfType<Mention>().Where(static mention => mention is { Type: MentionType.Compound, Thing: not null }).DistinctBy(static mention => mention.Thing).Take(count);

    /// <summary>In steps, commas counted.</summary>
    private const int LongestList = 60;

    private static bool IsCompound(Match match, int atom) => match.Sentence.Atoms[atom].Mention is { Type: MentionType.Compound, Thing: not null };

    private static bool IsJoint(Match match, int atom) =>
        match.Sentence.Atoms[atom] is { IsSingle: true, Mention: null } joint && match.Sentence.Run.IsAny(joint.FirstToken, ",", "and", "(", ")", "®", "™");
}
