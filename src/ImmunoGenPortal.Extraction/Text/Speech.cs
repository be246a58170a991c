using System.Buffers;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Follows quotation marks from sentence to sentence: what a person says in them tells no deals and no terms.</summary>
internal sealed class Speech
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"");

    private int _passage = -1;
    private bool _isOpen;

    /// <summary>Goes on to the next sentence.</summary>
    /// <returns>Whether it stands in a person's speech.</returns>
    public bool Enter(Sentence sentence)
    {
        if (sentence.Passage != _passage)
        {
            (_passage, _isOpen) = (sentence.Passage, false);
        }

        var began = _isOpen;
        var rest = sentence.Run.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        for (var at = rest.IndexOfAny(Marks); at >= 0; at = rest.IndexOfAny(Marks))
        {
            _isOpen = rest[at] switch { '“' => true, '”' => false, _ => !_isOpen };
            rest = rest[(at + 1)..];
        }

        return began || Opens(sentence);
    }

    /// <summary>Whether a sentence begins with what somebody says.</summary>
    public static bool Opens(Sentence sentence) => sentence.Run.Raw(0) is "“" or "\"";
}
