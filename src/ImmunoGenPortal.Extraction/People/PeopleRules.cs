using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.People;

/// <summary>Persons named with their office, and what they are quoted to say.</summary>
public static class PeopleRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let POST = (named | appointed | promoted to | elected | promoted | become | becomes | became | succeed | elected as | appointed as | joined | joins | join | joining | rejoin | rejoins | serve as | served as)
        let DR = ((prof | professor | dr | mr | ms | mrs) .?)
        people.promoted       person:PERSON …22 (promoted | elevated) (from …8)? to (its | the | our)? ((position | post | role | office) of)? title:TITLE
        people.title.small    person:PERSON (a | an | the) title:((managing | general | founding | senior)? (partner | principal) | managing director | co-founder | founder) (of | at | with) (the)? organisation:ORG ~0.9
        people.title.elsewhere  person:PERSON (a | an | the) title:((managing | general | founding | senior)? (partner | principal) | managing director | co-founder | founder) (of | at | with) ANY ~0.85
        people.title.small    person:PERSON title:((managing | general | founding | senior)? (partner | principal) | managing director | co-founder | founder) (of | at | with) (the)? organisation:ORG ~0.9
        people.title.small    (its | the | our | ,) title:((managing | general | founding | senior) (partner | principal) | managing director | co-founder | founder) DR? DR? person:PERSON ~0.85
        people.title.after    person:PERSON title:TITLE (of | at | for) (the)? organisation:ORG
        people.title.after    person:PERSON title:TITLE of …6 based organisation:ORG
        people.title.after    person:PERSON organisation:ORG 's title:TITLE
        people.title.after    person:PERSON organisation:ORG title:TITLE
        people.title.after    person:PERSON title:TITLE organisation:ORG
        people.title.after    person:PERSON title:TITLE
        people.title.after    person:PERSON as (its | the | our)? title:TITLE
        people.title.after    person:PERSON (our | its) title:TITLE
        people.title.after    person:PERSON STUDY title:TITLE
        people.title.before   organisation:ORG 's? title:TITLE DR? DR? person:PERSON
        people.title.before   title:TITLE DR? DR? person:PERSON ~0.85
        people.post           person:PERSON …2 (has | have | was | were | is | will | to | had)? (been | be)? POST …4 title:TITLE ~0.9
        people.post           person:PERSON …6 (will | is to | to) (succeed | replace) …2 PERSON as (its | the | our)? …1 title:TITLE ~0.9
        people.post           person:PERSON …2 (joined | joins | rejoined | joining) …7 as (its | the | our | a)? …1 title:TITLE ~0.9
        people.post           (promoted | promotes | appointed | appoints | named | names | elected | elects | hired | hires | recruited) person:PERSON …2 (to | as) (its | the | our | a)? title:TITLE ~0.9
        people.post           (hand | hands | handed | handing | turn | turned | turning) …1 title:TITLE (position | role | post | duties)? (over)? to DR? person:PERSON ~0.9
        people.post           person:PERSON …1 (moves | moved | steps | stepped) …2 (from | to | as) title:TITLE ~0.9
        people.post           person:PERSON …3 (as | was | is) (its | the | our | a | an)? title:TITLE ~0.9
        people.post           person:PERSON …4 COUNT …6 title:TITLE ~0.85
        people.post           person:PERSON …1 who (has been | had been | was | is | serves as | has served as | had served as | served as) …2 title:TITLE ~0.85
        people.post           person:PERSON …14 (stays on | stay on | remains | remain | continues | continue | returns | return | retains) …2 (as | on as | in the role of | in the post of)? (its | the | our | a | an)? title:TITLE ~0.85
        people.post           (promoted | promotes | appointed | appoints | named | names | elected | elects | hired | hires | recruited) person:PERSON …2 to the (newly | new) …1 (created | established)? (position | post | role | office) of title:TITLE ~0.9
        people.board          (appointment | addition | election | nomination | appointed | elected | named | added | adds | appoints | elects | names | welcomes | welcome) (of)? person:PERSON …3 and second:PERSON …3 (to | as) …6 title:(board of directors | board) ~0.9
        people.board          (appointment | addition | election | nomination | appointed | elected | named | added | adds | appoints | elects | names | welcomes | welcome) …1 person:PERSON …8 title:(board of directors | board) ~0.9
        people.board          person:PERSON …6 (appointed | elected | named | joined | joins | nominated | join) …6 title:(board of directors | board) ~0.9
        people.board          person:PERSON …18 (has been | have been | was | were) (appointed | elected | named | nominated) …4 title:(board of directors | board) ~0.85
        people.board          person:PERSON …12 (stand | retire | resign | resigned | retired | step | steps | stepping | resigning) …12 title:(board of directors | board) ~0.85
        people.investigator   person:PERSON …22 title:(principal investigator | principal investigators | lead investigator | lead investigators | investigators | lead author | study chair | chair of the study | study investigator | coordinating investigator) ~0.85
        people.investigator   person:PERSON …34 and (a | the)? title:(principal investigator | lead investigator | study chair | coordinating investigator) (of | for | on | in) (the | this) (study | trial) ~0.8
        people.investigator   (the | its | our) title:(principal investigator | lead investigator | study chair | coordinating investigator) (of the (study | trial))? (is | was) DR? person:PERSON ~0.85
        people.investigator   title:(principal investigators | lead investigators) (…8 (were | are))? DR? DR? person:PERSON (and DR? DR? second:PERSON)? ~0.85
        people.investigator   title:(principal investigator | lead investigator | study chair | coordinating investigator) DR? person:PERSON ~0.85
        people.board          person:PERSON …6 title:director (since | of the company | of COMPANY) ~0.85
        people.board          person:PERSON (and second:PERSON)? …3 (elected | named | appointed | nominated) …4 title:(board of directors | board) ~0.9
        people.succeeded      (succeeds | succeeding | replaces | replacing | follows | following the (retirement | departure | resignation) of) person:PERSON ~0.8
        people.leaves         person:PERSON …4 (leave | leaves | left | leaving | resign | resigns | resigned | retire | retires | retired | step down | steps down | stepped down | stepping down) (from)? ((his | her | their | the) (position | post | role | office))? (as | of) (its | our | the | ORG 's)? title:TITLE ~0.9
        people.leaves         person:PERSON …6 (will | to | has | would | who)? (retire | retires | retired | resign | resigned | resigns | step down | stepping down | steps down | depart | departs | leaving the company | leave the company) ~0.8
        people.leaves         (departure | retirement | resignation) of person:PERSON …6 title:TITLE ~0.9
        """);

    public static readonly RuleSet Speakers = RuleSet.Parse("""
        let SAID = (said | says | commented | comments | stated | states | added | adds | noted | remarked | explained | continued | concluded | observed | observes | notes | remarks | explains | concludes | emphasized | emphasizes | stressed | describes | described | told | declared)
        quote.said.before   SAID speaker:PERSON
        quote.said.after    speaker:PERSON TITLE? …8 SAID
        """);

    public static void Read(ReleaseContext context)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in context.Telling.SelectMany(Rules.Match))
        {
            var person = match.MentionOf("person")!;
            Add(context, match, person, named);
            if (match.MentionOf("second") is { } second)
            {
                Add(context, match, second, named);
            }
        }

        ReadQuotes(context);
    }

    private static void Add(ReleaseContext context, Match match, Mention person, HashSet<string> named)
    {
        var name = person.Span.QuoteLine(context.Text);
        if (IsWhole(name) && named.Add(KeyOf(name)))
        {
            context.Drafts.Add(Person(match, person, context.Text, context.Speaker?.Name ?? "ImmunoGen"));
        }
    }

    /// <summary>First and last name: an initial is there once and missing again.</summary>
    private static string KeyOf(string name)
    {
        var words = name.Split(' ');
        return NameKey.Of(words[0] + words[^1]);
    }

    /// <summary>A last name alone ("Dr. Roe") points back at someone.</summary>
    private static bool IsWhole(string name) => name.Contains(' ', StringComparison.Ordinal);

    /// <param name="issuer">Whose release it is: who is named without a company works there.</param>
    private static Draft Person(Match match, Mention person, string text, string issuer)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var title = match.SpanOf("title");
        var draft = new Draft(SubjectKind.Person)
            .Set(Properties.Person.Name, new NameValue(person.Span.QuoteLine(text).Replace('’', '\'')), EvidenceSpans.Of(person.Span), rule, confidence);
        if (title is { } office)
        {
            draft.Set(Properties.Person.Title, new TextValue(office.QuoteLine(text)), EvidenceSpans.Of(office), rule, confidence);
        }

        return match.MentionOf("organisation") is { Thing: { } organisation } of
            ? draft.Set(Properties.Person.Organisation, new NameValue(organisation.Name), EvidenceSpans.Of(of.Span), rule, confidence)
            : Institution.Behind(match) is { } institution ? draft.Set(Properties.Person.Organisation, new NameValue(institution.QuoteLine(text)), EvidenceSpans.Of(institution), "people.organisation.institution", 0.8)
            : rule is "people.title.elsewhere" or "people.investigator" || title?.QuoteLine(text) is "Professor" ? draft
            : draft.Set(Properties.Person.Organisation, new NameValue(issuer), EvidenceSpans.Of(title ?? person.Span), "people.organisation.issuer", 0.7, Basis.Implied);
    }

    /// <summary>Quoted words go to the speaker whom their passage names.</summary>
    private static void ReadQuotes(ReleaseContext context)
    {
        var passage = -1;
        foreach (var sentence in context.In(Section.Body))
        {
            if (sentence.Passage != passage && Speakers.Match(sentence) is [var said, ..])
            {
                passage = sentence.Passage; // who is named first in it speaks
                AddQuote(context, said, QuotedSpans(context.Text, context.Release.Passages[passage].Span));
            }
        }
    }

    private static void AddQuote(ReleaseContext context, Match said, List<EvidenceSpan> spans)
    {
        if (spans.Count > 0)
        {
            var speaker = said.MentionOf("speaker")!;
            context.Drafts.Add(new Draft(SubjectKind.Quote)
                .Set(Properties.Quote.Speaker, new NameValue(speaker.Span.QuoteLine(context.Text)), EvidenceSpans.Of(speaker.Span), said.Rule.Id, said.Rule.Confidence)
                .Set(Properties.Quote.Text, new TextValue(string.Join(" ", spans.Select(span => span.QuoteLine(context.Text)))), EvidenceSpans.Of(spans), said.Rule.Id, said.Rule.Confidence));
        }
    }

    /// <summary>What stands between quotation marks, of more than a few words: shorter ones are names and terms.</summary>
    private static List<EvidenceSpan> QuotedSpans(string text, EvidenceSpan passage)
    {
        var spans = new List<EvidenceSpan>();
        var open = -1;
        for (var i = passage.Start; text.AsSpan(i, passage.End - i).IndexOfAny('"', '“', '”') is >= 0 and var next; i++)
        {
            i += next;
            if (open < 0 && text[i] is '"' or '“')
            {
                open = i + 1;
            }
            else if (open >= 0 && text[i] is '"' or '”')
            {
                if (i - open > 25)
                {
                    spans.Add(new EvidenceSpan(open, i));
                }

                open = -1;
            }
        }

        return spans;
    }
}
