using System.Collections.Frozen;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Financials;

/// <summary>A sum and what it is a sum of.</summary>
/// <param name="Item">The words that say so.</param>
/// <param name="Code">A code of FACTS.md.</param>
internal sealed record Figure(Mention Amount, Match Item, string Code);

/// <summary>
/// Goes through a sentence left to right: a sum is of what was named last before it ("revenues were $4 million, compared to $3 million"),
/// or of what follows it at once ("$4 million in cash").
/// </summary>
/// <param name="isForeseen">Whether the words before a list say that its figures are foreseen: "ImmunoGen expects:".</param>
/// <param name="before">What the sentence before spoke of, where this one begins with "it" or "this"; null otherwise.</param>
internal sealed class FigureScan(Sentence sentence, IReadOnlyList<Match> items, bool isForeseen, Match? before)
{
    /// <summary>What is smaller is an amount per share, or a number of a table in thousands.</summary>
    private const decimal Smallest = 50_000;

    private const int Reach = 26;

    /// <summary>Between the item and its first sum one of these stands; between the columns of a table none does.</summary>
    private static readonly FrozenSet<string> Links = Words("of was were is are be to at with have had has from than totaled totalled amounted came reached exceeded exceeds topped surpassed increased decreased rose grew fell stood aggregated exceed between recorded reported approximately about totaling totalling amounting raised raises raising raise lost put accounted versus against");

    /// <summary>Between the first sum and a second of the same item one of these stands.</summary>
    private static readonly FrozenSet<string> Comparers = Words("compared compares comparison versus against from and to while those previously earlier prior previous than : as up down with or - –");

    private readonly List<Figure> _figures = [];
    private readonly Dictionary<int, Match> _starts = [];
    private Match? _item = before;
    private int _since;
    private bool _isUsed;
    private bool _isChange;
    private bool _isForeseen = isForeseen;

    /// <summary>What was spoken of last; null where that was no figure.</summary>
    public Match? Last { get; private set; }

    public IReadOnlyList<Figure> Read(IReadOnlyList<Match> outlooks)
    {
        foreach (var item in items)
        {
            _starts.TryAdd(item.First, item);
        }

        var foreseen = outlooks.Select(outlook => outlook.First).ToHashSet();
        for (var i = 0; i < sentence.Atoms.Count; i++)
        {
            _isForeseen |= foreseen.Contains(i);
            if (_starts.TryGetValue(i, out var item))
            {
                Begin(item, i);
            }

            else if (items.Count > 1 && IsWord(i, "it") && IsWord(i + 1, "was", "were") && items[0].Rule.Code is not ("none" or "change"))
            {
                Begin(items[0], i); // "the net loss was $9 million on revenues of $3 million; a year before it was"
            }

            if (sentence.Atoms[i].Mention is { Type: MentionType.Money } amount)
            {
                Read(amount, i);
            }
        }

        return _figures;
    }

    private void Begin(Match item, int at)
    {
        if (item.Rule.Code == "change")
        {
            _isChange = true;
            return;
        }

        (_item, _since, _isUsed) = (item.Rule.Code == "none" ? null : item, at, false);
        Last = _item ?? Last;
        var behind = item.After;
        behind += IsWord(behind, "to", "for") && IsWord(behind + 2, ",") ? 2 : 0; // "net proceeds to the Company, after costs, are"
        if (_item is not null && IsWord(behind, ",") && sentence.Run.IsAny(Token(behind + 1), "which", "including", "net", "excluding", "after", "before"))
        {
            SkipAside(behind + 1, ",");
        }

        for (var i = item.After; _item is not null && i < item.After + LongestOwner; i++)
        {
            if (IsWord(i, "(") && sentence.Run.IsAny(Token(i + 1), "before", "after", "net", "including", "excluding"))
            {
                SkipAside(i + 1, ")"); // "gross proceeds of the offering (before deducting discounts and fees) were"
            }
        }
    }

    /// <summary>Between an item and what its brackets say of it, in steps: "of the offering".</summary>
    private const int LongestOwner = 6;

    /// <summary>"Revenues, which derive from fees and interest, were": what stands between the commas names no items.</summary>
    private void SkipAside(int from, string end)
    {
        for (var i = from; i < sentence.Atoms.Count && i < from + Reach; i++)
        {
            if (IsWord(i, end))
            {
                return;
            }

            _starts.Remove(i);
        }
    }

    private void Read(Mention amount, int at)
    {
        if (amount.Money is not { } money || money.Amount < Smallest || IsPerShare(at))
        {
            return;
        }

        if (_isChange)
        {
            (_isChange, _isUsed, _since) = (false, true, at);
            return;
        }

        var follows = ItemBehind(at);
        var item = follows ?? (_item is not null && at - _since <= Reach && (Stands(_isUsed ? Comparers : Links, _isUsed ? Math.Max(_since, at - 10) : _since, at) || Holds(_item, at) || (!_isUsed && ((_item.After == at && IsWritten(amount)) || (_item.After + 1 == at && IsWord(_item.After, ":"))))) ? _item : null);
        if (item is null || item.Rule.Code is "none" or "change")
        {
            return;
        }

        (_item, _since, _isUsed, Last) = (item, at, true, item);
        var isExpected = _isForeseen && !IsAtHand(item) && !(IsWord(at + 1, "last") && IsWord(at + 2, "year"));
        _figures.Add(new Figure(amount, item, isExpected && item.Rule.Code is "cash" or "revenue" or "net-loss" or "operating-expenses" ? "guidance-" + item.Rule.Code : item.Rule.Code));
    }

    /// <summary>"revenue $28.5 million": written out, as no column of a table is.</summary>
    private bool IsWritten(Mention amount) => amount.Span.Quote(sentence.Run.Text).EndsWith("illion", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the item's own words hold the sum: "sold $18 million of common stock".</summary>
    private static bool Holds(Match item, int at) => item.First <= at && at < item.After;

    /// <summary>What is named right behind a sum, or behind the upper end of a range that it begins: "in cash", "of revenues", "in net proceeds".</summary>
    private Match? ItemBehind(int at)
    {
        at += IsWord(at + 1, "to", "and", "-", "–") && at + 2 < sentence.Atoms.Count && sentence.Atoms[at + 2].Mention is { Type: MentionType.Money } ? 2 : 0;
        for (var i = at + 1; i <= at + 3 && IsWord(at + 1, "in", "of"); i++)
        {
            if (_starts.TryGetValue(i, out var item))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>"existing cash of": what is foreseen is not the cash but what it will be enough for.</summary>
    private bool IsAtHand(Match item) => item.First > 0 && sentence.Run.IsAny(Token(item.First - 1), "existing", "current", "present");

    private bool IsPerShare(int at)
    {
        for (var i = at + 2; i <= at + 6 && IsWord(at + 1, "per", "a", "for"); i++)
        {
            if (IsWord(i, "share"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Stands(FrozenSet<string> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Qualifier } || sentence.Atoms[i].IsSingle && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.Run.Raw(Token(i))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(int atom, params ReadOnlySpan<string> words) => atom < sentence.Atoms.Count && sentence.Run.IsAny(Token(atom), words);

    private int Token(int atom) => atom < sentence.Atoms.Count ? sentence.Atoms[atom].FirstToken : -1;

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
