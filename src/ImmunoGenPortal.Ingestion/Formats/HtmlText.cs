namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>The text of a page as a reader sees it: blocks with one blank line between.</summary>
internal sealed class HtmlText
{
    // Deeper tables are read as if their tags were plain blocks.
    private const int MaxTables = 32;

    private readonly TextFlow page = new();
    private readonly Stack<TableFlow> tables = new();
    private int deeperTables;
    private int preformatted;
    private bool superscript;

    private HtmlText()
    {
    }

    private TextFlow Flow => tables.TryPeek(out var table) ? table.Flow : page;

    /// <returns>Empty for a page without readable text.</returns>
    public static string Of(string html)
    {
        var marks = HtmlMarks.Read(html);
        var withoutNavigation = new HtmlText().Render(marks, DroppedParts.Find(marks, withNavigation: true));
        var dropped = DroppedParts.Find(marks, withNavigation: false);
        return IsNearlyAll(withoutNavigation, marks, dropped) ? withoutNavigation : new HtmlText().Render(marks, dropped);
    }

    // At least a tenth of the letters: some sites put the release itself into an <aside>.
    private static bool IsNearlyAll(string text, List<HtmlMark> marks, bool[] dropped)
    {
        var all = 0L;
        for (var i = 0; i < marks.Count; i++)
        {
            all += marks[i].Kind == MarkKind.Text && !dropped[i] ? Letters(marks[i].Value) : 0;
        }

        return Letters(text) * 10 >= all;
    }

    private static long Letters(string text) => text.LongCount(char.IsLetter);

    private string Render(List<HtmlMark> marks, bool[] dropped)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (dropped[i])
            {
                // Text before and after a block that is left out does not become one word.
                var isOutermost = i == 0 || !dropped[i - 1];
                if (isOutermost && (mark.Role == TagRole.Navigation || HtmlTags.Role(mark.Value) == TagRole.Block))
                {
                    Flow.EndBlock();
                }
            }
            else if (mark.Kind == MarkKind.Text)
            {
                AddText(mark.Value);
            }
            else
            {
                AddTag(mark.Role, mark.Kind == MarkKind.Start);
            }
        }

        while (tables.TryPop(out var table))
        {
            table.End();
        }

        return string.Join("\n\n", page.Blocks);
    }

    private void AddText(string text)
    {
        var shown = superscript ? Superscript.Of(text) : text;
        if (preformatted > 0)
        {
            Flow.AddPreformatted(shown);
        }
        else
        {
            Flow.Add(shown);
        }
    }

    private void AddTag(TagRole role, bool isStart)
    {
        superscript = role == TagRole.Superscript && isStart;
        switch (role)
        {
            case TagRole.Break:
                Flow.Break();
                break;
            case TagRole.Quotation:
                AddText(isStart ? "“" : "”");
                break;
            case TagRole.Item when isStart:
                Flow.BeginItem();
                break;
            case TagRole.Preformatted:
                preformatted = Math.Max(0, preformatted + (isStart ? 1 : -1));
                Flow.EndBlock();
                break;
            case TagRole.Table:
                AddTable(isStart);
                break;
            case TagRole.Row or TagRole.Cell when deeperTables == 0 && tables.TryPeek(out var table):
                AddTablePart(table, role, isStart);
                break;
            case TagRole.Block when isStart:
                Flow.BeginBlock();
                break;
            case not (TagRole.Superscript or TagRole.Inline or TagRole.Dropped):
                Flow.EndBlock();
                break;
        }
    }

    private void AddTable(bool isStart)
    {
        Flow.EndBlock();
        if (isStart && tables.Count < MaxTables)
        {
            tables.Push(new TableFlow(Flow));
        }
        else if (isStart)
        {
            deeperTables++;
        }
        else if (deeperTables > 0)
        {
            deeperTables--;
        }
        else if (tables.TryPop(out var table))
        {
            table.End();
        }
    }

    private static void AddTablePart(TableFlow table, TagRole role, bool isStart)
    {
        if (role == TagRole.Row)
        {
            table.EndRow();
        }
        else if (isStart)
        {
            table.BeginCell();
        }
        else
        {
            table.EndCell();
        }
    }
}
