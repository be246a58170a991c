using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>What readers of persons, offices and organisations ask of the words around: whether another name begins at a token.</summary>
internal sealed class NameStarts
{
    private readonly NameTrie _trie;
    private TokenRun _run;

    public NameStarts(NameTrie trie, TokenRun run)
    {
        (_trie, _run) = (trie, run);
        Any = at => _trie.TryRead(_run, at, out _, out _);
        Organisation = at => IsOrganisation(at, out _);
        Title = at => TitleReader.TryRead(_run, IsOrganisation(at, out var next) && _run.IsKind(next, TokenKind.Possessive) ? next + 1 : at, Organisation, out _);
    }

    /// <summary>Whether a known name of anything begins there.</summary>
    public Func<int, bool> Any { get; }

    /// <summary>Whether the name of a known organisation begins there.</summary>
    public Func<int, bool> Organisation { get; }

    /// <summary>Whether an office begins there, perhaps behind an organisation's possessive: "ImmunoGen's".</summary>
    public Func<int, bool> Title { get; }

    /// <summary>Goes on to another sentence.</summary>
    public void Enter(TokenRun run) => _run = run;

    private bool IsOrganisation(int at, out int next) => _trie.TryRead(_run, at, out var known, out next) && known!.Type is MentionType.Partner or MentionType.Company;
}
