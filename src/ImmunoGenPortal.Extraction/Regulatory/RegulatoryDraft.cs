using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Makes a regulatory event of a match that keeps its compound.</summary>
internal static class RegulatoryDraft
{
    private static readonly Property[] Details = [Properties.Regulatory.Jurisdiction, Properties.Regulatory.Agency, Properties.Regulatory.Indication];

    /// <summary>How long before a release what it announces as new may have been done, in months: results of a quarter tell of it months later.</summary>
    private const int LongestNews = 6;

    /// <summary>Drops an event that another tells with all the same and more.</summary>
    /// <param name="news">The sentences that tell the news of the release.</param>
    /// <param name="released">Null where the release has no date.</param>
    public static void Merge(DraftList drafts, IEnumerable<Sentence> news, PartialDate? released)
    {
        var today = news.Select(sentence => sentence.Span).ToList();
        var events = drafts.FindAll(draft => draft.Kind == SubjectKind.Regulatory);
        foreach (var group in events.GroupBy(draft => (draft[Properties.Regulatory.Compound], draft[Properties.Regulatory.Event])))
        {
            var kept = new List<Draft>();
            foreach (var draft in group.OrderByDescending(draft => Details.Count(property => draft[property] is not null)).ThenByDescending(draft => draft[Properties.Regulatory.Indication]?.Stored.Length ?? 0).Take(60))
            {
                if (kept.Exists(known => !AreApart(draft, known) && !IsOfOld(draft, known) && !IsOfOld(known, draft) && Array.TrueForAll(Details, property => draft[property] is null || draft[property] == known[property] || IsBroader(draft[property], known[property]))))
                {
                    drafts.Remove(draft);
                }
                else
                {
                    kept.Add(draft);
                }
            }
        }

        bool IsOfOld(Draft old, Draft told) =>
            old[Properties.Regulatory.Event] is CodeValue { Code: "approval" } && old[Properties.Regulatory.Date] is DateValue made && made.Date.LastDay.AddMonths(LongestNews) < released?.FirstDay
            && told[Properties.Regulatory.Date] is null && told.EvidenceOf(Properties.Regulatory.Event) is [var said, ..] && today.Exists(sentence => sentence.Overlaps(said)); // approved since, for another use
    }

    /// <summary>Whether two happened in different years: an approval for one stage of a disease, later for another.</summary>
    private static bool AreApart(Draft draft, Draft known) =>
        draft[Properties.Regulatory.Event] is CodeValue { Code: "approval" } && draft[Properties.Regulatory.Date] is DateValue one && known[Properties.Regulatory.Date] is DateValue other && one.Date.Year != other.Date.Year;

    /// <summary>"ovarian cancer" beside "platinum-resistant ovarian cancer".</summary>
    private static bool IsBroader(FactValue? left, FactValue? right) => left is NameValue a && right is NameValue b && b.Name.EndsWith(" " + a.Name, StringComparison.OrdinalIgnoreCase);

    /// <param name="disease">Null where none is named.</param>
    /// <param name="named">The compound, where the match does not keep it.</param>
    public static Draft Make(Match match, string code, EvidenceSpans said, Place place, Mention? disease, Mention? named = null)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var compound = named ?? match.MentionOf("compound")!;
        var draft = new Draft(SubjectKind.Regulatory)
            .Set(Properties.Regulatory.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence)
            .Set(Properties.Regulatory.Event, new CodeValue(code), said, rule, confidence);
        if (place.Agency is { } agency)
        {
            draft.Set(Properties.Regulatory.Agency, new NameValue(agency.Thing!.Name), EvidenceSpans.Of(agency.Span), rule, confidence);
        }

        if (place.Code is { } jurisdiction)
        {
            var basis = place.Jurisdiction is null ? Basis.Implied : Basis.Stated;
            draft.Set(Properties.Regulatory.Jurisdiction, new CodeValue(jurisdiction), EvidenceSpans.Of((place.Jurisdiction ?? place.Agency)!.Span), rule, confidence, basis);
        }

        return disease is null ? draft
            : draft.Set(Properties.Regulatory.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), rule, confidence);
    }
}
