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
        KnownFor(place) ?? StudyWords.CompoundIn(sentence, place) ?? before?.Compound ?? OnlyOf(sentence, place) ?? (TurnsToOthers(sentence, place) ? null : sentence.Atoms.Take(place.First).Select(atom => atom.Mention).LastOrDefault(StudyFocus.IsCompound) ?? focus.Topic
        ?? (article is StudyArticle.Further && current is not null ? current.Told : null)
        ?? (article is StudyArticle.Definite or StudyArticle.This && current is not null && (place.Phase is null || current.Phase is null || current.Phase == place.Phase.Code) ? current.Told
            : IsOfOthers(sentence, article) ? null : lead));

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
    private Mention? KnownFor(StudyPlace place) =>
        place.Name?.Thing?.Detail is { } tested && context.Lexicon.Find(MentionType.Compound, tested) is { } thing
            ? context.Sentences.SelectMany(sentence => sentence.Mentions).FirstOrDefault(mention => StudyFocus.IsCompound(mention) && mention.Thing == thing)
            : null;

    /// <summary>A person's career, and a partner's compound without a name, are told in studies of other houses.</summary>
    private bool IsOfOthers(Sentence sentence, StudyArticle article) =>
        (focus.NamesPerson && article is not (StudyArticle.Definite or StudyArticle.This) && !sentence.Run.IsAny(0, "“", "\""))
        || (sentence.Section == Section.Body && sentence.Mentions.Any(mention => mention.Type == MentionType.Partner));
}
