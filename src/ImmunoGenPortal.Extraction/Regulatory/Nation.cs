using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Where an event holds, told by an adjective: "Japanese approval".</summary>
/// <param name="Code">A code of FACTS.md.</param>
internal sealed record Nation(string Code, EvidenceSpan Said)
{
    private static readonly Dictionary<string, string> Adjectives = new(StringComparer.Ordinal)
    {
        ["Japanese"] = "JP",
        ["European"] = "EU",
        ["Chinese"] = "CN",
        ["Canadian"] = "CA",
        ["Swiss"] = "CH",
        ["British"] = "GB",
        ["Australian"] = "AU",
        ["Israeli"] = "IL",
    };

    /// <summary>The one named in the clause; null where none or several are.</summary>
    public static Nation? Of(EventClause clause)
    {
        Nation? only = null;
        var lookup = Adjectives.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = clause.Start; i < clause.After; i++)
        {
            if (clause.Sentence.Atoms[i] is { IsSingle: true, Mention: null, FirstToken: var token } && lookup.TryGetValue(clause.Sentence.Run.Raw(token), out var code))
            {
                if (only is not null && only.Code != code)
                {
                    return null;
                }

                only ??= new Nation(code, clause.Sentence.SpanOf(i, i + 1));
            }
        }

        return only;
    }
}
