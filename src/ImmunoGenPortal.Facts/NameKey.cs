using System.Text;

namespace ImmunoGenPortal.Facts;

/// <summary>Names compare without case, accents, hyphens, spaces, marks and a company's legal form, as FACTS.md says.</summary>
public static class NameKey
{
    private static readonly string[] LegalForms =
        ["inc", "incorporated", "corp", "corporation", "ltd", "limited", "plc", "ag", "gmbh", "llc", "co", "company", "sa", "s.a"];

    /// <summary>In characters: names beyond it take the longer way.</summary>
    private const int Longest = 128;

    private static readonly string[] Plain = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    /// <summary>What is left of a name: small letters and digits. Empty where it has none.</summary>
    public static string Of(string name) => Of(name.AsSpan());

    /// <summary>What is left of a name: small letters and digits. Empty where it has none.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var plain = WithoutLegalForm(name.Trim());
        if (plain.Length > Longest || !Ascii.IsValid(plain))
        {
            return OfAny(plain);
        }

        Span<char> key = stackalloc char[Longest];
        var length = 0;
        foreach (var c in plain)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        return key[..length].ToString();
    }

    private static string OfAny(ReadOnlySpan<char> plain)
    {
        var key = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            key.Append(Letter(c));
        }

        return key.ToString();
    }

    /// <summary>What a character counts as in a name: a small letter without accent, a Greek one spelt out, a digit. Empty for what names may leave out, "™" too.</summary>
    public static string Letter(char c) =>
        !char.IsLetterOrDigit(c) ? ""
        : char.IsAscii(c) ? Plain[char.ToLowerInvariant(c)]
        : Greek(char.ToLowerInvariant(c)) ?? string.Concat(PlainLetters.Of(new Rune(c)).Where(char.IsLetterOrDigit));

    private static string? Greek(char letter) => letter switch
    {
        'α' => "alpha",
        'β' => "beta",
        'γ' => "gamma",
        'δ' => "delta",
        'ε' => "epsilon",
        'κ' => "kappa",
        'λ' => "lambda",
        _ => null,
    };

    private static ReadOnlySpan<char> WithoutLegalForm(ReadOnlySpan<char> name)
    {
        for (var space = name.LastIndexOf(' '); space > 0; space = name.LastIndexOf(' '))
        {
            if (!IsLegalForm(name[(space + 1)..].TrimEnd('.')))
            {
                break;
            }

            name = name[..space].TrimEnd(",. ");
        }

        return name;
    }

    private static bool IsLegalForm(ReadOnlySpan<char> word)
    {
        foreach (var form in LegalForms)
        {
            if (word.Length == form.Length && (word[0] | ' ') == form[0] && word.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
