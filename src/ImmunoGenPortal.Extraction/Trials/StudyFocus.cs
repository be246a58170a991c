using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What the words read so far are about: the compound and disease that a study told next may leave out.</summary>
internal sealed class StudyFocus
{
    private const int LongestHeading = 18;

    /// <summary>A heading over a study's disease is shorter than one over a compound's story.</summary>
    private const int LongestDiseaseHeading = 9;

    private readonly List<Mention> _headDiseases = [];
    private readonly List<Mention> _recent = [];

    private readonly HashSet<Lexicon.NamedThing> _named = [];

    private Sentence? _last;

    /// <summary>The compound of the heading over a list: it is meant by every item that names none.</summary>
    private Mention? _overList;

    /// <summary>The compound that the last passage outside of lists opened with.</summary>
    private Mention? _opened;

    private bool _isListItem;

    private bool _wasListItem;

    private int _passage = -1;

    /// <summary>The compound named last in the passage, or in the heading above it.</summary>
    public Mention? Topic { get; private set; }

    /// <summary>The disease named last.</summary>
    public Mention? Disease { get; private set; }

    /// <summary>The diseases that the heading above names: "Multiple myeloma.", "SCLC, weekly dosing".</summary>
    public IReadOnlyList<Mention> HeadDiseases => _headDiseases;

    /// <summary>The number of the abstract that the heading above gives, until a study takes it: "AML (Abstract #2877)".</summary>
    public Facts.EvidenceSpan? HeadAbstract
    {
        get => _passage - _headAbstract.Passage <= 1 ? _headAbstract.Number : null; // further down it is another's
        set => _headAbstract = (value, _passage);
    }

    private (Facts.EvidenceSpan? Number, int Passage) _headAbstract;

    /// <summary>The compounds of the last sentence that named two or more.</summary>
    public IReadOnlyList<Mention> Recent => _recent;

    /// <summary>Whether the sentences so far spoke of a compound and of no other.</summary>
    public bool SpeaksOf(Lexicon.NamedThing compound) => _named.Count == 1 && _named.Contains(compound);

    /// <summary>"Two Phase II trials have begun": the sentences behind tell them one by one.</summary>
    public ToldStudy? Several { get; set; }

    /// <summary>The phase that a line ends with, for the compounds listed below it: "Those three, all in Phase I:".</summary>
    public StudyPlace? Listed { get; set; }

    /// <summary>Whether the line above a list says that it tells what is to come: "Anticipated upcoming events".</summary>
    public bool ListsPlans { get; private set; }

    public bool NamesPerson { get; private set; }

    /// <summary>Whether the sentence opens a passage.</summary>
    public bool OpensPassage { get; private set; }

    /// <summary>The compound that a passage opens with; null where it does not.</summary>
    public Mention? Opening { get; private set; }

    public void Enter(Sentence sentence, bool isListItem)
    {
        OpensPassage = sentence.Passage != _passage;
        Opening = null;
        _isListItem = isListItem;
        if (OpensPassage)
        {
            EnterPassage(sentence);
            Listed = isListItem && Opening is not null ? Listed : null;
        }

        NamesPerson |= sentence.Holds(MentionType.Person) || sentence.Holds(MentionType.Title);
    }

    public void Leave(Sentence sentence)
    {
        Topic = sentence.Holds(MentionType.Compound) ? CompoundTopic.Of(sentence) ?? Topic : Topic;
        if (sentence.Holds(MentionType.Compound))
        {
            _named.UnionWith(CompoundTopic.Spoken(sentence).Select(static mention => mention.Thing!));
        }

        Disease = sentence.Holds(MentionType.Indication) ? StudyDiseases.LastOf(sentence.Mentions) ?? Disease : Disease;
        if (sentence.Holds(MentionType.Compound) && sentence.Mentions.Where(IsCompound).DistinctBy(mention => mention.Thing).ToList() is { Count: > 1 } compounds)
        {
            _recent.Clear();
            _recent.AddRange(compounds);
        }

        if (OpensPassage && IsDiseaseHeading(sentence))
        {
            _headDiseases.Clear();
            _headDiseases.AddRange(sentence.Mentions.Where(IsDisease));
        }

        _last = sentence;
    }

    public static bool IsDisease(Mention? mention) => mention is { Type: MentionType.Indication } && !IndicationReader.IsGeneral(mention.Thing!);

    public static bool IsCompound(Mention? mention) => mention is { Type: MentionType.Compound, Thing: not null };

    private void EnterPassage(Sentence sentence)
    {
        var follows = _last is not null && IsHeading(_last);
        ListsPlans = _isListItem && ((_last is not null && IsHeading(_last) && IsOfPlans(_last)) || (_wasListItem && ListsPlans));
        if (!_isListItem || !_wasListItem)
        {
            _overList = follows && !_wasListItem ? Topic : _isListItem ? _opened : null;
        }

        Topic = follows && !(_isListItem && _wasListItem && _overList is not null) ? Topic : _isListItem ? _overList : null;
        _wasListItem = _isListItem;
        if (!follows)
        {
            _headDiseases.Clear();
        }

        _passage = sentence.Passage;
        NamesPerson = false;
        var opening = sentence.Holds(MentionType.Compound) ? sentence.Mentions.FirstOrDefault(IsCompound) : null;
        Opening = opening is not null && sentence.Atoms.Take(4).Any(atom => ReferenceEquals(atom.Mention, opening)) ? opening : null;
        _opened = _isListItem ? _opened : Opening;
    }

    /// <summary>Turns to the compound that the passage opens with.</summary>
    public void TurnTo(Mention compound) => Topic = compound;

    /// <summary>A short line without a full stop: what follows it is about what it names.</summary>
    public static bool IsHeading(Sentence sentence) => sentence.Atoms.Count <= LongestHeading && sentence.Run.Count > 0 && !sentence.Run.Is(sentence.Run.Count - 1, ".");

    private static bool IsOfPlans(Sentence sentence)
    {
        for (var i = 0; sentence.Run.Count < LongestHeading && i < sentence.Run.Count; i++)
        {
            if (sentence.Run.IsAny(i, "expected", "anticipated", "upcoming", "planned", "expects", "anticipates"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDiseaseHeading(Sentence sentence) =>
        sentence.Atoms.Count <= LongestDiseaseHeading && sentence.Holds(MentionType.Indication) && sentence.Mentions.Any(IsDisease)
        && !sentence.Mentions.Any(mention => mention.Type is MentionType.Phase or MentionType.Study) && (!sentence.Holds(MentionType.Compound) || IsCompoundInDisease(sentence));

    /// <summary>"IMGN901 in Multiple Myeloma", "Trastuzumab-DM1 (T-DM1) for Breast Cancer".</summary>
    private static bool IsCompoundInDisease(Sentence sentence)
    {
        var atoms = sentence.Atoms;
        var at = 1;
        while (IsCompound(atoms[0].Mention) && at < atoms.Count && (IsCompound(atoms[at].Mention) || sentence.Run.Raw(atoms[at].FirstToken) is "(" or ")"))
        {
            at++;
        }

        return IsCompound(atoms[0].Mention) && at + 1 < atoms.Count && sentence.Run.IsAny(atoms[at].FirstToken, "in", "for") && Enumerable.Range(at + 1, Math.Min(4, atoms.Count - at - 1)).Any(i => IsDisease(atoms[i].Mention))
            && IsHeading(sentence);
    }
}
