using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.People;

/// <summary>Where somebody works who is none of the company's: "of the University of Texas M. D. Anderson Cancer Center".</summary>
internal static class Institution
{
    /// <summary>In tokens: how far behind a name or an office it may begin to be named.</summary>
    private const int Farthest = 24;

    private static readonly WordSet Bodies = new("university hospital hospitals institute institut center centre centers clinic clinics college school infirmary");

    private static readonly WordSet Joints = new("of for the and at in de");

    /// <summary>Who says something, or does it: what is named behind is of another matter.</summary>
    private static readonly WordSet Verbs = new("holds held holding received earned graduated trained studied said says commented comments stated states added adds noted notes explained remarked observed concluded continued will has have had was were is are presented presents joins joined");

    /// <summary>The institution named between a person with an office and the next verb; null where none is.</summary>
    public static EvidenceSpan? Behind(Match match)
    {
        var run = match.Sentence.Run;
        var first = match.MentionOf("person") is { } person ? match.Sentence.Atoms[match.Sentence.AtomOf(person)].FirstToken + 1 : run.Count;
        var office = match.AfterOf("title") is > 0 and var behind && match.AtomOf("title") > match.AtomOf("person") ? match.Sentence.Atoms[behind - 1].AfterToken : first;
        for (var i = first; i < run.Count && i < Math.Max(first, office) + Farthest && !Verbs.Holds(run, i) && !run.IsAny(i, "\"", "“", "”", ";"); i++)
        {
            if (Bodies.Holds(run, i) && run.IsCapitalized(i))
            {
                return run.Span(Begin(run, i, first), End(run, i));
            }
        }

        return null;
    }

    private static int Begin(TokenRun run, int body, int first)
    {
        var begin = body;
        while (begin > first && (IsPart(run, begin - 1) || (begin - 1 > first && Joints.Holds(run, begin - 1) && run.IsCapitalized(begin - 2) && !run.Is(begin - 1, "at"))))
        {
            begin--;
        }

        return begin;
    }

    private static int End(TokenRun run, int body)
    {
        var end = body + 1;
        while (end < run.Count && (IsPart(run, end) || (Joints.Holds(run, end) && JoinsOn(run, end))))
        {
            end++;
        }

        return end > body + 1 && run.Is(end - 1, ".") ? end - 1 : end;
    }

    /// <summary>"University of the Pacific", "Center for Cancer Research": what goes on behind small words.</summary>
    private static bool JoinsOn(TokenRun run, int at) =>
        !run.Is(at, "and") && (run.IsCapitalized(at + 1) || (Joints.Holds(run, at + 1) && run.IsCapitalized(at + 2)));

    /// <summary>A capitalised word, an initial's full stop, or a hyphen within a name.</summary>
    private static bool IsPart(TokenRun run, int at) =>
        run.IsCapitalized(at) || (run.Is(at, ".") && run.Raw(at - 1).Length == 1) || run.Raw(at) is "&" || run.IsKind(at, TokenKind.Possessive) || (run.IsDash(at) && run.IsGluedToNext(at) && run.IsGluedToNext(at - 1));
}
