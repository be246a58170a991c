using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>When a predicted value of a field is right.</summary>
internal sealed class FieldEquality(KnownNames names)
{
    /// <summary>The least length of a predicted date that may be vaguer than gold's: year and month.</summary>
    private const int MonthLength = 7;

    /// <summary>A title that is part of the other one, and longer than this, is the same title.</summary>
    private const int ShortTitle = 20;

    public bool Same(string field, JsonElement gold, JsonElement said)
    {
        if (ValueEquality.IsNumber(gold) && ValueEquality.IsNumber(said))
        {
            return ValueEquality.SameAmount(gold, said);
        }

        return field switch
        {
            "date" => SameDate(ValueText.Plain(gold), ValueText.Plain(said)),
            "title" => SameTitle(NameKey.Of(gold), NameKey.Of(said)),
            "target" or "compound" or "owner" or "indication" or "indications" or "combination" or "payer" or "payee" =>
                names.Same(gold, said) || NameKey.Of(gold) == NameKey.Of(said),
            _ => ValueEquality.Same(gold, said) || (gold.IsText() && said.IsText() && NameKey.Of(gold) == NameKey.Of(said)),
        };
    }

    private static bool SameDate(string gold, string said) =>
        said.StartsWith(gold, StringComparison.Ordinal)
        || (gold.StartsWith(said, StringComparison.Ordinal) && said.EnumerateRunes().Count() >= MonthLength);

    private static bool SameTitle(string gold, string said) =>
        gold == said
        || (Math.Min(gold.Length, said.Length) > ShortTitle
            && (said.Contains(gold, StringComparison.Ordinal) || gold.Contains(said, StringComparison.Ordinal)));
}
