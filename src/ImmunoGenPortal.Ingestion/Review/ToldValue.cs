using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Review;

/// <summary>One value that a release claims of a part of an entity.</summary>
/// <param name="Part">What of the entity it is said of: a kind of payment, a measure of a study. Only the same part is compared.</param>
/// <param name="Value">As it is stored.</param>
/// <param name="Quote">The first words that say so; empty where none do.</param>
internal sealed record ToldValue(int ReleaseId, DateOnly? Date, SubjectKind Subject, string SubjectKey, string Part, int PropertyId, string Value, EvidenceSpans Evidence, string Quote)
{
    /// <summary>Patients are counted, not rounded: one more is another number.</summary>
    private const decimal WholePatients = 0.1m;

    /// <summary>How far values of one property agree: the worst verdict of any two. Figures may be rounded, a date may be more exact than another.</summary>
    public static Verdict Compare(IReadOnlyList<ToldValue> told)
    {
        List<ToldValue> distinct = [.. told.DistinctBy(one => one.Value)];
        return distinct.Count < 2 ? Verdict.Exact
            : distinct.TrueForAll(one => one.Figure is not null) ? Worst(distinct)
            : distinct[0].PropertyId == Properties.Deal.Date.Id && AreOneDate(distinct) ? Verdict.Rounds
            : Verdict.Contradicts;
    }

    /// <summary>Null where it is no figure. Amounts of different currencies are none that compare.</summary>
    private PrintedFigure? Figure =>
        Properties.Numbered(PropertyId).Shape is ValueShape.Money or ValueShape.Number && decimal.TryParse(Value.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? PropertyId == Properties.Result.N.Id ? new PrintedFigure(number, WholePatients) : PrintedFigure.Of(number, Quote)
            : null;

    private string Currency => Value.Split(' ') is [_, var currency] ? currency : "";

    /// <summary>Of thousands of values two contradict each other soon, and nothing is worse.</summary>
    private static Verdict Worst(List<ToldValue> told)
    {
        var (figures, worst) = (told.ConvertAll(one => (Figure: one.Figure!.Value, one.Currency)), Verdict.Exact);
        for (var i = 0; i < figures.Count; i++)
        {
            for (var k = i + 1; k < figures.Count && worst != Verdict.Contradicts; k++)
            {
                var verdict = figures[i].Currency == figures[k].Currency ? figures[i].Figure.Compare(figures[k].Figure) : Verdict.Contradicts;
                worst = verdict > worst ? verdict : worst;
            }
        }

        return worst;
    }

    private static bool AreOneDate(List<ToldValue> dates)
    {
        var longest = dates.MaxBy(date => date.Value.Length)!.Value;
        return dates.TrueForAll(date => longest.StartsWith(date.Value, StringComparison.Ordinal));
    }
}
