using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Where an event holds: a jurisdiction named, or the one of an authority named, or both.</summary>
internal sealed record Place(string? Code, Mention? Jurisdiction, Mention? Agency)
{
    public static readonly Place Unnamed = new(null, null, null);

    /// <summary>The places that mentions name, each once: "the FDA in the US" is one, and so is an authority with its own center. Without any the event's place is unnamed.</summary>
    public static IReadOnlyList<Place> Of(IEnumerable<Mention?> mentions, NameLexicon lexicon)
    {
        var places = mentions
            .Where(IsPlace)
            .GroupBy(mention => CodeOf(mention!, lexicon) ?? mention!.Thing!.Name)
            .Select(group => new Place(
                CodeOf(group.First()!, lexicon),
                group.FirstOrDefault(mention => mention!.Type == MentionType.Jurisdiction),
                group.Where(mention => mention!.Type == MentionType.Regulator).OrderBy(mention => GivesWay(mention!, group!)).FirstOrDefault()))
            .ToList();
        return places.Count > 0 ? places : [Unnamed];
    }

    /// <summary>A center or committee gives way to its authority. The EMA does beside its COMP, whose advice it hands on: the European Commission decides.</summary>
    private static bool GivesWay(Mention authority, IEnumerable<Mention> group) =>
        authority.Thing!.Name is "CDE" or "CDER" or "CBER" or "ODAC" or "COMP" || (authority.Thing.Name is "EMA" && group.Any(other => other.Thing!.Name == "COMP"));

    /// <summary>Jurisdictions, and authorities over medicines; those over stocks and patents approve none.</summary>
    public static bool IsPlace(Mention? mention) =>
        mention is { Type: MentionType.Jurisdiction } or { Type: MentionType.Regulator, Thing.Name: not ("SEC" or "USPTO" or "EPO" or "FTC") };

    public static string? CodeOf(Mention mention, NameLexicon lexicon) =>
        mention.Type == MentionType.Jurisdiction ? mention.Code
        : mention.Code is { } country ? lexicon.Find(MentionType.Jurisdiction, country)?.Detail
        : null;
}
