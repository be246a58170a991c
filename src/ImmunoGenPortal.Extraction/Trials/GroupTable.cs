using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Tables with a part of the patients in each line and a measure in each column: "Tumor type, Patients, CR/PR, SD".</summary>
internal static class GroupTable
{
    private const string Rule = "result.table.group";
    private const double Confidence = 0.88;

    private static readonly string[] Patients = ["patients", "n", "treated", "evaluable", "enrolled", "subjects"];

    /// <returns>Whether the lines are such a table.</returns>
    public static bool Read(FixedList<TableRow> rows, Func<int, TrialDraft?> trialAt)
    {
        for (var i = 0; i + 2 < rows.Count; i++)
        {
            var columns = Columns(rows[i]);
            if (columns.Count > 1 && columns.Exists(column => column is not null) && columns.Exists(column => column is null)
                && Values(rows[i + 1], columns.Count) is not null && Values(rows[i + 2], columns.Count) is not null)
            {
                for (var row = i + 1; row < rows.Count && Values(rows[row], columns.Count) is { } values; row++)
                {
                    ReadRow(rows[row], columns, values, trialAt);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>The metric of each column behind the first, null for one that counts patients; empty where the line is no heading.</summary>
    private static List<(string Code, EvidenceSpan Span)?> Columns(TableRow row)
    {
        var columns = new List<(string Code, EvidenceSpan Span)?>();
        var (counted, depth) = (-2, 0);
        for (var i = row.First; i < row.After; i++)
        {
            var atom = row.Sentence.Atoms[i];
            depth += row.Run.Raw(atom.FirstToken) switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            if (depth > 0)
            {
                continue;
            }

            if (atom.Mention is { Type: MentionType.Metric } metric)
            {
                var joins = i > row.First && row.Run.IsAny(row.Sentence.Atoms[i - 1].FirstToken, "/", "+", "or") && columns.Count > 0 && columns[^1] is not null;
                var tells = counted >= 0 && i - counted <= 3 && row.Run.IsAny(row.Sentence.Atoms[counted].AfterToken, "with");
                if (joins || tells)
                {
                    columns[^1] = joins ? ("ORR", columns[^1]!.Value.Span.Cover(metric.Span)) : (metric.Thing!.Name, metric.Span);
                }
                else
                {
                    columns.Add((metric.Thing!.Name, metric.Span));
                }
            }
            else if (row.Run.IsAny(atom.FirstToken, Patients) && i > row.First)
            {
                if (i != counted + 1 || row.Run.IsAny(atom.FirstToken, "patients", "n", "subjects"))
                {
                    columns.Add(null);
                }

                counted = i;
            }
            else if (row.Run.IsKind(atom.FirstToken, TokenKind.Number))
            {
                return [];
            }
        }

        return columns;
    }

    /// <summary>The last figures of a line, one for each column, with a label before them; null where it has no such.</summary>
    private static List<TableFigure>? Values(TableRow row, int columns)
    {
        var figures = row.Figures(row.FirstToken);
        if (figures.Count < columns)
        {
            return null;
        }

        var values = figures[^columns..];
        var isApart = values[0].Span.Start > row.Run.Tokens[row.FirstToken].Start;
        for (var i = 1; i < values.Count; i++)
        {
            isApart &= row.Run.Text.AsSpan(values[i - 1].Span.End, values[i].Span.Start - values[i - 1].Span.End).IndexOfAnyInRange('a', 'z') < 0;
        }

        return isApart ? values : null;
    }

    private static void ReadRow(TableRow row, List<(string Code, EvidenceSpan Span)?> columns, List<TableFigure> values, Func<int, TrialDraft?> trialAt)
    {
        if (trialAt(row.First) is not { } trial)
        {
            return;
        }

        var whole = columns.FindIndex(column => column is null);
        var label = new EvidenceSpan(row.Run.Tokens[row.FirstToken].Start, values[0].Span.Start);
        label = new EvidenceSpan(label.Start, label.Start + row.Run.Text[label.Start..label.End].TrimEnd().Length);
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is not { } column)
            {
                continue;
            }

            var isTime = ResultFigures.IsTime(column.Code);

            var result = new Draft(SubjectKind.Result)
                .Set(Properties.Result.Metric, new CodeValue(column.Code), EvidenceSpans.Of(column.Span), Rule, Confidence)
                .Set(isTime ? Properties.Result.Months : values[i].Unit == "%" ? Properties.Result.Percent : Properties.Result.N, new NumberValue(values[i].Value), EvidenceSpans.Of(values[i].Span), Rule, Confidence);
            if (!isTime)
            {
                result.Set(Properties.Result.Of, new NumberValue(values[whole].Value), EvidenceSpans.Of(values[whole].Span), Rule, Confidence);
            }

            if (!row.Run.IsAny(row.FirstToken, "total", "all", "overall"))
            {
                var isArm = row.Sentence.Atoms[row.First].Mention?.Type == MentionType.Drug;
                result.Set(isArm ? Properties.Result.Arm : Properties.Result.Subgroup, new TextValue(label.QuoteLine(row.Run.Text)), EvidenceSpans.Of(label), Rule, Confidence);
            }

            ResultReader.Add(trial, result);
        }
    }
}
