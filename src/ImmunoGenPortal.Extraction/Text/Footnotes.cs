using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Finds the note that a sentence's raised figure points to.</summary>
public static class Footnotes
{
    /// <summary>The words of the note behind its mark; null where the sentence ends in no mark or no note has it.</summary>
    public static EvidenceSpan? Of(Sentence sentence, ReleaseText release)
    {
        var mark = release.Text[sentence.Span.End - 1];
        if (!Tokenizer.IsSuperscript(mark))
        {
            return null;
        }

        var note = release.Passages.FirstOrDefault(passage => passage.Section == Section.Footnote && release.Text[passage.Span.Start] == mark && passage.Span.Length > 1);
        return note is null ? null : new EvidenceSpan(note.Span.Start + 1, note.Span.End);
    }
}
