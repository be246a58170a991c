using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>Finds what differs on a topic, and says what kind of difference each step from one value to the next is.</summary>
internal sealed class DifferenceJudge(Sameness sameness, ReleaseWords words)
{
    private const string Undisclosed = "undisclosed";

    /// <summary>Null where the releases agree.</summary>
    public Difference? Judge(Topic topic, IReadOnlyList<Statement> said)
    {
        var told = new List<List<Statement>>();
        foreach (var statement in Comparable(topic, said))
        {
            var same = told.Find(value => sameness.Agree(value[0], statement));
            if (same is null)
            {
                told.Add([statement]);
            }
            else
            {
                same.Add(statement);
            }
        }

        var values = told.FindAll(value => told.Exists(other => sameness.Differ(value[0], other[0])));
        return values.Count < 2 ? null : new Difference(
            topic.Kind, topic.EntityId, topic.Subject, topic.Property, [.. values.Select((_, place) => Value(topic, values, place))],
            values.SelectMany(value => value).Select(one => one.ReleaseId).ToHashSet(), values.SelectMany(value => value).Max(one => one.Date));
    }

    private DifferentValue Value(Topic topic, List<List<Statement>> values, int place)
    {
        var value = values[place];
        var before = values.FindLastIndex(place, place + 1, other => sameness.Differ(other[0], value[0]));
        return new DifferentValue(
            value[0].SubjectId, [.. value[0].Values.Select(one => one.ClaimId)], value.Select(one => one.ReleaseId).Distinct().Count(), before < 0 ? null : Step(topic, values[before], value));
    }

    /// <summary>By date. A release that itself gives several values tells of several things, or is unsure: it is left out. "Undisclosed" said of what another release named before is silence.</summary>
    private IEnumerable<Statement> Comparable(Topic topic, IReadOnlyList<Statement> said)
    {
        var ordered = said.GroupBy(one => one.ReleaseId).Where(release => release.All(one => !sameness.Differ(release.First(), one))).Select(release => release.First())
            .OrderBy(one => one.Date ?? DateOnly.MaxValue).ThenBy(one => one.ReleaseId).ToList();
        var named = topic.Property == Properties.Deal.Target ? ordered.FindIndex(one => one.Values[0].Value != Undisclosed) : -1;
        return ordered.Where((one, place) => named < 0 || place <= named || one.Values[0].Value != Undisclosed);
    }

    private DifferenceStep Step(Topic topic, List<Statement> before, List<Statement> after)
    {
        var (now, then) = (after[0], before.FindLast(one => IsEarlier(one, after[0])) ?? before[0]);
        var reason = now.Values.Concat(then.Values).Any(value => value.IsCurators) ? DifferenceReason.CuratorSaysSo
            : words.SayCorrected(now) ? DifferenceReason.ReleaseCorrects
            : topic.Subject switch
            {
                SubjectKind.Term => OfPayment(then, now),
                SubjectKind.Result => OfResult(then, now),
                SubjectKind.Trial => OfTrial(topic.Property, then, now),
                _ => OfRight(topic.Property, then, now),
            };
        var label = LabelOf(reason);
        return label == DifferenceLabel.Update && before.Exists(one => IsEarlier(now, one)) ? new DifferenceStep(DifferenceLabel.Conflict, DifferenceReason.ToldByTurns) : new DifferenceStep(label, reason);
    }

    /// <summary>What was paid at signing no amendment changes.</summary>
    private DifferenceReason OfPayment(Statement then, Statement now)
    {
        bool Differ(Property property) => then.Text(property) != now.Text(property);
        return then.Of(Properties.Term.Amount) is { } sum && now.Of(Properties.Term.Amount) is { } other && Sameness.CurrencyOf(sum) != Sameness.CurrencyOf(other) ? DifferenceReason.OtherCurrency
            : Differ(Properties.Term.Per) ? DifferenceReason.OtherPer
            : Differ(Properties.Term.Category) ? DifferenceReason.OtherCategory
            : now.Text(Properties.Term.Type) != "upfront" && words.SayAmended(now) ? DifferenceReason.Amended
            : DifferenceReason.Unexplained;
    }

    private DifferenceReason OfRight(Property property, Statement then, Statement now) =>
        property == Properties.Deal.Target && then.Values[0].Value == Undisclosed ? DifferenceReason.Disclosed
        : property == Properties.Deal.Status ? (Stages.OfRight(now.Values[0].Value) > Stages.OfRight(then.Values[0].Value) ? DifferenceReason.StatusMovedOn : DifferenceReason.StepBack)
        : words.SayAmended(now) ? DifferenceReason.Amended
        : DifferenceReason.Unexplained;

    private static DifferenceReason OfTrial(Property property, Statement then, Statement now)
    {
        var (before, after) = (then.Values[0].Value, now.Values[0].Value);
        return property == Properties.Trial.Status ? (Stages.OfTrial(after) > Stages.OfTrial(before) ? DifferenceReason.StatusMovedOn : DifferenceReason.StepBack)
            : property == Properties.Trial.Phase ? (after.StartsWith(before, StringComparison.Ordinal) ? DifferenceReason.TrialExtended : DifferenceReason.Unexplained)
            : property == Properties.Trial.Planned ? DifferenceReason.PlanChanged
            : now.Number(property) > then.Number(property) ? DifferenceReason.MorePatients
            : property == Properties.Trial.Evaluable ? DifferenceReason.OtherPatients
            : DifferenceReason.FewerThanBefore;
    }

    /// <summary>Other numbers of patients are another cut of the data where there are more of them later, else another part of the patients.</summary>
    private static DifferenceReason OfResult(Statement then, Statement now)
    {
        var (before, after) = (then.Number(Properties.Result.Of), now.Number(Properties.Result.Of));
        return after > before ? DifferenceReason.MorePatients
            : after < before ? DifferenceReason.OtherPatients
            : Differ(Properties.Trial.Cutoff) || Differ(Properties.Trial.Venue) ? DifferenceReason.LaterData
            : DifferenceReason.Unexplained;

        bool Differ(Property property) => now.Text(property) is { } one && then.Text(property) is { } two && one != two;
    }

    private static DifferenceLabel LabelOf(DifferenceReason reason) => reason switch
    {
        DifferenceReason.Unexplained or DifferenceReason.ToldByTurns or DifferenceReason.StepBack or DifferenceReason.FewerThanBefore => DifferenceLabel.Conflict,
        DifferenceReason.CuratorSaysSo or DifferenceReason.ReleaseCorrects => DifferenceLabel.Correction,
        DifferenceReason.OtherCurrency or DifferenceReason.OtherPer or DifferenceReason.OtherCategory or DifferenceReason.OtherPatients => DifferenceLabel.OtherBasis,
        _ => DifferenceLabel.Update,
    };

    private static bool IsEarlier(Statement one, Statement other) => one.Date < other.Date;
}
