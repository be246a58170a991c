using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>What a release has told of events so far: what "it", "this setting" and "the same" are.</summary>
internal sealed class EventStory(Mention? lead)
{
    private readonly Dictionary<string, Mention> _compounds = [];
    private readonly List<Mention> _told = [];
    private List<Mention> _designated = [];
    private Sentence? _before;
    private Mention? _topic;
    private Mention? _disease;
    private Mention? _compound;

    /// <summary>The designation told last, while its disease is not known.</summary>
    private Draft? _open;

    public int Events { get; private set; }

    /// <summary>The designation spoken of last.</summary>
    public string? Designation { get; private set; }

    public void Begin(Sentence sentence)
    {
        _before = _before?.Section == sentence.Section ? _before : null;
        _told.Clear();
        _compound = null;
        _topic = _before is null ? null : _before.Passage == sentence.Passage ? _before.Mentions.FirstOrDefault(IsCompound) ?? _topic : _before.Mentions.LastOrDefault(IsCompound) ?? _topic;
    }

    public void End(Sentence sentence)
    {
        _before = sentence;
        _disease = sentence.Mentions.LastOrDefault(EventReader.IsDisease) ?? _disease;
    }

    /// <summary>Null where the event is another drug's.</summary>
    public Mention? CompoundOf(EventClause clause)
    {
        var named = clause.Match.MentionOf("compound") ?? clause.CompoundOfIt() ?? clause.CompoundBehind() ?? clause.CompoundNear() ?? clause.Between(0, clause.Start).LastOrDefault(IsCompound);
        return named?.Type == MentionType.Drug ? null : named ?? _compound ?? (IsDefinite(clause) || clause.Sentence.Section is Section.Headline or Section.Subtitle ? _compounds.GetValueOrDefault(clause.Code) : null) ?? OnlyOf(clause) ?? _topic ?? lead;
    }

    /// <summary>"from both the FDA and the EMA for the compound IMGN901": the only compound of the sentence, behind the next event; null where it names none or several.</summary>
    private static Mention? OnlyOf(EventClause clause)
    {
        var named = clause.Between(clause.After, clause.Sentence.Atoms.Count).Where(IsCompound).ToList();
        return named.Count > 0 && named.TrueForAll(mention => mention.Thing == named[0].Thing) ? named[0] : null;
    }

    /// <summary>The diseases of an event that names none behind it: those pointed at, or those of the event before it in the sentence.</summary>
    public IReadOnlyList<Mention> DiseasesOf(EventClause clause, Mention compound, List<EventRow> rows)
    {
        if (DesignationRules.References.Match(clause.Sentence) is [var these, ..] && _before is not null)
        {
            var listed = _before.Mentions.Where(EventReader.IsDisease).ToList();
            return [.. these.MentionOf("count") is { } count ? listed.Take((int)Math.Min(count.Number, listed.Count)) : listed];
        }

        if (rows.Exists(row => row.Disease is not null))
        {
            return [];
        }

        var inSentence = clause.Between(0, clause.Event).LastOrDefault(EventReader.IsDisease);
        return PointsBack(clause) ? (inSentence ?? _disease) is { } disease ? [disease] : []
            : compound.Thing == _compound?.Thing ? _told
            : clause.Code == "same" ? inSentence is not null ? [inSentence] : _designated.Count == 0 && _disease is not null ? [_disease] : _designated
            : [];
    }

    /// <param name="told">The diseases that the event has from words before it.</param>
    public void Note(string code, Mention compound, List<EventRow> rows, IReadOnlyList<Mention> told)
    {
        Events++;
        var diseases = rows.Select(row => row.Disease).OfType<Mention>().Concat(told).DistinctBy(disease => disease.Thing).ToList();
        if (code is "orphan-designation" or "fast-track" or "breakthrough")
        {
            (Designation, _designated) = (code, diseases.Count > 0 ? diseases : _designated);
        }

        _compound = compound;
        _compounds[code] = compound;
        _told.AddRange(diseases.Where(disease => !_told.Exists(known => known.Thing == disease.Thing)));
    }

    /// <summary>Notes what was made of an event: what follows may say what a designation is for.</summary>
    public void Keep(Draft draft) =>
        _open = draft[Properties.Regulatory.Indication] is null && draft[Properties.Regulatory.Event] is CodeValue { Code: "orphan-designation" or "fast-track" or "breakthrough" } ? draft : null;

    /// <summary>"The status covers mesothelioma."</summary>
    public void AddScope(Sentence sentence)
    {
        if (_open is not null && DesignationRules.Scopes.Match(sentence) is [var match, ..] && match.MentionOf("disease") is { } disease && EventReader.IsDisease(disease))
        {
            _open.Set(Properties.Regulatory.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), match.Rule.Id, match.Rule.Confidence);
            _open = null;
        }
    }

    private static bool IsCompound(Mention mention) => mention is { Type: MentionType.Compound, Thing: not null };

    /// <summary>"the IND was submitted", of one spoken of before.</summary>
    private static bool IsDefinite(EventClause clause) => clause.Event > 0 && clause.Sentence.Run.Is(clause.Sentence.Atoms[clause.Event - 1].FirstToken, "the");

    /// <summary>"in this setting", "for the same disease", "for which".</summary>
    private static bool PointsBack(EventClause clause)
    {
        var run = clause.Sentence.Run;
        for (var i = 0; i + 1 < clause.Sentence.Atoms.Count; i++)
        {
            var token = clause.Sentence.Atoms[i].FirstToken;
            if ((i >= clause.Event && run.IsAny(token, "this", "that", "same") && run.IsAny(token + 1, "indication", "setting", "disease", "cancer", "population", "malignancy"))
                || (i < clause.Event && run.IsAny(token, "for", "in") && run.Is(token + 1, "which")))
            {
                return true;
            }
        }

        return false;
    }
}
