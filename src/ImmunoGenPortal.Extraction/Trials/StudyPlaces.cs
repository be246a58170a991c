using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Finds the studies that a sentence names, and cuts it into the stretches that speak of each.</summary>
internal static class StudyPlaces
{
    /// <summary>The words that may stand between a study's phase and its name.</summary>
    private const int LongestApart = 12;

    /// <summary>In the order of the text, each with its stretch.</summary>
    public static IReadOnlyList<StudyPlace> Find(Sentence sentence) =>
        TrialRules.Rules.Match(sentence) is { Count: > 0 } matches ? Of(sentence, matches) : [];

    /// <summary>By the name of a study the phase that is told with it first.</summary>
    public static Dictionary<NamedThing, string> NamedPhases(FixedList<Sentence> sentences)
    {
        var phases = new Dictionary<NamedThing, string>();
        foreach (var sentence in sentences)
        {
            foreach (var place in sentence.Holds(MentionType.Study) && sentence.Holds(MentionType.Phase) ? Find(sentence) : [])
            {
                if (place is { Phase.Code: { } phase, Name.Thing: { } name })
                {
                    phases.TryAdd(name, phase);
                }
            }
        }

        return phases;
    }

    private static List<StudyPlace> Of(Sentence sentence, FixedList<Match> matches)
    {
        var found = matches.Select(match => new StudyPlace(match)).ToList();
        found.RemoveAll(place => place.Phase is not null && IsDose(sentence, place.PhaseAfter));
        var named = found.FindAll(place => place.Phase is not null || place.Name is not null);
        var aside = named.Count > 0 ? StudyAside.StartBehind(sentence) : 0;
        if (named.Exists(place => aside == 0 || sentence.Run.Tokens[sentence.Atoms[place.First].FirstToken].Start >= aside))
        {
            found.RemoveAll(place => place.IsBare || place.Match.Rule.Id == "trial.start"); // "a combination study in Phase I"
        }

        var several = named is [{ Phase: not null, Name: null } first, ..] && named.TrueForAll(place => place.First == first.First) && AreListed(sentence, first) ? first : null;
        found.RemoveAll(place => place.IsItem && (several is null || place.First < several.First));
        found.FindAll(place => place.IsItem).ForEach(item => item.Share(several!));
        var places = Named(sentence, [.. found.OrderBy(place => place.First).ThenBy(place => place.IsBareDisease)]);
        StudyStretches.Set(sentence, places);
        return places;
    }

    /// <summary>"in three Phase I trials: a trial in …; a trial in …".</summary>
    private static bool AreListed(Sentence sentence, StudyPlace several)
    {
        var at = several.PhaseAfter;
        while (at < sentence.Atoms.Count && at < several.PhaseAfter + 4 && sentence.Run.Raw(sentence.Atoms[at].FirstToken) is not ":")
        {
            at++;
        }

        return at < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[at].FirstToken) is ":" && sentence.Run.IsAny(sentence.Atoms[at - 1].FirstToken, "trials", "studies");
    }

    /// <summary>Joins a phase and a name that stand together, and leaves out what another wording told already.</summary>
    private static List<StudyPlace> Named(Sentence sentence, List<StudyPlace> found)
    {
        var places = new List<StudyPlace>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var (place, last) = (found[i], places.Count > 0 ? places[^1] : null);
            var hasOwn = i + 1 < found.Count && IsOwnPhase(sentence, place, found[i + 1]);
            if (last is not null && place.First < last.After)
            {
                continue;
            }

            if (last is not null && (last.Phase is null != place.Phase is null) && (last.Name is null != place.Name is null) && AreTogether(sentence, last, place) && !(last.After < place.First && hasOwn))
            {
                last.Join(place);
                continue;
            }

            if (last is { Phase: not null, Name: not null } && place is { Name: not null, Phase: null } && IsFromToo(sentence, last, place))
            {
                place.Share(last);
            }
            else if (!hasOwn && last is { Phase: not null, Name: not null } && place is { Name: not null, Phase: null } && IsAside(sentence, last) && IsAside(sentence, place))
            {
                place.Share(last);
            }
            else if (!hasOwn && last is { Phase: not null } && place is { Name: not null, Phase: null } && (last.Name is not null ? IsJoint(sentence, last.After, place.First) || IsOfSeveral(sentence, last.Root, place) : IsOfSeveral(sentence, last, place)))
            {
                place.Share(last);
            }

            if (last is not null && IsJoint(sentence, last.After, place.First))
            {
                last.JoinTo(place);
            }

            if (last is not null && IsPartOf(sentence, last, place))
            {
                places.RemoveAt(places.Count - 1); // "the Phase II part of the Phase I/II trial"
            }

            places.Add(place);
        }

        for (var i = places.Count - 2; i >= 0; i--)
        {
            if (places[i] is { Name: not null, Phase: null } && places[i + 1] is { Name: not null, Phase: not null } next && AreStudiesBehind(sentence, next) && IsJoint(sentence, places[i].After, next.First))
            {
                places[i].TakePhase(next);
            }
        }

        return places;
    }

    /// <summary>"EMILIA and MARIANNE, Phase III trials in": the phase is that of each.</summary>
    private static bool AreStudiesBehind(Sentence sentence, StudyPlace place)
    {
        for (var i = place.After; i < Math.Min(place.After + 3, sentence.Atoms.Count); i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "trials", "studies"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Phase 1 cohorts support FORWARD I Phase 3 trial", "EMILIA, a Phase III trial, and GATSBY, a Phase II trial": a name with its phase right behind has no other.</summary>
    private static bool IsOwnPhase(Sentence sentence, StudyPlace name, StudyPlace next) =>
        name is { Name: not null, Phase: null } && next is { Phase: not null, Name: null } && next.First - name.After < 3
        && Enumerable.Range(name.After, Math.Max(0, next.First - name.After)).All(i => sentence.Run.IsAny(sentence.Atoms[i].FirstToken, ",", "a", "an", "the"));

    /// <summary>"given the Phase 2 dose": no study; "the Phase 1 dose-escalation" is one.</summary>
    private static bool IsDose(Sentence sentence, int after)
    {
        if (after >= sentence.Atoms.Count || !sentence.Run.IsAny(sentence.Atoms[after].FirstToken, "dose", "doses"))
        {
            return false;
        }

        var next = sentence.Atoms[after].AfterToken;
        next += sentence.Run.IsDash(next) ? 1 : 0;
        return !sentence.Run.IsAny(next, "escalation", "escalating", "finding", "ranging", "expansion", "confirmation", "optimization", "level", "study", "trial");
    }

    /// <summary>"Phase III data from GATSBY, in gastric cancer, and from KRISTINE": the second has the phase too.</summary>
    private static bool IsFromToo(Sentence sentence, StudyPlace last, StudyPlace place)
    {
        var token = sentence.Atoms[place.First].FirstToken;
        return place.First - last.After < 12 && sentence.Run.IsAny(token - 1, "from", "in") && sentence.Run.IsAny(token - 2, "and")
            && sentence.Run.IsAny(sentence.Atoms[last.After - 1].FirstToken - 1, "from", "in");
    }

    /// <summary>A name told as one of several trials of a phase: "three Phase III trials, among them EMILIA and, in first-line disease, MARIANNE".</summary>
    private static bool IsOfSeveral(Sentence sentence, StudyPlace several, StudyPlace place)
    {
        var (plural, isList) = (false, false);
        for (var i = several.PhaseAfter; i < place.First; i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            isList |= sentence.Run.Raw(token) is ":";
            if ((sentence.Run.Raw(token) is ";" && !isList) || StudyStretches.IsSubject(sentence, i))
            {
                return false;
            }

            plural |= (i < several.PhaseAfter + 4 && sentence.Run.IsAny(token, "trials", "studies")) || (sentence.Run.IsAny(token, "settings", "lines", "indications", "populations") && sentence.Run.Raw(token + 1) is ":");
        }

        return plural;
    }

    /// <summary>"in Phase III testing for first-line disease (MARIANNE) and in patients with advanced disease (TH3RESA)": names set in brackets behind what they test.</summary>
    private static bool IsAside(Sentence sentence, StudyPlace place) =>
        place.Name is not null && place.After < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[place.After - 1].FirstToken - 1) is "(" && sentence.Run.Raw(sentence.Atoms[place.After].FirstToken) is ")";

    private static bool IsPartOf(Sentence sentence, StudyPlace part, StudyPlace whole) =>
        part is { Phase.Code: { } one, Name: null } && whole.Phase?.Code is { } both && both.Contains('/', StringComparison.Ordinal) && both.Split('/').Any(part => part == one || part == one.TrimEnd('a', 'b'))
        && whole.First - part.After < 6 && StudyWords.IsPortion(sentence, part);

    private static bool AreTogether(Sentence sentence, StudyPlace left, StudyPlace right)
    {
        var (words, depth) = (0, 0);
        var isTitle = left.Name is not null && left.After < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[left.After].FirstToken) is ":"; // "CADENZA: Design and Baseline of a Phase 2 Study"
        var isAside = sentence.Run.Raw(sentence.Atoms[right.First].FirstToken - 1) is "("; // "in Phase III for second-line and first-line cancer (EMILIA …)"
        for (var i = left.After; i < right.First; i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            depth += sentence.Run.Raw(token) switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth > 0 && !isAside)
            {
                continue; // "PICCOLO (IMGN853-0419) is a Phase II trial"
            }

            if (sentence.Run.Raw(token) is ";" or "." || (!isAside && !isTitle && sentence.Run.IsAny(token, "and", "or")) || sentence.Run.IsAny(token, "while", "whereas") || StudyStretches.IsSubject(sentence, i))
            {
                return false;
            }

            words += sentence.Run.IsKind(token, TokenKind.Word) ? 1 : 0;
        }

        return words <= LongestApart;
    }

    private static bool IsJoint(Sentence sentence, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (!sentence.Run.IsAny(sentence.Atoms[i].FirstToken, ",", "and", "trial", "study", "trials", "studies", "a", "an"))
            {
                return false;
            }
        }

        return after > first;
    }

}
