using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The diseases that a release ties to a compound or a study.</summary>
public static class IndicationReader
{
    /// <summary>Words for disease at large: they name none.</summary>
    private static readonly HashSet<string> General = ["cancer", "solidtumor", "hematologicmalignancy", "autoimmunedisease", "bcellmalignancy"];

    public static bool IsGeneral(NamedThing indication) => General.Contains(NameKey.Of(indication.Name));

    public static void Read(ReleaseContext context)
    {
        var compounds = context.Drafts.Any(draft => draft.Kind == SubjectKind.Compound);
        var mentions = context.Telling.Where(_ => compounds).OrderBy(sentence => sentence.Span).SelectMany(sentence => sentence.Mentions)
            .Where(mention => mention.Type == MentionType.Indication && !IsGeneral(mention.Thing!))
            .ToLookup(mention => mention.Thing!);
        foreach (var indication in mentions)
        {
            context.Drafts.Add(EntityDraft.Make(SubjectKind.Indication, Properties.Indication.Name, Properties.Indication.Alias, [.. indication], context.Text));
        }
    }
}
