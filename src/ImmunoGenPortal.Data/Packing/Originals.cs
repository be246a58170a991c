using System.Text;
using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data.Packing;

/// <summary>
/// How the originals of a release are kept: as what makes them of its text, which nearly repeats them. What was packed beside one text says nothing
/// beside another, so whoever changes a release's text moves its sources (<see cref="Move"/>) in the same transaction.
/// </summary>
public static class Originals
{
    public static byte[] Pack(ReadOnlySpan<byte> original, string text) => Compressed.PackWithLength(TextCopy.Make(original, Encoding.UTF8.GetBytes(text)));

    /// <param name="source">With its release.</param>
    /// <returns>Byte for byte what came in; that it is, <see cref="Source.ContentHash"/> tells.</returns>
    /// <exception cref="InvalidDataException">It, or the text of its release, is damaged.</exception>
    public static byte[] Unpack(Source source) => Unpack(source.Content, source.Length, source.Release!.Text);

    /// <summary>Keeps a source beside another text from now on. One that is damaged already stays so.</summary>
    public static void Move(Source source, string from, string to)
    {
        try
        {
            source.Content = Pack(Unpack(source.Content, source.Length, from), to);
        }
        catch (InvalidDataException)
        {
            // Verify tells of it before and after; the release must not go unread for it.
        }
    }

    internal static byte[] Unpack(byte[] packed, int length, string text) => TextCopy.Follow(Compressed.UnpackWithLength(packed), length, Encoding.UTF8.GetBytes(text));
}
