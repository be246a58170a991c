using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Reads the deals of a release: first the agreements that its sentences tell of, then what it says of them.</summary>
public static class DealReader
{
    public static void Read(ReleaseContext context)
    {
        var kind = context.Drafts.Find(draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored;
        var (announces, isBooks) = (DealKinds.Announces(kind), kind == "financial-results");
        var successors = new Successors(context);
        var telling = new DealTelling(context, successors, announces);
        var told = context.Telling.Select(sentence => (Sentence: sentence, Deals: telling.Read(sentence))).ToList();
        if (telling.Deals.Count == 0)
        {
            return;
        }

        PartnerGroups.Merge(context, telling.Deals, told.Select(static sentence => sentence.Deals));
        var focus = new DealFocus(context, successors, telling.Deals, announces, isBooks);
        var bearers = new TermBearers(telling.Deals);
        foreach (var (sentence, here) in told)
        {
            focus.Enter(sentence, here);
            bearers.Enter(sentence, here);
            ReadTerms(context, sentence, bearers, focus);
            SameTerms.Read(sentence, here, telling.Deals, focus.At(0));
            ReadAgreement(context, sentence, telling.Deals, focus);
        }

        Finish(context, telling.Deals, announces, isBooks);
    }

    private static void ReadTerms(ReleaseContext context, Sentence sentence, TermBearers bearers, DealFocus focus)
    {
        foreach (var price in focus.IsSpeech || focus.SaleAt(0) is null ? [] : SaleRules.Prices.Match(sentence))
        {
            if (focus.SaleAt(price.AtomOf("amount")) is { } sale && SaleRules.LacksPrice(sale))
            {
                SaleRules.Read(price, sale);
                sale.Beside ??= DealTelling.OnlyCompound(sentence, 0, sentence.Atoms.Count);
                context.MarkClaimed(price);
            }
        }

        foreach (var (match, read) in focus.IsSpeech ? [] : TermReader.Find(context, sentence))
        {
            if (focus.At(match.First) is not { } deal || (focus.IsGuess && !match.Has("amount")) || (focus.IsIncome && !TermReader.IsConditional(match)))
            {
                continue;
            }

            if (deal.Kind != "royalty-sale" && match.Has("amount") && SaleRules.OfRoyalties.Match(sentence).Count > 0)
            {
                continue; // what the royalties were sold for is no payment under the license that brings them
            }

            if (sentence.Section is Section.Headline or Section.Subtitle && match.MentionOf("amount")?.Money is { } sum && focus.IsToldOfAnother(deal, new MoneyValue(sum)))
            {
                continue; // the body has said of which deal it is
            }

            if (sentence.Section is Section.Headline or Section.Subtitle && TermDoubts.IsNews(match))
            {
                continue; // what an event has brought today is a payment
            }

            if (sentence.Section is Section.Headline or Section.Subtitle && match.Has("amount") && match.Rule.Id.Contains("upfront", StringComparison.Ordinal) && deal.Draft.Parts.Exists(static term => term[Properties.Term.Amount] is not null && AtSigning.Contains(term[Properties.Term.Type]?.Stored)))
            {
                continue; // the body says what is paid at signing; a headline adds it up
            }

            foreach (var payee in TermDoubts.IsFormer(match) || TermDoubts.IsOfBeginning(match, deal) || (focus.Tells && TermDoubts.IsUnderChanged(match, deal)) ? bearers.Before(deal) : bearers.Of(sentence, match, deal, focus.Tells))
            {
                read(match, payee);
            }

            context.MarkClaimed(match);
        }
    }

    private static void ReadAgreement(ReleaseContext context, Sentence sentence, List<DealDraft> deals, DealFocus focus)
    {
        foreach (var match in AgreementRules.Rules.Match(sentence))
        {
            if (focus.At(match.First) is not { } deal)
            {
                continue;
            }

            var all = AgreementRules.SpeaksOfAll(sentence) || match.Has("who");
            deal = all && match is { First: <= 4, Rule.Code: "under" } && focus.News is { Kind: "license" } news ? news : deal; // "Each of the licenses was taken under an agreement with Abgenix, since acquired by Amgen"
            AgreementRules.Read(match, match.Has("count") ? [deals[^1]] : all ? deals.FindAll(other => other.Partner == deal.Partner && (other == deal || other.Kind == "license")) : [deal]);
            context.MarkClaimed(match);
        }

        if (ScopeRules.Outward.Match(sentence) is { Count: > 0 } paid && focus.At(0) is { } outward && paid.Any(match => match.MentionOf("payer")?.Thing == outward.Partner))
        {
            outward.IsPaidFor = true;
        }

        if (!focus.IsGuess && focus.At(0) is { IsPaidFor: false } inward && Taking(sentence, inward) is { } said)
        {
            inward.Draft.Set(Properties.Deal.Direction, new CodeValue("in"), EvidenceSpans.Of(said.Span), said.Rule.Id, 0.96);
        }

        if (!focus.IsGuess && focus.At(0) is { } both && ScopeRules.Mutual.Match(sentence) is [var mutual, ..])
        {
            both.Draft.Set(Properties.Deal.Direction, new CodeValue("both"), EvidenceSpans.Of(mutual.Span), mutual.Rule.Id, 0.97);
        }

        if (!focus.IsGuess && focus.At(0) is { } meant && ScopeRules.Continues.Match(sentence).Count > 0)
        {
            ScopeRules.ReadOn(sentence, meant);
        }
    }

    /// <summary>The words that say that the issuer takes the right of a deal: it pays for it, or holds it; null where none do.</summary>
    private static Match? Taking(Sentence sentence, DealDraft deal) =>
        DealKinds.IsGrant(deal.Kind) && ScopeRules.Inward.Match(sentence).FirstOrDefault(match => match.MentionOf("payee")?.Thing == deal.Partner) is { } pays ? pays
        : ScopeRules.Held.Match(sentence) is [var held, ..] ? held
        : null;

    private static void Finish(ReleaseContext context, List<DealDraft> deals, bool announces, bool isBooks)
    {
        DealCompletion.DateAgreements(deals);
        var lead = context.In(Section.Headline, Section.Subtitle).Concat(context.In(Section.Body).Take(3).Where(sentence => !Speech.Opens(sentence))).SelectMany(sentence => sentence.Mentions).Select(mention => mention.Thing).ToHashSet();
        foreach (var deal in deals)
        {
            var isNews = deal.IsNews && (deal.IsAnnounced || ((announces || deal.IsSaleOfIssuer) && lead.Contains(deal.Partner) && !(deal.IsOnlyNamed && deals.Exists(other => other.IsNews && !other.IsOnlyNamed))));
            if (!isNews && deal.Date is null && !IsDescribed(deal))
            {
                continue;
            }

            if (deal is { IsUndated: true, Date: null } && isBooks && deals.Exists(other => other.Partner == deal.Partner && other is { IsNews: false, Date: not null } && DealKinds.AreAlike(deal.Kind, other.Kind)))
            {
                continue; // the news of the quarter, which its text dates
            }

            DealCompletion.Complete(deals, deal, isNews);
            if (isNews && context.Date is { } date)
            {
                var release = context.Drafts.First(draft => draft.Kind == SubjectKind.Release);
                deal.Draft.Set(Properties.Deal.Date, new DateValue(date), release.EvidenceOf(Properties.Release.Date), "deal.date.news", 0.9, Basis.Implied);
            }

            context.Drafts.Add(deal.Draft);
        }

        DropPaymentsOfTerms(context);
    }

    /// <summary>What is paid for the agreement itself is a term, no payment, whoever has paid it.</summary>
    private static void DropPaymentsOfTerms(ReleaseContext context)
    {
        var terms = context.Drafts.Where(draft => draft.Kind == SubjectKind.Deal).SelectMany(deal => deal.Parts).Where(term => Commitments.Contains(term[Properties.Term.Type]?.Stored)).Select(term => term.EvidenceOf(Properties.Term.Amount)).Where(evidence => evidence.Count > 0).Select(evidence => evidence[0]).ToHashSet();
        if (terms.Count > 0)
        {
            context.Drafts.RemoveAll(draft => draft.Kind == SubjectKind.Payment && draft[Properties.Payment.Trigger]?.Stored == "other" && draft.EvidenceOf(Properties.Payment.Amount) is [var amount, ..] && terms.Contains(amount));
        }
    }

    private static readonly string[] AtSigning = ["upfront", "access-fee", "option-fee"];

    private static readonly string[] Commitments = ["upfront", "access-fee", "option-fee", "equity", "research-funding", "purchase-price"];

    /// <summary>Whether a deal without a date is told with more than its name: by terms, or by what it covers beside a compound.</summary>
    private static bool IsDescribed(DealDraft deal) =>
        deal.Draft.Parts.Exists(term => !deal.IsOnlyNamed || term[Properties.Term.Amount] is not null || term[Properties.Term.PercentLow] is not null)
        || deal.Draft.Parts.Count >= 2
        || (deal.IsHeld && deal.Draft[Properties.Deal.Exclusive] is not null && deal.Draft[Properties.Deal.Territory] is not null)
        || (!deal.IsOnlyNamed && (DealKinds.IsChange(deal.Kind) || Scopes.Any(scope => deal.Draft[scope] is not null)));

    private static readonly Property[] Scopes = [Properties.Deal.Exclusive, Properties.Deal.Target, Properties.Deal.Technology, Properties.Deal.Territory, Properties.Deal.Ordinal, Properties.Deal.Count, Properties.Deal.Status];
}
