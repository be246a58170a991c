using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>People and contacts: the same last name and the same first initial.</summary>
internal static partial class PersonScoring
{
    public static void Score(ReleasePair release)
    {
        foreach (var kind in (string[])["people", "contacts"])
        {
            List<JsonElement> saids = [.. release.Said.Rows(kind).Where(s => !IsSkipped(release, kind, s))];
            var pairing = Pairing.Of(release.Gold.Rows(kind), saids, (g, s) => Same(g.Get("name"), s.Get("name")));
            release.Count(kind, pairing);
            release.Err(kind, pairing, Name, Name);
        }
    }

    private static bool IsSkipped(ReleasePair release, string kind, JsonElement said) =>
        release.Skipped(kind).Any(entry => Same(entry.IsText() ? entry : entry.Get("name"), said.Get("name")));

    private static bool Same(JsonElement a, JsonElement b)
    {
        var (left, right) = (Parts(a), Parts(b));
        return left.Length > 0 && right.Length > 0 && left[^1] == right[^1]
            && Rune.GetRuneAt(left[0], 0) == Rune.GetRuneAt(right[0], 0);
    }

    private static string[] Parts(JsonElement name)
    {
        if (!name.IsStated())
        {
            return [];
        }

        // The dotted capital I is the one letter whose lower case takes two.
        var text = ValueText.Plain(name).Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
        text = text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return [.. Spaces().Split(Titles().Replace(text, "")).Where(part => part.Length > 0)];
    }

    private static string Name(JsonElement person) => ValueText.Plain(person.Get("name"));

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])(dr|mr|ms|mrs|md|phd|mbchb|mrcp|mba|jd|esq|cpa|facp|jr|sr)(?![\p{L}\p{N}_])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Titles();

    [GeneratedRegex(@"[\s\x1c-\x1f]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
