using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Organs that share the word "cancer" behind the last of them: "ovarian, endometrial and non-small cell lung cancers".</summary>
public static class JointCancerReader
{
    private const int Furthest = 14;

    internal static readonly string[] Organs = ["colorectal", "pancreatic", "ovarian", "endometrial", "breast", "lung", "gastric", "prostate", "cervical", "bladder", "esophageal", "colon", "kidney", "liver", "uterine", "thyroid", "stomach", "brain", "fallopian", "primary", "gastroesophageal", "triple", "head"];

    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        next += run.Is(i, "head") && run.IsAny(next, "and", "&") && run.Is(next + 1, "neck") ? 2 : 0;
        next += (run.Is(i, "fallopian") && run.Is(next, "tube")) || (run.Is(i, "primary") && run.Is(next, "peritoneal")) ? 1 : 0;
        next = run.Is(i, "triple") && run.IsDash(i + 1) && run.Is(i + 2, "negative") && run.Is(i + 3, "breast") ? i + 4 : next;
        if (run.IsAny(i, "fallopian", "primary", "triple", "head") && next == i + 1)
        {
            return false;
        }

        if (!run.IsAny(i, Organs) || run.IsAny(next, "cancer", "cancers", "tumor", "tumors", "carcinoma"))
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
}
