using System.Text.Json;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>What of a name counts: not its case, accents, hyphens, spaces, marks, nor a company's legal form.</summary>
internal static partial class NameKey
{
    /// <summary>At most a dozen names of an entity count, so that listing many gains nothing.</summary>
    private const int MostAliases = 11;

    public static string Of(JsonElement value) => Of(ValueText.Plain(value));

    public static string Of(string name)
    {
        var text = Listing().Replace(PlainLetters.Of(name), "");
        return Marks().Replace(LegalForm().Replace(text, ""), "");
    }

    public static bool SameField(JsonElement a, JsonElement b, string key) => Of(a.Get(key)) == Of(b.Get(key));

    /// <summary>The keys of an entity's name and aliases.</summary>
    public static HashSet<string> OfEntity(JsonElement entity)
    {
        var names = entity.Rows("aliases").Take(MostAliases).Prepend(entity.Get("name"));
        return [.. names.Where(n => n.IsStated()).Select(Of).Where(k => k.Length > 0)];
    }

    [GeneratedRegex(@"\((?:nasdaq|nyse)[^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listing();

    [GeneratedRegex(@"[,.]?[\s\x1c-\x1f]+(inc|incorporated|corp|corporation|ltd|limited|plc|ag|gmbh|llc|co|company|sa|s\.a)\.?(?=$|[\s\x1c-\x1f]|,)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LegalForm();

    [GeneratedRegex("[^a-z0-9%]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
