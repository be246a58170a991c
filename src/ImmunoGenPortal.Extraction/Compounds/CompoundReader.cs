using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>The compounds that a release names, what they carry, and who develops them.</summary>
public static class CompoundReader
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        compound.developer   owner:ORG (is | are | has been) (developing | advancing) compound:COMPOUND …4 under under:((an | its | the)? (agreement | collaboration) between ORG and ORG)
        compound.developer   owner:ORG (is | are | has been) (developing | advancing) compound:COMPOUND
        compound.owned       compound:COMPOUND (is | was)? wholly owned by owner:ORG
        compound.developer   compound:COMPOUND (is | are) (in development | being developed | under development) by owner:ORG
        compound.owned       owner:ORG 's …5 compound:COMPOUND ~0.85
        compound.owned       compound:COMPOUND …6 (is | are | was) (wholly owned | owned | fully owned) by owner:ORG
        compound.owned       compound:COMPOUND …1 (wholly owned | owned | fully owned) by owner:ORG
        compound.owned       owner:COMPANY (owns | retains | holds) …6 compound:COMPOUND ~0.9
        compound.developer   owner:ORG (has | is testing | is evaluating | develops) …3 compound:COMPOUND ~0.8
        compound.developer   owner:PARTNER compound:COMPOUND ~0.7
        compound.not         JURISDICTION …4 compound:COMPOUND (is | are) (in development | being developed | under development) by !
        compound.not           owner:ORG …4 (JURISDICTION | european | japanese | asian | regional | territorial | chinese) …6 rights (to | for | in) …2 compound:COMPOUND !
        compound.not         JURISDICTION …6 owner:ORG …2 (holds | has | owns | keeps | retains | acquired | obtained) …6 rights (to | for) …2 compound:COMPOUND !
        compound.not         COMPOUND …1 (royalty | royalties | revenue | revenues | sales | rights | interest) …6 (owned | held) by ORG !
        compound.not           owner:ORG …2 (has | holds | have | took | obtained | retains | keeps) …3 (option | options | right to opt | opt-in right) …8 compound:COMPOUND !
        compound.not         (member | unit | part | subsidiary | affiliate) of the? owner:ORG !
        compound.not         owner:ORG 's …3 (TECHNOLOGY | technology | expertise | antibody | agreement | platform | payload) !
        """);

    /// <summary>What a compound is said to carry, by the code or class of the agent.</summary>
    private const string Agents = """
        let AGENT = (dm1 | dm4 | dm21 | dgn462 | dgn549 | blocked ricin | ign | igns | indolino-benzodiazepine)

        """;

    public static readonly RuleSet Payloads = RuleSet.Parse(Agents + """
        compound.payload.carried   compound:COMPOUND …24 (carries | carrying | links | linking | combines | combining | couples | unites | uses | using | use | delivers | delivering | deliver | joins | joined | conjugated | coupled | attached | linked | comprises | comprising | consists | contains | containing | with | payload) …12 payload:AGENT ~0.93
        compound.payload.carried   compound:COMPOUND (consists | comprises | is composed | is made) of …12 and of? …5 payload:AGENT ~0.9
        compound.payload.carried   payload:AGENT (is)? …3 (attached | linked | conjugated | coupled) to …3 compound:COMPOUND ~0.93
        compound.payload.class     payload:AGENT (adc | adcs | candidate | candidates | compound | compounds | program | programs | product | products | conjugate | conjugates) …24 compound:COMPOUND ~0.9
        compound.payload.class     payload:AGENT (adc | candidate | compound | program | conjugate) …3 the …8 compound:COMPOUND ~0.9
        compound.payload.class     (adc | adcs | candidate | candidates | compound | compounds | conjugate | conjugates) (with | using | that (use | employ | carry | contain)) (its | our | the | COMPANY 's)? …2 payload:AGENT …1 (payload | payloads | agent | agents) …20 compound:COMPOUND ~0.9
        compound.payload.class     compound:COMPOUND …2 (a | an | our | its | the | COMPANY 's) …4 payload:AGENT (adc | candidate | compound | program | conjugate) ~0.9
        compound.payload.class     compound:COMPOUND …2 (use | uses | carry | carries | have | employ | employs) …2 payload:AGENT (payload | payloads) ~0.9
        compound.payload.class     (payload | payloads) (of | in) compound:COMPOUND …30 payload:AGENT ~0.9
        compound.payload.not       COMPOUND …6 (than | unlike | not) …4 AGENT !
        """);

    /// <summary>The same of a compound that the sentence before is about: "It carries DM4", "Its payload is DM4".</summary>
    public static readonly RuleSet PayloadsOfIt = RuleSet.Parse(Agents + """
        compound.payload.it   ^ its …1 (payload | agent | effector | toxin) payload:AGENT ~0.88
        compound.payload.it   ^ its …1 (payload | agent | effector | toxin) (is | comes | belongs) …8 payload:AGENT ~0.88
        compound.payload.it   ^ it …1 (carries | combines | couples | joins | links | unites | delivers | comprises | consists | contains | uses | utilizes | is composed | is made) …16 payload:AGENT ~0.88
        """);

    public static void Read(ReleaseContext context)
    {
        var sentences = context.TellingInOrder;
        var carried = sentences.SelectMany(Payloads.Match).SelectMany(static match => CarriersOf(match).Select(compound => (Compound: (NamedThing?)compound, Match: match))).Concat(OfIt(sentences, PayloadsOfIt)).ToLookup(one => one.Compound, one => one.Match);
        var matches = sentences.SelectMany(Rules.Match).ToLookup(match => match.MentionOf("compound")!.Thing!);
        var compounds = sentences.Mentions(MentionType.Compound).Where(mention => !mention.IsReference).ToLookup(mention => mention.Thing!);
        foreach (var compound in compounds)
        {
            var draft = EntityDraft.Make(SubjectKind.Compound, Properties.Compound.Name, Properties.Compound.Alias, [.. compound], context.Text);
            ReadPayload(compound, context.Text, draft);
            foreach (var match in carried[compound.Key])
            {
                var payload = match.SpanOf("payload")!.Value;
                draft.Set(Properties.Compound.Payload, new TextValue(AgentOf(payload.QuoteLine(context.Text))), EvidenceSpans.Of(payload), match.Rule.Id, match.Rule.Confidence);
            }

            foreach (var match in matches[compound.Key])
            {
                ReadOwner(match, draft);
            }

            context.Drafts.Add(draft);
        }
    }

    /// <summary>The class of agents that "IGNs" and "indolino-benzodiazepine" stand for; others stand for themselves.</summary>
    private static string AgentOf(string agent) =>
        agent.StartsWith("IGN", StringComparison.OrdinalIgnoreCase) || agent.StartsWith("indolino", StringComparison.OrdinalIgnoreCase) ? "IGN" : agent;

    /// <summary>What rules say of "it", with the compound that the sentence before opens with.</summary>
    internal static IEnumerable<(NamedThing? Compound, Match Match)> OfIt(FixedList<Sentence> sentences, RuleSet rules)
    {
        for (var i = 1; i < sentences.Count; i++)
        {
            if (sentences[i].Run.IsAny(0, "it", "its") && sentences[i].Passage == sentences[i - 1].Passage && sentences[i - 1].Mentions is [{ Type: MentionType.Compound, Thing: { } compound } first, ..] && sentences[i - 1].Atoms.Take(OpeningWords).Any(atom => ReferenceEquals(atom.Mention, first)))
            {
                foreach (var match in rules.Match(sentences[i]))
                {
                    yield return (compound, match);
                }
            }
        }
    }

    /// <summary>In how many steps a sentence opens with what it is about.</summary>
    private const int OpeningWords = 3;

    /// <summary>The compound named last before the agent, of a class of agents all those before it; behind "our IGN candidates" all that are listed.</summary>
    private static IEnumerable<NamedThing> CarriersOf(Match match)
    {
        var compound = match.MentionOf("compound")!;
        var payload = match.SpanOf("payload")!.Value;
        var isClass = match.Rule.Id == "compound.payload.class";
        if (compound.Span.Start < payload.Start)
        {
            var near = NearCompounds.Before(match, payload);
            return (isClass ? near : near.TakeLast(1)).Select(static carrier => carrier.Thing!);
        }

        return isClass ? Listed(match).Select(static carrier => carrier.Thing!) : [compound.Thing!];
    }

    /// <summary>"two ADCs with its IGN payloads: IMGN779, which targets CD33, and IMGN632": as many as are counted, else those joined to the first.</summary>
    private static IEnumerable<Mention> Listed(Match match)
    {
        var (atoms, first) = (match.Sentence.Atoms, match.AtomOf("compound"));
        for (var i = Math.Max(0, match.First - FarCount); i < match.AtomOf("payload"); i++)
        {
            if (atoms[i].Mention is { Type: MentionType.Count, Number: > 1 and <= MostCounted and var count })
            {
                return NearCompounds.Counted(match, first, (int)count);
            }
        }

        return NearCompounds.From(match, first);
    }

    /// <summary>In steps: how far before "ADCs" they may be counted.</summary>
    private const int FarCount = 3;

    private const int MostCounted = 4;

    private static void ReadOwner(Match match, Draft draft)
    {
        var owner = match.MentionOf("owner")!;
        if (IsOfSentenceBefore(owner, match.MentionOf("compound")!, match.Sentence.Run.Text))
        {
            return;
        }

        draft.Set(Properties.Compound.Owner, new NameValue(owner.Thing!.Name), EvidenceSpans.Of(owner.Span), match.Rule.Id, match.Rule.Confidence);
        if (match.SpanOf("under") is { } under)
        {
            draft.Set(Properties.Compound.DevelopedUnder, new TextValue(under.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(under), match.Rule.Id, match.Rule.Confidence);
        }
    }

    /// <summary>"… and Millennium Pharmaceuticals, Inc. Trastuzumab-DM1 is": a full stop of "Inc." that ends a sentence too.</summary>
    private static bool IsOfSentenceBefore(Mention owner, Mention compound, string text) =>
        owner.Span.End < compound.Span.Start && compound.Span.Start - owner.Span.End <= LongestForm && text.AsSpan(owner.Span.End - 1, compound.Span.Start - owner.Span.End + 1).Contains(". ", StringComparison.Ordinal);

    /// <summary>", Inc. " in characters, and longer forms.</summary>
    private const int LongestForm = 12;

    /// <summary>The payload that a generic name or a laboratory name tells (FACTS.md, payload).</summary>
    private static void ReadPayload(IEnumerable<Mention> mentions, string text, Draft draft)
    {
        foreach (var mention in mentions)
        {
            if (PayloadOf(mention.Span.Quote(text)) is { } payload)
            {
                draft.Set(Properties.Compound.Payload, new TextValue(payload), EvidenceSpans.Of(mention.Span), "compound.payload.name", 0.95, Basis.Implied);
            }
        }
    }

    /// <summary>The agent that a generic name ends in (FACTS.md, payload); null where it tells none.</summary>
    internal static string? PayloadOf(string name) => WithoutSuffix(name).ToLowerInvariant() switch
    {
        var n when n.EndsWith("ravtansine", StringComparison.Ordinal) || n.EndsWith("dm4", StringComparison.Ordinal) => "DM4",
        var n when n.EndsWith("mertansine", StringComparison.Ordinal) || n.EndsWith("emtansine", StringComparison.Ordinal) || n.EndsWith("dm1", StringComparison.Ordinal) => "DM1",
        _ => null,
    };

    /// <summary>Without the four letters that American names end in: "soravtansine-gynx".</summary>
    private static string WithoutSuffix(string name) => name.Length > 10 && name[^5] == '-' ? name[..^5] : name;
}
