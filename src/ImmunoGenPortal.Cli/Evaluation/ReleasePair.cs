using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Gold and prediction of one release, and what all kinds of fact need to compare them.</summary>
internal sealed class ReleasePair
{
    private readonly Tally _tally;
    private readonly JsonElement _skip;

    public ReleasePair(string release, JsonElement gold, JsonElement said, Tally tally)
    {
        Release = release;
        Gold = gold;
        Said = said;
        Names = new KnownNames(gold, said);
        Values = new FieldEquality(Names);
        _tally = tally;
        _skip = gold.Get("_skip");
    }

    public string Release { get; }

    public JsonElement Gold { get; }

    public JsonElement Said { get; }

    public KnownNames Names { get; }

    public FieldEquality Values { get; }

    /// <summary>What counts neither way: entries of a kind, or values of a field ("trials.status").</summary>
    public IReadOnlyList<JsonElement> Skipped(string kindOrField) => _skip.Rows(kindOrField);

    /// <summary>Pairs the rows of a kind; predicted rows that `_skip` names are not wrong.</summary>
    public Pairing Pair(string kind, Func<JsonElement, JsonElement, int> weight)
    {
        var pairing = Pairing.Of(Gold.Rows(kind), Said.Rows(kind), weight);
        return pairing with { Wrong = [.. pairing.Wrong.Where(row => !SkippedRows.Name(this, kind, row))] };
    }

    public void Count(string kind, int hit, int gold, int said) => _tally.Count(kind, hit, gold, said);

    /// <summary>Counts pairs as hits, everything else as missed or wrong.</summary>
    public void Count(string kind, Pairing pairing)
    {
        Count(kind, pairing.Pairs.Count, pairing.Pairs.Count + pairing.Missed.Count, pairing.Pairs.Count + pairing.Wrong.Count);
        Judge(kind, pairing, static _ => true);
    }

    /// <summary>Notes how sure each predicted row was, which rule answers for it, and whether it is right.</summary>
    public void Judge(string kind, Pairing pairing, Func<(JsonElement Gold, JsonElement Said), bool> isRight)
    {
        foreach (var pair in pairing.Pairs)
        {
            Judge(kind, pair.Said, isRight(pair));
        }

        foreach (var row in pairing.Wrong)
        {
            Judge(kind, row, right: false);
        }
    }

    private void Judge(string kind, JsonElement said, bool right)
    {
        if (said.Get("rule") is { ValueKind: JsonValueKind.String } rule)
        {
            _tally.JudgeRule(kind, rule.GetString()!, right ? 1 : 0, 1);
        }

        if (said.Get("confidence") is { ValueKind: JsonValueKind.Number } confidence)
        {
            _tally.Judge(Math.Floor((confidence.GetDouble() * 100) + 1e-6) / 100, right ? 1 : 0, 1);
        }
    }

    public void Err(string kind, string what, string detail) => _tally.Err(new ReleaseError(Release, kind, what, detail));

    /// <summary>Notes what was missed and what was wrong.</summary>
    public void Err(string kind, Pairing pairing, Func<JsonElement, string> missed, Func<JsonElement, string> wrong)
    {
        foreach (var row in pairing.Missed)
        {
            _tally.Err(new ReleaseError(Release, kind, "missed", missed(row), ErrorSentence.OfMissed(Said, row)));
        }

        foreach (var row in pairing.Wrong)
        {
            _tally.Err(new ReleaseError(Release, kind, "wrong", wrong(row), ErrorSentence.OfSaid(Said, row)));
        }
    }
}
