using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>What readers of persons, offices and organisations ask of the words around: whether another name begins at a token. Each question is made once a sentence.</summary>
internal sealed class NameStarts(NameTrie trie, TokenRun run)
{
    private Func<int, bool>? _any;
    private Func<int, bool>? _organisation;
    private Func<int, bool>? _title;

    /// <summary>Whether a known name of anything begins there.</summary>
    public Func<int, bool> Any => _any ??= at => trie.TryRead(run, at, out _, out _);

    /// <summary>Whether the name of a known organisation begins there.</summary>
    public Func<int, bool> Organisation => _organisation ??= at => IsOrganisation(at, out _);

    /// <summary>Whether an office begins there, perhaps behind an organisation's possessive: "ImmunoGen's".</summary>
    public Func<int, bool> Title => _title ??= at => TitleReader.TryRead(run, IsOrganisation(at, out var next) && run.IsKind(next, TokenKind.Possessive) ? next + 1 : at, Organisation, out _);

    private bool IsOrganisation(int at, out int next) => trie.TryRead(run, at, out var known, out next) && known!.Type is MentionType.Partner or MentionType.Company;
}
