using System.Collections.Frozen;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>The event that made a payment due.</summary>
/// <param name="IsStated">Whether the text tells of an event; "other" also stands for an event that nothing names.</param>
internal sealed record PaymentTrigger(string Code, EvidenceSpan Span, string Rule, double Confidence, bool IsStated)
{
    private static readonly FrozenDictionary<string, string> Phases = new Dictionary<string, string> { ["phase-one"] = "phase-1", ["phase-three"] = "phase-3" }.ToFrozenDictionary();

    /// <summary>What the clause tells of the event, else what stands before it, else the sentence that speaks of "the payment", the one before, and of news the headline.</summary>
    /// <param name="earlier">The one before that, in the same passage.</param>
    public static PaymentTrigger Of(ReleaseContext context, Match match, Sentence? before, Sentence? after, Sentence? earlier) =>
        (InClause(match) is { } clause ? OfPhase(clause, before) : null)
        ?? OfEach(match)
        ?? Named(match)
        ?? (after is not null && PaymentRules.Pointing.Match(after).Count > 0 ? First(after, 0, int.MaxValue) : null)
        ?? (before is null || !PointsBack(match.Sentence) ? null : First(before, 0, int.MaxValue) ?? (earlier is not null && match.Sentence.Run.Is(0, "this") ? First(earlier, 0, int.MaxValue) : null))
        ?? (match.Sentence.Section == Section.Body && match.Rule.Code != "listed" && PointsBack(match.Sentence) ? context.In(Section.Headline).Select(headline => First(headline, 0, int.MaxValue)).FirstOrDefault(found => found is not null) : null)
        ?? new("other", match.Span, "trigger.other", 0.6, IsStated: PaymentRules.Other.Match(match.Sentence).Count > 0 || (before is not null && Met.Match(before).Count > 0));

    /// <summary>What was received is told of next.</summary>
    private static readonly RuleSet Met = RuleSet.Parse("""
        payment.met   (achieved | reached | met | attained | passed) (the | its | their)? (a | one | two | three | four | several | COUNT | ORDINAL)? …2 (milestone | milestones)
        payment.met   (milestone | milestones) …4 (was | were | has been | have been) (achieved | reached | met | attained)
        payment.met.not   (may | could | would | if | when | will | upon) …8 (achieved | reached | met | attained) !
        """);

    /// <summary>"$5 million from Lilly and $1 million from Amgen, each upon the start of Phase I testing": what follows the last sum is the event of all.</summary>
    private static PaymentTrigger? OfEach(Match match) =>
        Each.Match(match.Sentence) is [.., var each] && match.MentionOf("amount") is { } amount && each.Span.Start > amount.Span.End && !match.Sentence.Mentions.Any(mention => mention.Type == MentionType.Money && mention.Span.Start > each.Span.Start)
            ? First(match.Sentence, each.Span.Start, int.MaxValue, each.Span.Start)
            : null;

    private static readonly RuleSet Each = RuleSet.Parse("""
        payment.each   (each | both | in each case | all) (upon | on | when | with | for | after | following | at | as | in connection with)
        """);

    /// <summary>A first patient tells less than the phase of the trial that the sentence before names.</summary>
    private static PaymentTrigger OfPhase(PaymentTrigger trigger, Sentence? before) =>
        trigger.Rule == "trigger.phase-one" && before is not null && First(before, 0, int.MaxValue) is { Rule: "trigger.phase" } phase ? phase : trigger;

    /// <summary>An event without a code of its own.</summary>
    private static PaymentTrigger? Named(Match match) =>
        PaymentRules.Other.Match(match.Sentence).FirstOrDefault(other => other.Rule.Confidence > 0.9) is { } named ? new("other", named.Span, named.Rule.Id, 0.8, IsStated: true) : null;

    /// <summary>Between the sums and semicolons around the payment's own: each sum of a list has its own event, behind it.</summary>
    private static PaymentTrigger? InClause(Match match)
    {
        var amount = match.MentionOf("amount")?.Span ?? match.Span;
        var (start, end, isCut) = (0, int.MaxValue, false);
        foreach (var atom in match.Sentence.Atoms)
        {
            var span = match.Sentence.Run.Span(atom.FirstToken, atom.AfterToken);
            if (atom.Mention?.Type == MentionType.Money || match.Sentence.Run.Is(atom.FirstToken, ";"))
            {
                (start, isCut) = span.End <= amount.Start ? (span.End, atom.Mention is null) : (start, isCut);
                end = span.Start >= amount.End ? Math.Min(end, span.Start) : end;
            }
        }

        start = start > 0 && !isCut ? Math.Max(start, SumJoint.Between(match.Sentence, start, amount.Start)) : start;
        var isListed = start > 0 && !isCut; // what stands between two sums is mostly the event of the first
        return (isListed ? First(match.Sentence, amount.End, end, amount.Start) : null) ?? First(match.Sentence, match.Rule.Code == "listed" ? amount.End : start, end, amount.Start) ?? (isCut ? First(match.Sentence, 0, start, amount.Start) : null);
    }

    /// <summary>A sentence with a date of its own tells of its own event, unless it says "this".</summary>
    private static bool PointsBack(Sentence sentence)
    {
        for (var i = 0; i < sentence.Run.Count; i++)
        {
            if (sentence.Run.IsAny(i, "this", "these", "that", "such", "result", "event", "achievement"))
            {
                return true;
            }
        }

        return !sentence.Mentions.Any(mention => mention.Type is MentionType.Date or MentionType.Year);
    }

    /// <summary>Of the first rule that matches the place nearest to the sum.</summary>
    private static PaymentTrigger? First(Sentence sentence, int start, int end, int near = 0)
    {
        var places = PaymentRules.Triggers.Match(sentence).Where(trigger => trigger.Span.Start >= start && trigger.Span.End <= end).ToList();
        var found = places.Where(trigger => trigger.Rule.Id == places[0].Rule.Id).MinBy(trigger => Math.Abs(trigger.Span.Start - near));
        return found is null ? null : new PaymentTrigger(CodeOf(found), found.Span, found.Rule.Id, 0.85, IsStated: true);
    }

    private static string CodeOf(Match trigger) =>
        trigger.MentionOf("phase")?.Code is [var phase, ..] ? $"phase-{(phase is '4' ? '3' : phase)}" : Phases.GetValueOrDefault(trigger.Rule.Code, trigger.Rule.Code);
}
