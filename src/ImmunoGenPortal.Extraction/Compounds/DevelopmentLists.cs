using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Compounds listed behind how far they are: "three compounds are in clinical testing: IMGN901, BT-062 and T-DM1".</summary>
public static class DevelopmentLists
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let THINGS = (compounds | candidates | products | conjugates | adcs | agents | taps)
        let CLINIC = ((in | reached | entered) (clinical testing | the clinic | clinical development | clinical trials | clinical studies | clinical evaluation | human testing | human trials))
        listed.clinical      (begun | began | started | initiated | commenced | entered) stage:(clinical (testing | trials | evaluation | studies)) (with | of | in) …6 THINGS …12 : first:COMPOUND ~0.9
        listed.clinical      stage:CLINIC …4 of (these | them | which) first:COMPOUND
        listed.clinical      THINGS …8 stage:CLINIC …6 first:COMPOUND
        listed.clinical      THINGS …8 stage:CLINIC …18 (: | – | —) first:COMPOUND ~0.9
        listed.clinical      THINGS …8 stage:CLINIC …20 (its | our | own) …2 (programs | program | ones) first:COMPOUND ~0.85
        listed.clinical      stage:CLINIC as (is | are) first:COMPOUND ~0.9
        listed.clinical      stage:(clinical-stage) …2 (THINGS | programs | pipeline | assets | portfolio) …1 (include | includes | are | comprise | comprises | consist of | consists of | :) first:COMPOUND
        listed.clinical      stage:(clinical-stage) …3 THINGS …8 : first:COMPOUND ~0.9
        listed.preclinical   THINGS …8 stage:(in preclinical (development | testing | evaluation)) …6 first:COMPOUND
        listed.preclinical   stage:(preclinical | preclinical-stage) …2 (THINGS | programs | pipeline | portfolio) …1 (include | includes | are | comprise | comprises | consist of | consists of | :) first:COMPOUND
        listed.not           (not | no longer | never) …3 in !
        """);

    /// <summary>Words with which a sentence turns from its list to something else.</summary>
    private static readonly string[] Ends = ["has", "have", "had", "licensed", "granted", "began", "begun", "earned", "received", "sells", "announced", "continues", "while", "whereas", "but"];

    /// <summary>With which another than those listed is told: "and a third is in preclinical development".</summary>
    public static readonly string[] Further = ["second", "third", "fourth", "fifth", "sixth", "other", "others", "another"];

    /// <summary>A participle set between commas, "A, licensed to Roe, and B" or "A, which is licensed to Roe, and B", ends nothing.</summary>
    private static bool IsEnd(Text.Sentence sentence, int atom)
    {
        var token = sentence.Atoms[atom].FirstToken;
        return (sentence.Run.IsAny(token, "is", "are") && sentence.Run.IsAny(token - 1, Further)) || sentence.Run.IsAny(token, Ends) && !((sentence.Run.Raw(token - 1) is "," || (sentence.Run.IsAny(token - 1, "is", "are", "was", "were") && sentence.Run.IsAny(token - 2, "which", "that"))) && sentence.Run.IsAny(token, "licensed", "granted") && sentence.Run.IsAny(token + 1, "to", "from", "by"));
    }

    /// <summary>Words that tell another stage of the compound named before them.</summary>
    private static readonly string[] Others = ["preclinical", "ind", "expected", "expects", "will", "plans", "planned", "marketed", "approved", "discontinued", "research"];

    /// <summary>The compounds from the first on to the end of the sentence, each with the diseases told behind it; one whose phase is told there is told as a study.</summary>
    public static IEnumerable<(Mention Compound, IReadOnlyList<Mention> Diseases)> Compounds(Match match)
    {
        var atoms = match.Sentence.Atoms;
        Mention? last = null;
        var diseases = new List<Mention>();
        var hasPhase = false;
        for (var i = match.AtomOf("first"); i >= 0 && i < atoms.Count && !IsEnd(match.Sentence, i); i++)
        {
            hasPhase |= atoms[i].Mention?.Type is MentionType.Phase or MentionType.Study || match.Sentence.Run.IsAny(atoms[i].FirstToken, Others);
            if (atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound)
            {
                if (last is not null && last.Thing != compound.Thing && !hasPhase)
                {
                    yield return (last, [.. diseases]);
                }

                if (last?.Thing != compound.Thing)
                {
                    diseases.Clear();
                    hasPhase = false;
                }

                last = compound;
            }
            else if (DevelopmentRules.IsDisease(atoms[i].Mention) && !diseases.Exists(known => known.Thing == atoms[i].Mention!.Thing))
            {
                diseases.Add(atoms[i].Mention!);
            }
        }

        if (last is not null && !hasPhase)
        {
            yield return (last, diseases);
        }
    }
}
