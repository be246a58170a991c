using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads every mention of a sentence once, left to right, and cuts the sentence into atoms: mentions and the words between.</summary>
public sealed class MentionReader(NameLexicon lexicon)
{
    internal static readonly string[] ReferenceStarters = ["this", "the", "that"];

    private static readonly string[] LegalForms = ["inc", "incorporated", "corp", "corporation", "ltd", "limited", "plc", "ag", "gmbh", "llc", "co", "company", "nv", "sa"];

    private static readonly string[] Bodies = ["group", "foundation", "society", "institute", "alliance", "association", "network", "consortium", "workshop", "congress", "symposium", "center", "centre", "coalition", "fund"];

    private static readonly NamedThing Issuer = new("ImmunoGen", []);

    public List<Atom> Read(TokenRun run)
    {
        var atoms = new List<Atom>(run.Count);
        Openings.Known();
        var words = run.Words(out _);
        for (var i = 0; i < run.Count;)
        {
            var mention = ReadAt(run, words, i, atoms.Count > 0 && atoms[^1].Mention?.Type == MentionType.Title, FollowsName(run, atoms), out var next);
            next = mention is null ? i + 1 : next;
            atoms.Add(new Atom(i, next, mention));
            i = next;
        }

        return atoms;
    }

    private Mention? ReadAt(TokenRun run, int[] words, int i, bool followsTitle, bool followsName, out int next)
    {
        next = i + 1;
        return run.KindOf(i) switch
        {
            TokenKind.Word => ReadWord(run, Openings.Of(run, words, i), i, followsTitle, followsName, out next),
            TokenKind.Number => ReadPhone(run, i, out next) ?? ReadQuantity(run, i, out next) ?? ReadKnown(run, i, out next),
            TokenKind.Punctuation => ReadMark(run, i, out next),
            _ => null,
        };
    }

    /// <summary>What may begin at a mark: an amount, or a telephone number in brackets.</summary>
    private static Mention? ReadMark(TokenRun run, int i, out int next)
    {
        var raw = run.Raw(i);
        next = i + 1;
        return raw is "(" or "+" ? ReadPhone(run, i, out next)
            : raw is "$" or "€" or "£" or "¥" && MoneyReader.TryRead(run, i, out var money, out next) ? Make(MentionType.Money, run, i, next) with { Money = money }
            : null;
    }

    private Mention? ReadWord(TokenRun run, Opening opening, int i, bool followsTitle, bool followsName, out int next)
    {
        var mention = ReadContact(run, i, opening, out next)
            ?? (opening.HasFlag(Opening.Quantity) ? ReadQuantity(run, i, out next) : null)
            ?? ReadName(run, i, opening, out next);
        if (mention is null && (followsName || run.IsCapitalized(i)))
        {
            mention = ReadPerson(run, i, followsTitle, followsName, out next) ?? ReadOrganisation(run, i, out next);
        }

        return mention ?? (opening.HasFlag(Opening.Phrase) ? ReadPhrase(run, i, out next) : null);
    }

    private static Mention? ReadContact(TokenRun run, int i, Opening opening, out int next)
    {
        next = i + 1;
        return !run.IsGluedToNext(i) ? null
            : opening.HasFlag(Opening.Address) && ContactReader.TryReadAddress(run, i, out next) ? Make(MentionType.Address, run, i, next)
            : run.Raw(i + 1)[0] is '@' or '.' or '_' or '-' or '+' && ContactReader.TryReadEmail(run, i, out next) ? Make(MentionType.Email, run, i, next)
            : null;
    }

    private static Mention? ReadPhone(TokenRun run, int i, out int next) =>
        ContactReader.TryReadPhone(run, i, out next) ? Make(MentionType.Phone, run, i, next) : null;

    private static Mention? ReadQuantity(TokenRun run, int i, out int next)
    {
        if (MoneyReader.TryRead(run, i, out var money, out next))
        {
            return Make(MentionType.Money, run, i, next) with { Money = money };
        }

        if (DateReader.TryRead(run, i, out var date, out next))
        {
            return Make(MentionType.Date, run, i, next) with { Date = date };
        }

        if (DateReader.TryReadYear(run, i, out var year) && !run.IsAny(i + 1, "%", "patients"))
        {
            next = i + 1;
            return Make(MentionType.Year, run, i, next) with { Number = year, Date = new PartialDate(year) };
        }

        if (TrialQuantityReader.TryReadPhase(run, i, out var phase, out next))
        {
            return Make(MentionType.Phase, run, i, next) with { Code = phase };
        }

        if (TrialQuantityReader.TryReadDose(run, i, out next))
        {
            return Make(MentionType.Dose, run, i, next);
        }

        if (TrialQuantityReader.TryReadFraction(run, i, out var part, out var whole, out next))
        {
            return Make(MentionType.Fraction, run, i, next) with { Number = part, Of = whole };
        }

        if (NumberReader.TryRead(run, i, out var number, out next))
        {
            var behindPercent = run.IsAny(next, "%", "percent") ? next + 1 : run.Is(next, "per") && run.Is(next + 1, "cent") ? next + 2 : next;
            if (run.IsAny(next, "months", "month") && !run.IsDash(next - 1))
            {
                return Make(MentionType.Months, run, i, next += 1) with { Number = number };
            }

            if (run.IsDash(next) && run.Is(next + 1, "month") && run.IsAny(next + 2, "median", "PFS", "OS"))
            {
                return Make(MentionType.Months, run, i, next += 2) with { Number = number };
            }

            if (behindPercent > next)
            {
                return Make(MentionType.Percent, run, i, next = behindPercent) with { Number = number };
            }

            if (TrialQuantityReader.TryReadSharedUnit(run, next, number, out var isMonths))
            {
                return Make(isMonths ? MentionType.Months : MentionType.Percent, run, i, next) with { Number = number };
            }

            return number == decimal.Truncate(number) ? Make(MentionType.Count, run, i, next) with { Number = number } : null;
        }

        next = i + 1;
        return NumberReader.TryReadOrdinal(run, i, out var ordinal) ? Make(MentionType.Ordinal, run, i, next) with { Number = ordinal } : null;
    }

    private Mention? ReadName(TokenRun run, int i, Opening opening, out int next)
    {
        next = i + 1;
        return (opening.HasFlag(Opening.Reference) ? ReadReference(run, i, out next) : null)
        ?? ReadKnown(run, i, out next)
        ?? (!MayBeCode(run.Raw(i)) ? null
            : CodeNameReader.TryRead(run, i, out next) ? MakeUnknown(MentionType.Compound, run, i, next)
            : StudyNameReader.TryRead(run, i, out next) ? MakeUnknown(MentionType.Study, run, i, next)
            : null)
        ?? (opening.HasFlag(Opening.Organ) ? ReadJointCancer(run, i, out next) : null);
    }

    /// <summary>Whether a word can be a code or the name of a study: in small letters only as "huC242", "study" and "…mab" are.</summary>
    private static bool MayBeCode(ReadOnlySpan<char> word) => !char.IsAsciiLetterLower(word[0]) || word[0] is 'h' or 's' or 'p' || word[^1] is 'b';

    private static Mention? ReadReference(TokenRun run, int i, out int next)
    {
        next = i + 2;
        if (run.Is(i, "the") && run.Raw(i + 1) is "Company")
        {
            return Make(MentionType.Company, run, i, next) with { Thing = Issuer, IsReference = true };
        }

        return TryReadReference(run, i, out next) ? Make(MentionType.Compound, run, i, next) with { IsReference = true } : null;
    }

    private Mention? ReadKnown(TokenRun run, int i, out int next)
    {
        if (lexicon.Trie.TryRead(run, i, out var known, out next) && !IsPartOfLongerName(run, i, next, known!.Type))
        {
            var name = Make(known.Type, run, i, next) with { Thing = known.Thing, Code = known.Thing.Detail };
            next = known.Type is MentionType.Partner or MentionType.Company ? BehindLegalForm(run, next) : next;
            return name;
        }

        return null;
    }

    /// <summary>"colorectal" in "colorectal or pancreatic cancer".</summary>
    private Mention? ReadJointCancer(TokenRun run, int i, out int next) =>
        JointCancerReader.TryRead(run, i, out next) && lexicon.Find(MentionType.Indication, run.Span(i, next).QuoteLine(run.Text) + " cancer") is { } disease
            ? Make(MentionType.Indication, run, i, next) with { Thing = disease }
            : null;

    /// <summary>A company known by the form of its name alone.</summary>
    private Mention? ReadOrganisation(TokenRun run, int i, out int next)
    {
        if (!OrganisationReader.TryRead(run, i, at => lexicon.Trie.TryRead(run, at, out _, out _), out next))
        {
            return null;
        }

        var mention = MakeUnknown(MentionType.Partner, run, i, next);
        next = BehindLegalForm(run, next);
        return mention;
    }

    private static Mention MakeUnknown(MentionType type, TokenRun run, int first, int after) =>
        Make(type, run, first, after) with { Thing = new NamedThing(run.Span(first, after).QuoteLine(run.Text), [], IsKnown: false) };

    /// <summary>"this compound", "this TAP compound", "the product candidate".</summary>
    private static bool TryReadReference(TokenRun run, int i, out int next)
    {
        var noun = run.IsAny(i + 1, "TAP", "ADC", "product", "lead") ? i + 2 : i + 1;
        next = noun + 1;
        return run.IsAny(i, ReferenceStarters) && run.IsAny(noun, "compound", "candidate", "conjugate", "ADC") && !run.IsKind(next, TokenKind.Possessive);
    }

    /// <summary>Whether a person and a comma stand right before, perhaps with an organisation's possessive: an office follows even in small letters.</summary>
    private static bool FollowsName(TokenRun run, List<Atom> atoms)
    {
        var last = atoms.Count - 1;
        if (last < 1 || (atoms[last].Mention is null && !run.Is(atoms[last].FirstToken, ",") && !run.IsKind(atoms[last].FirstToken, TokenKind.Possessive)))
        {
            return false;
        }

        last -= last >= 0 && run.IsKind(atoms[last].FirstToken, TokenKind.Possessive) ? 1 : 0;
        last -= last >= 0 && atoms[last].Mention?.Type is MentionType.Company or MentionType.Partner ? 1 : 0;
        return last > 0 && run.Is(atoms[last].FirstToken, ",") && atoms[last - 1].Mention?.Type == MentionType.Person;
    }

    private Mention? ReadPerson(TokenRun run, int i, bool followsTitle, bool followsName, out int next)
    {
        bool StartsName(int at) => lexicon.Trie.TryRead(run, at, out var known, out _) && known!.Type is MentionType.Partner or MentionType.Company;
        bool StartsTitle(int at) => TitleReader.TryRead(run, BehindPossessive(run, at), StartsName, out _);
        if ((run.IsCapitalized(i) || followsName) && TitleReader.TryRead(run, i, StartsName, out next, small: followsName))
        {
            return Make(MentionType.Title, run, i, next);
        }

        next = i + 1;
        return run.IsCapitalized(i) && PersonReader.TryRead(run, i, StartsTitle, out var name, out next, followsTitle)
            ? Make(MentionType.Person, run, i, name)
            : null;
    }

    /// <summary>Behind "ImmunoGen's", where an organisation's name stands so.</summary>
    private int BehindPossessive(TokenRun run, int i) =>
        lexicon.Trie.TryRead(run, i, out var known, out var next) && known!.Type is MentionType.Partner or MentionType.Company && run.IsKind(next, TokenKind.Possessive) ? next + 1 : i;

    private static Mention? ReadPhrase(TokenRun run, int i, out int next) =>
        PhraseReader.TryReadQualifier(run, i, out var code, out next) ? Make(MentionType.Qualifier, run, i, next) with { Code = code }
        : PhraseReader.TryReadExclusivity(run, i, out code, out next) ? Make(MentionType.Exclusivity, run, i, next) with { Code = code }
        : null;

    /// <summary>A target glued to a number is another target; a disease before "Working Group" or "Foundation" names that body.</summary>
    private static bool IsPartOfLongerName(TokenRun run, int i, int next, MentionType type) =>
        (type is MentionType.Study && (!StudyNameReader.IsUsed(run, i, next) || IsFirstName(run, i, next)))
        || (type is MentionType.Indication && next == i + 1 && run.Raw(i).Length == 2 && run.Is(i - 1, ",") && run.IsCapitalized(i - 2)) // "Orlando, FL"
        || (type is MentionType.Target && run.IsGluedToNext(next - 1) && run.IsKind(next, TokenKind.Number) && i < next)
        || (type is MentionType.Indication && run.IsCapitalized(i) && run.IsCapitalized(next) && (run.IsAny(next, Bodies) || run.IsAny(next + 1, Bodies)));

    /// <summary>"Katherine Roe": many trials are named as women are, but in capitals.</summary>
    private static bool IsFirstName(TokenRun run, int i, int next) =>
        next == i + 1 && run.Raw(i).ContainsAnyInRange('a', 'z') && run.IsCapitalized(next) && !run.StartsLine(next) && !run.IsAny(next, "Trial", "Study", "Trials", "Studies", "Phase");

    /// <summary>", Inc." and its like, and a stock exchange's bracket, belong to the name's step but not to its span.</summary>
    private static int BehindLegalForm(TokenRun run, int i)
    {
        var at = run.Is(i, ",") ? i + 1 : i;
        if (OrganisationReader.IsDotted(run, at))
        {
            i = run.Is(at + 3, ".") ? at + 4 : at + 3;
        }
        else if (run.IsAny(at, LegalForms))
        {
            i = run.Is(at + 1, ".") && run.IsGluedToNext(at) ? at + 2 : at + 1;
        }

        if (run.Is(i, "(") && run.IsAny(i + 1, "NASDAQ", "NYSE", "Nasdaq", "AMEX", "SIX", "Euronext", "LSE", "TSX"))
        {
            for (var close = i + 2; close < run.Count && close < i + 12; close++)
            {
                if (run.Is(close, ")"))
                {
                    return close + 1;
                }
            }
        }

        return i;
    }

    private static Mention Make(MentionType type, TokenRun run, int first, int after) => new(type, run.Span(first, after));
}
