using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What one stretch of a sentence says of the study that it names, before it is known which study that is.</summary>
internal sealed record ToldStudy(StudyPlace Place, Mention Compound, IReadOnlyList<Mention> Indications, IReadOnlyList<Mention> Combination, string? Status, StudyArticle Article)
{
    /// <summary>The number of the abstract that the sentence gives; null where it gives none, or names other studies too.</summary>
    public string? Abstract { get; init; }

    /// <summary>Whether the compound is said to be given alone.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether several studies are told apart from those told before: "two earlier trials".</summary>
    public bool AreOthers { get; init; }

    /// <summary>Whether its patients have solid tumors at large.</summary>
    public bool IsSolid { get; init; }

    /// <summary>Whether it is told as the one that a further one follows: "the first Phase I trial".</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Whether it is said to have one arm.</summary>
    public bool IsSingleArm { get; init; }

    /// <summary>Which in a row it is told as, "a third Phase I/II study"; 0 where it is not.</summary>
    public int Ordinal { get; init; }

    /// <summary>Whether it is said to be randomized.</summary>
    public bool IsRandomized { get; init; }

    /// <summary>Whether it is one of several told by their diseases alone: "in multiple myeloma and in solid tumors".</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether it is named only for its dose or its criteria: what the sentence tells is of another.</summary>
    public bool IsInPassing { get; init; }
}

/// <summary>How a study is brought in.</summary>
internal enum StudyArticle
{
    None,

    /// <summary>"this": the one spoken of.</summary>
    This,

    /// <summary>"the", "its": one told before, perhaps.</summary>
    Definite,

    /// <summary>"a", "an": perhaps a new one.</summary>
    Indefinite,

    /// <summary>"A Phase II trial … is open": a clause begins with it, so that it is a new one where that phase was told before.</summary>
    Opening,

    /// <summary>"a second", "another": a new one.</summary>
    Further,

    /// <summary>"two Phase II trials": none of them alone.</summary>
    Several,
}

/// <summary>The studies of a release so far, and which of them is spoken of again.</summary>
/// <param name="phases">The phase that a sentence of the release gives each study which it names with one.</param>
internal sealed class TrialBook(IReadOnlyDictionary<NamedThing, string> phases)
{
    /// <summary>More than any release tells of.</summary>
    private const int MostTrials = 60;

    private readonly List<TrialDraft> _trials = [];

    public IReadOnlyList<TrialDraft> Trials => _trials;

    /// <summary>The study told before that this one is; null where it is a new one.</summary>
    /// <param name="current">The study spoken of right before.</param>
    public TrialDraft? Known(ToldStudy told, TrialDraft? current)
    {
        var (phase, name) = (told.Place.Phase?.Code, told.Place.Name?.Thing);
        if (told.Article == StudyArticle.This && name is null && current is not null && (current.Phase is null || phase is null || current.Phase == phase))
        {
            return current;
        }

        if (name is not null && _trials.Find(trial => trial.Name == name) is { } named)
        {
            return named;
        }

        if (name is not null && phase is null && told.Article == StudyArticle.Definite && char.IsAsciiDigit(name.Name[^1]) && _trials.FindAll(trial => trial.Compound == told.Compound.Thing) is [{ Name: null, Phase: not null } only])
        {
            return only; // "a Phase I trial of BT-062. … The dose-finding study no. 969 …"
        }

        if (name is not null && phase is null && told is { Article: StudyArticle.Definite, IsInPassing: false } && !phases.ContainsKey(name) && current is { Name: null, Phase: not null, IsSeveral: false } && current.Compound == told.Compound.Thing
            && _trials.FindAll(trial => trial.Compound == current.Compound).Count == 1 && ShareDisease(current, told.Indications) && !IsApart(current, told))
        {
            return current; // "a pivotal Phase 2 study of pivekimab. … The CADENZA study …"
        }

        if (told.Place.NamesCurrent && current is { Name: null })
        {
            return current;
        }

        if (told.Article == StudyArticle.Definite && phase is not null && name is null && current is { Name: not null, Phase: null } && current.Compound == told.Compound.Thing && told.Status != "planned" && phases.GetValueOrDefault(current.Name, phase) == phase && _trials.TrueForAll(trial => trial.Compound != current.Compound || trial.Phase != phase))
        {
            return current; // "… in FORWARD I. The Phase 3 trial …"
        }

        var alike = _trials.FindAll(trial => trial.Compound == told.Compound.Thing
            && IsPhase(trial, phase ?? (name is null ? null : phases.GetValueOrDefault(name)), name)
            && (name is null || trial.Name is null)
            && ShareDisease(trial, told.Indications)
            && !IsApart(trial, told)
            && (!trial.IsSeveral || told.Article == StudyArticle.Several));
        return alike.Find(trial => told.Indications.Any(one => trial.Indications.Contains(one.Thing!)))
            ?? alike.FindLast(trial => told.Article is StudyArticle.Definite or StudyArticle.This && trial.Passage == alike.Max(one => one.Passage))
            ?? alike.FirstOrDefault();
    }

    /// <summary>The study of two phases that one of them is a part of: "the Phase II portion" of a Phase I/II trial.</summary>
    public TrialDraft? Whole(NamedThing compound, string? part) =>
        part is null ? null : _trials.FindLast(trial => trial.Compound == compound && trial.Phase is { } phase && phase.Contains('/', StringComparison.Ordinal) && Array.IndexOf(phase.Split('/'), part) >= 0) ?? (part.Length == 2 && part[1] is 'a' or 'b' ? Whole(compound, part[..1]) : null);

    /// <summary>The study whose parts of a phase the body told, which a headline calls by both: "Phase I/II". Null where there is none.</summary>
    public TrialDraft? Widen(ToldStudy told)
    {
        if (told.Place.Phase is not { Code: { } both } phase || !both.Contains('/', StringComparison.Ordinal) || _trials.Exists(trial => trial.Compound == told.Compound.Thing && trial.Phase == both)
            || _trials.Find(trial => trial.HasPortions && trial.Compound == told.Compound.Thing && both.Split('/').Contains(trial.Phase)) is not { } found)
        {
            return null;
        }

        found.Phase = both;
        found.Draft.Remove(Properties.Trial.Phase);
        found.Draft.Set(Properties.Trial.Phase, new CodeValue(both), EvidenceSpans.Of(phase.Span), "trial.phase.whole", 0.85);
        return found;
    }

    /// <summary>Null where there are too many already.</summary>
    public TrialDraft? Begin(Mention compound, string rule, double confidence, StudyArticle article = StudyArticle.None)
    {
        if (_trials.Count == MostTrials)
        {
            return null;
        }

        var trial = new TrialDraft(compound) { IsFurther = article == StudyArticle.Further, IsSeveral = article == StudyArticle.Several, IsOpened = article == StudyArticle.Opening };
        trial.Draft.Set(Properties.Trial.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence);
        _trials.Add(trial);
        return trial;
    }

    /// <summary>Leaves out "two Phase II trials" where they are told one by one too; one told by its name alone has their phase.</summary>
    public void Settle()
    {
        _trials.RemoveAll(trial => trial.Draft.Parts.Count == 0 && SharedNames.IsOfSeveral(trial, _trials));
        SettlePlural();
        SettleNamed();
        foreach (var several in _trials.Where(trial => trial.IsSeveral && trial.Phase is not null && trial.Draft.Parts.Count == 0).ToList())
        {
            var others = _trials.FindAll(trial => !trial.IsSeveral && trial.Compound == several.Compound && (several.Indications.Count == 0 || trial.Indications.Count == 0 || trial.Indications.Overlaps(several.Indications)) && (trial.Phase == several.Phase || (several.IsPlural && trial.Phase is null && trial.Name is not null)));
            foreach (var named in others.Where(trial => trial.Phase is null))
            {
                named.Phase = several.Phase;
                named.Draft.Set(Properties.Trial.Phase, several.Draft[Properties.Trial.Phase]!, several.Draft.EvidenceOf(Properties.Trial.Phase), "trial.phase.several", 0.8);
            }

            if (others.Count > 0)
            {
                _trials.Remove(several);
            }
        }
    }

    /// <summary>"Phase III Study Shows …", and the body goes on with EMILIA: where a compound has no other studies, the two are one.</summary>
    private void SettleNamed()
    {
        foreach (var phased in _trials.Where(trial => trial is { Name: null, Phase: not null, IsPlural: false, IsSeveral: false, IsFurther: false, Status: null or "ongoing" } && trial.Draft.Parts.Count == 0 && trial.Combination.Count == 0).ToList())
        {
            if (_trials.FindAll(trial => trial.Compound == phased.Compound && trial != phased) is [{ Name: { } name, Phase: null } named] && !phases.ContainsKey(name) && !char.IsAsciiDigit(name.Name[^1]) && named.Status != "planned"
                && (phased.Indications.Count == 0 || phased.Indications.Any(one => named.Indications.Any(other => IsLike(one, other)))))
            {
                named.Phase = phased.Phase;
                named.Draft.Set(Properties.Trial.Phase, phased.Draft[Properties.Trial.Phase]!, phased.Draft.EvidenceOf(Properties.Trial.Phase), "trial.phase.named", 0.8);
                _trials.Remove(phased);
            }
        }
    }

    /// <summary>Leaves out "Phase I trials" of a compound that are told by their diseases too: "two Phase I studies, one in … and one in …".</summary>
    private void SettlePlural()
    {
        foreach (var plural in _trials.Where(trial => trial is { IsPlural: true, IsSeveral: false, Phase: not null, Name: null, Indications.Count: 0 } && trial.Draft.Parts.Count == 0).ToList())
        {
            if (_trials.Count(trial => trial != plural && trial is { IsFurther: true, IsPlural: true, Indications.Count: > 0 } && trial.Compound == plural.Compound && trial.Phase == plural.Phase) > 1)
            {
                _trials.Remove(plural);
            }
        }
    }

    /// <summary>The study that figures told now belong to: none that is only planned, where another of the compound has begun.</summary>
    public TrialDraft? Reported(TrialDraft? trial) =>
        trial?.Status == "planned" ? _trials.FindLast(other => other.HasResults && HasBegun(other, trial)) ?? _trials.Take(_trials.IndexOf(trial)).LastOrDefault(other => HasBegun(other, trial)) ?? _trials.FindLast(other => HasBegun(other, trial)) ?? trial : trial;

    private static bool HasBegun(TrialDraft other, TrialDraft planned) => other.Compound == planned.Compound && other.Status != "planned";

    /// <summary>The study of a compound that was told last before a place in the text; else the only one that it has.</summary>
    public TrialDraft? LastOf(NamedThing compound, int passage) =>
        _trials.Where(trial => trial.Compound == compound && trial.Passage <= passage).MaxBy(trial => trial.Passage)
        ?? (_trials.Count(trial => trial.Compound == compound) == 1 ? _trials.Find(trial => trial.Compound == compound) : null);

    /// <summary>Whether a study of the phase was told in a disease, or in solid tumors at large where none is given.</summary>
    public bool Tells(NamedThing compound, string phase, IReadOnlyList<Mention> diseases) =>
        _trials.Exists(trial => trial.Compound == compound && trial.Phase == phase && (diseases.Count > 0 ? trial.Indications.Contains(diseases[0].Thing!) : trial is { IsSolid: true, Indications.Count: 0 }));

    /// <summary>The study of a compound in a disease that was told last.</summary>
    public TrialDraft? LastIn(NamedThing compound, NamedThing disease) =>
        _trials.Where(trial => trial.Compound == compound && trial.Indications.Contains(disease)).MaxBy(trial => trial.Passage);

    /// <summary>The only study of a compound that is given with all of some drugs; null where there is none, or several.</summary>
    public TrialDraft? OnlyWith(NamedThing compound, IReadOnlyList<NamedThing> drugs) =>
        _trials.FindAll(trial => trial.Compound == compound && trial.Combination.IsSupersetOf(drugs)) is [var only] ? only : null;

    /// <summary>Gives the studies just told by their names the phase that a sentence tells of all: "Both are Phase I trials". False where there are no two.</summary>
    public bool GivePhase(Match both, TrialDraft current)
    {
        var named = _trials.FindAll(trial => trial.Compound == current.Compound && trial is { Phase: null, Name: not null } && current.Passage - trial.Passage < 3);
        var phase = both.MentionOf("phase")!;
        foreach (var trial in named.Count > 1 ? named : [])
        {
            trial.Phase = phase.Code;
            trial.Draft.Set(Properties.Trial.Phase, new CodeValue(phase.Code!), EvidenceSpans.Of(phase.Span), both.Rule.Id, both.Rule.Confidence);
        }

        return named.Count > 1;
    }

    private static bool IsPhase(TrialDraft trial, string? phase, NamedThing? name) =>
        phase is null ? name is null : trial.Phase == phase || (trial is { IsUnnamed: true, Phase: null } && name is null && !(trial.IsGeneral && trial.Indications.Count == 0)) || (trial.Phase is null && trial.Name is not null && name is not null && trial.Name == name);

    /// <summary>Studies of one phase in diseases that have nothing in common are two.</summary>
    private static bool ShareDisease(TrialDraft trial, IReadOnlyList<Mention> indications) =>
        trial.Indications.Count == 0 ? !trial.IsSolid || indications.Count == 0 || !indications.All(one => StudyDiseases.IsOfBlood(one.Thing!))
        : indications.Count == 0 || trial.Indications.Any(known => indications.Any(one => IsLike(known, one.Thing!)));

    /// <summary>The same disease, or one a kind of the other: "platinum-resistant ovarian cancer".</summary>
    public static bool IsLike(NamedThing left, NamedThing right) =>
        left == right || left.Name.EndsWith(right.Name, StringComparison.OrdinalIgnoreCase) || right.Name.EndsWith(left.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Told as another one; with other drugs than it; or planned where it has begun.</summary>
    private static bool IsApart(TrialDraft trial, ToldStudy told) =>
        (told.Article == StudyArticle.Further && !trial.IsFurther)
        || (told.IsEarlier && trial.IsFurther)
        || (told.Ordinal > 0 && trial.Ordinal > 0 && told.Ordinal != trial.Ordinal)
        || (told.IsRandomized && trial.IsSingleArm)
        || (told.IsSingleArm && trial.IsRandomized)
        || told.Article == StudyArticle.Opening
        || (told is { IsSolid: true, Indications.Count: 0, Place.Name: null } && trial is { IsSolid: false, Indications.Count: > 0 } && trial.Indications.All(StudyDiseases.IsOfBlood))
        || (told.IsGroup && told.Indications.Count == 0 != (trial.Indications.Count == 0) && (trial.IsSolid || trial.Indications.Count > 0))
        || (told.AreOthers && !trial.IsSeveral)
        || (told.IsAlone && trial.Combination.Count > 0)
        || (told.Abstract is not null && trial.Abstract is not null && told.Abstract != trial.Abstract)
        || (told.Place is { IsBare: true, IsTesting: false } && !told.Combination.Any(drug => trial.Combination.Contains(drug.Thing!)))
        || (told is { Place: { IsBare: true, IsTesting: false }, Article: StudyArticle.Indefinite or StudyArticle.Opening } && trial.Name is not null)
        || (told.Combination.Count > 0 && trial.Combination.Count > 0 && !told.Combination.Any(drug => trial.Combination.Contains(drug.Thing!)))
        || (told.Combination.Count > 0 && trial.Combination.Count == 0 && told.Article is StudyArticle.Indefinite or StudyArticle.Opening && (trial.Indications.Count > 0 || trial.IsGeneral))
        || (told.Status == "planned" && told.Article is StudyArticle.Indefinite or StudyArticle.Opening or StudyArticle.Further && trial is { Status: null, Phase: not null, IsOpened: true } && told.Indications.Count > 0 && trial.Indications.Count == 0)
        || (told.Status == "planned" && told.Article is StudyArticle.Indefinite or StudyArticle.Opening && trial.Status is "ongoing" or "enrolling" or "completed" or "stopped")
        || (trial is { Status: "planned", Name: null } && told.Place.Name is not null && told.Status is "ongoing" or "enrolling" or "completed" or "stopped" && told.Article is not (StudyArticle.Definite or StudyArticle.This))
        || (told.Status == "planned" && told.Place.Name is null && trial.Name is not null && trial.Status != "planned" && told.Article is not (StudyArticle.Definite or StudyArticle.This));
}
