using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Follows quotation marks from sentence to sentence: what a person says in them tells no deals and no terms.</summary>
internal sealed class Speech
{
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
        foreach (var c in sentence.Run.Text.AsSpan(sentence.Span.Start, sentence.Span.Length))
        {
            _isOpen = c switch { '“' => true, '”' => false, '"' => !_isOpen, _ => _isOpen };
        }

        return began || sentence.Run.Raw(0) is "“" or "\"";
    }
}
