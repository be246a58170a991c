using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Where, for what and when an event of a clause holds.</summary>
internal static class EventRows
{
    /// <summary>Words behind an event with which something else begins.</summary>
    private static readonly string[] Stops = ["is", "are", "was", "were", "being", "which", "that", "who", "whose", "where", "while", "based", "basis", "trial", "trials", "study", "studies", "tested", "evaluated", "but", "intends", "plans", "expects", "will", "shows", "show", "holds", ";"];

    /// <summary>
    /// Places, diseases and dates as they stand together: "in the US for AML and BPDCN, and in the EU for BPDCN" is three rows, and so is
    /// "for BPDCN in the US and the EU and for AML in the US". Without a place behind the event, the places before it; at least one row.
    /// </summary>
    public static List<EventRow> Of(EventClause clause, NameLexicon lexicon)
    {
        var groups = Groups(clause);
        var subject = Subject(clause);
        var before = subject.Count > 0 ? subject : Before(clause);
        if (groups.TrueForAll(group => group.Places.Count == 0) || subject.Count > 0)
        {
            groups.ForEach(group => group.Places = subject.Count > 0 ? [.. subject, .. group.Places.Where(place => subject.Exists(known => Place.CodeOf(known, lexicon) == Place.CodeOf(place, lexicon)))] : before);
        }

        return [.. groups.SelectMany((group, i) => group.Rows(i > 0 ? groups[i - 1] : null, lexicon, DateBefore(clause)))];
    }

    /// <summary>The places before an event; of "the largest markets after the US, where it was approved" the last alone.</summary>
    private static List<Mention> Before(EventClause clause)
    {
        var places = clause.Between(clause.Start, clause.Event).Where(Place.IsPlace).ToList();
        for (var i = clause.Start + 1; i < clause.Event && places.Count > 1; i++)
        {
            if (clause.Sentence.Run.Is(clause.Sentence.Atoms[i].FirstToken, "where") && clause.Between(clause.Start, i).LastOrDefault(Place.IsPlace) is { } where)
            {
                return [where];
            }
        }

        return places;
    }

    /// <summary>The places that the event's own words begin with, or that act: "the FDA has granted". Of several authorities that give an opinion the one named last gives it.</summary>
    private static List<Mention> Subject(EventClause clause)
    {
        var places = clause.Match.Rule.Id.Contains(".and.", StringComparison.Ordinal) ? clause.Between(clause.Event - 1, clause.Event).Where(Place.IsPlace).ToList() : clause.Between(Math.Max(clause.Match.First, clause.Code == "acceptance" ? EventClause.ActingAtom(clause.Match) : 0), clause.Event).Where(Place.IsPlace).ToList();
        if (clause.Match.Has("agency") && places.Count > 0)
        {
            return [places[^1]];
        }

        var actors = places.Count > 0 || Actor(clause) is not { } actor ? places : [actor];
        return actors.Count > 0 && JoinedBefore(clause, actors[0]) is { } other ? [other, .. actors] : actors;
    }

    /// <summary>"Swissmedic and Health Canada approved", "the FDA and the European Medicines Agency (EMA) have granted": the first of two that act.</summary>
    private static Mention? JoinedBefore(EventClause clause, Mention place)
    {
        var at = 0;
        while (at < clause.Event && !ReferenceEquals(clause.MentionAt(at), place))
        {
            at++;
        }

        if (at >= clause.Event)
        {
            return null;
        }

        at -= at > 2 && Is(at - 1, "(") && Place.IsPlace(clause.MentionAt(at - 2)) ? 2 : 0; // "the European Medicines Agency (EMA)"
        at -= at > 2 && Is(at - 1, "the") ? 1 : 0;
        if (at < 2 || !Is(at - 1, "and"))
        {
            return null;
        }

        at -= at > 3 && Is(at - 2, ")") ? 3 : 2;
        return Place.IsPlace(clause.MentionAt(at)) ? clause.MentionAt(at) : null;

        bool Is(int atom, string word) => clause.Sentence.Run.Is(clause.Sentence.Atoms[atom].FirstToken, word);
    }

    private static Mention? Actor(EventClause clause) => EventClause.ActorAtom(clause.Match) is >= 0 and var at ? clause.MentionAt(at) : null;

    private static Mention? DateBefore(EventClause clause)
    {
        for (var i = clause.Start; i < clause.Event; i++)
        {
            if (clause.MentionAt(i) is { Type: MentionType.Date or MentionType.Year } date && !IsOfAgreement(clause, i) && (clause.Code == "submission" || !IsOfSubmission(clause, i)))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"The application, which was submitted on March 31, has been accepted": the day is not that of the acceptance.</summary>
    private static bool IsOfSubmission(EventClause clause, int date)
    {
        for (var i = date - 1; i >= Math.Max(clause.Start, date - 12); i--)
        {
            if (clause.Sentence.Run.IsAny(clause.Sentence.Atoms[i].FirstToken, "submitted", "filed", "submission", "filing"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the compounds made under the 2009 licenses": the date of an agreement is none of the event.</summary>
    private static bool IsOfAgreement(EventClause clause, int date) =>
        date + 1 < clause.Sentence.Atoms.Count && clause.Sentence.Run.IsAny(clause.Sentence.Atoms[date + 1].FirstToken, "license", "licenses", "agreement", "agreements", "collaboration");

    /// <summary>"in adults whose ovarian cancer is platinum-resistant", "in adults who have ovarian cancer": what people have stands behind the word. "under priority review in the US and under review in Europe": two things.</summary>
    private static bool IsStop(EventClause clause, int atom)
    {
        var (run, token) = (clause.Sentence.Run, clause.Sentence.Atoms[atom].FirstToken);
        return (run.Is(token, "under") && run.Is(token + 1, "review")) || (run.IsAny(token, Stops) && !(run.IsAny(token - 1, "adults", "patients", "women", "people", "those") && (run.Is(token, "whose") || (run.Is(token, "who") && run.IsAny(token + 1, "have", "had")))));
    }

    /// <summary>"accepted the application, submitted in May".</summary>
    private static bool IsDayOfSubmission(EventClause clause, int date) =>
        date > clause.Event + 2 && (clause.Sentence.Run.IsAny(clause.Sentence.Atoms[date - 1].FirstToken, "submitted", "filed") || clause.Sentence.Run.IsAny(clause.Sentence.Atoms[date - 2].FirstToken, "submitted", "filed"));

    private static List<EventGroup> Groups(EventClause clause)
    {
        var groups = new List<EventGroup> { new() };
        bool? placesFirst = null;
        for (var i = clause.Event; i < clause.Next && !(i >= clause.Match.After && clause.Code != "clinical-hold" && clause.MentionAt(i) is null && IsStop(clause, i)); i++)
        {
            if (clause.MentionAt(i) is not { } mention || (mention.Type is MentionType.Date or MentionType.Year && (IsOfAgreement(clause, i) || (clause.Code != "submission" && IsDayOfSubmission(clause, i)))))
            {
                continue;
            }

            var (isPlace, isDisease) = (Place.IsPlace(mention), EventReader.IsDisease(mention));
            if (isPlace || isDisease)
            {
                placesFirst ??= isPlace;
                if (placesFirst == isPlace && (isPlace ? groups[^1].Diseases.Count > 0 : groups[^1].Places.Count > 0))
                {
                    groups.Add(new EventGroup());
                }
            }

            groups[^1].Add(mention, isPlace, isDisease);
        }

        return groups;
    }
}
