using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A study, as one or more sentences tell it.</summary>
/// <param name="phase">Null where the text gives none.</param>
public sealed class TrialDraft(NamedThing compound, string? phase)
{
    public Draft Draft { get; } = new(SubjectKind.Trial);

    public NamedThing Compound { get; } = compound;

    public string? Phase { get; } = phase;

    public HashSet<NamedThing> Indications { get; } = [];

    /// <summary>Adds a figure; the same one told again adds nothing.</summary>
    public void AddPart(Draft part, params ReadOnlySpan<Property> identity)
    {
        foreach (var known in Draft.Parts)
        {
            if (known.Kind == part.Kind && AreAlike(known, part, identity))
            {
                return;
            }
        }

        Draft.Parts.Add(part);
    }

    private static bool AreAlike(Draft known, Draft part, ReadOnlySpan<Property> identity)
    {
        foreach (var property in identity)
        {
            if (known[property] != part[property])
            {
                return false;
            }
        }

        return true;
    }
}
