using System.Globalization;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What the review queue holds, in words and in addresses.</summary>
public static class ReviewKinds
{
    private static readonly (ReviewKind Kind, string Code, string Title)[] All =
    [
        (ReviewKind.LostCorrection, "lost", "Lost corrections"),
        (ReviewKind.Undated, "undated", "No date or headline"),
        (ReviewKind.Differing, "differing", "Statements that differ"),
        (ReviewKind.Uncertain, "uncertain", "Low confidence"),
        (ReviewKind.UnknownName, "names", "Unknown names"),
        (ReviewKind.Unclaimed, "figures", "Figures without meaning"),
    ];

    public static string Title(ReviewKind kind) => Array.Find(All, one => one.Kind == kind).Title;

    /// <summary>As addresses have it.</summary>
    public static string Code(ReviewKind kind) => Array.Find(All, one => one.Kind == kind).Code;

    /// <summary>Null where no kind has this code.</summary>
    public static ReviewKind? Of(string? code) => Array.Find(All, one => one.Code == code) is { Code: not null } found ? found.Kind : null;

    /// <summary>A place in the queue as addresses have it: "4:0.25:123".</summary>
    public static string Place(ReviewPlace place) => string.Create(CultureInfo.InvariantCulture, $"{(int)place.Kind}:{place.Rank:R}:{place.Id}");

    /// <summary>Null where the text is no place.</summary>
    public static ReviewPlace? PlaceOf(string? text) =>
        text?.Split(':') is [var kind, var rank, var id]
        && int.TryParse(kind, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((ReviewKind)number)
        && double.TryParse(rank, NumberStyles.Float, CultureInfo.InvariantCulture, out var within) && double.IsFinite(within)
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? new ReviewPlace((ReviewKind)number, within, last) : null;
}
