using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>
/// A table as text. Rows of figures and short words become lines with tabs between the cells; where cells hold
/// several lines, as contacts side by side do, each cell is a block of its own.
/// </summary>
internal sealed class TableFlow(TextFlow outer)
{
    private const int ShortCell = 160;
    private const int ShortFigure = 11;

    private readonly List<List<string>> row = [];
    private readonly StringBuilder lines = new();
    private List<string> held = [];
    private TextFlow? cell;

    /// <summary>Where text goes now: the open cell, or around the table.</summary>
    public TextFlow Flow => cell ?? outer;

    public void BeginCell()
    {
        EndCell();
        cell = new TextFlow();
    }

    public void EndCell()
    {
        if (cell?.Blocks is { Count: > 0 } blocks)
        {
            row.Add(blocks);
        }

        cell = null;
    }

    public void EndRow()
    {
        EndCell();
        outer.EndBlock();
        if (row.Count == 1)
        {
            EndLines();
            row[0].ForEach(outer.AddBlock);
        }
        else if (row.Count > 1)
        {
            AddRow();
        }

        row.Clear();
    }

    public void End()
    {
        EndRow();
        EndLines();
    }

    private void AddRow()
    {
        if (BulletItem() is { } item)
        {
            EndLines();
            outer.AddBlock(item);
        }
        else if (row.TrueForAll(IsShort) || IsLabelWithFigures())
        {
            AddHeldLine();
            held = row.ConvertAll(blocks => blocks[0].Replace('\n', ' '));
        }
        else
        {
            AddCellByCell();
        }
    }

    // Contacts often stand under a row of headings: "INVESTORS | MEDIA". Each block then begins with its own.
    private void AddCellByCell()
    {
        var headings = held.Count == row.Count && row.TrueForAll(blocks => blocks.Count > 1 || blocks[0].Contains('\n', StringComparison.Ordinal))
            ? held
            : [];
        held = headings.Count > 0 ? [] : held;
        EndLines();
        for (var i = 0; i < row.Count; i++)
        {
            var blocks = row[i];
            outer.AddBlock(headings.Count > 0 ? headings[i] + "\n" + blocks[0] : blocks[0]);
            blocks.Skip(1).ToList().ForEach(outer.AddBlock);
        }
    }

    // A bullet in a cell of its own, as filings set their lists.
    private string? BulletItem()
    {
        var isBullet = row.Count == 2 && row[0] is [{ Length: 1 } bullet] && !char.IsLetterOrDigit(bullet[0]) && bullet[0] is not ('$' or '%');
        return isBullet && row[1].Count == 1 ? row[0][0] + " " + row[1][0] : null;
    }

    private static bool IsShort(List<string> blocks) =>
        blocks is [var only] && only.Length <= ShortCell && !only.Contains('\n', StringComparison.Ordinal);

    // "Net loss<br>per share | $0.14 | $0.11"
    private bool IsLabelWithFigures() =>
        row[0] is [{ Length: <= ShortCell }] && row.Skip(1).All(blocks => blocks is [{ Length: <= ShortFigure } only] && !only.Any(char.IsLetter));

    private void EndLines()
    {
        AddHeldLine();
        if (lines.Length > 0)
        {
            outer.AddBlock(lines.ToString());
            lines.Clear();
        }
    }

    private void AddHeldLine()
    {
        if (held.Count > 0 && lines.Length > 0)
        {
            lines.Append('\n');
        }

        for (var i = 0; i < held.Count; i++)
        {
            lines.Append(i == 0 || IsOneFigure(held[i - 1], held[i]) ? "" : "\t").Append(held[i]);
        }

        held = [];
    }

    // Statements set "$" and ")" in cells beside the number.
    private static bool IsOneFigure(string left, string right) =>
        left is "$" or "€" or "£" or "(" or "$(" or "$ (" || right is ")" or "%" or ")%";
}
