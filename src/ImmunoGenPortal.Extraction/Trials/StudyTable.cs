using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Tables with a study in each column: its names stand in cells above, what was counted at the head of each line.</summary>
internal static class StudyTable
{
    private const string Rule = "result.table.study";
    private const double Confidence = 0.85;
    private const int LongestCell = 12;

    /// <returns>Whether the sentence is such a table.</returns>
    public static bool Read(List<ToldSentence> told, int at)
    {
        var rows = TableRow.Of(told[at].Sentence);
        return rows.Count > 1 && Read(rows, Above(told, at));
    }

    private static bool Read(FixedList<TableRow> rows, List<TrialDraft> studies)
    {
        if (studies.Count < 2 || rows.Any(row => Values(row, studies.Count) is null))
        {
            return false;
        }

        foreach (var row in rows)
        {
            var values = Values(row, studies.Count)!;
            for (var i = 0; i < studies.Count; i++)
            {
                if (values[i] is { } figure)
                {
                    Add(row, figure, studies[i]);
                }
            }
        }

        return true;
    }

    /// <summary>The studies that the cells right above name, one in each.</summary>
    private static List<TrialDraft> Above(List<ToldSentence> told, int at)
    {
        var studies = new List<TrialDraft>();
        for (var i = at - 1; i >= 0 && told[i].Sentence.Atoms.Count <= LongestCell && told[i].Stretches.Count == 1 && !told[i].Sentence.Run.Is(told[i].Sentence.Run.Count - 1, "."); i--)
        {
            studies.Insert(0, told[i].Stretches[0].Trial);
        }

        return studies;
    }

    /// <summary>A number or a dash for each study at the end of a line; null where the line has no such.</summary>
    private static List<TableFigure?>? Values(TableRow row, int count)
    {
        var values = new List<TableFigure?>();
        var figures = row.Figures(row.FirstToken);
        for (var i = row.AfterToken - 1; i >= row.FirstToken && values.Count < count; i--)
        {
            var isFigure = figures.Exists(figure => figure.Span.Start == row.Run.Tokens[i].Start);
            if (!isFigure && !row.Run.IsDash(i) && !row.Run.IsAny(i, "%", ")", "("))
            {
                return null;
            }

            if (isFigure || row.Run.IsDash(i))
            {
                values.Insert(0, isFigure ? figures.Find(figure => figure.Span.Start == row.Run.Tokens[i].Start) : null);
            }
        }

        return values.Count == count ? values : null;
    }

    private static void Add(TableRow row, TableFigure figure, TrialDraft trial)
    {
        var number = new NumberValue(figure.Value);
        var span = EvidenceSpans.Of(figure.Span);
        if (row.Metric is { } metric)
        {
            var isTime = ResultFigures.IsTime(metric.Thing!.Name);
            ResultReader.Add(trial, new Draft(SubjectKind.Result)
                .Set(Properties.Result.Metric, new CodeValue(metric.Thing.Name), EvidenceSpans.Of(metric.Span), Rule, Confidence)
                .Set(isTime ? Properties.Result.Months : figure.Unit == "%" ? Properties.Result.Percent : Properties.Result.N, number, span, Rule, Confidence));
            return;
        }

        var counted = Has(row, "evaluable", "assessable") ? Properties.Trial.Evaluable : Has(row, "enrolled") ? Properties.Trial.Enrolled : Has(row, "treated", "dosed") ? Properties.Trial.Treated : null;
        if (counted is not null)
        {
            trial.Draft.Set(counted, number, span, Rule, Confidence);
        }
    }

    private static bool Has(TableRow row, params ReadOnlySpan<string> words)
    {
        for (var i = row.FirstToken; i < row.AfterToken; i++)
        {
            if (row.Run.IsAny(i, words))
            {
                return true;
            }
        }

        return false;
    }
}
