using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>Reads the payments that events have brought: who paid, how much, and for what.</summary>
public static class PaymentReader
{
    private const int MostPayments = 40;

    public static void Read(ReleaseContext context)
    {
        var payments = new List<Draft>();
        Sentence? before = null;
        Mention? partner = null;
        foreach (var sentence in context.In(Section.Body).Concat(context.In(Section.Headline, Section.Subtitle)))
        {
            foreach (var match in PaymentRules.Rules.Match(sentence).Where(_ => payments.Count < MostPayments))
            {
                var isBody = sentence.Section == Section.Body;
                var payer = match.MentionOf("payer") ?? PartnerOf(sentence, match) ?? (isBody ? partner : null) ?? PartnerIn(context);
                if (payer is not null && (isBody || !IsTold(match, payments)))
                {
                    Add(context, match, payer, before, payments);
                }
            }

            partner = sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Partner) ?? partner;
            before = sentence;
        }

        context.Drafts.AddRange(payments);
    }

    /// <summary>Whether the body tells of the sum that a headline names.</summary>
    private static bool IsTold(Match match, List<Draft> payments) =>
        payments.Exists(known => match.MentionOf("amount") is not { Money: { } money } || known[Properties.Payment.Amount] == new MoneyValue(money));

    private static void Add(ReleaseContext context, Match match, Mention payer, Sentence? before, List<Draft> payments)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var amount = match.MentionOf("amount");
        var payment = new Draft(SubjectKind.Payment)
            .Set(Properties.Payment.Payer, new NameValue(payer.Thing!.Name), EvidenceSpans.Of(payer.Span), rule, confidence, match.Has("payer") ? Basis.Stated : Basis.Implied)
            .Set(Properties.Payment.Payee, new NameValue("ImmunoGen"), EvidenceSpans.Of(match.Span), rule, confidence, Basis.Implied);
        if (amount?.Money is { } money)
        {
            payment.Set(Properties.Payment.Amount, new MoneyValue(money), EvidenceSpans.Of(amount.Span), rule, confidence);
        }

        AddTrigger(context, match, before, payment);
        context.MarkClaimed(match);
        if (!payments.Exists(known => IsSame(known, payment)))
        {
            payments.Add(payment);
        }
    }

    /// <summary>The same sum for the same event is one payment told twice; one without a sum is whichever was told with one.</summary>
    private static bool IsSame(Draft known, Draft payment) =>
        known[Properties.Payment.Payer] == payment[Properties.Payment.Payer]
        && (payment[Properties.Payment.Amount] is null || (known[Properties.Payment.Amount] == payment[Properties.Payment.Amount]
            && (known[Properties.Payment.Trigger] == payment[Properties.Payment.Trigger] || payment[Properties.Payment.Trigger]?.Stored == "other" || known[Properties.Payment.Trigger]?.Stored == "other")));

    /// <summary>What the sentence, else the one before it, else the headline tells of the event.</summary>
    private static void AddTrigger(ReleaseContext context, Match match, Sentence? before, Draft payment)
    {
        var pointsBack = match.Sentence.Run.IsAny(0, "this", "these", "with", "the", "it", "as", "under") ? before : null;
        foreach (var sentence in new[] { match.Sentence, pointsBack }.OfType<Sentence>().Concat(context.In(Section.Headline)))
        {
            if (PaymentRules.Triggers.Match(sentence) is [var trigger, ..])
            {
                payment.Set(Properties.Payment.Trigger, new CodeValue(trigger.MentionOf("phase")?.Code is [var phase, ..] ? $"phase-{(phase is '4' ? '3' : phase)}" : trigger.Rule.Code.Replace("one", "1", StringComparison.Ordinal).Replace("three", "3", StringComparison.Ordinal)), EvidenceSpans.Of(trigger.Span), trigger.Rule.Id, 0.85);
                return;
            }
        }

        payment.Set(Properties.Payment.Trigger, new CodeValue("other"), EvidenceSpans.Of(match.Span), "trigger.other", 0.6, Basis.Implied);
    }

    private static Mention? PartnerOf(Sentence sentence, Match match)
    {
        var named = sentence.Mentions.Where(mention => mention.Type == MentionType.Partner).ToList();
        return named.LastOrDefault(mention => mention.Span.Start < match.Span.Start) ?? named.FirstOrDefault();
    }

    private static Mention? PartnerIn(ReleaseContext context) =>
        context.In(Section.Headline, Section.Subtitle, Section.Body).SelectMany(sentence => sentence.Mentions).FirstOrDefault(mention => mention.Type == MentionType.Partner);
}
