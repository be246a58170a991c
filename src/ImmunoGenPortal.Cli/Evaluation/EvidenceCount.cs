using System.Numerics;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>How many facts there are, and how many quote the text, briefly, at the offsets they give. The text must be the release's.</summary>
internal static class EvidenceCount
{
    /// <summary>A quote is brief up to so many characters.</summary>
    private const int LongestQuote = 600;

    /// <summary>The share of the text's words that the release must have.</summary>
    private const double LeastShare = 0.9;

    private static readonly HashSet<string> Sourced =
    [
        "partners", "compounds", "targets", "indications", "deals", "terms", "payments", "trials", "results", "regulatory",
        "development", "people", "contacts", "financials",
    ];

    /// <param name="said">The prediction, with its text.</param>
    /// <param name="releaseText">The release's file as it is; null when it is not at hand, and the text is taken at its word.</param>
    public static (int Facts, int Held) Of(JsonElement said, string? releaseText)
    {
        var text = said.Get("text").IsText() ? said.Get("text").Text() : "";
        var honest = releaseText is null || IsOfRelease(text, releaseText);
        List<JsonElement> facts = [.. FactWalk.Objects(said).Where(f => Sourced.Contains(f.Kind)).Select(f => f.Fact)];
        return (facts.Count, honest ? facts.Count(f => IsHeld(f.Get("evidence"), text)) : 0);
    }

    private static bool IsOfRelease(string text, string releaseText)
    {
        var known = ReleaseWords.Of(HtmlText.Unescape(releaseText)).ToHashSet(StringComparer.Ordinal);
        List<string> words = [.. ReleaseWords.Of(text)];
        return text.Length > 0 && words.Count(known.Contains) >= LeastShare * words.Count;
    }

    private static bool IsHeld(JsonElement evidence, string text) =>
        evidence.Elements() is { Count: > 0 } quotes && quotes.All(q => Holds(q, text));

    private static bool Holds(JsonElement evidence, string text)
    {
        var quote = evidence.Get("quote");
        return Offset(evidence.Get("start")) is { } start
            && Offset(evidence.Get("end")) is { } end
            && quote.IsText()
            && quote.Text().EnumerateRunes().Count() is > 0 and <= LongestQuote
            && Slice(text, start, end) == quote.Text();
    }

    // A whole number written as one; true and false count as 1 and 0.
    private static BigInteger? Offset(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Number.Of(value).Whole,
        JsonValueKind.True => BigInteger.One,
        JsonValueKind.False => BigInteger.Zero,
        _ => null,
    };

    // Offsets below zero count from the end, those beyond it stop there. Half a surrogate pair reads as the replacement character.
    private static string Slice(string text, BigInteger start, BigInteger end)
    {
        var (from, to) = (Place(start, text.Length), Place(end, text.Length));
        return from < to ? string.Concat(text[from..to].EnumerateRunes()) : "";
    }

    private static int Place(BigInteger offset, int length) =>
        (int)BigInteger.Max(0, BigInteger.Min(length, offset.Sign < 0 ? offset + length : offset));
}
