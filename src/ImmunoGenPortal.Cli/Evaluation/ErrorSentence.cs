using System.Globalization;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>The sentence of a release that an error is about, for whoever mends it.</summary>
internal static class ErrorSentence
{
    private const int Longest = 300;

    /// <summary>The sentence of the first words that a predicted row quotes; null where it quotes none.</summary>
    public static string? OfSaid(JsonElement said, JsonElement row)
    {
        var text = Text(said);
        var quotes = row.Rows("evidence");
        return text.Length > 0 && quotes.Count > 0 && quotes[0].Get("start") is { ValueKind: JsonValueKind.Number } start && start.TryGetInt32(out var at) && at >= 0 && at < text.Length ? Around(text, at) : null;
    }

    /// <summary>The first sentence that has the amount, share, abstract or name of a row that was missed, looked for in that order; null where none has.</summary>
    public static string? OfMissed(JsonElement said, JsonElement row)
    {
        var text = Text(said);
        foreach (var words in Words(row))
        {
            if (text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return Around(text, at);
            }
        }

        return null;
    }

    private static IEnumerable<string> Words(JsonElement row)
    {
        if (ValueEquality.IsNumber(row.Get("amount")))
        {
            var amount = row.Get("amount").GetDecimal();
            foreach (var (unit, word) in ((decimal, string)[])[(1_000_000_000m, "billion"), (1_000_000m, "million"), (1_000m, "thousand")])
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{amount / unit:0.##} {word}");
                yield return string.Create(CultureInfo.InvariantCulture, $"{amount / unit:0.0} {word}");
            }

            yield return string.Create(CultureInfo.InvariantCulture, $"{amount:#,0}");
        }

        if (ValueEquality.IsNumber(row.Get("percent")))
        {
            yield return ValueText.Plain(row.Get("percent")) + "%";
            yield return ValueText.Plain(row.Get("percent")) + " percent";
        }

        if (ValueEquality.IsNumber(row.Get("months")))
        {
            yield return ValueText.Plain(row.Get("months")) + " months";
        }

        foreach (var key in (string[])["abstract", "name", "partner", "payer", "compound"])
        {
            if (row.Get(key).IsText() && ValueText.Plain(row.Get(key)) is { Length: > 0 } words)
            {
                yield return words;
            }
        }
    }

    private static string Text(JsonElement said) => said.Get("text").IsText() ? said.Get("text").Text() : "";

    private static string Around(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Longest / 2 && !(text[start - 1] == '\n' && start > 1 && text[start - 2] == '\n') && !(text[start - 1] is ' ' or '\n' && start > 1 && text[start - 2] is '.' or '!' or '?'))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && end - start < Longest && !(text[end] is '.' or '!' or '?' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]))) && !(text[end] == '\n' && end + 1 < text.Length && text[end + 1] == '\n'))
        {
            end++;
        }

        return text[start..Math.Min(end + 1, text.Length)].Replace('\n', ' ').Trim();
    }
}
