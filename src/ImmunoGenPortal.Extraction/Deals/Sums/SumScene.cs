using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>A sentence as the question "what is this amount for?" sees it: the sense of each word, and which words are about which amount.</summary>
internal sealed class SumScene
{
    private readonly Sense[] _senses;

    public SumScene(Sentence sentence)
    {
        Sentence = sentence;
        _senses = new Sense[sentence.Atoms.Count];
        for (var i = 0; i < _senses.Length; i++)
        {
            _senses[i] = SenseAt(i);
        }
    }

    public Sentence Sentence { get; }

    public int Count => _senses.Length;

    public Sense this[int atom] => (uint)atom < (uint)_senses.Length ? _senses[atom] : Sense.None;

    public bool Is(int atom, Sense sense) => (this[atom] & sense) != 0;

    public bool IsMoney(int atom) => MentionAt(atom)?.Type == MentionType.Money;

    public Mention? MentionAt(int atom) => (uint)atom < (uint)Sentence.Atoms.Count ? Sentence.Atoms[atom].Mention : null;

    /// <summary>The word at an atom; empty beyond the sentence.</summary>
    public ReadOnlySpan<char> Word(int atom) => (uint)atom < (uint)Sentence.Atoms.Count ? Sentence.Run.Raw(Sentence.Atoms[atom].FirstToken) : [];

    public bool IsWord(int atom, ReadOnlySpan<char> word) => Word(atom).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line begins with a capital here, as the cells of a table do.</summary>
    public bool OpensCell(int atom) =>
        (uint)atom < (uint)Sentence.Atoms.Count && Sentence.Run.StartsLine(Sentence.Atoms[atom].FirstToken) && Sentence.Run.IsCapitalized(Sentence.Atoms[atom].FirstToken);

    /// <summary>Whether nothing but a hyphen or quotation mark stands at an atom.</summary>
    public bool IsMark(int atom) => MentionAt(atom) is null && Word(atom) is "-" or "–" or "‑" or "“" or "”" or "\"" or "'" or "’" or "*" or "®" or "™";

    public bool IsPossessive(int atom) => MentionAt(atom) is null && Word(atom) is "'s" or "’s";

    public bool IsOrganisation(int atom) => MentionAt(atom)?.Type is MentionType.Partner or MentionType.Company;

    /// <summary>Whether any word of a stretch has a sense.</summary>
    public bool Any(int first, int after, Sense sense) => Find(first, after, sense) >= 0;

    /// <summary>The first word of a stretch with a sense; -1 where none has it.</summary>
    public int Find(int first, int after, Sense sense)
    {
        for (var i = Math.Max(0, first); i < after && i < _senses.Length; i++)
        {
            if ((_senses[i] & sense) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last word of a stretch with a sense; -1 where none has it.</summary>
    public int FindLast(int first, int after, Sense sense)
    {
        for (var i = Math.Min(after, _senses.Length) - 1; i >= Math.Max(0, first); i--)
        {
            if ((_senses[i] & sense) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The amount before in the clause; -1 where there is none.</summary>
    public int MoneyBefore(int amount)
    {
        for (var i = amount - 1; i >= ClauseStart(amount); i--)
        {
            if (IsMoney(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last amount before an atom; -1 where there is none.</summary>
    public int FindMoney(int before)
    {
        var i = before - 1;
        while (i >= 0 && !IsMoney(i))
        {
            i--;
        }

        return i;
    }

    /// <summary>The next amount of the sentence; -1 where there is none.</summary>
    public int MoneyAfter(int amount)
    {
        for (var i = amount + 1; i < Count; i++)
        {
            if (IsMoney(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first word of the clause between semicolons.</summary>
    public int ClauseStart(int amount)
    {
        var i = amount;
        while (i > 0 && !(MentionAt(i - 1) is null && Word(i - 1) is ";" or ":" or "•"))
        {
            i--;
        }

        return i;
    }

    /// <summary>Behind the last word of the clause between semicolons.</summary>
    public int ClauseEnd(int amount)
    {
        var i = amount + 1;
        while (i < Count && !(MentionAt(i) is null && Word(i) is ";" or "•"))
        {
            i++;
        }

        return i;
    }

    private Sense SenseAt(int i)
    {
        if (MentionAt(i) is { } mention)
        {
            return mention.Type switch
            {
                MentionType.Phase => Sense.Event,
                MentionType.Ordinal or MentionType.Count => Sense.Plain,
                MentionType.Qualifier when mention.Code == "up-to" => Sense.Open | Sense.Link,
                MentionType.Qualifier => Sense.Link,
                MentionType.Exclusivity => Sense.Plain,
                _ => Sense.None,
            };
        }

        if (IsWord(i, "front") && (IsWord(i - 1, "up") || IsWord(i - 2, "up")))
        {
            return Sense.First;
        }

        if (IsWord(i, "option") && (IsPossessive(i - 1) || IsWord(i - 1, "its") || IsWord(i - 1, "our")) && (IsWord(i - 2, "at") || IsWord(i - 3, "at")))
        {
            return Sense.None; // at whose option
        }

        if ((IsWord(i, "extension") || IsWord(i, "renewal")) && Word(i + 1) is "year" or "years" or "period" or "periods" or "term" or "terms")
        {
            return Sense.Plain; // when something is paid
        }

        if (IsWord(i, "in") && (IsWord(i - 1, "opt") || IsWord(i - 2, "opt")))
        {
            return Sense.Exercise;
        }

        return IsWord(i, "as") && IsWord(i - 1, "well") ? Sense.Joint : SenseWords.Of(Word(i));
    }
}
