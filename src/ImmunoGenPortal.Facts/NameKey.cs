using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Facts;

/// <summary>Names compare without case, accents, hyphens, spaces, marks and a company's legal form, as FACTS.md says.</summary>
public static class NameKey
{
    private static readonly string[] LegalForms =
        ["inc", "incorporated", "corp", "corporation", "ltd", "limited", "plc", "ag", "gmbh", "llc", "co", "company", "sa", "s.a"];

    /// <summary>What is left of a name: small letters and digits. Empty where it has none.</summary>
    public static string Of(string name)
    {
        var plain = WithoutLegalForm(name.Trim());
        var key = new StringBuilder(plain.Length);
        foreach (var c in plain.Normalize(NormalizationForm.FormKD))
        {
            if (c is 'α' or 'Α')
            {
                key.Append("alpha");
            }
            else if (c is 'β' or 'Β')
            {
                key.Append("beta");
            }
            else if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    private static string WithoutLegalForm(string name)
    {
        for (var space = name.LastIndexOf(' '); space > 0; space = name.LastIndexOf(' '))
        {
            var last = name.AsSpan(space + 1).TrimEnd('.');
            if (!IsLegalForm(last))
            {
                break;
            }

            name = name[..space].TrimEnd(',', '.', ' ');
        }

        return name;
    }

    private static bool IsLegalForm(ReadOnlySpan<char> word)
    {
        foreach (var form in LegalForms)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
