using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A study, as one or more sentences tell it.</summary>
/// <param name="phase">Null where the text gives none.</param>
public sealed class TrialDraft(NamedThing compound, string? phase)
{
    public Draft Draft { get; } = new(SubjectKind.Trial);

    public NamedThing Compound { get; } = compound;

    public string? Phase { get; set; } = phase;

    /// <summary>Its own name; null where the text gives none.</summary>
    public NamedThing? Name { get; set; }

    public HashSet<NamedThing> Indications { get; } = [];

    /// <summary>Adds a figure; the same one told again adds nothing.</summary>
    public void AddPart(Draft part, params ReadOnlySpan<Property> identity)
    {
        foreach (var known in Draft.Parts)
        {
            if (known.Kind == part.Kind && AreAlike(known, part, identity))
            {
                known.Absorb(part);
                return;
            }
        }

        Draft.Parts.Add(part);
    }

    /// <summary>Names must be the same; of figures none may differ and one must be the same.</summary>
    private static bool AreAlike(Draft known, Draft part, ReadOnlySpan<Property> identity)
    {
        var (figures, same) = (0, 0);
        foreach (var property in identity)
        {
            var (left, right) = (known[property], part[property]);
            if (property.Shape == ValueShape.Number)
            {
                figures++;
                same += left is not null && left == right ? 1 : 0;
            }

            if (left != right && (property.Shape != ValueShape.Number || (left is not null && right is not null)))
            {
                return false;
            }
        }

        return figures == 0 || same > 0;
    }
}
