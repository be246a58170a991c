using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Claims as a file has them: everything that was read, value by value.</summary>
public static class ClaimColumns
{
    public static readonly ExportDefinition<ClaimView> All = new ExportDefinition<ClaimView>("claims", "Claims", "one value that one release gives to one property of one subject")
        .Address("release", "The page of the release.", claim => $"/releases/{claim.ReleaseSlug}")
        .Day("announced", "The day it was made known.", claim => claim.ReleaseDate)
        .Text("subject", "What kind of thing it is said of.", claim => claim.SubjectKind.ToString().ToLowerInvariant())
        .Text("key", "Which of its kind in this release.", claim => claim.SubjectKey)
        .Text("property", "By its name in the catalogue of properties.", claim => claim.Property.Name)
        .Text("value", "As it is stored; the amount of a sum.", claim => claim.Value is MoneyValue money ? Csv.Written(money.Money.Amount) : claim.Value.Stored)
        .Number("number", "The value where it is a number or a sum.", claim => claim.Value switch { NumberValue number => number.Number, MoneyValue money => money.Money.Amount, _ => null })
        .Text("currency", "ISO 4217.", claim => (claim.Value as MoneyValue)?.Money.Currency)
        .Text("basis", "How the value came about: stated, implied, lexicon or curator.", claim => claim.BasisWord)
        .Number("confidence", "How sure the rule is, from 0 to 1.", claim => (decimal)claim.Confidence)
        .Text("rule", "The rule that read it.", claim => claim.Rule)
        .Text("corrected", "What a curator did with it: confirm, change or add.", claim => claim.Correction?.Kind.ToString().ToLowerInvariant())
        .Address("evidence", "The words that say so.", claim => claim.Address)
        .Text("quote", "These words.", claim => claim.Quote);
}
