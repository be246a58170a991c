using System.Text.Json;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>A query in the words of the portal and in those of the index.</summary>
/// <param name="Match">What full-text search takes.</param>
internal sealed record AskedQuery(string Words, string Match)
{
    private static readonly string[] Usual =
    [
        "antibody", "conjugate", "milestone", "license", "royalty", "trial", "patients", "response", "tumor", "survival", "payload", "linker", "platform", "revenue", "quarter",
        "approval", "designation", "collaboration", "target", "ImmunoGen", "lymphoma", "myeloma", "dose", "cohort", "safety",
    ];

    public string Address => "/search?q=" + Uri.EscapeDataString(Words);

    /// <summary>Those of the "queries.json" that a made corpus has beside its texts; words of the genre where there is none.</summary>
    public static IReadOnlyList<AskedQuery> Of(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var file = Path.Combine(place.FullName, "queries.json");
            if (File.Exists(file))
            {
                using var written = JsonDocument.Parse(File.ReadAllText(file));
                return [.. written.RootElement.EnumerateArray().Select(Read)];
            }
        }

        return [.. Usual.Select(word => new AskedQuery(word, Quoted(word)))];
    }

    private static AskedQuery Read(JsonElement query)
    {
        string Text(string name) => query.GetProperty(name).GetString()!;

        switch (Text("type"))
        {
            case "phrase" or "code":
                return new AskedQuery($"\"{Text("phrase")}\"", Quoted(Text("phrase")));
            case "prefix":
                return new AskedQuery(Text("prefix") + "*", Quoted(Text("prefix")) + " *");
            case "partner_date":
                return new AskedQuery($"{Text("phrase")} year:{Text("date_from")[..4]}..{Text("date_to")[..4]}", Quoted(Text("phrase")));
            default:
                var terms = query.GetProperty("terms").EnumerateArray().Select(term => term.GetString()!).ToList();
                return new AskedQuery(string.Join(' ', terms), string.Join(" AND ", terms.Select(Quoted)));
        }
    }

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
