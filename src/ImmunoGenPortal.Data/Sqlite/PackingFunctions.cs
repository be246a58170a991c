using System.Globalization;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Facts;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>What <see cref="PackingSchema"/> brings rows from one form into the other with.</summary>
internal static class PackingFunctions
{
    public static void AddTo(SqliteConnection connection)
    {
        connection.CreateFunction("pack_text", (string text) => new StoredText(text).Packed);
        connection.CreateFunction("pack_passages", (string passages) => PassageCodec.Write(Passages(passages)));
        connection.CreateFunction("pack_original", (byte[] content, int length, string text) => PackOriginal(content, length, text));
        connection.CreateFunction("passages_of", (byte[] packed) => Passages(PassageCodec.Read(packed)));
        connection.CreateFunction("original_of", (byte[] content, int length, string text) => Compressed.Pack(Originals.Unpack(content, length, text)));
    }

    /// <returns>What is damaged stays as it is: verify told of it before, and does so again.</returns>
    private static byte[] PackOriginal(byte[] content, int length, string text)
    {
        try
        {
            return Originals.Pack(Compressed.Unpack(content, length), text);
        }
        catch (InvalidDataException)
        {
            return content;
        }
    }

    /// <summary>"section.shape.span:sentence,sentence|…", spans as "12-80".</summary>
    private static string Passages(IReadOnlyList<Passage> passages) => string.Join('|', passages.Select(passage => string.Create(CultureInfo.InvariantCulture,
        $"{(int)passage.Section}.{(int)passage.Shape}.{passage.Span}:{string.Join(',', passage.Sentences)}")));

    private static List<Passage> Passages(string stored) => [.. stored.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Passage)];

    private static Passage Passage(string stored)
    {
        var colon = stored.IndexOf(':', StringComparison.Ordinal);
        var head = stored[..colon].Split('.');
        return new Passage(
            (Section)int.Parse(head[0], CultureInfo.InvariantCulture),
            (PassageShape)int.Parse(head[1], CultureInfo.InvariantCulture),
            EvidenceSpans.Parse(head[2])[0],
            EvidenceSpans.Parse(stored[(colon + 1)..].Replace(',', ' ')));
    }
}
