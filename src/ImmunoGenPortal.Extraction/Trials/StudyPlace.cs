using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Where a sentence names a study: by its phase, its own name, both, or its disease alone.</summary>
internal sealed class StudyPlace(Match match)
{
    public Match Match { get; } = match;

    public Mention? Phase { get; private set; } = match.MentionOf("phase");

    public Mention? Name { get; private set; } = match.MentionOf("name");

    /// <summary>The disease that alone names the study; null where a phase or a name does.</summary>
    public Mention? Disease { get; } = match.MentionOf("indication");

    /// <summary>The first atom that names it.</summary>
    public int First { get; private set; } = Math.Max(match.AtomOf("phase"), Math.Max(match.AtomOf("name"), match.AtomOf("indication")));

    /// <summary>The atom behind the last that names it.</summary>
    public int After { get; private set; } = Math.Max(match.AtomOf("phase"), Math.Max(match.AtomOf("name"), match.AtomOf("indication"))) + 1;

    /// <summary>The atoms that speak of it.</summary>
    public (int First, int After) Stretch { get; set; }

    public bool IsBareDisease => Phase is null && Name is null;

    /// <summary>Takes in a place right behind: "the Phase 3 trial, FORWARD I".</summary>
    public void Join(StudyPlace other)
    {
        Phase ??= other.Phase;
        Name ??= other.Name;
        After = other.After;
    }

    /// <summary>Takes over the phase of the study before it: "the Phase III trials EMILIA and MARIANNE".</summary>
    public void Share(StudyPlace other) => Phase ??= other.Phase;
}
