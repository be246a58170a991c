namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Counts by kind of fact, and what went wrong, over all releases.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, KindScore> _kinds = new(StringComparer.Ordinal);
    private readonly List<ReleaseError> _errors = [];
    private readonly SortedDictionary<double, ConfidenceScore> _levels = [];

    private readonly SortedDictionary<(string Kind, string Rule), RuleScore> _rules = [];

    public IReadOnlyList<KindScore> Kinds => [.. _kinds.Values];

    public IReadOnlyList<ReleaseError> Errors => [.. _errors];

    /// <summary>The surest first.</summary>
    public IReadOnlyList<ConfidenceScore> Levels => [.. _levels.Values.Reverse()];

    public IReadOnlyList<RuleScore> Rules => [.. _rules.Values];

    /// <summary>A kind counted with zeros still has its line in the result.</summary>
    public void Count(string kind, int hit, int gold, int said)
    {
        var sum = _kinds.GetValueOrDefault(kind) ?? new KindScore(kind, 0, 0, 0);
        _kinds[kind] = new KindScore(kind, sum.Hit + hit, sum.Gold + gold, sum.Said + said);
    }

    public void Add(Tally other)
    {
        foreach (var kind in other.Kinds)
        {
            Count(kind.Kind, kind.Hit, kind.Gold, kind.Said);
        }

        foreach (var level in other.Levels)
        {
            Judge(level.Confidence, level.Right, level.Said);
        }

        foreach (var rule in other.Rules)
        {
            JudgeRule(rule.Kind, rule.Rule, rule.Right, rule.Said);
        }

        _errors.AddRange(other._errors);
    }

    public void Judge(double confidence, int right, int said)
    {
        var sum = _levels.GetValueOrDefault(confidence) ?? new ConfidenceScore(confidence, 0, 0);
        _levels[confidence] = new ConfidenceScore(confidence, sum.Right + right, sum.Said + said);
    }

    public void JudgeRule(string kind, string rule, int right, int said)
    {
        var sum = _rules.GetValueOrDefault((kind, rule)) ?? new RuleScore(kind, rule, 0, 0);
        _rules[(kind, rule)] = new RuleScore(kind, rule, sum.Right + right, sum.Said + said);
    }

    public void Err(ReleaseError error) => _errors.Add(error);
}
