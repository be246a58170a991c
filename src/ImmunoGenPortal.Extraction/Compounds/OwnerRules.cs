using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Whose a compound is, where a sentence says so of one or of several: "X and Y, in development by Sanofi", "our wholly owned compounds are X and Y".</summary>
public static class OwnerRules
{
    /// <summary>What is said of the compounds named before it in the same clause.</summary>
    public static readonly RuleSet OfThoseBefore = RuleSet.Parse("""
        let WORK = (development | testing | trial | trials | study | studies | evaluation | research | the clinic)
        let THINGS = (programs | products | candidates | compounds | adcs)
        compound.owner.by        (in | under | into) …6 WORK by the? owner:ORG
        compound.owner.by        (developed | advanced | tested | evaluated | studied) by the? owner:ORG
        compound.owner.owned     (wholly owned | fully owned | owned) by owner:ORG
        compound.owner.which     which owner:ORG (is developing | has advanced | advanced | is testing | is evaluating | developed) ~0.9
        compound.owner.not       (originally | previously | formerly) …2 (developed | owned) by ORG !
        compound.owner.not       (antibody | antibodies | agent | payload | technology) …3 (developed | owned) by ORG !
        compound.owner.not       developed by ORG and licensed !
        compound.owner.not       JURISDICTION …12 developed by ORG !
        compound.owner.not       (other | another) …4 THINGS (that are | which are)? (wholly owned | owned) by ORG !
        compound.owner.not       (right | rights | royalty | royalties | interest | interests) …10 (owned | held) by ORG !
        compound.owner.not       THINGS (are | currently | now)? in development by ORG !
        """);

    /// <summary>What is said of the compounds named behind it in the same sentence.</summary>
    public static readonly RuleSet OfThoseBehind = RuleSet.Parse("""
        let THINGS = (compound | compounds | candidate | candidates | product | products | adc | adcs | pipeline | conjugate | conjugates | prodrug | prodrugs)
        compound.owner.those     THINGS (that are | which are)? (wholly owned | owned) by owner:ORG …14 COMPOUND
        compound.owner.own       (its | our | owner:COMPANY) …2 (own | wholly owned | proprietary | lead | most advanced | newest | internal) …4 THINGS …10 COMPOUND
        compound.owner.own       wholly owned …3 THINGS …10 COMPOUND ~0.9
        compound.owner.pipeline  (its | our | owner:COMPANY 's) …2 pipeline …2 (includes | comprises | contains | consists of) …6 COMPOUND ~0.9
        compound.owner.listed    by owner:PARTNER : COMPOUND
        compound.owner.listed    by owner:PARTNER (– | —) COMPOUND
        compound.owner.listed    by owner:PARTNER - - COMPOUND
        compound.owner.besides   (in addition to | besides | beyond | apart from) (its | our | COMPANY 's) …2 (own | wholly owned | proprietary) …4 THINGS !
        compound.owner.other     owner:PARTNER (is | are | has | have) …3 (developing | advancing | testing | evaluating | advanced) …3 COMPOUND ~0.85
        """);

    /// <summary>What is said of one compound by the words beside it.</summary>
    public static readonly RuleSet OfOne = RuleSet.Parse("""
        let THING = (compound | candidate | product | adc | conjugate | medicine | drug)
        let BEGINS = (begin | began | begun | begins | initiate | initiated | start | started | conduct | conducting | enrolling | dosed | discontinued | advanced)
        compound.owner.bought    owner:ORG (acquired | has acquired | acquires | purchased | has purchased) …2 compound:COMPOUND
        compound.owner.bought    (purchase | acquisition) of compound:COMPOUND …3 by owner:ORG
        compound.owner.bought    owner:PARTNER …14 acquisition of compound:COMPOUND …16 from COMPANY ~0.96
        compound.owner.sold      compound:COMPOUND (is | was | which is)? (marketed | sold | commercialized | distributed) by owner:ORG
        compound.owner.sold      owner:PARTNER whose (marketed | approved | commercial)? …1 compound:COMPOUND
        compound.owner.has       owner:PARTNER a …4 (member | unit | part | subsidiary) of the? PARTNER (has | is developing | is testing) compound:COMPOUND
        compound.owner.with      owner:PARTNER , with compound:COMPOUND ~0.87
        compound.owner.from      compound:COMPOUND from owner:PARTNER ~0.87
        compound.owner.rights    owner:ORG …2 (keeps | holds | retains | regained | regains | owns) …4 rights to compound:COMPOUND ~0.9
        compound.owner.has       owner:PARTNER has compound:COMPOUND in (the clinic | clinical | phase) ~0.9
        compound.owner.has       compound:COMPOUND which owner:PARTNER has (in | under | now in) ~0.9
        compound.owner.its       owner:ORG …8 compound:COMPOUND …2 its …5 THING ~0.85
        compound.owner.s         compound:COMPOUND owner:ORG 's …5 THING ~0.87
        compound.owner.began     owner:PARTNER …5 BEGINS …12 (trial | trials | study | studies | testing) of …2 compound:COMPOUND ~0.82
        compound.owner.began     owner:PARTNER …5 BEGINS …14 (evaluates | evaluating | to evaluate | assesses | assessing | to assess | tests | testing | to test | compares | comparing | to compare | examines | examining) …2 compound:COMPOUND ~0.82
        compound.owner.began     owner:PARTNER (expects | plans | intends | anticipates | expected | planned) to (report | present | submit | file | begin | start | initiate | release) …12 (trial | study) of …2 compound:COMPOUND ~0.82
        compound.owner.trial     owner:ORG 's (phase | clinical | ongoing | pivotal | registration)? PHASE? …3 (study | trial) of compound:COMPOUND ~0.85
        compound.owner.company   (the company 's | owner:COMPANY 's) …5 compound:COMPOUND ~0.85
        compound.owner.company   our (own | wholly owned | lead | novel | proprietary | first | COMPOUND)? …3 THING? …1 compound:COMPOUND ~0.85
        compound.owner.company   our pipeline (includes | comprises) compound:COMPOUND ~0.85
        compound.owner.mark      compound:COMPOUND is a registered trademark of owner:COMPANY ~0.75
        compound.owner.never       (member | unit | part | subsidiary | affiliate) of the? owner:ORG !
        compound.owner.never       ORG 's …4 (TECHNOLOGY | technology | expertise | antibody | agreement | platform | payload | partner | partners | collaborator | licensee) !
        compound.owner.never       owner:ORG …4 (JURISDICTION | european | japanese | asian | regional | territorial | chinese) …6 rights (to | for | in) …2 compound:COMPOUND !
        compound.owner.never       JURISDICTION …6 owner:ORG …2 (holds | has | owns | keeps | retains | acquired | obtained) …6 rights (to | for) …2 compound:COMPOUND !
        compound.owner.never       owner:ORG …2 (has | holds | have | took | obtained | retains | keeps) …3 (option | options | right to opt | opt-in right) …8 compound:COMPOUND !
        compound.owner.never       rights to compound:COMPOUND (in | outside | for | throughout | within) !
        compound.owner.never       our …3 (belief | data | results | research | knowledge | confidence | view | commitment) !
        compound.owner.never       our (partner | partners | collaborator | collaborators | collaboration) !
        """);

    private static readonly NamedThing Issuer = new("ImmunoGen", []);

    public static void Read(ReleaseContext context)
    {
        var drafts = context.Drafts.Where(draft => draft.Kind == SubjectKind.Compound).ToList();
        if (drafts.Count == 0)
        {
            return;
        }

        var owned = new OwnedCompounds(context, drafts);
        foreach (var sentence in context.Telling.Where(sentence => sentence.Holds(MentionType.Compound)))
        {
            Read(sentence, owned);
        }

        owned.AddByCode();
        owned.AddBySpeaker();
    }

    private static void Read(Sentence sentence, OwnedCompounds owned)
    {
        foreach (var match in OfOne.Match(sentence))
        {
            owned.Add(match, match.MentionOf("compound")!, OwnerOf(match, owned.Speaker));
        }

        OwnersInBrackets.Read(sentence, owned);
        foreach (var match in IsPaired(sentence) ? [] : OfThoseBefore.Match(sentence))
        {
            var (last, first) = PassedOver(match) is >= 0 and var inner ? (inner, match.First) : (match.First - 1, 0);
            for (var i = last; i >= first && !EndsClause(sentence, i); i--)
            {
                owned.Add(match, sentence.Atoms[i].Mention, OwnerOf(match, owned.Speaker));
            }
        }

        foreach (var match in OfThoseBehind.Match(sentence))
        {
            for (var i = match.First; i < sentence.Atoms.Count && !(i > match.After && (SaysOther(sentence, i) || (match.Rule.Id == "compound.owner.listed" && EndsClause(sentence, i)))); i++)
            {
                owned.Add(match, sentence.Atoms[i].Mention, OwnerOf(match, owned.Speaker));
            }
        }
    }

    /// <summary>"in the clinic, as is X, in development by Sanofi": the compound among the words themselves, which then speak of no other; -1 where none is.</summary>
    private static int PassedOver(Match match)
    {
        var atom = match.After - 1;
        while (atom >= match.First && match.Sentence.Atoms[atom].Mention?.Type != MentionType.Compound)
        {
            atom--;
        }

        return atom >= match.First ? atom : -1;
    }

    /// <summary>"Its" and "our" are of the company whose release it is.</summary>
    private static (NamedThing Owner, EvidenceSpan Span) OwnerOf(Match match, NamedThing? speaker) =>
        match.MentionOf("owner") is { Thing: { } owner } mention ? (owner, mention.Span) : (speaker ?? Issuer, match.Sentence.SpanOf(match.First, match.First + 1));

    /// <summary>"X and Y, in development by Sanofi and Biotest, respectively": who has which is not read.</summary>
    private static bool IsPaired(Sentence sentence) => Paired.Match(sentence).Count > 0;

    private static readonly RuleSet Paired = RuleSet.Parse("""
        compound.owner.paired   ORG and ORG …2 respectively
        """);

    /// <summary>A semicolon, a full clause, or another owner before.</summary>
    private static bool EndsClause(Sentence sentence, int atom) =>
        sentence.Atoms[atom] is var here && ((here.Mention is null && sentence.Run.Raw(here.FirstToken) is ";" or ":" or "•" or "–" or "—")
        || (sentence.Run.IsDash(here.FirstToken) && sentence.Run.IsDash(here.FirstToken + 1))
        || (here.Mention?.Type is MentionType.Partner or MentionType.Company && sentence.Run.Is(here.FirstToken - 1, "by")));

    /// <summary>Where another company begins to be told of.</summary>
    private static bool SaysOther(Sentence sentence, int atom) =>
        sentence.Atoms[atom].Mention?.Type == MentionType.Partner
        || (sentence.Run.Is(sentence.Atoms[atom].FirstToken, "as") && sentence.Run.IsAny(sentence.Atoms[atom].FirstToken + 1, "are", "is", "do", "does", "well"));
}
