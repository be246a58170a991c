using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What a release says of deals it has named before: the agreement they rest on, who does the work, what came of them.</summary>
public static class AgreementRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let LICENSES = (license | licenses | right | rights | option | options)
        let TAKEN = (taken | granted | made | obtained | acquired | signed)
        deal.agreement.under        LICENSES (was | were | is | are) TAKEN? (under | pursuant to | as part of) (a | an | the | its | their)? (companies)? year:DATE …4 agreement
        deal.agreement.under        LICENSES (was | were | is | are) TAKEN? (under | pursuant to | as part of) …4 agreement …4 (in | of | from | dated) year:DATE
        deal.agreement.under        (under | pursuant to) (a | an | the | its | their | our)? (companies)? year:DATE …4 (agreement | collaboration) ~0.9
        deal.agreement.under        (under | pursuant to | part of | terms of) …5 (agreement | collaboration) …6 (in | of | from | dated) year:DATE ~0.9
        deal.agreement.under        (under | pursuant to) (a | an | the) …2 (agreement | collaboration) (that | which)? (was)? (established | made | signed | entered into | executed | concluded | reached) (between | by | with) …5 (in | on) year:DATE ~0.9
        deal.agreement.under        (pursuant to | under) …2 (option | options) …8 (in | of | from) …1 year:DATE ~0.85
        deal.agreement.under        (right | rights) to (take | license | test | exercise) …4 (goes back to | go back to | comes from | come from | dates from | rests on | derives from) …2 agreement of year:DATE
        deal.agreement.under        (stem | stems | stemming | derive | derives | arise | arises | resulting | results) from …2 year:DATE …4 agreement
        deal.agreement.under        (stem | stems | stemming | derive | derives | arise | arises | resulting | results | rest | rests) (from | on) (an | the) …2 agreement (that | which)? …4 (established | made | signed | concluded | reached | entered into | executed) …1 (in | on | of | from | dated) year:DATE
        deal.agreement.under        (amended | amend | amends | extended | renewed | terminated | amending | amendment to | amendment of) (the terms of)? (its | their | the | a)? (separate)? year:DATE …3 (collaboration | agreement | license | alliance)
        deal.agreement.not          agreement …2 (expires | expire | expired | expiring | ends | ended | lapses | lapsed | runs | extends | terminates) …5 year:DATE !
        deal.agreement.not          (agreement | collaboration) ,? effective (in | on | as of | from)? year:DATE !
        deal.agreement.under        terms of (a | an | the | its | their) (companies)? year:DATE …2 (agreement | collaboration) ~0.9
        deal.agreement.not          amendment (of | from | dated) year:DATE to (the | its | their | an) !
        deal.agreement.not          (under | pursuant to) …3 agreement …3 (end | beginning | middle | half | quarter | close) of year:DATE !
        deal.agreement.dates        ^ (the | this | that | its) …1 (agreement | collaboration | alliance | license) (dates from | dates back to | dated from | goes back to | was signed in | was made in | was reached in | was entered into in | was concluded in) …1 year:DATE
        deal.agreement.not          (took | takes | obtained | signed | taken | exercised) …5 (license | licenses | option) (under | pursuant to) (the | this | that | its) agreement in year:DATE !
        deal.agreement.not          (under | pursuant to) (that | this | those | the same | such) (agreement | collaboration) …2 in year:DATE !
        deal.responsible            who:ORG (is | are | will be) (solely)? work:(responsible for …4 (development | manufacturing | commercialization | marketing) …16 (products | compounds | candidates | product | compound)) …6 LICENSES
        deal.responsible            who:ORG (is | are | will be) (solely)? work:(responsible for …4 (development | manufacturing | commercialization | marketing)) ~0.85
        let MADE = (developed | being developed | in development | created | arising | resulting)
        deal.compound.developed     (compound | candidate | product | adc | conjugate) (that | which)? (is | was | has been)? MADE (under | from | through) (that | this | the | its) DATE? (license | option) , compound:COMPOUND
        deal.compound.developed     compound:COMPOUND …6 MADE …2 (under | from | through) (that | this | the | its) DATE? (license | option)
        deal.clinic                 PARTNER? (has | have) count:COUNT (compounds | product candidates | products) in (clinical testing | the clinic | clinical development | clinical trials) under (those | these | its | the) LICENSES
        """);

    /// <param name="deals">The deals that the sentence speaks of.</param>
    public static void Read(Match match, IEnumerable<DealDraft> deals)
    {
        foreach (var deal in deals)
        {
            if (match.MentionOf("year") is { Date: { } date } year)
            {
                deal.Draft.Set(Properties.Deal.AgreementYear, new NumberValue(date.Year), EvidenceSpans.Of(year.Span), match.Rule.Id, match.Rule.Confidence);
                deal.Agreement ??= year;
            }

            if (match.MentionOf("who") is { Thing: { } who } named && match.SpanOf("work") is { } work)
            {
                var text = $"{who.Name}: {work.QuoteLine(match.Sentence.Run.Text)}";
                deal.Draft.Set(Properties.Deal.Responsibilities, new TextValue(text), EvidenceSpans.Of(named.Span.Cover(work)), match.Rule.Id, match.Rule.Confidence);
            }

            if (match.MentionOf("compound") is { Thing: { } compound } made && deal.Kind is "license" or "option")
            {
                deal.Draft.Set(Properties.Deal.Compound, new NameValue(compound.Name), EvidenceSpans.Of(made.Span), match.Rule.Id, match.Rule.Confidence);
            }

            if (match.MentionOf("count") is { } count)
            {
                deal.Draft.Set(Properties.Deal.CompoundsInClinic, new NumberValue(count.Number), EvidenceSpans.Of(count.Span), match.Rule.Id, match.Rule.Confidence);
            }
        }
    }

    /// <summary>Whether a sentence speaks of every license told so far ("each license", "the licenses were"), not of the one told last.</summary>
    public static bool SpeaksOfAll(Sentence sentence) => AllRules.Match(sentence).Count > 0;

    /// <summary>How many licenses a sentence says that it speaks of ("each of the two licenses"); null where it does not say.</summary>
    public static decimal? CountOfAll(Sentence sentence) => AllRules.Match(sentence).Select(match => match.MentionOf("count")?.Number).FirstOrDefault(count => count is not null);

    private static readonly RuleSet AllRules = RuleSet.Parse("""
        let EACH = (each | every | all | both | each one | every one)
        deal.all.each   EACH (product | exclusive) (license | licenses)
        deal.all.each   EACH (license | licenses | target | targets | agreement)
        deal.all.each   (each | every) FRACTION (license | licenses)
        deal.all.each   EACH of? (the | these | its | those)? count:COUNT? (license | licenses)
        deal.all.each   EACH of? (the | these | its)? COUNT (compounds | product candidates | candidates | products)
        deal.all.each   ^ (each | both) of (these | them)
        deal.all.not    (each | every | any) (license | target) …4 (takes | obtained | selects | selected | beyond | obtains) !
        deal.all.not    (each | every | any) (license | target) (that | which)? (it | PARTNER) …3 taken !
        deal.all.each   ^ for (each | both) ,? (COMPANY | it | we) (earned | earns | received | receives | was paid | is entitled | may | will)
        deal.all.the    ^ (the | these | all) licenses (was | were | is | are)
        """);
}
