using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Releases;

/// <summary>What the news of the day is: the headline says it, or else the first sentence. The first line that matches decides.</summary>
public static class ReleaseKindRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let DATA = (data | results | findings)
        let LICENSE = (license | licenses | option | options | right-to-test | sublicense)
        release.kind.financial-results   (quarter | quarterly | fiscal | year-end | year) …6 (results | financial | earnings)
        release.kind.conference          (webcast | conference call | to present at | to webcast) ~0.8
        release.kind.acquisition         (to acquire | acquires | completes acquisition | to be acquired)
        release.kind.financing           (public offering | private placement | convertible notes | royalty financing | registered direct offering)
        release.kind.license             ORG (takes | take | taken | obtains | exercises | exercised | extends | grants | licenses | licensed | acquires) …8 (LICENSE | rights | technology | agreement)
        release.kind.license             LICENSE …4 (taken | granted | exercised | extended | agreement)
        release.kind.milestone           milestone …3 (payment | fee | achieved | triggered)
        release.kind.milestone           (earns | receives | triggers | achieves) …5 milestone
        release.kind.clinical-data       (announces | announce | report | reports | reported | presents | presented | positive | encouraging | updated | new) …8 DATA …6 (presented | presentation | from | on | of | for | at | in | with | reported)?
        release.kind.collaboration       (collaboration | collaborate | co-promotion | supply agreement)
        release.kind.regulatory          (REGULATOR | approval | approves | designation | biologics license application)
        release.kind.people              (appoints | names | elects | appointed | joins | appointment | retire | resigns)
        release.kind.clinical-progress   (first patient | patient dosing | initiates | initiation | enrollment | begins | starts) …8 (trial | study | testing | dosing | dosed)
        """);

    public static void Read(ReleaseContext context, Draft release)
    {
        foreach (var sentence in context.In(Section.Headline).Concat(context.In(Section.Body).Take(1)))
        {
            if (Rules.Match(sentence).OrderBy(Place).FirstOrDefault() is { } match)
            {
                var kind = match.Rule.Code;
                release.Set(Properties.Release.Kind, new CodeValue(kind), EvidenceSpans.Of(match.Span), match.Rule.Id, sentence.Section == Section.Headline ? match.Rule.Confidence : 0.7);
                return;
            }
        }

        if (context.In(Section.Headline).FirstOrDefault() is { } headline)
        {
            release.Set(Properties.Release.Kind, new CodeValue("corporate"), EvidenceSpans.Of(headline.Span), "release.kind.other", 0.5, Basis.Implied);
        }
    }

    private static int Place(Match match)
    {
        for (var i = 0; i < Rules.Rules.Count; i++)
        {
            if (Rules.Rules[i] == match.Rule)
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
