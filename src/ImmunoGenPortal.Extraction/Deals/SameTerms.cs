using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Licenses that are said to have the terms of another: "each was granted on the same financial terms as the one announced today".</summary>
internal static class SameTerms
{
    private static readonly RuleSet Rules = RuleSet.Parse("""
        let SAME = (same | identical)
        deal.same-terms   (each | all | both | these | those | licenses | three | two) …14 SAME …1 (financial | economic | commercial)? terms (as | to) …2 (the one | this | that | the license | today | the new) …3 (today | license | announced | one)
        deal.same-terms.own   (took | taken | obtained | licensed | signed | granted) …24 on (the)? SAME …1 (financial | economic | commercial)? terms as (the | this | that) …1 (one | license) …3 (today | announced)
        deal.same-terms   (each | all | both | these | those | licenses) …14 (on | with | carry | have) …2 SAME …1 terms
        """);

    /// <param name="told">The deals that the sentence tells of.</param>
    /// <param name="about">The deal that it is about.</param>
    public static void Read(Sentence sentence, List<Told> told, List<DealDraft> deals, DealDraft? about)
    {
        if (about is not null && Rules.Match(sentence) is [_, ..] same)
        {
            Share(sentence, told, deals, about, same.Any(static match => match.Rule.Code == "own") && told.Exists(static other => other.Deal is { IsNews: false, Kind: "license" }));
        }
    }

    /// <param name="isOwn">Whether the sentence itself tells of the license that has the terms, none before it.</param>
    private static void Share(Sentence sentence, List<Told> told, List<DealDraft> deals, DealDraft about, bool isOwn)
    {
        if (deals.Find(deal => deal is { IsNews: true, Kind: "license" } && deal.Partner == about.Partner && deal.Draft.Parts.Count > 0) is not { } model)
        {
            return;
        }

        foreach (var deal in deals.Where(deal => deal is { IsNews: false, Kind: "license" } && deal.Partner == model.Partner && deal.Draft.Parts.Count == 0 && (isOwn || deal.Draft.EvidenceOf(Properties.Deal.Kind)[0].Start < sentence.Span.Start) && told.Exists(other => other.Deal == deal) == isOwn))
        {
            deal.Draft.Parts.AddRange(model.Draft.Parts);
        }
    }
}
