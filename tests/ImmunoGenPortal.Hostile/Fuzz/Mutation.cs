using System.Text;

namespace ImmunoGenPortal.Hostile.Fuzz;

/// <summary>One text or file made of written releases by chance.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<byte[]> releases)
{
    private const int Longest = 400_000;

    /// <summary>What readers take for the beginning or end of something.</summary>
    private static readonly string[] Marks =
    [
        "(", ")", "“", "”", "\"", "[", "](", "<", ">", "&#x1F600;", "&lt;", "<!--", "-->", "<table><tr><td>", "</table>", "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n", "</TEXT>", "<PAGE>\n", "\n\n", "\t", "\r", "\0", "\uFFFE", "\uD800", "\uDC00", "\u202E", "\u00AD", "\u0301", "😀", "$", "%", "--", "–", ".", ";", ":", ",", "1", "99999999999999999999", "0.", "$5 million", "23%", "May 3, 2012", "3 of 13 patients", "Amgen", "IMGN901", "Phase I/II", "FDA", "Jane Roe, Ph.D., ", "About ImmunoGen", "CONTACT:", "WALTHAM, Mass., ", "(BUSINESS WIRE)", "forward-looking statements", "respectively", "the Company", "this compound", "** ", "| a | b |", "1.", "•", "- ",
    ];

    private static readonly string[] Openings = ["", "<html><body>", "<SEC-DOCUMENT>", "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n", "\uFEFF", "PK\u0003\u0004", "<!DOCTYPE html>", "<?xml version=\"1.0\"?>"];

    public byte[] Make()
    {
        if (random.Next(8) == 0)
        {
            return Bytes((byte[])Any().Clone());
        }

        var text = new StringBuilder(Encoding.UTF8.GetString(Any()));
        for (var steps = random.Next(1, 12); steps > 0 && text.Length < Longest; steps--)
        {
            Step(text);
        }

        if (random.Next(4) == 0)
        {
            text.Insert(0, Openings[random.Next(Openings.Length)]);
        }

        return Encode(text.ToString());
    }

    private void Step(StringBuilder text)
    {
        var (at, length) = (random.Next(text.Length + 1), random.Next(1, 400));
        length = Math.Min(length, text.Length - at);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Marks[random.Next(Marks.Length)]);
                break;
            case 2:
                text.Insert(at, Part(500));
                break;
            case 3:
                Repeat(text, at, text.ToString(at, length));
                break;
            case 4:
                Repeat(text, at, Marks[random.Next(Marks.Length)] + (random.Next(2) == 0 ? " " : ""));
                break;
            case 5:
                Repeat(text, at, Marks[random.Next(Marks.Length)] + Part(30) + Marks[random.Next(Marks.Length)]);
                break;
            case 6:
                text.Replace(' ', random.Next(3) switch { 0 => '\n', 1 => '\u00A0', _ => '-' }, at, length);
                break;
            case 7:
                Numbered(text, at, text.ToString(at, length));
                break;
            default:
                text.Replace("million", Marks[random.Next(Marks.Length)]).Replace("\n", random.Next(4) == 0 ? " " : "\n");
                break;
        }
    }

    private void Repeat(StringBuilder text, int at, string part)
    {
        if (part.Length > 0)
        {
            text.Insert(at, part, Math.Min(random.Next(2, random.Next(2, 20_000)), Math.Max(1, (Longest - text.Length) / part.Length)));
        }
    }

    /// <summary>A piece again and again, with other names and figures each time: what is new each time costs more than what is known.</summary>
    private void Numbered(StringBuilder text, int at, string part)
    {
        var pieces = new StringBuilder();
        for (var i = random.Next(2, random.Next(3, 3_000)); i > 0 && pieces.Length < Longest - text.Length; i--)
        {
            pieces.Append(string.Concat(part.Select(character => char.IsAsciiDigit(character) ? (char)('0' + random.Next(10)) : char.IsAsciiLetterLower(character) && random.Next(12) == 0 ? (char)('a' + random.Next(26)) : character))).Append(' ');
        }

        text.Insert(at, pieces);
    }

    private string Part(int most)
    {
        var other = Encoding.UTF8.GetString(Any());
        var at = random.Next(other.Length);
        return other.Substring(at, Math.Min(random.Next(1, most), other.Length - at));
    }

    private byte[] Bytes(byte[] content)
    {
        for (var i = random.Next(1, 200); i > 0; i--)
        {
            content[random.Next(content.Length)] = (byte)random.Next(256);
        }

        return content[..random.Next(content.Length + 1)];
    }

    private byte[] Encode(string text) => random.Next(12) switch
    {
        0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        2 => Encoding.Latin1.GetBytes(text),
        3 => Encoding.UTF32.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    private byte[] Any() => releases[random.Next(releases.Count)];
}
