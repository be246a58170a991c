using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>
/// Reads names of persons. Capitalised words have many reasons to be so; a name is taken only where something beside it tells:
/// a verb of saying, an honorific, a degree, an office or a telephone number.
/// </summary>
public static class PersonReader
{
    private const int MostWords = 4;

    /// <summary>In letters.</summary>
    private const int LongestDegree = 8;

    private static readonly WordSet Honorifics = new("Dr Mr Mrs Ms Prof Professor");

    private static readonly WordSet Sayings = new("said says commented comments stated states added adds noted notes remarked explained observed continued concluded");

    /// <summary>What is done with a person: "appoints Jane Roe", "the departure of Jane Roe".</summary>
    private static readonly WordSet Doings = new("appoints names elects promotes welcomes appointed named elected promoted hired hires welcome adds succeeds succeeding replaces replacing follows");

    private static readonly WordSet Events = new("appointment addition promotion departure retirement resignation election hiring nomination");

    /// <summary>What a person does or meets: "Jane Roe has been named", "Jane Roe joins".</summary>
    private static readonly WordSet Deeds = new("named appointed elected promoted joined resigned retired joins succeeds retires resigns assumes stepped informed formerly previously");

    /// <summary>Last words of what is no person: "Merrimack Polytechnic Institute, was elected".</summary>
    private static readonly WordSet Bodies = new("institute university college hospital center centre school society foundation association department board committee clinic partners capital ventures therapeutics pharmaceuticals biosciences pharma laboratories");

    /// <summary>Words of what is made or studied, none of which is part of a name: "Lead Tumor-Activated Prodrug".</summary>
    private static readonly WordSet Things = new("prodrug prodrugs antibody antibodies conjugate conjugates tumor tumour cancer therapy drug drugs compound technology program programme product trial study data");

    private static readonly WordSet Auxiliaries = new("has was had have is been will be to formerly previously");

    private static readonly WordSet Comings = new("join leave leaving retire retiring succeed become joining resign");

    private static readonly WordSet Particles = new("de van von der den la le di da del du ter");

    private static readonly WordSet Degrees = new("PhD MD MBA JD MBChB MRCP FACP DPhil PharmD DVM DSc MSc BSc CPA Esq MPH FRCP MS FAAP FACOG RN ScD MSCE MHS MHSc MB ChB MBBS BCh BM DO CFA RPh MMSc EdD LLM");

    /// <summary>Words that begin no name of a person.</summary>
    private static readonly WordSet NoNames = new(
        "dr mr mrs ms the a an in on at for with under this these that its our we he she they it about phase part company inc corp network group new first december november october september august july june may april march february january investors media contact contacts source senior vice chief executive president director announces reports appoints names elects promotes appointed named elected promoted joins has have had will was were is are resigns resigned retires retired departs leaves succession plan plans transition changes fast breakthrough priority orphan accelerated full conditional biologics new investigational");

    /// <param name="name">The token behind the name itself, without degrees.</param>
    /// <param name="next">The token behind the name and its degrees.</param>
    /// <param name="followsTitle">Whether an office stands right before.</param>
    public static bool TryRead(TokenRun run, int i, Func<int, bool> startsTitle, out int name, out int next, bool followsTitle = false)
    {
        (name, next) = (i, i);
        var honorific = Honorifics.Holds(run, i - 1) || (run.Is(i - 1, ".") && Honorifics.Holds(run, i - 2));
        if (!honorific && !MayGoOn(run, i + 1))
        {
            return false; // as most capitalised words are seen to be no name
        }

        var words = ReadWords(run, i, out name);
        if (words is 0 or > MostWords || (words < 2 && !honorific) || Bodies.Holds(run, name - 1) || NamesThing(run, i, name))
        {
            return false;
        }

        next = SkipDegrees(run, name);
        if (honorific)
        {
            return true;
        }

        var behind = run.Is(next, ",") || run.Is(next, "(") ? next + 1 : next;
        return followsTitle || next > name
            || startsTitle(run.IsAny(behind, "as", "formerly", "previously", "currently") ? behind + 1 : behind)
            || (behind > next && HoldsOffice(run, behind, startsTitle))
            || IsActed(run, i, behind)
            || Sayings.Holds(run, i - 1)
            || ContactReader.TryReadPhone(run, behind, out _);
    }

    /// <summary>"Jane Roe, ImmunoGen President and CEO", "Jane Roe, ImmunoGen's President": behind the name the company whose office it is.</summary>
    private static bool HoldsOffice(TokenRun run, int behind, Func<int, bool> startsTitle)
    {
        var end = behind;
        while (end < behind + MostOfCompany && run.IsCapitalized(end) && !startsTitle(end))
        {
            end++;
        }

        var isOwned = end > behind && run.IsKind(end, TokenKind.Possessive);
        end = isOwned ? end + 1 : end;
        return end > behind && (startsTitle(end) || (isOwned && TitleReader.TryRead(run, end, static _ => false, out _, small: true)));
    }

    /// <summary>In words, of a company's name before an office.</summary>
    private const int MostOfCompany = 3;

    private static bool NamesThing(TokenRun run, int i, int end)
    {
        while (i < end && !Things.Holds(run, i))
        {
            i++;
        }

        return i < end;
    }

    /// <summary>Whether a name may go on behind its first word.</summary>
    private static bool MayGoOn(TokenRun run, int i) => run.IsCapitalized(i) || run.Raw(i) is "." || run.IsDash(i) || IsParticle(run, i);

    /// <summary>Whether the words around tell of a post: given, taken or left; or the person's age follows.</summary>
    private static bool IsActed(TokenRun run, int i, int behind)
    {
        var verb = Auxiliaries.Holds(run, behind) ? behind + 1 : behind;
        verb = run.IsAny(verb, "been", "be", "also", "recently") ? verb + 1 : verb;
        var isAge = run.Is(behind - 1, ",") && (run.Is(behind, "age") || (run.IsKind(behind, TokenKind.Number) && run.Raw(behind).Length == 2 && run.Is(behind + 1, ",")));
        return isAge
            || (run.Is(behind - 1, ",") && run.Is(behind, "who"))
            || (run.Is(behind, "and") && ReadWords(run, behind + 1, out var second) is >= 2 and <= MostWords && IsElected(run, SkipDegrees(run, second)))
            || (run.Is(i - 1, "and") && run.IsAny(behind, "to", "as") && run.IsAny(behind + 1, "its", "the", "our") && run.IsAny(behind + 2, "board", "company's"))
            || Doings.Holds(run, i - 1)
            || (run.Is(i - 1, "of") && Events.Holds(run, i - 2))
            || Deeds.Holds(run, verb)
            || (verb > behind && Comings.Holds(run, verb));
    }

    /// <summary>"Jane Roe and John Doe, M.D., have been elected".</summary>
    private static bool IsElected(TokenRun run, int i)
    {
        var at = run.Is(i, ",") ? i + 1 : i;
        at = run.IsAny(at, "have", "were", "has", "will", "had") ? at + 1 : at;
        at = run.IsAny(at, "been", "be", "both", "each") ? at + 1 : at;
        return Deeds.Holds(run, at) || run.IsAny(at, "join", "leave", "retire", "succeed", "become");
    }

    /// <summary>How many words of a name begin here: capitalised, with initials and particles, on one line.</summary>
    private static int ReadWords(TokenRun run, int i, out int end)
    {
        end = i;
        var words = 0;
        if (Sayings.Holds(run, i) || Doings.Holds(run, i))
        {
            return 0; // "Said Jane Roe", "Named Jane Roe"
        }

        for (var at = i; at < run.Count && words <= MostWords; at++)
        {
            if (words >= 2 && run.IsKind(at, TokenKind.Word) && run.StartsLine(at) && !IsInitial(run, at - 1))
            {
                break;
            }

            if (run.IsCapitalized(at) && IsNameWord(run, at))
            {
                words++;
                end = at + 1;
            }
            else if (run.Is(at, ".") && run.Raw(at - 1).Length <= 2 && at > i && run.IsGluedToNext(at - 1))
            {
                end = at + 1; // an initial
            }
            else if (!(words > 0 && ((run.IsDash(at) && run.IsGluedToNext(at)) || (IsParticle(run, at) && (run.IsCapitalized(at + 1) || (IsParticle(run, at + 1) && run.IsCapitalized(at + 2)))))))
            {
                break;
            }
        }

        return words;
    }

    /// <summary>The full stop of an initial: the last name is on the next line.</summary>
    private static bool IsInitial(TokenRun run, int i) => run.Is(i, ".") && run.Raw(i - 1).Length == 1 && run.IsGluedToNext(i - 1);

    internal static bool IsParticle(TokenRun run, int i) => run.IsKind(i, TokenKind.Word) && Particles.Holds(run, i);

    private static bool IsNameWord(TokenRun run, int i)
    {
        var word = run.Raw(i);
        return !(NoNames.Holds(run, i) && !(word.Length == 1 && run.Is(i + 1, ".") && run.IsGluedToNext(i))) && !word.ContainsAnyInRange('0', '9') && !IsDegree(run, i, out _)
            && (word.Length == 1 || Letters.HoldsSmall(word));
    }

    private static int SkipDegrees(TokenRun run, int i)
    {
        var end = i;
        while (true)
        {
            var at = run.Is(end, ",") ? end + 1 : end;
            if (!IsDegree(run, at, out var behind))
            {
                return end;
            }

            end = behind;
        }
    }

    /// <summary>"PhD", "Ph.D.", "M.D."; of several that begin alike the longest: "M.S.C.E.".</summary>
    private static bool IsDegree(TokenRun run, int i, out int behind)
    {
        behind = i;
        if (!Degrees.Holds(run, i) && !run.Is(i + 1, "."))
        {
            return false; // as most words are seen to be none
        }

        Span<char> letters = stackalloc char[LongestDegree];
        var length = 0;
        for (var at = i; at < run.Count && at - i < 10 && length < 6; at++)
        {
            if (run.IsCapitalized(at) && (at == i || run.IsGluedToNext(at - 1)))
            {
                if (!run.Raw(at).TryCopyTo(letters[length..]))
                {
                    return false;
                }

                length += run.Raw(at).Length;
            }
            else if (!(run.Is(at, ".") && at > i))
            {
                break;
            }

            if (Degrees.Holds(letters[..length]))
            {
                behind = run.Is(at + 1, ".") && run.IsGluedToNext(at) && at > i ? at + 2 : at + 1;
            }
        }

        return behind > i;
    }
}
