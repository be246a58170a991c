using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>Whether two releases tell the same: figures may be rounded, a date or a name may be more exact than another, and what one leaves out is no difference.</summary>
internal sealed class Sameness(ReleaseWords words, TargetNames targets)
{
    /// <summary>Patients are counted: one more is another number.</summary>
    private const decimal WholePatients = 0.1m;

    /// <summary>Whether something that both tell is the same, and all that both tell.</summary>
    public bool Agree(Statement one, Statement other) => Share(one, other) && !Differ(one, other);

    /// <summary>Whether they tell something that both tell differently.</summary>
    public bool Differ(Statement one, Statement other) =>
        one.Values.Any(value => Against(value, other) is { } against && !AgreeOn(value, one, against, other))
        || (Share(one, other) && one.Text(Properties.Term.Per) is { } per && other.Text(Properties.Term.Per) is { } otherPer && per != otherPer);

    private static bool Share(Statement one, Statement other) => one.Values.Any(value => Against(value, other) is not null);

    private static StatedValue? Against(StatedValue value, Statement other) => other.Values.FirstOrDefault(two => two.Property == value.Property);

    private bool AgreeOn(StatedValue value, Statement one, StatedValue against, Statement other)
    {
        if (value.Value == against.Value)
        {
            return true;
        }

        var property = value.Property;
        return property.Shape switch
        {
            ValueShape.Money or ValueShape.Number => CurrencyOf(value) == CurrencyOf(against) && Figure(value, one).Compare(Figure(against, other)) is Verdict.Exact or Verdict.Rounds,
            ValueShape.Date => IsWithin(value.Value, against.Value) || IsWithin(against.Value, value.Value),
            ValueShape.Name => targets.AreOne(value.Value, against.Value),
            ValueShape.Text => Holds(value.Value, against.Value) || Holds(against.Value, value.Value),
            _ => property == Properties.Trial.Status && Stages.OfTrial(value.Value) == Stages.OfTrial(against.Value) && value.Value is "enrolling" or "ongoing",
        };
    }

    private PrintedFigure Figure(StatedValue value, Statement statement)
    {
        var number = decimal.Parse(value.Value.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture);
        return Compared.IsCount(value.Property) ? new PrintedFigure(number, WholePatients) : PrintedFigure.Of(number, words.Quote(statement.ReleaseId, value.Evidence));
    }

    /// <summary>Empty for what is no money.</summary>
    public static string CurrencyOf(StatedValue value) => value.Value.Split(' ') is [_, var currency] ? currency : "";

    private static bool IsWithin(string exact, string loose) => exact.StartsWith(loose, StringComparison.Ordinal);

    private static bool Holds(string longer, string shorter) => NameKey.Of(longer).Contains(NameKey.Of(shorter), StringComparison.Ordinal);
}

/// <summary>How far along something is: what is told later is further, or as far.</summary>
internal static class Stages
{
    public static int OfTrial(string status) => status switch
    {
        "planned" => 0,
        "enrolling" or "ongoing" => 1,
        _ => 2,
    };

    public static int OfRight(string status) => status == "active" ? 0 : 1;
}

/// <summary>Which names of targets mean one.</summary>
/// <param name="byName">The targets that go by a name, by its key.</param>
internal sealed class TargetNames(ILookup<string, int> byName)
{
    public bool AreOne(string name, string other)
    {
        var (one, two) = (NameKey.Of(name), NameKey.Of(other));
        return one == two || byName[one].Intersect(byName[two]).Any();
    }
}
