using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>The events that are a release's news: those that its headline tells have its date (FACTS.md, date).</summary>
internal sealed class RegulatoryNews
{
    private const double Confidence = 0.85;

    /// <summary>Releases whose headline may tell an event as the news of the day; that of a quarter tells what was made known before.</summary>
    private static readonly string[] Kinds = ["regulatory", "milestone", "clinical-data", "clinical-progress"];

    private readonly HashSet<(FactValue? Compound, FactValue? Event)> _told = [];
    private readonly List<EvidenceSpan> _news;

    private RegulatoryNews(List<EvidenceSpan> news) => _news = news;

    /// <param name="news">The headline, its subtitles and the first sentence.</param>
    public static RegulatoryNews Of(ReleaseContext context, FixedList<Sentence> news)
    {
        var found = new RegulatoryNews([.. news.Select(static sentence => sentence.Span)]);
        var headline = news.Where(static sentence => sentence.Section is Section.Headline or Section.Subtitle).Select(static sentence => sentence.Span).ToList();
        foreach (var draft in context.Drafts.Where(static draft => draft.Kind == SubjectKind.Regulatory))
        {
            if (draft.EvidenceOf(Properties.Regulatory.Event) is [var said, ..] && headline.Exists(sentence => sentence.Overlaps(said)))
            {
                found._told.Add((draft[Properties.Regulatory.Compound], draft[Properties.Regulatory.Event]));
            }
        }

        return found;
    }

    /// <summary>Dates what the headline tells, where it or the first sentence says so without a date of its own.</summary>
    public void Date(ReleaseContext context)
    {
        var release = context.Drafts.Find(static draft => draft.Kind == SubjectKind.Release);
        if (context.Date is not { } date || release is null || !Kinds.Contains(release[Properties.Release.Kind]?.Stored))
        {
            return;
        }

        foreach (var draft in context.Drafts.Where(draft => draft.Kind == SubjectKind.Regulatory && draft[Properties.Regulatory.Date] is null && draft[Properties.Regulatory.Event] is not CodeValue { Code: "pdufa-date" } && _told.Contains((draft[Properties.Regulatory.Compound], draft[Properties.Regulatory.Event]))))
        {
            if (draft.EvidenceOf(Properties.Regulatory.Event) is [var said, ..] && _news.Exists(sentence => sentence.Overlaps(said)))
            {
                draft.Set(Properties.Regulatory.Date, new DateValue(date), release.EvidenceOf(Properties.Release.Date), "regulatory.date.news", Confidence, Basis.Implied);
            }
        }
    }
}
