using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads every mention of a sentence once, left to right, and cuts the sentence into atoms: mentions and the words between.</summary>
public sealed class MentionReader(NameLexicon lexicon)
{
    internal static readonly string[] ReferenceStarters = ["this", "the", "that"];

    private static readonly string[] Bodies = ["group", "foundation", "society", "institute", "alliance", "association", "network", "consortium", "workshop", "congress", "symposium", "center", "centre", "coalition", "fund"];

    private static readonly WordSet ReferenceKinds = new("TAP ADC product lead");

    private static readonly WordSet ReferenceNouns = new("compound candidate conjugate ADC");

    private static readonly NamedThing Issuer = new("ImmunoGen", []);

    /// <summary>The codes of no list that are compounds; null while any may be one.</summary>
    public HashSet<string>? Coined { get; set; } = [];

    private NameStarts? _names;

    /// <summary>By how they are written the things that are known by the form of their names alone: a text names them again and again.</summary>
    private readonly Dictionary<string, NamedThing>.AlternateLookup<ReadOnlySpan<char>> _unknown = new Dictionary<string, NamedThing>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the atoms of a sentence are gathered.</summary>
    private Atom[] _atoms = new Atom[64];

    public FixedList<Atom> Read(TokenRun run)
    {
        Openings.Known();
        var words = run.Words(out _);
        var names = _names ??= new NameStarts(lexicon.Trie, run);
        names.Enter(run);
        var atoms = _atoms = run.Count <= _atoms.Length ? _atoms : new Atom[run.Count];
        var count = 0;
        for (var i = 0; i < run.Count;)
        {
            var isPlain = IsPlain(run, words[i], i) && !FollowsName(run, atoms.AsSpan(0, count)) && !IsOfficeOf(run, i, atoms.AsSpan(0, count));
            if (isPlain && Openings.OfWord(words[i]) == Opening.None)
            {
                atoms[count++] = new Atom(i, ++i, null); // as most words are
                continue;
            }

            var next = i + 1;
            var mention = run.KindOf(i) switch
            {
                TokenKind.Word when isPlain => ReadPlain(run, i, Openings.OfWord(words[i]), out next),
                TokenKind.Word => ReadWord(run, Openings.Of(run, words, i), i, atoms.AsSpan(0, count), names, out next),
                TokenKind.Number when ProtocolReader.IsBareNumber(run, i) => MakeUnknown(MentionType.Study, run, i, next),
                TokenKind.Number => ReadPhone(run, i, out next) ?? ReadQuantity(run, i, Opening.Quantity, out next) ?? ReadKnown(run, i, out next),
                TokenKind.Punctuation => ReadMark(run, i, out next),
                _ => null,
            };
            next = mention is null ? i + 1 : next;
            atoms[count++] = new Atom(i, next, mention);
            i = next;
        }

        return FixedList.Of<Atom>(atoms.AsSpan(0, count));
    }

    /// <summary>What may begin at a mark: an amount, or a telephone number in brackets.</summary>
    private static Mention? ReadMark(TokenRun run, int i, out int next)
    {
        next = i + 1;
        return run.Raw(i)[0] switch
        {
            '(' or '+' => ReadPhone(run, i, out next),
            '$' or '€' or '£' or '¥' when MoneyReader.TryRead(run, i, out var money, out next) => new Mention(MentionType.Money, run.Span(i, next)) { Money = money },
            _ => null,
        };
    }

    private Mention? ReadWord(TokenRun run, Opening opening, int i, ReadOnlySpan<Atom> before, NameStarts names, out int next)
    {
        var mention = ReadContact(run, i, opening, out next)
            ?? ((opening & Opening.Quantity) != 0 ? ReadQuantity(run, i, opening, out next) : null)
            ?? ReadName(run, i, opening, out next);
        if (mention is null && (run.IsCapitalized(i) || FollowsName(run, before) || IsOfficeOf(run, i, before)))
        {
            mention = ReadPerson(run, i, before, names, out next) ?? ReadOrganisation(run, i, names, out next);
        }

        return mention ?? (opening.HasFlag(Opening.Phrase) ? ReadPhrase(run, i, out next) : null);
    }

    /// <summary>What a word may open that begins no name.</summary>
    private Mention? ReadPlain(TokenRun run, int i, Opening opening, out int next)
    {
        next = i + 1;
        return ((opening & Opening.Quantity) != 0 ? ReadQuantity(run, i, opening, out next) : null)
            ?? (opening.HasFlag(Opening.Reference) ? ReadReference(run, i, out next) : null)
            ?? (opening.HasFlag(Opening.Organ) ? ReadJointCancer(run, i, out next) : null)
            ?? (opening.HasFlag(Opening.Phrase) ? ReadPhrase(run, i, out next) : null);
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

    /// <param name="opening">What the word may open.</param>
    private static Mention? ReadQuantity(TokenRun run, int i, Opening opening, out int next)
    {
        next = i + 1;
        return ((opening & (Opening.Currency | Opening.Number)) != 0 && MoneyReader.TryRead(run, i, out var money, out next) ? new Mention(MentionType.Money, run.Span(i, next)) { Money = money } : null)
            ?? (opening.HasFlag(Opening.Date) && DateReader.TryRead(run, i, out var date, out next) ? new Mention(MentionType.Date, run.Span(i, next)) { Date = date } : null)
            ?? (opening.HasFlag(Opening.Phase) && TrialQuantityReader.TryReadPhase(run, i, out var phase, out next) ? new Mention(MentionType.Phase, run.Span(i, next)) { Code = phase } : null)
            ?? (opening.HasFlag(Opening.Number) ? ReadNumber(run, i, out next) : null);
    }

    private static Mention? ReadNumber(TokenRun run, int i, out int next)
    {
        if (DateReader.TryReadYear(run, i, out var year) && !run.IsAny(i + 1, "%", "patients"))
        {
            next = i + 1;
            return new Mention(MentionType.Year, run.Span(i, next)) { Number = year, Date = new PartialDate(year) };
        }

        if (TrialQuantityReader.TryReadDose(run, i, out next))
        {
            return Make(MentionType.Dose, run, i, next);
        }

        if (TrialQuantityReader.TryReadFraction(run, i, out var part, out var whole, out next))
        {
            return new Mention(MentionType.Fraction, run.Span(i, next)) { Number = part, Of = whole };
        }

        if (NumberReader.TryRead(run, i, out var number, out next))
        {
            var behindPercent = run.IsAny(next, "%", "percent") ? next + 1 : run.Is(next, "per") && run.Is(next + 1, "cent") ? next + 2 : next;
            if (run.IsAny(next, "months", "month") && !run.IsDash(next - 1))
            {
                return new Mention(MentionType.Months, run.Span(i, next += 1)) { Number = number };
            }

            if (run.IsDash(next) && run.Is(next + 1, "month") && run.IsAny(next + 2, "median", "PFS", "OS"))
            {
                return new Mention(MentionType.Months, run.Span(i, next += 2)) { Number = number };
            }

            if (behindPercent > next)
            {
                return new Mention(MentionType.Percent, run.Span(i, next = behindPercent)) { Number = number };
            }

            if (TrialQuantityReader.TryReadSharedUnit(run, next, number, out var isMonths))
            {
                return new Mention(isMonths ? MentionType.Months : MentionType.Percent, run.Span(i, next)) { Number = number };
            }

            return number == decimal.Truncate(number) ? new Mention(MentionType.Count, run.Span(i, next)) { Number = number } : null;
        }

        next = i + 1;
        return NumberReader.TryReadOrdinal(run, i, out var ordinal) ? new Mention(MentionType.Ordinal, run.Span(i, next)) { Number = ordinal } : null;
    }

    private Mention? ReadName(TokenRun run, int i, Opening opening, out int next)
    {
        next = i + 1;
        return (opening.HasFlag(Opening.Reference) ? ReadReference(run, i, out next) : null)
        ?? (ProtocolReader.IsOfGroup(run, i, out next) ? MakeUnknown(MentionType.Study, run, i, next) : null)
        ?? ReadKnown(run, i, out next)
        ?? (!MayBeCode(run.Raw(i)) ? null
            : CodeNameReader.TryRead(run, i, out next) ? MakeUnknown(MentionType.Compound, run, i, next)
            : TargetNameReader.TryRead(run, i, out next) ? MakeUnknown(MentionType.Target, run, i, next)
            : StudyNameReader.TryRead(run, i, out next) ? MakeUnknown(MentionType.Study, run, i, next, StudyNameReader.KeyOf(run, i, next))
            : ReadCoined(run, i, out next))
        ?? (opening.HasFlag(Opening.Organ) ? ReadJointCancer(run, i, out next) : null);
    }

    /// <summary>A code that may be a compound's, as long as it is not known which are.</summary>
    private Mention? ReadCoined(TokenRun run, int i, out int next) =>
        CoinedNameReader.TryRead(run, i, out next) && MakeUnknown(MentionType.Compound, run, i, next) is var code && Coined?.Contains(code.Thing!.Name) != false ? code with { IsCoined = true } : null;

    /// <summary>Whether a word is seen to begin no name: most words are small, and no name begins as they do.</summary>
    /// <param name="number">Of the word, or 0.</param>
    private bool IsPlain(TokenRun run, int number, int i)
    {
        var word = run.Raw(i);
        return char.IsAsciiLetterLower(word[0]) && !MayBeCode(word) && (Openings.OfWord(number) & Opening.Address) == 0 && !(run.HoldsEmailSign && run.IsGluedToNext(i)) && !lexicon.Trie.MayOpen(number, word);
    }

    /// <summary>Whether a word can be a code or the name of a study: in small letters only as "huC242", "…mab" and "study 969" are, with one capital as "Study 002" is.</summary>
    private static bool MayBeCode(ReadOnlySpan<char> word) =>
        char.IsAsciiLetterLower(word[0]) ? CodeNameReader.EndsAsAntibody(word) || word.StartsWith("hu") || word is "study" or "trial"
        : !(char.IsAsciiLetterUpper(word[0]) && word.Length > 1 && char.IsAsciiLetterLower(word[1])) || (word.Length > 3 && word.StartsWith("Hu") && char.IsAsciiDigit(word[^1])) || word is "Study" or "Trial" or "Protocol" || CodeNameReader.EndsAsAntibody(word);

    private static Mention? ReadReference(TokenRun run, int i, out int next)
    {
        next = i + 2;
        if (run.Is(i, "the") && run.Raw(i + 1) is "Company")
        {
            return new Mention(MentionType.Company, run.Span(i, next)) { Thing = Issuer, IsReference = true };
        }

        return TryReadReference(run, i, out next) ? new Mention(MentionType.Compound, run.Span(i, next)) { IsReference = true } : null;
    }

    private Mention? ReadKnown(TokenRun run, int i, out int next)
    {
        if (lexicon.Trie.TryRead(run, i, out var known, out next) && !IsPartOfLongerName(run, i, next, known!.Type))
        {
            var name = new Mention(known.Type, run.Span(i, next)) { Thing = known.Thing, Code = known.Thing.Detail };
            next = known.Type is MentionType.Partner or MentionType.Company ? CompanyNameEnd.BehindLegalForm(run, CompanyNameEnd.BehindBranch(run, next)) : next;
            return name;
        }

        return null;
    }

    /// <summary>"colorectal" in "colorectal or pancreatic cancer".</summary>
    private Mention? ReadJointCancer(TokenRun run, int i, out int next) =>
        JointCancerReader.TryRead(run, i, out next) && lexicon.Find(MentionType.Indication, run.Span(i, next).QuoteLine(run.Text) + " cancer") is { } disease
            ? new Mention(MentionType.Indication, run.Span(i, next)) { Thing = disease }
            : null;

    /// <summary>A company known by the form of its name alone.</summary>
    private Mention? ReadOrganisation(TokenRun run, int i, NameStarts names, out int next)
    {
        if (!OrganisationReader.TryRead(run, i, names.Any, out next))
        {
            return null;
        }

        var mention = MakeUnknown(MentionType.Partner, run, i, next);
        next = CompanyNameEnd.BehindLegalForm(run, next);
        return mention;
    }

    /// <param name="key">What it is known by; empty where that is how it is written.</param>
    private Mention MakeUnknown(MentionType type, TokenRun run, int first, int after, ReadOnlySpan<char> key = default)
    {
        var span = run.Span(first, after);
        var written = key.IsEmpty ? run.Text.AsSpan(span.Start, span.Length) : key;
        if (!_unknown.TryGetValue(written, out var thing))
        {
            thing = _unknown[written] = new NamedThing(span.QuoteLine(run.Text), [], IsKnown: false);
        }

        return new Mention(type, span) { Thing = thing };
    }

    /// <summary>"this compound", "this TAP compound", "the product candidate".</summary>
    private static bool TryReadReference(TokenRun run, int i, out int next)
    {
        var noun = ReferenceKinds.Holds(run, i + 1) ? i + 2 : i + 1;
        next = noun + 1;
        return ReferenceNouns.Holds(run, noun) && run.IsAny(i, ReferenceStarters) && !run.IsKind(next, TokenKind.Possessive);
    }

    /// <summary>Whether a word that offices are called by stands right behind a company's name: "Jazz Pharmaceuticals chairman".</summary>
    private static bool IsOfficeOf(TokenRun run, int i, ReadOnlySpan<Atom> before) =>
        before is [.., { Mention.Type: MentionType.Company or MentionType.Partner }] && TitleReader.IsOfTitle(run, i);

    /// <summary>Whether a person and a comma stand right before, perhaps with an organisation's possessive: an office follows even in small letters.</summary>
    private static bool FollowsName(TokenRun run, ReadOnlySpan<Atom> before)
    {
        var last = before.Length - 1;
        if (last < 1 || (before[last].Mention is null && run.IsKind(before[last].FirstToken, TokenKind.Word)) || (before[last].Mention is null && !run.Is(before[last].FirstToken, ",") && !run.IsKind(before[last].FirstToken, TokenKind.Possessive)))
        {
            return false;
        }

        last -= last >= 0 && run.IsKind(before[last].FirstToken, TokenKind.Possessive) ? 1 : 0;
        last -= last >= 0 && before[last].Mention?.Type is MentionType.Company or MentionType.Partner ? 1 : 0;
        return last > 0 && run.Is(before[last].FirstToken, ",") && before[last - 1].Mention?.Type == MentionType.Person;
    }

    /// <param name="before">What was read before it: an office tells of the person named behind it, a person of the office.</param>
    private static Mention? ReadPerson(TokenRun run, int i, ReadOnlySpan<Atom> before, NameStarts names, out int next)
    {
        var followsName = FollowsName(run, before);
        if ((run.IsCapitalized(i) || followsName) && TitleReader.TryRead(run, i, names.Organisation, out next, small: followsName))
        {
            return Make(MentionType.Title, run, i, next);
        }

        if (IsOfficeOf(run, i, before) && TitleReader.TryRead(run, i, names.Organisation, out next, small: true) && run.IsCapitalized(next) && PersonReader.TryRead(run, next, names.Title, out _, out _, followsTitle: true))
        {
            return Make(MentionType.Title, run, i, next); // "Jazz Pharmaceuticals chairman and CEO Jane Roe"
        }

        next = i + 1;
        return run.IsCapitalized(i) && PersonReader.TryRead(run, i, names.Title, out var name, out next, followsTitle: before is [.., { Mention.Type: MentionType.Title }] || FollowsOffice(run, i, before))
            ? Make(MentionType.Person, run, i, name)
            : null;
    }

    /// <summary>"ImmunoGen's President and CEO, Jane Roe": behind a comma the person whose office it is.</summary>
    private static bool FollowsOffice(TokenRun run, int i, ReadOnlySpan<Atom> before) =>
        run.Raw(i - 1) is "," && before is [.., { Mention.Type: MentionType.Title } office, _] && (run.IsKind(office.FirstToken - 1, TokenKind.Possessive) || run.IsAny(office.FirstToken - 1, "its", "our"));

    private static Mention? ReadPhrase(TokenRun run, int i, out int next) =>
        PhraseReader.TryReadQualifier(run, i, out var code, out next) ? new Mention(MentionType.Qualifier, run.Span(i, next)) { Code = code }
        : PhraseReader.TryReadExclusivity(run, i, out code, out next) ? new Mention(MentionType.Exclusivity, run.Span(i, next)) { Code = code }
        : null;

    /// <summary>A target glued to a number is another target; a disease before "Working Group" or "Foundation" names that body.</summary>
    private static bool IsPartOfLongerName(TokenRun run, int i, int next, MentionType type) =>
        (type is MentionType.Study && (!StudyNameReader.IsUsed(run, i, next) || IsFirstName(run, i, next)))
        || (type is MentionType.Indication && next == i + 1 && run.Raw(i).Length == 2 && run.Is(i - 1, ",") && run.IsCapitalized(i - 2)) // "Orlando, FL"
        || (type is MentionType.Indication && next == i + 1 && run.Raw(i) is "ALL" && (IsShouted(run, next) || IsShouted(run, i - 1))) // "REACQUIRES ALL RIGHTS"
        || (type is MentionType.Indication && next == i + 1 && run.IsAny(next, "linker", "linkers")) // "the MCC linker"
        || (type is MentionType.Indication && run.IsCapitalized(i) && JournalTitle.Holds(run, i))
        || (type is MentionType.Target && run.IsGluedToNext(next - 1) && run.IsKind(next, TokenKind.Number) && i < next)
        || (type is MentionType.Indication && run.IsCapitalized(i) && run.IsCapitalized(next) && (run.IsAny(next, Bodies) || run.IsAny(next + 1, Bodies)));

    /// <summary>A word in capitals that is too long for an abbreviation beside a disease's: the line is all in capitals.</summary>
    private static bool IsShouted(TokenRun run, int i) =>
        i >= 0 && i < run.Count && run.IsKind(i, TokenKind.Word) && run.Raw(i).Length > 4 && !run.Raw(i).ContainsAnyInRange('a', 'z');

    /// <summary>"Katherine Roe": many trials are named as women are, but in capitals.</summary>
    private static bool IsFirstName(TokenRun run, int i, int next) =>
        next == i + 1 && run.Raw(i).ContainsAnyInRange('a', 'z') && run.IsCapitalized(next) && !run.StartsLine(next) && !run.IsAny(next, "Trial", "Study", "Trials", "Studies", "Phase");

    private static Mention Make(MentionType type, TokenRun run, int first, int after) => new(type, run.Span(first, after));
}
