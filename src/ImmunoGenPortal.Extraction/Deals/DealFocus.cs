using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Which deal a payment or a date belongs to: the one told in its clause, else its passage, else the news of the release.</summary>
internal sealed class DealFocus(ReleaseContext context, IReadOnlyList<DealDraft> deals, bool announces)
{
    private static readonly RuleSet Nouns = RuleSet.Parse("""
        let THE = (the | this | that | its | their | under | of)
        deal.noun.license         THE (license | licenses | licence)
        deal.noun.option          THE (option | option agreement)
        deal.noun.collaboration   THE (collaboration | alliance)
        deal.noun.right-to-test   THE (right-to-test agreement | technology access agreement)
        deal.noun.amendment       THE (amendment | amended agreement)
        deal.noun.extension       THE (extension | renewal)
        """);

    private readonly DealDraft? _news = deals.FirstOrDefault(deal => deal.IsNews && !deal.IsOnlyNamed) ?? deals.FirstOrDefault(deal => deal.IsNews);
    private int _passage = -1;
    private DealDraft? _told;
    private DealDraft? _list;
    private Sentence? _sentence;
    private List<Told> _here = [];
    private DealDraft? _meant;

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="here">The deals that it tells of, in its order.</param>
    public void Enter(Sentence sentence, List<Told> here)
    {
        if (sentence.Passage != _passage)
        {
            var isListed = context.Release.Passages[sentence.Passage].Shape == PassageShape.ListItem;
            _list = OpensList() ? _told ?? _meant : isListed ? _list : null;
            (_passage, _told) = (sentence.Passage, _list);
        }

        (_sentence, _here) = (sentence, here);
        _told = here.Count > 0 ? here[^1].Deal : _told;
        _meant = here.Count > 0 ? null : Meant(sentence);
    }

    /// <summary>The deal that the words from an atom on belong to; null where they belong to none.</summary>
    public DealDraft? At(int atom) => _here.Count == 0 ? _meant : _here.FindLast(told => told.First <= atom).Deal ?? _here[0].Deal;

    private bool OpensList() => _sentence is { } last && last.Run.Is(last.Run.Count - 1, ":");

    private DealDraft? Meant(Sentence sentence)
    {
        var named = sentence.Mentions.Where(mention => mention.Type == MentionType.Partner).Select(mention => mention.Thing).ToHashSet();
        var isTold = sentence.Section is Section.Body or Section.Headline or Section.Subtitle;
        var focus = _told ?? (announces && isTold ? _news : null);
        if (named.Count > 0 && (focus is null || !named.Contains(focus.Partner)))
        {
            focus = deals.LastOrDefault(deal => named.Contains(deal.Partner) && deal.IsNews) ?? deals.LastOrDefault(deal => named.Contains(deal.Partner));
        }

        return focus is null ? null : ByNoun(sentence, focus);
    }

    /// <summary>"the option": of the partner's deals the one of that kind, where the one spoken of is of another.</summary>
    private DealDraft ByNoun(Sentence sentence, DealDraft focus)
    {
        var noun = Nouns.Match(sentence) is [var first, ..] ? first.Rule.Code : null;
        return noun is null || noun == focus.Kind ? focus
            : deals.LastOrDefault(deal => deal.Partner == focus.Partner && deal.Kind == noun && !deal.IsOnlyNamed) ?? focus;
    }
}
