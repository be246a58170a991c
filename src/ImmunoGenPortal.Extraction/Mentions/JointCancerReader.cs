using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Organs that share the word "cancer" behind the last of them: "ovarian, endometrial and non-small cell lung cancers".</summary>
public static class JointCancerReader
{
    private const int Furthest = 16;

    internal static readonly string[] Organs = ["colorectal", "pancreatic", "ovarian", "endometrial", "breast", "lung", "gastric", "prostate", "cervical", "bladder", "esophageal", "colon", "kidney", "liver", "uterine", "thyroid", "stomach", "brain", "fallopian", "primary", "gastroesophageal", "triple", "head"];

    /// <summary>What the words for one of them begin with.</summary>
    internal static readonly string[] Starts = [.. Organs, "non", "small"];

    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        next += run.Is(i, "head") && run.IsAny(next, "and", "&") && run.Is(next + 1, "neck") ? 2 : 0;
        next += (run.Is(i, "fallopian") && run.Is(next, "tube")) || (run.Is(i, "primary") && run.Is(next, "peritoneal")) ? 1 : 0;
        next = run.Is(i, "triple") && run.IsDash(i + 1) && run.Is(i + 2, "negative") && run.Is(i + 3, "breast") ? i + 4 : next;
        next = Math.Max(next, BehindSmallCell(run, i));
        if (run.IsAny(i, "fallopian", "primary", "triple", "head", "non", "small") && next == i + 1)
        {
            return false;
        }

        if (!run.IsAny(i, Starts) || run.IsAny(next, "cancer", "cancers", "tumor", "tumors", "carcinoma"))
        {
            return false;
        }

        var (joined, other) = (false, false);
        for (var at = next; at < run.Count && at - i < Furthest; at++)
        {
            if (run.IsAny(at, "cancer", "cancers", "tumors", "carcinoma", "carcinomas", "malignancies"))
            {
                return joined;
            }

            var isJoint = run.Raw(at) is "," or "/" || run.IsAny(at, "and", "or");
            joined |= isJoint;
            other |= run.Is(at, "other");
            if (!(isJoint || other || run.IsDash(at) || run.IsAny(at, Organs) || run.IsAny(at, "head", "neck", "small", "non", "cell", "other", "certain", "epithelial", "metastatic", "advanced", "solid", "peritoneal", "fallopian", "tube", "serous", "negative", "hormone", "one", "two", "with", "gastrointestinal")))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The token behind "small-cell lung", "non-small cell lung"; the next one where that does not stand there.</summary>
    private static int BehindSmallCell(TokenRun run, int i)
    {
        if (run.Is(i, "small") && (run.Is(i - 1, "non") || (run.IsDash(i - 1) && run.Is(i - 2, "non"))))
        {
            return i + 1;
        }

        var at = run.Is(i, "non") ? BehindDash(run, i + 1) : i;
        at = run.Is(at, "small") ? BehindDash(run, at + 1) : at;
        at = at > i && run.Is(at, "cell") ? BehindDash(run, at + 1) : at;
        return at > i + 1 && run.Is(at, "lung") ? at + 1 : i + 1;
    }

    private static int BehindDash(TokenRun run, int i) => run.IsDash(i) ? i + 1 : i;
}
