using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A study that is named in passing: by somebody who is quoted, or at the end of a passage on another. The passage behind goes on with the study before it.</summary>
internal sealed class StudyAside
{
    private int _passage = -1;

    private int _sentences;

    private bool _isSpeech;

    /// <summary>The study spoken of where the passage began.</summary>
    private TrialDraft? _entered;

    /// <summary>The study spoken of before the last sentence brought in another; null where it did not.</summary>
    private TrialDraft? _left;

    /// <summary>Where a new passage begins, goes back to the study that is spoken of.</summary>
    public void Enter(Sentence sentence, ref TrialDraft? current)
    {
        if (sentence.Passage == _passage)
        {
            _sentences++;
            return;
        }

        current = _isSpeech && _entered is not null && current?.Compound == _entered.Compound ? _entered : _left ?? current;
        (_passage, _sentences, _left, _entered) = (sentence.Passage, 0, null, current);
        _isSpeech = Speech.Opens(sentence);
    }

    /// <param name="before">The study spoken of before the sentence.</param>
    /// <param name="named">The one that it named; null where it named none.</param>
    public void Leave(TrialDraft? before, TrialDraft? named) =>
        _left = _sentences > 0 && before is not null && named is { IsFurther: true } && named != before && named.Compound == before.Compound ? before : null;

    /// <summary>Of the words before a comma that say what a sentence leaves, in tokens.</summary>
    private const int LongestAside = 12;

    /// <summary>Where the sentence begins behind what it leaves: "Beyond IMGN853, the first findings with IMGN632 …".</summary>
    public static int StartBehind(Sentence sentence)
    {
        var (run, first) = (sentence.Run, Speech.Opens(sentence) ? 1 : 0);
        if (!(run.IsAny(first, "beyond", "besides", "beside", "behind", "alongside", "after") || (run.IsAny(first, "in", "apart", "along") && run.IsAny(first + 1, "addition", "from", "with"))))
        {
            return 0;
        }

        var comma = Enumerable.Range(1, Math.Min(LongestAside, run.Count - 1)).FirstOrDefault(token => run.Raw(token) is ",");
        return comma > 0 ? run.Tokens[comma].Start : 0;
    }
}
