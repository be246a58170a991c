using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>Gives every draft the key that identifies its subject within the release, and turns it into claims.</summary>
public static class SubjectKeys
{
    /// <summary>By kind, the properties that identify a subject, and those that tell apart two that are alike in these.</summary>
    private static readonly Dictionary<SubjectKind, (Property[] First, Property[] Then)> Identity = new()
    {
        [SubjectKind.Release] = ([], []),
        [SubjectKind.Partner] = ([Properties.Partner.Name], []),
        [SubjectKind.Compound] = ([Properties.Compound.Name], []),
        [SubjectKind.Target] = ([Properties.Target.Name], []),
        [SubjectKind.Indication] = ([Properties.Indication.Name], []),
        [SubjectKind.Deal] = ([Properties.Deal.Partner, Properties.Deal.Kind, Properties.Deal.Date], [Properties.Deal.Ordinal, Properties.Deal.Target, Properties.Deal.Compound, Properties.Deal.AgreementYear]),
        [SubjectKind.Term] = ([Properties.Term.Type], [Properties.Term.Amount, Properties.Term.Category, Properties.Term.PercentLow, Properties.Term.PercentHigh]),
        [SubjectKind.Payment] = ([Properties.Payment.Payer, Properties.Payment.Trigger], [Properties.Payment.Compound, Properties.Payment.Amount, Properties.Payment.Date]),
        [SubjectKind.Trial] = ([Properties.Trial.Compound, Properties.Trial.Phase, Properties.Trial.Name], [Properties.Trial.Abstract, Properties.Trial.Indication, Properties.Trial.Combination, Properties.Trial.Status, Properties.Trial.Dosing, Properties.Trial.Enrolled]),
        [SubjectKind.Result] = ([Properties.Result.Metric, Properties.Result.Subgroup, Properties.Result.Arm], [Properties.Result.Percent, Properties.Result.N, Properties.Result.Months, Properties.Result.HazardRatio]),
        [SubjectKind.PriorTherapy] = ([Properties.PriorTherapy.Name], []),
        [SubjectKind.Regulatory] = ([Properties.Regulatory.Compound, Properties.Regulatory.Event, Properties.Regulatory.Jurisdiction, Properties.Regulatory.Indication], [Properties.Regulatory.Agency, Properties.Regulatory.Date]),
        [SubjectKind.Development] = ([Properties.Development.Compound, Properties.Development.Indication, Properties.Development.Stage], []),
        [SubjectKind.Person] = ([Properties.Person.Name], []),
        [SubjectKind.Contact] = ([Properties.Contact.Name], []),
        [SubjectKind.Financial] = ([Properties.Financial.Item, Properties.Financial.Period], [Properties.Financial.Amount]),
        [SubjectKind.Quote] = ([Properties.Quote.Speaker], [Properties.Quote.Text]),
        [SubjectKind.Count] = ([Properties.Count.Of], [Properties.Count.Value]),
    };

    public static IReadOnlyList<Claim> Claims(IEnumerable<Draft> drafts)
    {
        var claims = new List<Claim>();
        Add(drafts, null, claims);
        return claims;
    }

    private static void Add(IEnumerable<Draft> drafts, Subject? parent, List<Claim> claims)
    {
        var used = new Dictionary<(SubjectKind, string), Draft>();
        foreach (var draft in drafts)
        {
            var key = Key(draft, parent, used);
            if (key is null)
            {
                continue; // the same subject told again in the same words
            }

            draft.AddClaims(key, parent, claims);
            if (draft.Parts.Count > 0)
            {
                Add(draft.Parts, new Subject(draft.Kind, key, parent), claims);
            }
        }
    }

    private static string? Key(Draft draft, Subject? parent, Dictionary<(SubjectKind, string), Draft> used)
    {
        var (first, then) = Identity[draft.Kind];
        var key = parent is null ? "" : parent.Key + "/";
        for (var i = 0; i < first.Length; i++)
        {
            key = i == 0 ? key + Part(draft, first[i]) : $"{key}/{Part(draft, first[i])}";
        }

        if (used.TryAdd((draft.Kind, key), draft))
        {
            return key;
        }

        var alike = used[(draft.Kind, key)];
        foreach (var property in then)
        {
            if (draft[property] is null || (property == Properties.Deal.AgreementYear && draft[property] == alike[property]))
            {
                continue;
            }

            key += "/" + Part(draft, property);
            if (used.TryAdd((draft.Kind, key), draft))
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>Names by their key, so that another spelling is no other subject; long texts by their beginning.</summary>
    private static string Part(Draft draft, Property property) => draft[property] switch
    {
        null => "-",
        NameValue name => NameKey.Of(name.Name),
        TextValue text => NameKey.Of(text.Text) is var words && words.Length > 60 ? words[..60] : words,
        var value => value.Stored.Replace(' ', '-').ToLowerInvariant(),
    };
}
