using System.Globalization;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>What else companies file as exhibit 99, each known by its own marks and named in words that follow the exhibit's name.</summary>
internal static class OtherKinds
{
    private const int Opening = 12;
    private const int LongestTitle = 120;
    private const int Turns = 4;

    private static readonly string[] SpeechTitles = ["transcript", "prepared remarks", "conference call script", "call script"];
    private static readonly string[] SpeechPhrases =
        ["good morning", "good afternoon", "good evening", "thank you for joining", "thanks for joining", "turn the call over", "turn it over to", "next question", "first question", "open the call", "open the line", "operator instructions"];
    private static readonly string[] Readers = ["shareholder", "stockholder", "investor", "colleague", "employee", "team", "partner", "friend", "fellow"];
    private static readonly string[] ContractPhrases =
        ["witnesseth", "now, therefore", "in witness whereof", "hereinafter", "by and between", "the parties hereto", "this agreement"];
    private static readonly string[] StatementTitles =
        ["report of independent", "independent auditors' report", "notes to consolidated", "notes to condensed", "notes to unaudited", "notes to financial statements", "pro forma condensed", "pro forma combined", "pro forma consolidated"];

    /// <summary>Null where the text is not spoken. A release that only tells of a call and its transcript is not.</summary>
    public static string? Transcript(ExhibitText text)
    {
        var title = text.Passages.Take(Opening).Any(passage => passage.Length < LongestTitle && ContainsAny(passage, SpeechTitles)) ? 2 : 0;
        var turns = SpeakerTurns(text.Passages) >= Turns ? 2 : 0;
        var phrases = SpeechPhrases.Count(phrase => text.Passages.Any(passage => passage.Contains(phrase, StringComparison.OrdinalIgnoreCase)));
        return title + turns + Math.Min(phrases, 3) >= 3 && (turns > 0 || phrases > 0)
            ? "is the transcript or script of a call or speech, not a release"
            : null;
    }

    /// <summary>Null where the text bears no other kind's marks either.</summary>
    public static string? Name(ExhibitText text)
    {
        if (text.Passages.Take(Opening).Any(IsSalutation))
        {
            return "is a letter, not a release";
        }

        if (ContractPhrases.Count(phrase => text.Passages.Any(passage => passage.Contains(phrase, StringComparison.OrdinalIgnoreCase))) >= 3)
        {
            return "is a contract, not a release";
        }

        if (text.Passages.Any(passage => passage.Length < LongestTitle && ContainsAny(passage, StatementTitles)))
        {
            return "holds financial statements, not a release";
        }

        return Tables(text) ?? Slides(text);
    }

    private static string? Tables(ExhibitText text) =>
        text.FigureShare >= 0.12 && text.ProseShare < 0.4
            ? string.Create(CultureInfo.InvariantCulture, $"holds tables of figures, not a release: of 100 letters and digits, {100 * text.FigureShare:0} are digits")
            : null;

    private static string? Slides(ExhibitText text) =>
        text.ShortLines >= 12 && text.ProseShare < 0.4
            ? string.Create(CultureInfo.InvariantCulture, $"is a set of slides, not a release: {text.ShortLines} short lines and few whole sentences")
            : null;

    /// <summary>"Dear Fellow Shareholders:".</summary>
    private static bool IsSalutation(string passage) =>
        passage.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase) && ContainsAny(passage[..Math.Min(passage.Length, 60)], Readers);

    /// <summary>Passages that open with the name of one who speaks more than once: "Operator:", "Q:".</summary>
    private static int SpeakerTurns(IReadOnlyList<string> passages) =>
        passages.Select(Speaker).OfType<string>().GroupBy(speaker => speaker, StringComparer.OrdinalIgnoreCase).Where(turns => turns.Count() > 1).Sum(turns => turns.Count());

    private static string? Speaker(string passage)
    {
        const int LongestName = 60;
        if (passage.Equals("Operator", StringComparison.OrdinalIgnoreCase) || passage.StartsWith("Operator ", StringComparison.Ordinal))
        {
            return "Operator";
        }

        var colon = passage.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < LongestName && char.IsUpper(passage[0]) && passage[..colon].Split(' ').Length <= 6 ? passage[..colon] : null;
    }

    private static bool ContainsAny(string passage, string[] phrases) => Array.Exists(phrases, phrase => passage.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
