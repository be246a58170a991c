using System.Globalization;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>
/// Cuts a filing into its documents, in one pass over its tags. A document may itself hold tags of these names (a drawing its
/// own text elements), so that one counts only where what follows it shows that it is the wrapper's.
/// </summary>
internal sealed class FiledDocuments
{
    private readonly ReadOnlyMemory<byte> _content;
    private readonly List<FiledDocument> _documents = [];
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private int _unread;
    private bool _isOpen;

    // Where the open document's text begins; null while still among its fields.
    private int? _text;

    // Where its fields end: its text begins here when no tag says so.
    private int _afterFields;

    private FiledDocuments(ReadOnlyMemory<byte> content) => _content = content;

    /// <param name="first">Where the first document begins: the length of the header.</param>
    /// <param name="unread">How many documents there are beyond those that are kept.</param>
    public static List<FiledDocument> Read(ReadOnlyMemory<byte> content, out int first, out int unread)
    {
        var reader = new FiledDocuments(content);
        first = -1;
        foreach (var mark in SgmlMark.All(content))
        {
            first = first < 0 && mark.Kind == SgmlMarkKind.DocumentStart ? mark.Start : first;
            reader.Pass(mark);
        }

        reader.Close(content.Length);
        first = Math.Max(first, 0);
        unread = reader._unread;
        return reader._documents;
    }

    private void Pass(SgmlMark mark)
    {
        switch (mark.Kind)
        {
            case SgmlMarkKind.DocumentStart when _text is null || IsAt(mark.End, "<TYPE>"u8):
                Close(mark.Start);
                Open(mark.End);
                break;
            case SgmlMarkKind.TextStart when _isOpen && _text is null:
                _text = mark.End;
                break;
            case SgmlMarkKind.TextEnd when _text is not null && EndsDocument(mark.End):
                Close(mark.Start);
                break;
            case SgmlMarkKind.DocumentEnd when _isOpen && (_text is null || EndsFiling(mark.End) || IsAt(mark.End, "<DOCUMENT>"u8)):
                Close(mark.Start);
                break;
        }
    }

    private void Open(int at)
    {
        _isOpen = true;
        _text = null;
        _fields.Clear();
        _afterFields = at;
        while (_documents.Count < EdgarSubmission.MaxDocuments && SgmlMark.ReadField(_content.Span, _afterFields, out var name, out var value) is { } next)
        {
            _fields.TryAdd(name, value);
            _afterFields = next;
        }
    }

    private void Close(int end)
    {
        if (!_isOpen)
        {
            return;
        }

        if (_documents.Count == EdgarSubmission.MaxDocuments)
        {
            _unread++;
        }
        else
        {
            _documents.Add(new FiledDocument(Field("TYPE") ?? "", Sequence(), Field("FILENAME"), Field("DESCRIPTION"), Content(end)));
        }

        (_isOpen, _text) = (false, null);
    }

    // The line end behind <TEXT> belongs to the tag.
    private ReadOnlyMemory<byte> Content(int end)
    {
        var start = Math.Min(_text ?? _afterFields, end);
        var content = _content[start..end];
        return content.Span switch
        {
            [(byte)'\r', (byte)'\n', ..] => content[2..],
            [(byte)'\n', ..] => content[1..],
            _ => content,
        };
    }

    private string? Field(string name) => _fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private int? Sequence() => int.TryParse(Field("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool EndsDocument(int at) => IsAt(at, "</DOCUMENT>"u8) || IsAt(at, "<DOCUMENT>"u8) || EndsFiling(at);

    private bool EndsFiling(int at) =>
        SgmlMark.SkipBlanks(_content.Span, at) == _content.Length
        || IsAt(at, "</SEC-DOCUMENT>"u8) || IsAt(at, "</IMS-DOCUMENT>"u8) || IsAt(at, "</SUBMISSION>"u8) || IsAt(at, "-----END PRIVACY"u8);

    private bool IsAt(int at, ReadOnlySpan<byte> tag) => SgmlMark.IsAt(_content.Span, SgmlMark.SkipBlanks(_content.Span, at), tag);
}
