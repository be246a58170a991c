using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>Text as it flows down a page or a cell: blanks collapsed as browsers do, lines within blocks, blocks in a list.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder block = new();
    private readonly List<string> blocks = [];
    private bool blank;
    private int breaks;
    private string prefix = "";

    /// <summary>Ends the block at hand.</summary>
    public List<string> Blocks
    {
        get
        {
            EndBlock();
            return blocks;
        }
    }

    public void Add(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                blank = true;
            }
            else if (!IsInvisible(character))
            {
                Separate();
                block.Append(character);
            }
        }
    }

    /// <summary>Adds text with its blanks and line ends as they are.</summary>
    public void AddPreformatted(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Separate();
        }

        foreach (var character in PlainText.Clean(text))
        {
            if (!IsInvisible(character))
            {
                block.Append(character == '\u00A0' ? ' ' : character);
            }
        }
    }

    /// <summary>A break; two in a row end the block.</summary>
    public void Break() => breaks++;

    public void EndBlock()
    {
        if (block.Length > 0)
        {
            var text = block.ToString().TrimEnd().TrimStart('\n');
            block.Clear();
            if (text.Length > 0)
            {
                blocks.Add(text);
            }
        }

        (blank, breaks, prefix) = (false, 0, "");
    }

    public void BeginItem()
    {
        EndBlock();
        prefix = "- ";
    }

    public void AddBlock(string text)
    {
        EndBlock();
        blocks.Add(text);
    }

    /// <summary>A paragraph that begins right at the start of an item belongs to it.</summary>
    public void BeginBlock()
    {
        var kept = block.Length == 0 ? prefix : "";
        EndBlock();
        prefix = kept;
    }

    // What stands between the last character and the next one.
    private void Separate()
    {
        if (breaks > 1 && block.Length > 0)
        {
            EndBlock();
        }

        if (block.Length == 0)
        {
            block.Append(prefix);
            prefix = "";
        }
        else if (breaks > 0)
        {
            block.Append('\n');
        }
        else if (blank)
        {
            block.Append(' ');
        }

        (blank, breaks) = (false, 0);
    }

    // Soft hyphens, zero-width characters and controls would split the words they stand in.
    private static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || (char.IsControl(character) && character is not ('\n' or '\t'));
}
