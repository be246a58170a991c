using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Releases;

/// <summary>What the news of the day is: the headline says it, or else the first sentence. The first line that matches decides.</summary>
public static class ReleaseKindRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let DATA = (data | results | findings | outcomes | activity | evidence | analysis | analyses)
        let LICENSE = (license | licenses | licence | option | options | right-to-test | sublicense)
        let TAKES = (takes | take | taken | obtains | obtain | exercises | exercised | extends | extended | renews | renewed | amends | amended | amend | grants | licenses | licensed | acquires | expands | secures | secured | gains | gain | gets | wins | in-licenses | in-licensed | sublicenses | adds | selects | elects | chooses | buys | regains | returns)
        let YIELDS = (triggers | triggering | earns | earning | earned | achieves | collects | collect | entitles | entitling | brings | bringing | yields | results in | resulting in | leads to | means | generates | nets)
        let ITS = (the | its | a | an | TARGET | targeting | directed | adc | antibody | drug | conjugate | clinical | stage | product | candidate | program | anticancer)
        let TRIAL = (trial | trials | study | studies | testing | PHASE | program | evaluation | enrollment | COMPOUND | treatment)
        release.kind.conference          (conference call | webcast) (to discuss | to review | regarding | and webcast)
        release.kind.conference          (announces | sets | schedules | confirms) …3 (date | dates | conference call | webcast) …2 (for | of | to)
        release.kind.conference          (to report | to announce | to release | to host | to webcast | to discuss) …10 (results | earnings)
        release.kind.financial-results   (quarter | quarterly | fiscal | year-end | full-year | year | nine-month | six-month) …8 (results | earnings)
        release.kind.financial-results   (financial | operating) results
        release.kind.financial-results   results for (the | its) …2 (three | six | nine | twelve) …4 (months | month)
        release.kind.financial-results   results …4 (quarter | fiscal | full year | six months | nine months)
        release.kind.financing           (public | registered | direct | stock | equity | notes) (direct)? offering
        release.kind.financing           (placement | resale | offering | sale) of …3 (common stock | shares | stock)
        release.kind.financing           (private placement | private sale of | convertible …2 notes | convertible …1 debentures | royalty financing | term loan | non-dilutive | senior notes | stock purchase agreement | equity line)
        release.kind.financing           (raises | raised | raise) QUALIFIER? MONEY
        release.kind.financing           (at-the-market | atm) …2 (facility | offering | program)
        release.kind.financing           (prices | pricing | proposed | closes | closing | completes | commences | raises) …6 (offering | placement | financing | notes | shares)
        release.kind.financing           (sale | sells | sell | sold | purchase | purchases | monetization | issues) …8 (royalties | royalty | common stock | shares of)
        release.kind.financing           (underwriter | underwriters) …6 (option | over-allotment | overallotment | purchase | exercise)
        release.kind.financing           (exercise | exercised | exercises) …3 (option | options | over-allotment | overallotment) …8 (shares | stock | notes)
        release.kind.acquisition         (to acquire | acquires | to be acquired by | acquired by | to merge with | acquisition of | merger with | acquisition by) …1 ORG
        release.kind.acquisition         (tender offer | merger agreement | definitive agreement to acquire)
        release.kind.acquisition         ORG (completes | closes) acquisition
        release.kind.acquisition         (acquisition of | acquires | buys | sells | sale of) …2 COMPOUND …4 (from | to) ORG
        release.kind.acquisition         (acquisition of | acquires | to acquire | to buy | buys | sells | to sell | sale of | divests) ITS? ITS? ITS? ITS? ITS? COMPOUND …4 (from | to) ORG
        release.kind.acquisition         PARTNER (acquires | to acquire | buys | purchases | to buy | to purchase) …1 COMPOUND
        release.kind.corporate           (buy back | buys back | repurchase | repurchases | buyback) …12 (stock | shares | notes)
        release.kind.corporate           (share | stock) repurchase
        release.kind.license             ^ COMPANY (takes | obtains | acquires | secures | gains | in-licenses) …6 LICENSE …2 (to | under | for | on)
        release.kind.corporate           (business update | corporate update | strategic update | strategic review | operational update | goals for | corporate goals | priorities | restructuring | restructures | workforce | reorganization | realignment | realigns | patent | patents | headquarters | relocates | relocation | new facility | name change | changes its name | rights plan | stock split | reverse split | annual meeting of (shareholders | stockholders) | ticker | listing | award | awarded best | recognized as | partner activities | partner programs)
        release.kind.collaboration       ORG and ORG to (study | develop | explore | investigate | cooperate | combine | co-develop | jointly …1 | research)
        release.kind.conference          (to present | to webcast | to host | to participate | to speak | to be presented | to be featured | to announce | to report | to release | to discuss | to highlight | to exhibit) ~0.85
        release.kind.conference          to hold …6 (call | webcast | meeting | conference | day | event | briefing | presentation | presentations) ~0.85
        release.kind.conference          (webcast | conference call | upcoming | presentations at | posters) ~0.8
        release.kind.license             (receives | receive | received) MONEY from PARTNER for (the | its | an | a)? (extension | renewal | amendment | license | option | rights)
        release.kind.milestone           milestone
        release.kind.milestone           YIELDS …6 (MONEY | payment | payments)
        release.kind.milestone           (receives | receive | received) MONEY from PARTNER (upon | on | for | after | with | following | as)
        release.kind.milestone.not       (upfront | up-front | eligible | potential | future | up to | additional | further | subsequent) …8 (milestone | milestones) !
        release.kind.license             ORG …2 TAKES …10 (LICENSE | rights | right | technology | access | agreement | agreements | TECHNOLOGY | target | targets)
        release.kind.collaboration       ORG …1 (picks | picked | selects | selected | chooses | teams | team | taps) …2 PARTNER …6 (to | for)
        release.kind.regulatory          (orphan | fast track | breakthrough | priority review | biologics license application | bla | sbla | nda | ind | maa | marketing authorization | investigational new drug) ~0.9
        release.kind.regulatory          REGULATOR …10 (approval | approves | approved | accepts | acceptance | grants | designation | review | clearance | clears | hold | submission | lifts | committee) ~0.9
        release.kind.regulatory          (approval | approves | approved | submission | submits | authorization) …6 (REGULATOR | of | for | in) ~0.85
        release.kind.people              (appoints | names | elects | appointed | joins | appointment | retire | retires | retirement | resigns | resignation | promotes | promoted | promotions | departure | hires | elected | successor | succession) ~0.9
        release.kind.people.not          (elected | elects | names | joins) (to (exercise | license | take | extend | renew | terminate | return | discontinue | end | stop | convert | participate | not)) !
        release.kind.heading.people      (executive change | executive changes | management change | management changes | management team | leadership | board of directors | TITLE | to its board | to the board | addition to) ~0.8
        release.kind.collaboration       (collaboration | collaborate | collaborative | co-promotion | co-development | supply agreement | manufacturing agreement | manufacturing contract | manufacturing and supply | supply contract | alliance | partnership | join forces | joins forces | joined forces | join in | team up | teams up | work together | pool | partners with | partner with | partner to | partner for | joint venture | strategic agreement)
        release.kind.license             LICENSE
        release.kind.license             (rights | technology access | technology) …4 agreement
        release.kind.license             (agreement | agreements) …14 TECHNOLOGY ~0.8
        release.kind.license             (licensee | licensees | right to test | right to use)
        release.kind.clinical-data       (publication | publications | publish | published | publishes) …12 (PHASE | clinical (trial | data | results | findings | study)) …6 DATA?
        release.kind.clinical-data       (PHASE | clinical (trial | data | results | findings | study)) …12 (publication | published | journal)
        release.kind.preclinical         (preclinical | pre-clinical | in the laboratory | mice | mouse | xenograft | animal | in vitro | in vivo | journal)
        release.kind.clinical-data       (highlights | highlight | summarizes | discloses | unveils | shares | details | announces | announce | report | reports | reported | presents | presented | present | positive | encouraging | updated | new | initial | promising | first | favorable | shows | show | demonstrates | demonstrate | demonstrated | top-line | topline | interim | clinical | pooled | follow-up | final | full | mature) …10 DATA
        release.kind.clinical-data       announced (preliminary | positive | updated | new | initial | interim | final | encouraging | favorable | top-line | topline | clinical | first)? (clinical | efficacy | safety)? DATA …2 (from | of | with | for) …12 (PHASE | STUDY | trial | trials | study | studies | COMPOUND)
        release.kind.clinical-data       announced (the)? (presentation | publication | release | report) of …8 DATA
        release.kind.clinical-data       (shows | show | demonstrates | demonstrate | demonstrated | achieves | achieved | meets | met | improves | improved) …3 (METRIC | endpoint | endpoints) …3 (benefit | advantage | improvement | endpoint | endpoints | gain)
        release.kind.clinical-data       (benefit | advantage | improvement | improvements) in METRIC
        release.kind.clinical-data       DATA …10 (presented | reported | demonstrate | demonstrates | show | shows | published)
        release.kind.clinical-data       (delays | delay | delayed | slows | slowed | halves | halved | lowers | lowered | cut | cuts | reduced | decreases | decreased | extends | extended | doubles | doubled | shrinks | prolonged) …6 (progression | risk | survival | tumors | tumor | METRIC)
        release.kind.clinical-data       (longer | improves | improved | prolongs | reduces | responses | response rate | survival | endpoint | well tolerated) ~0.85
        release.kind.conference          (presentation | presentations | poster | posters) …14 (MEETING | meeting | congress | symposium | conference) ~0.85
        release.kind.clinical-progress   (first patient | first patients | patient dosing | patients dosed) ~0.9
        release.kind.clinical-progress   (initiates | initiate | initiated | initiation | starts | start | started | begins | begin | opens | advances | advance | completes | completion | completed | enrollment | enrolled | expands | expansion | dosing | discontinues | discontinued | stops | stop | halts | suspends | ends | resumes | continues | evaluated | enters | moves) …10 TRIAL
        release.kind.clinical-progress   (PHASE | trial | trials) …10 (initiated | begins | starts | started | begun | ends | underway | opened | stopped | discontinued | enrollment | ended)
        release.kind.clinical-progress   (PHASE | clinical trial) ~0.6
        """);

    /// <summary>News that leads a headline, though results follow.</summary>
    private static readonly string[] Deals = ["financing", "license", "collaboration", "acquisition", "regulatory"];

    /// <summary>What the first sentence of a report on a quarter says, whatever its headline leads with.</summary>
    private static readonly RuleSet Reports = RuleSet.Parse("""
        release.report.financial-results   (reported | reports | announced | announces | gave | released | reviewed) …10 (financial | operating)? results (for | of) (the | its) …8 (quarter | year | months | month | period | fiscal | MONTHS)
        """);

    public static void Read(ReleaseContext context, Draft release)
    {
        if (context.In(Section.Body) is [var lead, ..] && Reports.Match(lead) is [var report, ..] && !IsLed(context))
        {
            release.Set(Properties.Release.Kind, new CodeValue(report.Rule.Code), EvidenceSpans.Of(report.Span), report.Rule.Id, 0.8);
            return;
        }

        foreach (var sentence in context.In(Section.Headline).Concat(context.In(Section.Subtitle).Take(2)).Concat(context.In(Section.Body).Take(2).Where(sentence => !Speech.Opens(sentence))))
        {
            var isBody = sentence.Section == Section.Body; // whose first sentences name boards and officers of any news
            if (Deciding(Rules.Match(sentence).FindAll(match => !(isBody && match.Rule.Id == "release.kind.heading.people"))) is { } match)
            {
                match = match.Rule.Code is "clinical-progress" ? Bringing(context) ?? match : match;
                var kind = match.Rule.Code;
                release.Set(Properties.Release.Kind, new CodeValue(kind), EvidenceSpans.Of(match.Span), match.Rule.Id, sentence.Section == Section.Headline ? match.Rule.Confidence : 0.7);
                return;
            }
        }

        if (context.In(Section.Headline) is [var headline, ..])
        {
            release.Set(Properties.Release.Kind, new CodeValue("corporate"), EvidenceSpans.Of(headline.Span), "release.kind.other", 0.5, Basis.Implied);
        }
    }

    /// <summary>Whether the headline leads with a deal, or says itself what it is.</summary>
    private static bool IsLed(ReleaseContext context) =>
        context.In(Section.Headline) is [var headline, ..] && Deciding(Rules.Match(headline)) is { } match && (Deals.Contains(match.Rule.Code) || match.Rule.Code is "financial-results" or "milestone" or "people");

    /// <summary>Of a headline's first news; a step of a trial that brings a payment is a milestone, though only the second says so.</summary>
    private static Match? Deciding(FixedList<Match> matches)
    {
        var end = matches.Count == 0 ? 0 : EndOfFirstNews(matches[0].Sentence);
        var first = matches.OrderBy(match => match.First > end).ThenBy(Place).FirstOrDefault();
        if (first?.Rule.Code is "financial-results" && matches.FirstOrDefault(match => match.After <= first.First && Deals.Contains(match.Rule.Code)) is { } before)
        {
            return before; // "Completes Private Placement and Reports Results"
        }

        return first?.Rule.Code is "clinical-progress" ? matches.FirstOrDefault(match => match.Rule.Code == "milestone") ?? first : first;
    }

    /// <summary>A step of a trial in the headline, of which the lines below it say that it brings a payment.</summary>
    private static Match? Bringing(ReleaseContext context) =>
        context.In(Section.Subtitle).Take(2).Concat(context.In(Section.Body).Take(2)).SelectMany(below => Rules.Match(below)).FirstOrDefault(match => match.Rule.Code == "milestone");

    /// <summary>The semicolon of a headline that tells of two things; its end where it tells of one.</summary>
    private static int EndOfFirstNews(Sentence sentence)
    {
        var atom = 0;
        while (atom < sentence.Atoms.Count && !sentence.Run.Is(sentence.Atoms[atom].FirstToken, ";"))
        {
            atom++;
        }

        return atom;
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
