using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>An event of several compounds, each with what is its own: "granted to IMGN779 for AML and to IMGN632 for BPDCN", "INDs became active: AMG 595 on October 28 and AMG 172 on November 9".</summary>
internal static class EventShares
{
    /// <summary>The compounds with their rows; empty where the event is of one.</summary>
    public static List<(Mention Compound, List<EventRow> Rows)> Of(EventClause clause, NameLexicon lexicon)
    {
        var starts = Enumerable.Range(clause.Event, Math.Max(0, clause.After - clause.Event))
            .Where(atom => clause.Sentence.Atoms[atom].Mention is { Type: MentionType.Compound, Thing: not null, IsReference: false })
            .DistinctBy(atom => clause.Sentence.Atoms[atom].Mention!.Thing)
            .ToList();
        if (starts.Count < 2)
        {
            return [];
        }

        var places = clause.Between(clause.Start, starts[0]).Where(Place.IsPlace).ToList();
        var shares = new List<(Mention, EventGroup)>();
        for (var i = 0; i < starts.Count; i++)
        {
            var group = new EventGroup();
            foreach (var mention in clause.Between(starts[i] + 1, i + 1 < starts.Count ? starts[i + 1] : clause.After))
            {
                group.Add(mention, Place.IsPlace(mention), EventReader.IsDisease(mention));
            }

            group.Places = group.Places.Count > 0 ? group.Places : places;
            shares.Add((clause.Sentence.Atoms[starts[i]].Mention!, group));
        }

        var isShared = shares.TrueForAll(share => share.Item2.Diseases.Count > 0) || shares.TrueForAll(share => share.Item2.Date is not null);
        return isShared ? [.. shares.Select(share => (share.Item1, share.Item2.Rows(null, lexicon, null).ToList()))] : [];
    }
}
