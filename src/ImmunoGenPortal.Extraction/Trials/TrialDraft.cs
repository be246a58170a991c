using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A study, as one or more sentences tell it.</summary>
/// <param name="told">Where its compound was named.</param>
public sealed class TrialDraft(Mention told)
{
    /// <summary>More figures than any release tells of one study.</summary>
    private const int MostParts = 200;

    public Draft Draft { get; } = new(SubjectKind.Trial);

    public NamedThing Compound { get; } = told.Thing!;

    public Mention Told { get; } = told;

    /// <summary>Null where the text gives none.</summary>
    public string? Phase { get; set; }

    /// <summary>Its own name; null where the text gives none.</summary>
    public NamedThing? Name { get; set; }

    /// <summary>The number of the abstract given where it was told; null where none was.</summary>
    public string? Abstract { get; set; }

    /// <summary>Whether it was told as "a second trial" or "another trial".</summary>
    public bool IsFurther { get; init; }

    /// <summary>Which in a row it was told as; 0 where it was not.</summary>
    public int Ordinal { get; set; }

    /// <summary>Whether a clause began with it, as one that is there: "A Phase I study in Europe, in which …".</summary>
    public bool IsOpened { get; init; }

    /// <summary>Whether it was told as one of "two Phase II trials".</summary>
    public bool IsSeveral { get; set; }

    /// <summary>Whether it was told of several without their number alone: "the Phase III studies".</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether neither its phase nor its name was told where its figures are.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>Whether a portion of another phase was told of it.</summary>
    public bool HasPortions { get; set; }

    /// <summary>Whether its patients are told in general words alone: "in solid tumors".</summary>
    public bool IsGeneral { get; set; }

    /// <summary>Whether solid tumors at large were told of it: a study in a disease of the blood is another.</summary>
    public bool IsSolid { get; set; }

    /// <summary>Whether it was told to have one arm.</summary>
    public bool IsSingleArm { get; set; }

    /// <summary>Whether it was told to be randomized.</summary>
    public bool IsRandomized { get; set; }

    public bool HasResults => Draft.Parts.Exists(part => part.Kind == SubjectKind.Result);

    /// <summary>The passage that told it last.</summary>
    public int Passage { get; set; }

    /// <summary>The passage that told it first; -1 where none did.</summary>
    public int FirstPassage { get; set; } = -1;

    public HashSet<NamedThing> Indications { get; } = [];

    public HashSet<NamedThing> Combination { get; } = [];

    public string? Status => (Draft[Properties.Trial.Status] as CodeValue)?.Code;

    /// <summary>Whether all its patients were said to be enrolled.</summary>
    private bool IsFull { get; set; }

    /// <summary>Says how far it is. That patients are being enrolled says more than that it goes on, unless it is full.</summary>
    /// <param name="code">As in FACTS.md.</param>
    public void SetStatus(string code, EvidenceSpan said, string text, string rule, double confidence)
    {
        var isFull = code == "ongoing" && Enrollments.Any(word => said.Quote(text).Contains(word, StringComparison.OrdinalIgnoreCase));
        IsFull |= isFull;
        if (Status == "ongoing" ? code == "enrolling" && !IsFull : isFull && Status == "enrolling")
        {
            Draft.Remove(Properties.Trial.Status);
        }

        Draft.Set(Properties.Trial.Status, new CodeValue(code), EvidenceSpans.Of(said), rule, confidence);
    }

    private static readonly string[] Enrollments = ["enroll", "accru", "recruit"];

    /// <summary>Whether a kind of the disease is known to be its own: "small-cell lung cancer" where "lung cancer" is told.</summary>
    public bool IsTold(NamedThing disease) => Indications.Any(known => known != disease && known.Name.EndsWith(" " + disease.Name, StringComparison.OrdinalIgnoreCase));

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

        if (Draft.Parts.Count < MostParts)
        {
            Draft.Parts.Add(part);
        }
    }

    /// <summary>Whether a figure is known, of whatever part of the patients or arm: a headline tells it again in fewer words.</summary>
    public bool Tells(Draft result) =>
        Draft.Parts.Exists(known => known.Kind == SubjectKind.Result && known[Properties.Result.Metric] == result[Properties.Result.Metric] && Measures.Any(figure => result[figure] is not null && known[figure] == result[figure]));

    private static readonly Property[] Measures = [Properties.Result.Months, Properties.Result.Percent];

    /// <summary>Names must be the same; of figures none may differ and one must be the same, not the whole that they are parts of alone.</summary>
    private static bool AreAlike(Draft known, Draft part, ReadOnlySpan<Property> identity)
    {
        var (figures, same) = (0, 0);
        foreach (var property in identity)
        {
            var (left, right) = (known[property], part[property]);
            if (property.Shape == ValueShape.Number)
            {
                figures++;
                same += left is not null && left == right && property != Properties.Result.Of ? 1 : 0;
            }

            if (left != right && (property.Shape != ValueShape.Number || (left is not null && right is not null)))
            {
                return false;
            }
        }

        return figures == 0 || same > 0;
    }
}
