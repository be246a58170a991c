using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads offices: "President and CEO", "Executive Director, Investor Relations and Corporate Communications", "Professor of Hematology".</summary>
public static class TitleReader
{
    private const int Longest = 24;

    private static readonly WordSet Starters = new(
        "executive senior vice president evp svp vp chief chairman chairwoman chair chairperson director ceo cfo cmo coo cso professor head interim acting managing founder cofounder co general treasurer corporate associate assistant principal global medical deputy group manager analyst lead clinical investigator dean consultant advisor adviser");

    /// <summary>Without one of these a run of capitalised words is no office.</summary>
    private static readonly WordSet Offices = new(
        "president evp svp vp chairman chairwoman chair chairperson director officer ceo cfo cmo coo cso professor head founder cofounder treasurer secretary counsel controller comptroller manager investigator analyst lead dean consultant lecturer advisor adviser");

    /// <summary>What may follow an office without a comma; another capitalised word begins a name: "Chief Executive Officer Jane Roe".</summary>
    private static readonly WordSet Fields = new(
        "pediatric pediatrics innovation rare diseases emeritus elect independent operating scientific administrative accounting technology research development discovery clinical medical business corporate investor investors public external strategic commercial product program technical operations finance financial regulatory quality manufacturing oncology hematology medicine sciences science biology translational global worldwide us north human legal information early preclinical marketing sales communications relations strategy alliance portfolio process people culture project management administration planning development-stage pharmaceutical immunology biostatistics pharmacology safety drug access market compliance affairs services engineering supply chain america europe medicine gynecologic oncologist board directors therapeutics unit division department section");

    /// <param name="next">The token behind the title.</param>
    /// <param name="small">Whether it may be written small, as behind a name: "chief executive officer".</param>
    public static bool TryRead(TokenRun run, int i, Func<int, bool> startsName, out int next, bool small = false)
    {
        next = i;
        if (!Starters.Holds(run, i) || !(small || run.IsCapitalized(i) || Offices.Holds(run, i)))
        {
            return false;
        }

        if (run.IsAny(i, "Dean") && run.IsCapitalized(i + 1) && !IsOfTitle(run, i + 1))
        {
            return false; // a first name
        }

        var holdsOffice = false;
        for (var at = i; at < run.Count && at - i < Longest;)
        {
            if (at > i && (startsName(at) || (run.StartsLine(at) && !Continues(run, at - 1) && !IsOfTitle(run, at)) || StartsPerson(run, at)))
            {
                break;
            }

            if ((run.IsCapitalized(at) && !run.IsAny(at, "Dr", "Mr", "Ms", "Mrs", "Inc")) || Offices.Holds(run, at) || (small && IsOfTitle(run, at)))
            {
                holdsOffice |= IsOffice(run, at);
                next = ++at;
            }
            else if (IsJoint(run, at, out var behind) && (run.IsAny(at, "of", "for") || run.Raw(at) is "&" or "/" || run.IsDash(at) || IsOfTitle(run, behind)) && (run.IsCapitalized(behind) || (small && IsOfTitle(run, behind)) || (run.Is(at, "of") && Offices.Holds(run, behind))) && !startsName(behind) && !(run.Is(at, ",") && run.IsAny(behind, "ImmunoGen")))
            {
                at = behind;
            }
            else
            {
                break;
            }

            if (run.Is(at - 1, "of") && IsSeat(run, at))
            {
                break; // "chairman and CEO of Cambridge, Mass.-based ImmunoGen"
            }
        }

        return holdsOffice;
    }

    /// <summary>Whether a place stands here that tells where the company behind it is: "Cambridge, Mass.-based", "Lausanne-based".</summary>
    private static bool IsSeat(TokenRun run, int i)
    {
        for (var at = i + 1; at < i + LongestSeat; at++)
        {
            if (run.Is(at, "based") && run.IsDash(at - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In tokens: "Cambridge, Mass.-based".</summary>
    private const int LongestSeat = 7;

    /// <summary>Of words that are an office in some company only: "chief executive", "managing member", "Chief of the Division".</summary>
    private static bool IsOffice(TokenRun run, int i) =>
        (Offices.Holds(run, i) && !(run.Is(i, "lead") && run.Is(i - 1, "of"))) // "Clinical Study of Lead Compound"
        || (run.Is(i, "executive") && run.Is(i - 1, "chief"))
        || (run.Is(i, "member") && run.Is(i - 1, "managing"))
        || (run.Is(i, "chief") && run.Raw(i + 1) is "," && run.IsAny(i + 2, "division", "department", "section", "service"))
        || (run.Is(i, "chief") && run.Is(i + 1, "of") && !run.Is(i + 2, "staff"));

    /// <summary>Whether a word is one that offices are called by: "Vice", "Research".</summary>
    internal static bool IsOfTitle(TokenRun run, int i) => Fields.Holds(run, i) || Starters.Holds(run, i) || Offices.Holds(run, i);

    private static bool StartsPerson(TokenRun run, int i) =>
        run.IsCapitalized(i) && (Offices.Holds(run, i - 1) || (run.Is(i - 1, "executive") && run.Is(i - 2, "chief"))) && !Fields.Holds(run, i) && !Starters.Holds(run, i) && !Offices.Holds(run, i);

    /// <summary>What may stand between the words of an office: "and", "of the", ",", "-".</summary>
    private static bool IsJoint(TokenRun run, int i, out int behind)
    {
        behind = i + 1;
        if (run.Is(i, "of") && run.Is(i + 1, "the"))
        {
            behind = i + 2;
            return true;
        }

        if (run.Is(i, ",") && run.IsAny(i + 1, "and", "&"))
        {
            behind = i + 2;
            return true;
        }

        return run.Raw(i) is "," or "&" or "/" || run.IsDash(i) || run.IsAny(i, "and", "of", "for");
    }

    private static bool Continues(TokenRun run, int i) => run.Raw(i) is "," or "&" || run.IsAny(i, "and", "of", "for");
}
