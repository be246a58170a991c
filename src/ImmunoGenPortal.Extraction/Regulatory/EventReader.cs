using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Reads approvals, submissions, designations and the like; a sentence that names no compound speaks of the one named last, or of the release's own.</summary>
public static class EventReader
{
    public static void Read(ReleaseContext context)
    {
        var lead = LeadCompound.Of(context);
        Mention? last = null;
        foreach (var sentence in context.In(Section.Body, Section.Boilerplate, Section.Headline, Section.Subtitle))
        {
            var matches = EventRules.Rules.Match(sentence);
            foreach (var match in matches.Where(match => !IsPartOf(match, matches)))
            {
                var compound = match.MentionOf("compound") ?? Near(sentence, match) ?? last ?? lead;
                if (compound is not null)
                {
                    Add(context, match, compound);
                }
            }

            last = sentence.Mentions.LastOrDefault(IsCompound) ?? last;
        }

        RegulatoryDraft.Merge(context.Drafts);
    }

    /// <summary>An application that is accepted was filed before; an accelerated approval is no other approval.</summary>
    private static bool IsPartOf(Match match, IReadOnlyList<Match> matches) => match.Rule.Code switch
    {
        "submission" => matches.Any(other => other.Rule.Code == "acceptance"),
        "approval" => matches.Any(other => other.Rule.Code == "accelerated-approval" && other.First < match.After && match.First < other.After),
        _ => false,
    };

    /// <summary>The compound named last before the event, else the next behind it.</summary>
    private static Mention? Near(Sentence sentence, Match match) =>
        sentence.Mentions.Where(IsCompound).LastOrDefault(mention => mention.Span.Start < match.Span.End) ?? sentence.Mentions.FirstOrDefault(IsCompound);

    private static void Add(ReleaseContext context, Match match, Mention compound)
    {
        var said = EvidenceSpans.Of(match.SpanOf("event") ?? match.Span);
        var date = match.MentionOf("date") ?? Dated(match);
        var disease = match.Rule.Code is "ind" or "pdufa-date" ? null
            : match.Sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Indication && mention.Span.Start > match.Span.Start && !IndicationReader.IsGeneral(mention.Thing!));
        foreach (var place in Place.Of(match.Sentence.Mentions, context.Lexicon).Take(match.Rule.Code == "ind" ? 1 : 3))
        {
            var draft = RegulatoryDraft.Make(match, match.Rule.Code, said, place, disease, compound);
            if (date is { Date: { } day })
            {
                draft.Set(Properties.Regulatory.Date, new DateValue(day), EvidenceSpans.Of(date.Span), match.Rule.Id, match.Rule.Confidence);
            }

            if (place == Place.Unnamed && IsAmerican(match.Rule.Code, match.Span.Quote(context.Text)))
            {
                draft.Set(Properties.Regulatory.Jurisdiction, new CodeValue("US"), said, match.Rule.Id, match.Rule.Confidence, Basis.Implied);
            }

            context.Drafts.Add(draft);
        }
    }

    /// <summary>Events and applications that only American law has.</summary>
    private static bool IsAmerican(string code, string words) =>
        code is "pdufa-date" or "fast-track" or "breakthrough" or "accelerated-approval" || words.Contains("BLA", StringComparison.Ordinal) || words.Contains("Biologics License", StringComparison.OrdinalIgnoreCase);

    /// <summary>A date right behind the match: "granted accelerated approval in November 2022".</summary>
    private static Mention? Dated(Match match) =>
        match.Sentence.Atoms.Skip(match.After).Take(6).Select(atom => atom.Mention).FirstOrDefault(mention => mention?.Type is MentionType.Date or MentionType.Year);

    private static bool IsCompound(Mention mention) => mention is { Type: MentionType.Compound, Thing: not null };
}
