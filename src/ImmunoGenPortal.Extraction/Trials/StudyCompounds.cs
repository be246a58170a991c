using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Says which compound a study tests, by the words around its place and by what was told before.</summary>
internal sealed class StudyCompounds(ReleaseContext context, Mention? lead, TrialBook book, StudyFocus focus)
{
    /// <summary>
    /// The compound right behind ("trial of IMGN242"), else the last before it in its stretch, else another there, else that of the study before it
    /// in the sentence, else what the passage is about, else that of the study just told.
    /// </summary>
    public Mention? Of(Sentence sentence, StudyPlace place, ToldStudy? before, StudyArticle article, TrialDraft? current) =>
        (place.IsTesting || place.IsBareDisease ? place.Tested : null) ?? KnownFor(place) ?? PointedTo(sentence, place) ?? CompoundOfStudy.In(sentence, place) ?? SharedObject(sentence, place) ?? (NamesUnknown(sentence, place) ? null
            : before?.Compound ?? OnlyOf(sentence, place) ?? (TurnsToOthers(sentence, place) ? null : Spoken(sentence, place, article, current)));

    /// <summary>"X uses DM4; Sanofi has begun a Phase 2 trial of it": the compound named last before.</summary>
    private static Mention? PointedTo(Sentence sentence, StudyPlace place)
    {
        for (var i = place.After; i + 1 < sentence.Atoms.Count && i < place.After + 3; i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "of", "with") && sentence.Run.Is(sentence.Atoms[i + 1].FirstToken, "it"))
            {
                return sentence.Atoms.Take(place.First).Select(atom => atom.Mention).LastOrDefault(StudyFocus.IsCompound);
            }
        }

        return null;
    }

    /// <summary>"a Phase I study and a Phase III trial of IMGN853": what both test is told behind the second.</summary>
    private static Mention? SharedObject(Sentence sentence, StudyPlace place)
    {
        var (joint, phase) = (false, false);
        for (var i = place.After; place.Name is null && i + 1 < sentence.Atoms.Count && i < place.After + 14 && sentence.Run.Raw(sentence.Atoms[i].FirstToken) is not ";"; i++)
        {
            joint |= sentence.Run.Is(sentence.Atoms[i].FirstToken, "and");
            phase |= joint && sentence.Atoms[i].Mention is { Type: MentionType.Phase };
            if (StudyFocus.IsCompound(sentence.Atoms[i].Mention))
            {
                return null;
            }

            if (phase && sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "of", "with") && StudyFocus.IsCompound(sentence.Atoms[i + 1].Mention))
            {
                return sentence.Atoms[i + 1].Mention;
            }
        }

        return null;
    }

    /// <summary>What was spoken of before: in the sentence, else in the passage, else that of the study just told or of the release.</summary>
    private Mention? Spoken(Sentence sentence, StudyPlace place, StudyArticle article, TrialDraft? current) =>
        sentence.Atoms.Take(place.First).Select(atom => atom.Mention).LastOrDefault(StudyFocus.IsCompound) ?? focus.Topic
        ?? (article is StudyArticle.Further && current is not null ? current.Told : null)
        ?? (article is StudyArticle.Definite or StudyArticle.This && current is not null && (place.Phase is null || current.Phase is null || current.Phase == place.Phase.Code) ? current.Told
            : IsOfOthers(sentence, article) ? null : lead);

    /// <summary>Whether a code that is none of the known compounds' stands before a place: "MT103, which Micromet develops, is in a Phase I trial".</summary>
    private static bool NamesUnknown(Sentence sentence, StudyPlace place)
    {
        if (IsOfDrug(sentence, place))
        {
            return true;
        }

        for (var i = Math.Min(place.First, sentence.Atoms.Count) - 1; place.Name is null && i >= place.Stretch.First; i--)
        {
            if (sentence.Atoms[i].Mention is null && sentence.Atoms[i].IsSingle && (IsCode(sentence.Run.Raw(sentence.Atoms[i].FirstToken)) || (sentence.Run.IsDash(sentence.Atoms[i].AfterToken) && CoinedNameReader.TryRead(sentence.Run, sentence.Atoms[i].FirstToken, out _))))
            {
                return true;
            }
        }

        return place.Name is null && Enumerable.Range(place.Stretch.First, Math.Max(0, Math.Min(place.First, sentence.Atoms.Count) - place.Stretch.First)).Any(i => IsSetBehindNoun(sentence, i));
    }

    /// <summary>"a Phase II trial of Velcade with prednisone": what is tested is no compound of ours.</summary>
    public static bool IsOfDrug(Sentence sentence, StudyPlace place)
    {
        for (var i = place.After; i + 1 < sentence.Atoms.Count && i < place.After + 4; i++)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "of"))
            {
                return (place.Name is null && sentence.Atoms[i + 1].Mention is { Type: MentionType.Drug }) || IsChemotherapy(sentence, i + 1);
            }
        }

        return false;
    }

    /// <summary>"based on the AURELIA study of single-agent chemotherapy": what others gave, for comparison.</summary>
    private static bool IsChemotherapy(Sentence sentence, int atom)
    {
        atom += sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "single", "single-agent", "standard") ? 1 : 0;
        for (var i = atom; i < sentence.Atoms.Count && i < atom + 3; i++)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "chemotherapy"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Products = new("product candidate drug compound");

    /// <summary>"Its lead product, marimastat, is in": a word between commas that tells which product, and is no compound known.</summary>
    private static bool IsSetBehindNoun(Sentence sentence, int atom)
    {
        var token = sentence.Atoms[atom].FirstToken;
        return sentence.Atoms[atom] is { Mention: null or { Type: MentionType.Drug }, IsSingle: true } && sentence.Run.IsKind(token, TokenKind.Word) && sentence.Run.Raw(token - 1) is "," && sentence.Run.Raw(token + 1) is ","
            && Products.Holds(sentence.Run, token - 2) && sentence.Run.IsAny(token + 2, "is", "has", "was", "entered");
    }

    /// <summary>Capitals with two digits or more behind them, but no antigen and no year.</summary>
    private static bool IsCode(ReadOnlySpan<char> word)
    {
        var letters = word.IndexOfAnyExceptInRange('A', 'Z');
        return letters is > 1 and < 7 && word.Length > letters + 1 && !word[letters..].ContainsAnyExceptInRange('0', '9')
            && word[..letters] is not ("CD" or "CA" or "FY" or "HER" or "CY" or "ASCO" or "AACR" or "ASH" or "DM" or "DGN");
    }

    /// <summary>Whether a clause on another company stands between the compound named last and a place: "Kadcyla is Roche's; Novartis and Amgen have ADCs in Phase 1".</summary>
    private static bool TurnsToOthers(Sentence sentence, StudyPlace place)
    {
        var isOthers = false;
        for (var i = Math.Min(place.First, sentence.Atoms.Count) - 1; i >= 0 && !StudyFocus.IsCompound(sentence.Atoms[i].Mention); i--)
        {
            isOthers |= sentence.Atoms[i].Mention?.Type == MentionType.Partner;
            if (isOthers && sentence.Run.Raw(sentence.Atoms[i].FirstToken) is ";")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A headline that names no compound beside a phase means the study of that phase that the body tells of.</summary>
    private Mention? OnlyOf(Sentence sentence, StudyPlace place) =>
        sentence.Section is Section.Headline or Section.Subtitle && place.Phase is { } phase && book.Trials.Where(trial => trial.Phase == phase.Code).ToList() is [var only] ? only.Told : null;

    /// <summary>The compound that a known study tests, where the release names it.</summary>
    private Mention? KnownFor(StudyPlace place)
    {
        if (place.Name?.Thing is not { Detail: { } tested } name)
        {
            return null;
        }

        if (!_known.TryGetValue(name, out var known))
        {
            known = _known[name] = context.Lexicon.Find(MentionType.Compound, tested) is { } thing
                ? context.Sentences.SelectMany(sentence => sentence.Mentions).FirstOrDefault(mention => StudyFocus.IsCompound(mention) && mention.Thing == thing)
                : null;
        }

        return known;
    }

    /// <summary>By the name of a study what it is known to test: a text names it again and again.</summary>
    private readonly Dictionary<NamedThing, Mention?> _known = [];

    /// <summary>The issuer speaks: "We intend to start a trial".</summary>
    private static bool SaysWe(Sentence sentence)
    {
        for (var i = 0; i < sentence.Run.Count; i++)
        {
            if (sentence.Run.IsAny(i, "we", "our"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A person's career, and a partner's compound without a name, are told in studies of other houses.</summary>
    private bool IsOfOthers(Sentence sentence, StudyArticle article) =>
        (focus.NamesPerson && article is not (StudyArticle.Definite or StudyArticle.This) && !Speech.Opens(sentence) && !SaysWe(sentence))
        || (sentence.Section == Section.Body && sentence.Mentions.Any(mention => mention.Type == MentionType.Partner) && !NamesDeveloper(sentence) && !IsOnlyOne(sentence, article));

    /// <summary>Whether the release spoke of one compound so far, and "the Phase I study", or a study of the partner whom its headline names with it, can be no other's.</summary>
    private bool IsOnlyOne(Sentence sentence, StudyArticle article) =>
        lead?.Thing is { } only && focus.SpeaksOf(only) && (article is StudyArticle.Definite or StudyArticle.This || (article is StudyArticle.Indefinite && HeadlineNames(sentence, only)));

    private bool HeadlineNames(Sentence sentence, NamedThing compound)
    {
        var headline = context.In(Section.Headline, Section.Subtitle).SelectMany(one => one.Mentions).ToList();
        return headline.Exists(mention => StudyFocus.IsCompound(mention) && mention.Thing == compound)
            && sentence.Mentions.All(mention => mention.Type != MentionType.Partner || headline.Exists(named => named.Type == MentionType.Partner && named.Thing == mention.Thing));
    }

    /// <summary>Whether of the partners the sentence names only the one who develops what the release is about.</summary>
    private bool NamesDeveloper(Sentence sentence) =>
        lead?.Thing?.Compound?.Developer is { } name && context.Lexicon.Find(MentionType.Partner, name) is { } developer
        && sentence.Mentions.All(mention => mention.Type != MentionType.Partner || mention.Thing == developer);
}
