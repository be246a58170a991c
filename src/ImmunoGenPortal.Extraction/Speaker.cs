using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>The company that a release is of, where it is not ImmunoGen: "the Company" and "our" are its own there.</summary>
public static class Speaker
{
    /// <summary>How far into the first sentence its name may stand, in steps.</summary>
    private const int Furthest = 3;

    private static readonly string[] Says = ["announced", "announces", "said", "reported", "reports", "presented", "today"];

    /// <summary>Gives "the Company" to the company that speaks; null where that is ImmunoGen, or where the first sentence does not tell.</summary>
    public static NamedThing? Resolve(List<Sentence> sentences)
    {
        var speaker = sentences.Find(static sentence => sentence.Section == Section.Body && (sentence.Holds(MentionType.Partner) || sentence.Holds(MentionType.Company))) is { } first ? Of(first) : null;
        var isAboutIssuer = false;
        for (var i = 0; speaker is not null && i < sentences.Count; i++)
        {
            isAboutIssuer = sentences[i].Section == Section.Boilerplate && (sentences[i].Run.Is(0, "about") ? sentences[i].Mentions is [{ Type: MentionType.Company }, ..] : isAboutIssuer);
            if (!isAboutIssuer && sentences[i].Holds(MentionType.Company) && sentences[i].Mentions.Any(IsTheCompany))
            {
                sentences[i] = Give(sentences[i], speaker);
            }
        }

        return speaker;
    }

    private static NamedThing? Of(Sentence sentence)
    {
        NamedThing? speaker = null;
        for (var i = 0; i < sentence.Atoms.Count; i++)
        {
            var mention = sentence.Atoms[i].Mention;
            if (speaker is null && (i >= Furthest || mention?.Type == MentionType.Company))
            {
                return null;
            }

            speaker ??= mention is { Type: MentionType.Partner } partner ? partner.Thing : null;
            if (speaker is not null && sentence.Run.IsAny(sentence.Atoms[i].FirstToken, Says))
            {
                return speaker;
            }

            if (mention?.Type == MentionType.Company)
            {
                return null; // "Vernalis plc and ImmunoGen, Inc. announced": both speak
            }
        }

        return null;
    }

    private static bool IsTheCompany(Mention mention) => mention is { Type: MentionType.Company, IsReference: true };

    private static Sentence Give(Sentence sentence, NamedThing speaker) =>
        sentence.With([.. sentence.Atoms.Select(atom => atom.Mention is { } mention && IsTheCompany(mention) ? atom with { Mention = mention with { Type = MentionType.Partner, Thing = speaker, Code = speaker.Detail } } : atom)]);
}
