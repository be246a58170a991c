using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>A span of a release's text to mark.</summary>
/// <param name="ClaimId">That its words lead to; null for a figure that no claim is made of.</param>
/// <param name="Hue">Its kind: the class that <see cref="Show.Hue"/> gives.</param>
/// <param name="Property">What the words were read as; null for a figure that no claim is made of.</param>
public sealed record TextMark(EvidenceSpan Span, int? ClaimId, string Hue, Property? Property)
{
    /// <summary>A mark that is longer, a quotation say, is not underlined: whole lines of underlining cannot be read. Nor is a headline, which is all one mark.</summary>
    private const int Long = 90;

    public string Class => $"e {Hue}{(Span.Length > Long || Property == Properties.Release.Title || Property == Properties.Release.Subtitle ? " long" : "")}";

    /// <summary>Every span once, by its place; of claims that share a span the first.</summary>
    public static IReadOnlyList<TextMark> Of(ReleaseView view)
    {
        var marks = new Dictionary<EvidenceSpan, TextMark>();
        foreach (var claim in view.Subjects.SelectMany(All).OrderBy(claim => claim.SubjectKind == SubjectKind.Release))
        {
            foreach (var span in claim.Evidence)
            {
                marks.TryAdd(span, new TextMark(span, claim.Id, Show.Hue.Of(claim.Property), claim.Property));
            }
        }

        foreach (var span in view.Checks.SelectMany(check => check.Evidence).Concat(view.Unclaimed.Select(mention => new EvidenceSpan(mention.Start, mention.End))))
        {
            marks.TryAdd(span, new TextMark(span, null, "k-other", null));
        }

        return [.. marks.Values.OrderBy(mark => mark.Span)];
    }

    private static IEnumerable<ClaimView> All(SubjectView subject) => subject.Claims.Concat(subject.Parts.SelectMany(All));
}

/// <summary>A kind of highlight that a reader can switch off.</summary>
/// <param name="Hue">The class of its marks.</param>
/// <param name="Count">Marks of this kind in the text.</param>
public sealed record HighlightKind(string Hue, string Title, int Count)
{
    private static readonly (string Hue, string Title)[] Order =
    [
        ("k-deal", "Deals"), ("k-money", "Money"), ("k-partner", "Partners"), ("k-compound", "Compounds"),
        ("k-target", "Targets"), ("k-indication", "Indications"), ("k-trial", "Trials"), ("k-other", "All else"),
    ];

    /// <summary>Those that occur.</summary>
    public static IReadOnlyList<HighlightKind> Of(IEnumerable<TextMark> marks)
    {
        var counts = marks.CountBy(mark => mark.Hue).ToDictionary();
        return [.. Order.Where(kind => counts.ContainsKey(kind.Hue)).Select(kind => new HighlightKind(kind.Hue, kind.Title, counts[kind.Hue]))];
    }
}
