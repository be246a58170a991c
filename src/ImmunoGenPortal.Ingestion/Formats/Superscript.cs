namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>Raised numbers keep raised digits, so that a footnote's mark does not become part of the number before it.</summary>
internal static class Superscript
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <returns>The text as it is unless it is a number or a list of numbers.</returns>
    public static string Of(string text) =>
        text.All(character => char.IsAsciiDigit(character) || character is ',' or ' ' or '\n' or '\u00A0')
            ? string.Concat(text.Select(character => char.IsAsciiDigit(character) ? Digits[character - '0'] : character))
            : text;
}
