using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>What an amount is for, and the words that say so.</summary>
internal readonly record struct SumReading(string Type, int First, int After);

/// <summary>
/// Says what an amount is for where no rule knows the wording: by the noun that it counts, before or behind it, else by what it is
/// paid for, else by what must happen first. Where these say nothing, or not the same, it says nothing.
/// </summary>
public static class SumReader
{
    /// <summary>Each reading stands under a rule's name, as if one had matched.</summary>
    private static readonly Dictionary<string, Rule> Rules = RuleSet.Parse("""
        deal.sum.upfront           qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:upfront ~0.7
        deal.sum.option-fee        qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:option ~0.7
        deal.sum.exercise-fee      qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:exercise ~0.7
        deal.sum.access-fee        qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:access ~0.7
        deal.sum.extension-fee     qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:extension ~0.7
        deal.sum.research-funding  qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:funding ~0.7
        deal.sum.equity            qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:equity ~0.7
        deal.sum.milestone         qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:milestone ~0.7
        deal.sum.milestones        qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:milestones stage:development? ~0.7
        deal.sum.total-value       qualifier:QUALIFIER? amountLow:MONEY? amount:MONEY type:total ~0.7
        """).Rules.ToDictionary(static rule => rule.Code);

    /// <summary>The terms that a sentence's amounts are: each under the rule "deal.sum.…" of its type. An amount that is none, or may be several things, is left out.</summary>
    /// <param name="isOpen">Whether an amount is still to be read.</param>
    public static IEnumerable<Match> Read(Sentence sentence, Func<Mention, bool> isOpen)
    {
        SumScene? scene = null;
        for (var atom = 0; atom < sentence.Atoms.Count; atom++)
        {
            if (sentence.Atoms[atom].Mention is { Type: MentionType.Money } amount && isOpen(amount) && Read(scene ??= new SumScene(sentence), atom) is { } match)
            {
                yield return match;
            }
        }
    }

    /// <summary>The amount at an atom as a term of a deal; null where it is none or may be several things.</summary>
    private static Match? Read(SumScene scene, int amount)
    {
        var low = SumPlace.LowerEnd(scene, amount);
        if (SumPlace.LowerEnd(scene, amount + 2) == amount || SumTalk.IsOther(scene, amount) || Classify(scene, amount) is not { } reading)
        {
            return null;
        }

        var first = low < 0 ? amount : low;
        var qualifier = scene.MentionAt(first - 1)?.Type == MentionType.Qualifier ? first - 1 : -1;
        var stage = reading.Type == "milestones" ? SumStage.Of(scene, amount, reading) : -1;
        return Match.Made(Rules[reading.Type], scene.Sentence, ("stage", stage, stage + 1), ("qualifier", qualifier, qualifier + 1), ("amountLow", low, low + 1), ("amount", amount, amount + 1), ("type", reading.First, reading.After));
    }

    private static SumReading? Classify(SumScene scene, int amount)
    {
        var low = SumPlace.LowerEnd(scene, amount);
        var (first, right) = (low < 0 ? amount : low, SumPlace.RightOf(scene, amount));
        var left = SumPlace.LeftOf(scene, first);
        var reading = SumNouns.Behind(scene, amount, right) ?? SumNouns.Before(scene, first, left) ?? More(scene, first, left) ?? SumStage.Part(scene, amount, right) ?? SumPurpose.Of(scene, amount, left, right);
        return reading is { } found && SumTalk.Fits(scene, amount, left, right, found) ? found : null;
    }

    /// <summary>"$11 million in milestones so far; a further $30 million may follow": more of the same.</summary>
    private static SumReading? More(SumScene scene, int amount, int left)
    {
        var before = left > 0 && scene.Word(left - 1) is ";" ? scene.FindMoney(left - 1) : -1;
        return before >= 0 && scene.Word(amount - 1) is "further" or "additional" or "another" && SumNouns.Behind(scene, before, SumPlace.RightOf(scene, before)) is { Type: "milestones" } same ? same : null;
    }
}
