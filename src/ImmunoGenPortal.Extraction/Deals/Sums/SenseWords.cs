using System.Collections.Frozen;

namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>The words of each sense.</summary>
internal static class SenseWords
{
    private static readonly FrozenDictionary<string, Sense> Words = Read(
        (Sense.First, "upfront initial signing signature execution immediate inception outset closing one-time up-front"),
        (Sense.License, "license licenses licence licences licensing licensed rights right"),
        (Sense.Option, "option options"),
        (Sense.Exercise, "exercise exercises exercised exercising opt opts opted opting opt-in"),
        (Sense.Access, "access"),
        (Sense.Renewal, "renewal renewals renewable renew renews renewed renewing extension extensions extend extends extended extending prolong prolongs prolonged prolonging prolongation lengthen lengthens lengthened"),
        (Sense.Work, "research development work r&d discovery studies"),
        (Sense.Funding, "funding support fund funds funded finance finances financing reimbursement budget contribution contribute contributes sponsor"),
        (Sense.Equity, "equity stock shares warrants stake"),
        (Sense.Milestone, "milestone milestones milestone-based milestone-related"),
        (Sense.Goal, "goals goal objectives objective achievements achievement accomplishments hurdles thresholds threshold criteria benchmarks benchmark events"),
        (Sense.Royalty, "royalty royalties"),
        (Sense.Payment, "payment payments fee fees sum sums amount amounts consideration compensation installment installments charge money"),
        (Sense.Event, "application applications approval approvals approved approves acceptance accepted accepts submission submitted submits filing filed files initiation initiated initiates start starts started commencement commences begin begins dosing dosed dose enrollment enrolment enrolled enrolls treatment treated completion completed completes ind inds bla nda maa clearance cleared clears launch launched effectiveness effective entry enters enter advances advance advancement pivotal trial trials study testing sale clinic patient registration transfer nomination designation demonstration phase proof success succeeds delivery selection marketing"),
        (Sense.When, "if when upon once should following after on at provided unless whenever where subject contingent assuming depending tied linked hinges hinge based"),
        (Sense.Aim, "for with as by toward towards"),
        (Sense.Open, "would could may might can will shall potential potentially eligible entitled entitles entitle entitling possible possibly future prospective contingent conditional further remaining additional if should stands up must"),
        (Sense.Past, "received earned triggered collected recorded had gained already previously receipt far"),
        (Sense.Books, "revenue revenues expense expenses loss losses income proceeds guidance market sales costs cost spent spend spending savings debt loan notes interest assets balance charge charges per offering raised raise price priced worth-of-sales amortization deferred net budgeted million-dollar valuation capitalization salary grant grants lease rent dividend"),
        (Sense.Plain, "cash nonrefundable non-refundable refundable non single lump success-based success contingent potential additional further second third first final near-term near term future combined aggregate total certain specified pre-specified clinical preclinical regulatory commercial commercialization sales-based sales-related sales approval-based technology committed annual guaranteed non-creditable pre-paid prepaid separate undisclosed certain new other single-digit initial-phase remaining event-based performance-based development-stage late-stage early-stage minimum maximum common preferred convertible series worth product platform target program"),
        (Sense.Joint, "and plus or but while with including then as-well-as besides"),
        (Sense.Link, "of totaling totalling total totals worth at is was are were be reach reaches amount amounts amounting equal equals equaling exceed exceeds aggregating aggregate to in valued come comes in-the-amount-of"),
        (Sense.Pays, "pay pays paid paying receive receives received receiving get gets make makes made making owe owes owed earn earns bring brings yield yields trigger triggers give gives provide provides provided carry carries cost costs collect collects incur incurs entitle entitles give rise"),
        (Sense.Total, "total totaling totalling aggregate altogether overall combined whole"),
        (Sense.Goods, "batch batches material materials supply supplies manufacturing manufacture purchases equipment production reservation process validation product"),
        (Sense.Denied, "not no never without forgo forgoes forgone forego foregoes foregone waive waives waived neither nor instead lieu typically generally usually typical customary customarily"));

    public static Sense Of(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var sense) ? sense : Sense.None;

    private static FrozenDictionary<string, Sense> Read(params (Sense Sense, string Words)[] lists)
    {
        var words = new Dictionary<string, Sense>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sense, list) in lists)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | sense;
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
