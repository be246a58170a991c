using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>
/// Values as text, in the three forms of the scoring rules of FACTS.md. Values of the wrong type still compare by this text,
/// so its form is part of the rules.
/// </summary>
internal static class ValueText
{
    /// <summary>A text as it is, everything else as it is quoted.</summary>
    public static string Plain(JsonElement value) => value.IsText() ? value.Text() : Quoted(value);

    /// <summary>Texts in single quotes, "None" for null, "True" and "False".</summary>
    public static string Quoted(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Quote(value.Text()),
        JsonValueKind.Number => Digits(Number.Of(value)),
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Array => Quoted(value.EnumerateArray()),
        JsonValueKind.Object => $"{{{string.Join(", ", value.Properties().Select(p => $"{Quote(p.Key)}: {Quoted(p.Value)}"))}}}",
        _ => "None",
    };

    public static string Quoted(IEnumerable<JsonElement> values) => $"[{string.Join(", ", values.Select(Quoted))}]";

    /// <summary>JSON on one line in plain ASCII, with a space after each comma and colon; properties of the outermost object can be left out.</summary>
    public static string Json(JsonElement value, params string[] without) => value.ValueKind switch
    {
        JsonValueKind.String => JsonQuote(value.Text()),
        JsonValueKind.Number => Digits(Number.Of(value)),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(v => Json(v)))}]",
        JsonValueKind.Object => $"{{{string.Join(", ", value.Properties().Where(p => !without.Contains(p.Key)).Select(p => $"{JsonQuote(p.Key)}: {Json(p.Value)}"))}}}",
        _ => "null",
    };

    /// <summary>The shortest digits that give the number back; floating ones always with a point or an exponent.</summary>
    public static string Digits(Number number) =>
        number.Whole is { } whole ? whole.ToString(CultureInfo.InvariantCulture) : Digits(number.Floating);

    public static string Digits(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (double.IsInfinity(number))
        {
            return number > 0 ? "inf" : "-inf";
        }

        if (text.Contains('E', StringComparison.Ordinal))
        {
            return text.Replace('E', 'e');
        }

        // "R" turns to exponents one power of ten too late.
        if (Math.Abs(number) >= 1e16)
        {
            var digits = text.TrimStart('-').TrimEnd('0');
            return (number < 0 ? "-" : "") + digits[..1] + (digits.Length > 1 ? "." + digits[1..] : "") + "e+16";
        }

        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Quote(string text)
    {
        var mark = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var quoted = new StringBuilder().Append(mark);
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\\' => @"\\",
                var c when c == mark => $"\\{mark}",
                _ when IsPrintable(rune) => rune.ToString(),
                <= 0xFF => $"\\x{rune.Value:x2}",
                <= 0xFFFF => $"\\u{rune.Value:x4}",
                _ => $"\\U{rune.Value:x8}",
            });
        }

        return quoted.Append(mark).ToString();
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static string JsonQuote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' or > '~' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
