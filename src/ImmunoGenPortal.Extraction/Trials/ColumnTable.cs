using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Tables with a metric in each line and one column: "Complete response, % (n) 5.7% (6)".</summary>
internal static class ColumnTable
{
    private const string Rule = "result.table.column";
    private const double Confidence = 0.85;

    /// <summary>Fewer lines with a metric and a share are none.</summary>
    private const int FewestRows = 2;

    /// <summary>How far a printed share may be from its count, in percent.</summary>
    private const decimal Rounding = 0.6m;

    /// <param name="before">The cell above the lines; null where there is none.</param>
    public static void Read(FixedList<TableRow> rows, Sentence? before, Func<int, TrialDraft?> trialAt)
    {
        var shares = rows.Where(row => row.Metric is { } metric && !ResultFigures.IsTime(metric.Thing!.Name)).Select(row => (Row: row, Figures: row.Figures(Behind(row)))).ToList();
        if (shares.Count < FewestRows || shares.Exists(one => one.Figures is not [{ Unit: "%" }] || one.Row.IsProse(Behind(one.Row))))
        {
            return;
        }

        var heading = rows[0].Metric is null ? NumberIn(rows[0].Run, rows[0].FirstToken, rows[0].AfterToken) : null;
        heading ??= before is null ? null : NumberIn(before.Run, 0, before.Run.Count);
        foreach (var (row, figures) in shares)
        {
            if (trialAt(row.First) is { } trial)
            {
                Add(trial, row, figures[0], heading ?? trial.Draft[Properties.Trial.Evaluable] as NumberValue);
            }
        }
    }

    private static void Add(TrialDraft trial, TableRow row, TableFigure share, NumberValue? whole)
    {
        var metric = row.Metric!;
        var result = new Draft(SubjectKind.Result)
            .Set(Properties.Result.Metric, new CodeValue(metric.Thing!.Name), EvidenceSpans.Of(metric.Span), Rule, Confidence)
            .Set(Properties.Result.Percent, new NumberValue(share.Value), EvidenceSpans.Of(share.Span), Rule, Confidence);
        if (CountBehind(row, share) is { } count && whole is { Number: > 0 } && Math.Abs((100 * count.Value / whole.Number) - share.Value) <= Rounding)
        {
            result.Set(Properties.Result.N, new NumberValue(count.Value), EvidenceSpans.Of(count.Span), Rule, Confidence);
            result.Set(Properties.Result.Of, whole, EvidenceSpans.Of(count.Span), Rule, Confidence, Basis.Implied);
        }

        ResultReader.Add(trial, result);
    }

    /// <summary>The first token behind a line's metric.</summary>
    private static int Behind(TableRow row)
    {
        var from = row.FirstToken;
        while (from < row.AfterToken && row.Run.Tokens[from].Start < row.Metric!.Span.End)
        {
            from++;
        }

        return from;
    }

    /// <summary>The count in the bracket right behind a share.</summary>
    private static TableFigure? CountBehind(TableRow row, TableFigure share)
    {
        for (var i = row.FirstToken; i + 1 < row.AfterToken; i++)
        {
            if (row.Run.Tokens[i].Start >= share.Span.End && row.Run.Raw(i) is "(")
            {
                return row.Run.IsKind(i + 1, TokenKind.Number) && NumberReader.TryRead(row.Run, i + 1, out var count, out var next) && row.Run.Raw(next) is ")"
                    ? new TableFigure(count, "", row.Run.Span(i + 1, next))
                    : null;
            }
        }

        return null;
    }

    /// <summary>"(N=105)".</summary>
    private static NumberValue? NumberIn(TokenRun run, int first, int after)
    {
        for (var i = first; i + 2 < after; i++)
        {
            if (run.Is(i, "n") && run.Raw(i + 1) is "=" && NumberReader.TryRead(run, i + 2, out var number, out _))
            {
                return new NumberValue(number);
            }
        }

        return null;
    }
}
