using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>
/// Character references as browsers read them: the old names without their semicolon too, and numbers 128 to 159 as
/// Windows-1252. Names that came with HTML 5 stay as they are: releases are older than those.
/// </summary>
internal static partial class HtmlText
{
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    public static string Unescape(string html) => References().Replace(html, match => Resolve(match.Groups[1].Value));

    private static string Resolve(string reference)
    {
        if (reference[0] == '#')
        {
            return OfNumber(reference[1..].TrimEnd(';'));
        }

        // The whole with its semicolon, else the longest old name that it begins with.
        for (var length = reference.Length; length > 1; length--)
        {
            if (OfName(reference[..length]) is { } text)
            {
                return text + reference[length..];
            }
        }

        return "&" + reference;
    }

    private static string? OfName(string name)
    {
        var bare = name.TrimEnd(';');
        if (bare is "AMP" or "LT" or "GT" or "QUOT" or "COPY" or "REG")
        {
            return OfName(name.ToLowerInvariant());
        }

        var text = WebUtility.HtmlDecode($"&{bare};");
        var isKnown = !text.StartsWith('&') || bare == "amp";
        var isOld = bare != "apos" && text is [< '\u0100'];
        return isKnown && (isOld || name.Length == bare.Length + 1) ? text : null;
    }

    private static string OfNumber(string digits)
    {
        var point = digits[0] is 'x' or 'X'
            ? BigInteger.Parse("0" + digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        if (point >= 0x80 && point < 0xA0)
        {
            return Windows1252[(int)point - 0x80].ToString();
        }

        if (point > 0x10FFFF || point == 0 || !Rune.IsValid((int)point))
        {
            return "\uFFFD";
        }

        var rune = new Rune((int)point);
        return Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\f' or '\r') ? "" : rune.ToString();
    }

    [GeneratedRegex(@"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex References();
}
