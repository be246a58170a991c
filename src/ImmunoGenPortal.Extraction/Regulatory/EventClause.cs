using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>A place where an event holds, with its disease and date; either may be missing.</summary>
internal sealed record EventRow(Place Place, Mention? Disease, Mention? Date);

/// <summary>The part of a sentence that speaks of one event: between semicolons, up to the next event.</summary>
/// <param name="next">The atom of the next event, or behind the last atom.</param>
internal sealed class EventClause(Match match, int next)
{
    private static readonly string[] Joints = ["of", "for", "to", "the", "its", "(", "a", "an", "®", "™", "'s", "’s", "application", "product", "candidate", "company"];

    public Match Match { get; } = match;

    /// <summary>The atom with which the next event begins.</summary>
    public int Next { get; } = next;

    /// <summary>What the rule says; an "approval" behind "accelerated" is one of those.</summary>
    public string Code => Match.Rule.Code is "approval" && Event > 0 && Sentence.Run.Is(Sentence.Atoms[Event - 1].FirstToken, "accelerated") ? "accelerated-approval" : Match.Rule.Code;

    public Sentence Sentence => Match.Sentence;

    public int Event { get; } = EventOf(match);

    /// <summary>The first atom of the clause.</summary>
    public int Start => Enumerable.Range(0, Event).LastOrDefault(atom => Sentence.Run.Is(Sentence.Atoms[atom].FirstToken, ";"), -1) + 1;

    /// <summary>The atom behind the clause.</summary>
    public int After
    {
        get
        {
            var at = Event;
            while (at < Next && !Sentence.Run.Is(Sentence.Atoms[at].FirstToken, ";"))
            {
                at++;
            }

            return at;
        }
    }

    public static int EventOf(Match match)
    {
        var start = (match.SpanOf("event") ?? match.Span).Start;
        var atoms = match.Sentence.Atoms;
        for (var i = match.First; i < match.After; i++)
        {
            if (match.Sentence.Run.Tokens[atoms[i].FirstToken].Start >= start)
            {
                return i;
            }
        }

        return match.First;
    }

    /// <summary>Where the words before an event go over to it: at the event, or at the place right before one of a list ("and an EU orphan designation").</summary>
    public static int StartOf(Match match) => BeforeDate(match.Sentence, StartWithoutDate(match));

    /// <summary>"…, and in the second quarter of 2019 the EMA accepted": a date that opens the clause of an event is its own.</summary>
    private static int BeforeDate(Sentence sentence, int start)
    {
        for (var (i, isDated) = (start - 1, false); i > 0 && i > start - LongestDate; i--)
        {
            isDated |= sentence.Atoms[i].Mention is { Type: MentionType.Date or MentionType.Year };
            if (isDated && sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "in", "on") && sentence.Run.IsAny(sentence.Atoms[i - 1].FirstToken, "and", "while"))
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>In steps: "in the second quarter of 2019 the".</summary>
    private const int LongestDate = 9;

    private static int StartWithoutDate(Match match)
    {
        var at = EventOf(match);
        if (match.Rule.Code == "acceptance" ? ActingAtom(match) is >= 0 : match.First < at && match.Sentence.Atoms[match.First].Mention is { Type: MentionType.Regulator })
        {
            return match.Rule.Code == "acceptance" ? ActingAtom(match) : match.First; // who acts belongs to the act
        }

        return ActorAtom(match) is >= 0 and var actor && actor < at ? actor : at > 0 && match.Rule.Id.Contains(".and.", StringComparison.Ordinal) && Place.IsPlace(match.Sentence.Atoms[at - 1].Mention) ? at - 1 : at;
    }

    /// <summary>Of the authorities that a match has before its event the last, or the first of two that act together; -1 where it has none.</summary>
    public static int ActingAtom(Match match)
    {
        var atoms = match.Sentence.Atoms;
        for (var i = EventOf(match) - 1; i >= match.First; i--)
        {
            if (atoms[i].Mention is { Type: MentionType.Regulator })
            {
                var before = i - 1 - (i > match.First && match.Sentence.Run.Is(atoms[i - 1].FirstToken, "the") ? 1 : 0);
                return before > match.First && match.Sentence.Run.Is(atoms[before].FirstToken, "and") && atoms[before - 1].Mention is { Type: MentionType.Regulator } ? before - 1 : i;
            }
        }

        return -1;
    }

    /// <summary>"the IND for IMGN853 is active": the compound that an application for trials names itself; null where it names none.</summary>
    public Mention? CompoundOfIt()
    {
        for (var i = Event; Code == "ind" && i + 1 < Match.After && i < Event + 3; i++)
        {
            if (Sentence.Run.IsAny(Sentence.Atoms[i].FirstToken, "for", "of") && MentionAt(i + 1) is { } mention && IsCompound(mention))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The compound that stands right behind the event, with no more than "of the" between: "approval of Kadcyla".</summary>
    public Mention? CompoundBehind()
    {
        for (var i = Match.After; i < Math.Min(Next, Match.After + 5); i++)
        {
            if (MentionAt(i) is { } mention)
            {
                if (mention.Type == MentionType.Compound)
                {
                    return mention;
                }

                if (mention.Type is not (MentionType.Company or MentionType.Partner))
                {
                    return null;
                }
            }
            else if (!Sentence.Run.IsAny(Sentence.Atoms[i].FirstToken, Joints))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The compound named last before the event, else the one named next behind it; where what is approved is another drug, that drug.</summary>
    public Mention? CompoundNear() =>
        Between(Start, Event).LastOrDefault(mention => (mention.Type is MentionType.Drug && Code is "approval" or "accelerated-approval") || IsCompound(mention)) ?? Between(Event, After).FirstOrDefault(IsCompound);

    /// <summary>"the INDs for AMG 595 and AMG 172": the second of two compounds; null where there is but one.</summary>
    public Mention? JoinedTo(Mention compound)
    {
        for (var i = 1; i + 2 < Sentence.Atoms.Count; i++)
        {
            if (ReferenceEquals(MentionAt(i), compound))
            {
                return Sentence.Run.IsAny(Sentence.Atoms[i - 1].FirstToken, "for", "of") && Sentence.Run.Is(Sentence.Atoms[i + 1].FirstToken, "and") && MentionAt(i + 2) is { } second && IsCompound(second) ? second : null;
            }
        }

        return null;
    }

    public IEnumerable<Mention> Between(int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (MentionAt(i) is { } mention)
            {
                yield return mention;
            }
        }
    }

    /// <summary>The atom of the authority that acts: "the FDA has granted"; -1 where none does.</summary>
    internal static int ActorAtom(Match match)
    {
        var at = match.First - 1;
        if (match.Sentence.Run.IsAny(match.Sentence.Atoms[match.First].FirstToken, "with", "under", "for", "as"))
        {
            return -1; // "accepted by the FDA with priority review"
        }

        while (at > 0 && match.Sentence.Run.IsAny(match.Sentence.Atoms[at].FirstToken, "has", "have", "also", "had", "recently", "subsequently", "then", ")"))
        {
            at--;
        }

        return at >= 0 && match.Sentence.Atoms[at].Mention is { Type: MentionType.Regulator } actor && Place.IsPlace(actor) ? at : -1;
    }

    /// <summary>"approved in more than 100 countries": no event, unless some of them are named.</summary>
    public bool IsCounted()
    {
        for (var i = Event + 1; i < Math.Min(Event + 7, After); i++)
        {
            if (MentionAt(i) is { Type: MentionType.Count } && (Is(i + 1) || Is(i + 2)))
            {
                return !Between(i, After).Any(Place.IsPlace);
            }
        }

        return false;

        bool Is(int atom) => atom < Sentence.Atoms.Count && Sentence.Run.IsAny(Sentence.Atoms[atom].FirstToken, "countries", "markets", "authorities", "nations");
    }

    private static bool IsCompound(Mention mention) => mention is { Type: MentionType.Compound, Thing: not null };

    internal Mention? MentionAt(int atom) => Sentence.Atoms[atom].Mention;
}
