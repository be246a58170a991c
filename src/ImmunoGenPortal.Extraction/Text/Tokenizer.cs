using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Cuts a stretch of text into words, numbers and marks. Hyphens stand alone, so "CD56-expressing" shows its CD56.</summary>
public static class Tokenizer
{
    private static readonly Phrases Units = new("million", "billion", "thousand", "mm", "mln", "bn", "m", "mg", "kg", "g", "ml", "months", "weeks", "days", "patients");

    public static Token[] Read(string text, EvidenceSpan span)
    {
        var buffer = ArrayPool<Token>.Shared.Rent(span.Length);
        var count = 0;
        for (var i = span.Start; i < span.End;)
        {
            if (text[i] == ' ' || char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOfToken(text, i, span.End, out var kind);
            buffer[count++] = new Token(i, end, kind);
            i = end;
        }

        var tokens = buffer[..count];
        ArrayPool<Token>.Shared.Return(buffer);
        return tokens;
    }

    private static int EndOfToken(string text, int start, int limit, out TokenKind kind)
    {
        if (char.IsAsciiDigit(text[start]))
        {
            return EndOfNumber(text, start, limit, out kind);
        }

        if (char.IsAsciiLetter(text[start]) || (char.IsLetterOrDigit(text[start]) && !IsSuperscript(text[start])))
        {
            kind = TokenKind.Word;
            return EndOfWord(text, start, limit);
        }

        if (IsApostrophe(text[start]) && start + 1 < limit && text[start + 1] is 's' or 'S' && EndsWord(text, start + 2, limit))
        {
            kind = TokenKind.Possessive;
            return start + 2;
        }

        kind = TokenKind.Punctuation;
        return char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? start + 2 : start + 1;
    }

    private static int EndOfNumber(string text, int start, int limit, out TokenKind kind)
    {
        kind = TokenKind.Number;
        var i = start + 1;
        while (i < limit)
        {
            if (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < limit && char.IsAsciiDigit(text[i + 1])))
            {
                i++;
            }
            else if (char.IsLetter(text[i]) && !IsUnitAfterNumber(text, i, limit))
            {
                kind = TokenKind.Word; // a name such as "5T4"
                return EndOfWord(text, i, limit);
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"$200.5million" and "75mg" have lost a space.</summary>
    private static bool IsUnitAfterNumber(string text, int letter, int limit)
    {
        var end = letter;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return !(end < limit && char.IsDigit(text[end])) && Units.Are(text.AsSpan(letter, end - letter));
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        var i = Math.Min(start + PlainOpening(text.AsSpan(start)), limit);
        while (i < limit)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                i++;
            }
            else if (c == ' ')
            {
                break; // as most words end
            }
            else if ((char.IsLetterOrDigit(c) && !IsSuperscript(c)) || IsAccent(c))
            {
                i++;
            }
            else if (IsApostrophe(c) && i + 1 < limit && char.IsLetter(text[i + 1]) && !(text[i + 1] is 's' or 'S' && EndsWord(text, i + 2, limit)))
            {
                i++; // O'Leary, we're
            }
            else
            {
                break;
            }
        }

        return i == start ? start + 1 : i;
    }

    /// <summary>How many letters and digits of ASCII a text begins with, up to sixteen, all looked at together: few words have more or others. 0 near the end of the text.</summary>
    private static int PlainOpening(ReadOnlySpan<char> text)
    {
        if (text.Length < Vector128<byte>.Count)
        {
            return 0;
        }

        var two = MemoryMarshal.Cast<char, ushort>(text);
        var characters = Vector128.NarrowWithSaturation(Vector128.Create(two), Vector128.Create(two[Vector128<ushort>.Count..])); // beyond a byte: 255, no letter
        var letters = Vector128.LessThan((characters | Vector128.Create((byte)' ')) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var digits = Vector128.LessThan(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        return BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018';

    public static bool IsSuperscript(char c) => c is '¹' or '²' or '³' or (>= '\u2070' and <= '\u2079');

    /// <summary>A mark set over the letter before it, as some conversions write "é".</summary>
    private static bool IsAccent(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool EndsWord(string text, int at, int limit) => at >= limit || !char.IsLetterOrDigit(text[at]);
}
