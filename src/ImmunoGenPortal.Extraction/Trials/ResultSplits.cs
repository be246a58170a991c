using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Shares of parts of the patients that follow the share of all without naming its metric again: "the ORR was 50% overall, 59% in the FRα-high group and 39% in the others".</summary>
internal static class ResultSplits
{
    private const string Rule = "result.split";
    private const double Confidence = 0.85;

    /// <summary>How far apart two shares may stand, in steps.</summary>
    private const int Furthest = 16;

    public static void Read(Match match, string metric, EvidenceSpan said, TrialDraft trial, HashSet<Mention> taken)
    {
        var last = Math.Max(match.AtomOf("percent"), match.AtomOf("second"));
        if (ResultFigures.IsTime(metric) || match.AtomOf("percent") < match.AtomOf("metric") || !match.Has("metric"))
        {
            return;
        }

        var atoms = match.Sentence.Atoms;
        for (var i = last + 1; i < atoms.Count && i <= last + Furthest; i++)
        {
            var mention = atoms[i].Mention;
            if (mention is { Type: MentionType.Metric } || Ends(match.Sentence, i))
            {
                return;
            }

            if (mention is { Type: MentionType.Percent } && Follows(match.Sentence, i) && ResultParts.Behind(match.Sentence, i) is { } part)
            {
                if (taken.Add(mention))
                {
                    Add(match, i, metric, said, part, trial);
                }

                last = i;
            }
        }
    }

    /// <summary>Right behind a comma, "and" or "including".</summary>
    private static bool Follows(Sentence sentence, int atom) => sentence.Run.IsAny(sentence.Atoms[atom].FirstToken - 1, ",", "and", "including");

    /// <summary>Where words begin that the metric does not hold for.</summary>
    private static bool Ends(Sentence sentence, int atom) =>
        sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is ";" || sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "versus", "vs", "compared", "had", "were", "experienced", "discontinued", "events", "event", "toxicity", "while", "whereas");

    private static void Add(Match match, int atom, string metric, EvidenceSpan said, EvidenceSpan part, TrialDraft trial)
    {
        var figure = match.Sentence.Atoms[atom].Mention!;
        var result = new Draft(SubjectKind.Result)
            .Set(Properties.Result.Metric, new CodeValue(metric), EvidenceSpans.Of(said), Rule, Confidence)
            .Set(Properties.Result.Percent, new NumberValue(figure.Number), EvidenceSpans.Of(figure.Span), Rule, Confidence)
            .Set(Properties.Result.Subgroup, new TextValue(part.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(part), Rule, Confidence);
        ResultParts.AddPair(match, atom, figure, result);
        ResultReader.Add(trial, result);
    }
}
