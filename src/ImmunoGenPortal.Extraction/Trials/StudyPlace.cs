using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Where a sentence names a study: by its phase, its own name, both, or its disease alone.</summary>
internal sealed class StudyPlace(Match match)
{
    private const string Item = "trial.item";

    public Match Match { get; } = match;

    public Mention? Phase { get; private set; } = match.MentionOf("phase");

    public Mention? Name { get; private set; } = match.MentionOf("name");

    /// <summary>The disease that alone names the study; null where a phase or a name does.</summary>
    public Mention? Disease { get; } = match.MentionOf("indication");

    /// <summary>The first atom that names it.</summary>
    public int First { get; private set; } = AtomOf(match);

    /// <summary>The atom behind the last that names it.</summary>
    public int After { get; private set; } = AtomOf(match) + 1;

    /// <summary>The atom behind its own phase, or behind its name where it has none.</summary>
    public int PhaseAfter { get; private set; } = AtomOf(match) + 1;

    /// <summary>The atoms that speak of it.</summary>
    public (int First, int After) Stretch { get; set; }

    public bool IsBareDisease => Phase is null && Name is null && !IsBare;

    /// <summary>Whether a word for its kind alone names it: "a combination study".</summary>
    public bool IsBare { get; } = match.AtomOf("bare") >= 0 && match.Rule.Id != Item;

    /// <summary>Whether no study is named, but that the compound has begun to be tested: perhaps the study of which more is told elsewhere.</summary>
    public bool IsTesting => IsBare && Match.Rule.Id == "trial.testing";

    /// <summary>Whether it is an item of a list of studies: "…; a trial in myeloma".</summary>
    public bool IsItem => Match.Rule.Id == Item;

    /// <summary>The compound that its own words say is tested; null where they name none.</summary>
    public Mention? Tested { get; } = match.MentionOf("tested");

    /// <summary>Takes in a place right behind: "the Phase 3 trial, FORWARD I".</summary>
    public void Join(StudyPlace other)
    {
        PhaseAfter = Phase is null && other.Phase is not null ? other.PhaseAfter : PhaseAfter;
        Phase ??= other.Phase;
        Name ??= other.Name;
        After = other.After;
    }

    /// <summary>The same phase for a compound that is listed in a sentence below.</summary>
    public StudyPlace For(Sentence row, Mention? compound) => new(Match) { First = row.Atoms.Count, After = row.Atoms.Count, Stretch = (0, row.Atoms.Count), IsListed = true, ListedCompound = compound };

    /// <summary>The compound of such a sentence.</summary>
    public Mention? ListedCompound { get; private init; }

    /// <summary>Whether its phase stands in a line above the sentence that tells the rest.</summary>
    public bool IsListed { get; private init; }

    /// <summary>The study before it whose phase, and disease where it has none of its own, it shares; null where there is none.</summary>
    public StudyPlace? SharesWith { get; private set; }

    /// <summary>The study whose phase it shares through others between them; itself where it shares none.</summary>
    public StudyPlace Root => SharesWith?.Root ?? this;

    /// <summary>The study behind it that it is told together with: "EMILIA and MARIANNE".</summary>
    public StudyPlace? JoinedTo { get; private set; }

    /// <summary>Takes over the phase of the study before it: "the Phase III trials EMILIA and MARIANNE".</summary>
    public void Share(StudyPlace other)
    {
        Phase ??= other.Phase;
        SharesWith = other;
    }

    /// <summary>Takes the phase that is told behind the study it is joined to: "EMILIA and MARIANNE, Phase III trials".</summary>
    public void TakePhase(StudyPlace next) => Phase = next.Phase;

    /// <summary>Notes that the one behind it is told in one breath with it.</summary>
    public void JoinTo(StudyPlace next) => JoinedTo = next;

    /// <summary>Whether its words give the study just told its name: "The trial, which is called Study 969, …".</summary>
    public bool NamesCurrent => Match.Rule.Id == "trial.naming" && Phase is null;

    private static int AtomOf(Match match) => Math.Max(Math.Max(match.AtomOf("phase"), match.AtomOf("bare")), Math.Max(match.AtomOf("name"), match.AtomOf("indication")));
}
