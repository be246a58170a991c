using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The place of a study among several that are told one after the other.</summary>
internal static class StudyRow
{
    /// <summary>Which of several a sentence says at its head that a study is: "In the first of these, a Phase I/II study at". 0 where it does not.</summary>
    public static int Of(Sentence sentence, StudyPlace place)
    {
        var run = sentence.Run;
        var at = (run.Is(0, "in") ? 1 : 0) + (run.IsAny(run.Is(0, "in") ? 1 : 0, "the") ? 1 : 0);
        var ordinal = at == 0 ? -1 : Array.FindIndex(InRow, word => run.Is(at, word));
        at += run.Is(at + 1, "of") && run.IsAny(at + 2, "these", "them", "those", "the") ? run.IsAny(at + 3, "studies", "trials", "two", "three") ? 4 : 3 : 1;
        var first = place.First < sentence.Atoms.Count ? sentence.Atoms[place.First].FirstToken : 0;
        return ordinal >= 0 && run.Raw(at) is "," && run.IsAny(at + 1, "a", "an") && first > at && first < at + 7 ? ordinal + 1 : 0;
    }

    private static readonly string[] InRow = ["first", "second", "third", "fourth"];
}
