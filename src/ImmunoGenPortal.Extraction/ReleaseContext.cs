using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Organisations;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>A release cut into sentences with their mentions, and what the extractors have made of it so far.</summary>
public sealed class ReleaseContext
{
    /// <summary>In words and marks. The longest sentences of releases have some 300.</summary>
    private const int LongestSentence = 600;

    /// <summary>How many mentions are left for review: more than any release has, and than any curator looks at.</summary>
    private const int MostUnclaimed = 1_000;

    private readonly HashSet<Mention> _claimed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of which a fact was made that leaves room for another.</summary>
    private readonly HashSet<Mention> _shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>The passages of standing text about other companies: "About CytomX" and what follows it.</summary>
    private readonly HashSet<int> _foreign;

    private FixedList<Sentence>? _telling;
    private FixedList<Sentence>? _ordered;

    /// <summary>By sections, as bits: they are asked for again and again.</summary>
    private readonly Dictionary<int, FixedList<Sentence>> _bySection = [];

    private ReleaseContext(ReleaseText release, NameLexicon lexicon, FixedList<Sentence> sentences)
    {
        (Release, Lexicon, Sentences) = (release, lexicon, sentences);
        _foreign = Foreign(sentences);
    }

    public ReleaseText Release { get; }

    public NameLexicon Lexicon { get; }

    public string Text => Release.Text;

    /// <summary>In the order of the text. The first sentence of the body begins behind the dateline.</summary>
    public FixedList<Sentence> Sentences { get; }

    /// <summary>The company that the release is of; null where that is ImmunoGen.</summary>
    public NamedThing? Speaker { get; private init; }

    /// <summary>The day the release was made known; null until it is read, and where the release does not say.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The drafts of one kind of subject, in the order in which they were begun.</summary>
    public DraftList Drafts { get; } = [];

    public List<Check> Checks { get; } = [];

    /// <summary>By the key of a name of the lexicon what the release calls the thing, where it gives its entry's names to two.</summary>
    public Dictionary<string, NameValue> CalledAs { get; } = new(StringComparer.Ordinal);

    /// <summary>Companies by the name that the release says they took later.</summary>
    private IReadOnlyDictionary<NamedThing, NamedThing> Renamed => field ??= PartnerGroups.Renamed(Telling.Where(static sentence => sentence.Holds(MentionType.Partner)));

    /// <summary>The company that the release says another has become, "Vernalis (formerly British Biotech)"; itself where it says nothing of the kind.</summary>
    public NamedThing NowCalled(NamedThing company) => Renamed.GetValueOrDefault(company, company);

    public static ReleaseContext Read(ReleaseText release, NameLexicon lexicon)
    {
        var reader = new MentionReader(lexicon) { Coined = null };
        var sentences = new List<Sentence>();
        for (var p = 0; p < release.Passages.Count; p++)
        {
            var passage = release.Passages[p];
            if (passage.Section == Section.ForwardLooking)
            {
                continue; // what may come and what may fail: nothing is read there
            }

            foreach (var span in passage.Sentences)
            {
                if (BehindDateline(span, release.Dateline) is not { } words)
                {
                    continue;
                }

                var whole = TokenRun.Read(release.Text, words);
                for (var first = 0; first < whole.Count; first += LongestSentence)
                {
                    var run = whole.Count <= LongestSentence ? whole : Piece(whole, first);
                    sentences.Add(new Sentence(run, reader.Read(run), passage.Section, p));
                }
            }
        }

        CoinedCompounds.Resolve(sentences, reader);
        DefinedNames.Resolve(sentences);
        CoinedStudies.Resolve(sentences);
        ReferenceResolver.Resolve(sentences);
        var speaker = Extraction.Speaker.Resolve(sentences);
        return new ReleaseContext(release, lexicon, [.. sentences]) { Speaker = speaker };
    }

    public FixedList<Sentence> In(params ReadOnlySpan<Section> sections)
    {
        var wanted = 0;
        foreach (var section in sections)
        {
            wanted |= 1 << (int)section;
        }

        return _bySection.TryGetValue(wanted, out var found) ? found : _bySection[wanted] = InAny(wanted);
    }

    private FixedList<Sentence> InAny(int sections) => Sentences.FindAll(sentence => (sections & (1 << (int)sentence.Section)) != 0);

    /// <summary>Sentences that tell news or standing facts, the body before the headline, for it says the same in more words.</summary>
    public FixedList<Sentence> Telling => _telling ??= [.. In(Section.Body), .. In(Section.Headline, Section.Subtitle), .. In(Section.Boilerplate, Section.Footnote).FindAll(Tells)];

    /// <summary>The telling sentences in the order of the text.</summary>
    public FixedList<Sentence> TellingInOrder => _ordered ??= Sentences.FindAll(Tells);

    private bool Tells(Sentence sentence) =>
        sentence.Section is Section.Body or Section.Headline or Section.Subtitle || (sentence.Section is Section.Boilerplate or Section.Footnote && !_foreign.Contains(sentence.Passage));

    /// <summary>Notes that a fact was made of what a match kept, so that it is not left for review.</summary>
    public void MarkClaimed(Match match) => _claimed.UnionWith(match.Held);

    public void MarkClaimed(Mention mention) => _claimed.Add(mention);

    /// <summary>Notes that a fact was made of what a match kept, and that another may be: a fee that was paid is a term of its deal too.</summary>
    public void MarkShared(Match match) => _shared.UnionWith(match.Held);

    /// <summary>Whether a fact was made of a mention: an amount is one thing only.</summary>
    public bool IsClaimed(Mention mention) => _claimed.Contains(mention);

    /// <summary>Money, percentages and dates of which no fact was made, forward-looking notes and footers left out.</summary>
    /// <param name="claims">What was read: a date that is evidence of something is none of these.</param>
    public List<UnclaimedMention> Unclaimed(IReadOnlyList<Claim> claims)
    {
        var unclaimed = new List<UnclaimedMention>();
        foreach (var sentence in In(Section.Headline, Section.Subtitle, Section.Body, Section.Boilerplate))
        {
            if (!sentence.Holds(MentionType.Money) && !sentence.Holds(MentionType.Percent) && !sentence.Holds(MentionType.Date))
            {
                continue;
            }

            foreach (var mention in sentence.Mentions)
            {
                var type = mention.Type switch { MentionType.Money => "money", MentionType.Percent => "percent", MentionType.Date when mention.Date is not null => "date", _ => null };
                if (unclaimed.Count == MostUnclaimed)
                {
                    return unclaimed;
                }

                if (type is not null && !_claimed.Contains(mention) && !_shared.Contains(mention) && !(type == "date" && IsEvidence(claims, mention.Span)))
                {
                    unclaimed.Add(new UnclaimedMention(type, mention.Span));
                }
            }
        }

        return unclaimed;
    }

    /// <summary>Whether a claim rests on a stretch of text; what somebody says rests on all of it.</summary>
    private static bool IsEvidence(IReadOnlyList<Claim> claims, EvidenceSpan span)
    {
        foreach (var claim in claims)
        {
            for (var i = 0; claim.Property != Properties.Quote.Text && i < claim.Evidence.Count; i++)
            {
                if (claim.Evidence[i].Overlaps(span))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static HashSet<int> Foreign(FixedList<Sentence> sentences)
    {
        var foreign = new HashSet<int>();
        var isForeign = false;
        foreach (var sentence in sentences)
        {
            if (sentence.Section != Section.Boilerplate)
            {
                isForeign = false;
            }
            else if (sentence.Run.Is(0, "about"))
            {
                var about = sentence.Mentions.Count > 0 ? sentence.Mentions[0] : null;
                isForeign = about?.Type == MentionType.Partner && !IsAboutAgreement(sentence);
            }

            if (isForeign)
            {
                foreign.Add(sentence.Passage);
            }
        }

        return foreign;
    }

    /// <summary>"About the Huadong Collaboration" tells of the issuer's own agreement.</summary>
    private static bool IsAboutAgreement(Sentence heading)
    {
        for (var i = 1; i < heading.Run.Count && i < 12; i++)
        {
            if (heading.Run.IsAny(i, "collaboration", "agreement", "agreements", "license", "alliance", "partnership", "relationship", "royalties", "programs", "program", "compounds"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sentence longer than any that is written is read in pieces, so that no text makes the reading of one sentence long.</summary>
    private static TokenRun Piece(TokenRun sentence, int first) =>
        TokenRun.Read(sentence.Text, sentence.Span(first, Math.Min(first + LongestSentence, sentence.Count)));

    private static EvidenceSpan? BehindDateline(EvidenceSpan sentence, EvidenceSpan? dateline) =>
        dateline is not { } line || !line.Overlaps(sentence) ? sentence
        : line.End < sentence.End ? new EvidenceSpan(line.End, sentence.End)
        : null;
}
