using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>What a compound is aimed at. That its patients' tumors express something does not say so.</summary>
public static class TargetRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let AIMED = (binding | targeting | targeted | directed)
        let AIMS = (targets | targeting | directed against | directed to | directed at | directed toward | directed towards | aimed at | against | binds | binds to | is directed at | is directed against | is directed to | is aimed at | aimed at | recognizes | recognises | attaches to | seeks out)
        compound.target.binding    compound:COMPOUND …12 target:TARGET AIMED (antibody | adc | compound | conjugate | therapeutic)?
        compound.target.binding    target:TARGET AIMED (antibody-drug conjugate | adc | tap compound | compound)? …3 compound:COMPOUND
        compound.target.anti       compound:COMPOUND …8 anti target:TARGET (antibody | compound | conjugate | adc)
        compound.target.aims       compound:COMPOUND …6 AIMS …3 target:TARGET
        compound.target.antibody   compound:COMPOUND …10 (antibody | antibodies) (to | against | that recognizes | that binds | directed against | directed to) …2 target:TARGET
        compound.target.antibody   compound:COMPOUND …10 (antibody | antibodies) …4 which (binds | binds to | recognizes | recognises | targets | attaches to | attaches itself to) …4 target:TARGET
        compound.target.of         target:TARGET the target of compound:COMPOUND
        compound.target.not        (not | never | no longer | unlike) …2 (AIMS | bind | bind to | target) …3 target:TARGET !
        compound.target.not        AIMS …1 (patients | people | women | men | those) with …1 target:TARGET !
        """);

    /// <summary>The same of a compound that the sentence before is about: "It binds to CD56".</summary>
    public static readonly RuleSet OfIt = RuleSet.Parse("""
        compound.target.it    ^ it …2 (targets | binds | binds to | is directed at | is directed against | is directed to | is directed toward | is aimed at | recognizes | recognises | attaches to | seeks out) …3 target:TARGET ~0.9
        """);

    /// <summary>Antigens that something is aimed at, whatever it is called.</summary>
    public static readonly RuleSet Aims = RuleSet.Parse("""
        target.aimed   target:TARGET (targeting | targeted | directed | binding | specific | antibody | antibodies | adc | tap | antigen | target)
        target.aimed   target:TARGET (is | as | are) (the | a) target
        target.aimed   target:TARGET the target of
        target.aimed   target:TARGET (its | our) target
        target.aimed   its target target:TARGET
        target.aimed   target:TARGET and other (targets | antigens)
        target.aimed   (anti | targets | targeting | target | against | binds | binds to | called | antigen | to the | antibody to | antibodies to | directed at | directed to | directed toward | directed towards | aimed at | attaches to | recognizes | recognises | specific for | seeks out) target:TARGET
        target.aimed   (targets | targeting | against | binds | binds to | directed at | directed to | aimed at | attaches to | recognizes) (an | the) target:TARGET
        target.not     anti target:TARGET …3 DRUG !
        target.not     target:TARGET (positive | expressing | expression | overexpressing | high | negative | status | levels | mutations) !
        """);

    public static void Read(ReleaseContext context)
    {
        var aimed = context.Telling.SelectMany(Rules.Match).Select(match => (Compound: (NamedThing?)BearerOf(match), Match: match)).Concat(CompoundReader.OfIt(context.Telling, OfIt)).ToList();
        foreach (var (compound, match) in aimed)
        {
            var target = match.MentionOf("target")!;
            CompoundOf(context, compound!)?.Set(Properties.Compound.Target, new NameValue(target.Thing!.Name), EvidenceSpans.Of(target.Span), match.Rule.Id, match.Rule.Confidence);
        }

        AddTargets(context, [.. aimed.Select(one => one.Match).Concat(context.Telling.SelectMany(Aims.Match)).Select(match => match.MentionOf("target")!.Thing!), .. DealTargets(context), .. KnownTargets(context), .. TargetsInBrackets.Of(context)]);
    }

    /// <summary>The compound named behind the target, or the last before it.</summary>
    private static NamedThing BearerOf(Match match)
    {
        var (target, compound) = (match.MentionOf("target")!, match.MentionOf("compound")!);
        return (compound.Span.Start > target.Span.Start ? compound : NearCompounds.Before(match, target.Span)[^1]).Thing!;
    }

    private static Draft? CompoundOf(ReleaseContext context, NamedThing compound) =>
        context.Drafts.Find(draft => draft.Kind == SubjectKind.Compound && (draft[Properties.Compound.Name] is NameValue name) && context.Lexicon.Same(MentionType.Compound, name.Name, compound));

    private static IEnumerable<NamedThing> DealTargets(ReleaseContext context) =>
        from draft in context.Drafts
        where draft.Kind == SubjectKind.Deal
        let name = (draft[Properties.Deal.Target] as NameValue)?.Name
        where name is not null
        let thing = context.Lexicon.Find(MentionType.Target, name)
        where thing is not null
        select thing;

    /// <summary>The known targets of compounds that the release names, where it names them other than for what patients' tumors express.</summary>
    private static IEnumerable<NamedThing> KnownTargets(ReleaseContext context)
    {
        var known = context.Drafts.Where(draft => draft.Kind == SubjectKind.Compound)
            .Select(draft => draft[Properties.Compound.Name] is NameValue name && context.Lexicon.Find(MentionType.Compound, name.Name)?.Compound?.Target is { } target ? context.Lexicon.Find(MentionType.Target, target) : null)
            .OfType<NamedThing>().ToHashSet();
        return known.Count == 0 ? [] : context.Telling.Where(sentence => sentence.Holds(MentionType.Target)).SelectMany(sentence => sentence.Atoms.Where((atom, i) => atom.Mention is { Type: MentionType.Target, Thing: { } thing } && known.Contains(thing) && !IsStatus(sentence, i)).Select(atom => atom.Mention!.Thing!));
    }

    /// <summary>
    /// "CD56 expression", "HER2-positive": what patients' tumors express, or a kind of disease. "CD56-positive tumors" where a compound aims at CD56 is what
    /// it is aimed at.
    /// </summary>
    private static bool IsStatus(Sentence sentence, int atom)
    {
        var behind = atom + 1 < sentence.Atoms.Count ? sentence.Atoms[atom + 1].FirstToken : -1;
        var said = sentence.Run.IsDash(behind) ? behind + 1 : behind;
        var isKind = sentence.Atoms[atom].Mention!.Thing!.Name is "HER2" or "EGFR";
        var isShort = atom > 1 && sentence.Run.Is(sentence.Atoms[atom].FirstToken - 1, "(") && sentence.Atoms[atom - 2].Mention is { Type: MentionType.Target }; // "high folate receptor alpha (FRα)"
        var before = sentence.Atoms[isShort ? atom - 2 : atom].FirstToken - 1;
        return sentence.Run.IsAny(before, "high", "medium", "low", "moderate") || (sentence.Run.Is(before, "of") && sentence.Run.IsAny(before - 1, "expression", "levels")) || (sentence.Run.Is(before, "for") && sentence.Run.IsAny(before - 1, "positive"))
            || (isKind && sentence.Run.IsAny(said, "positive", "+")) || sentence.Run.IsAny(said, "negative", "overexpressing", "high", "low", "status", "levels", "expression", "mutations");
    }

    private static void AddTargets(ReleaseContext context, HashSet<NamedThing> targets)
    {
        var mentions = context.TellingInOrder.Mentions(MentionType.Target).Where(mention => targets.Contains(mention.Thing!)).ToLookup(mention => mention.Thing!);
        foreach (var target in mentions)
        {
            context.Drafts.Add(EntityDraft.Make(SubjectKind.Target, Properties.Target.Name, Properties.Target.Alias, [.. target], context.Text));
        }
    }
}
