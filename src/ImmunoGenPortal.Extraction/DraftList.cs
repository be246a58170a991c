using System.Collections;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>The drafts of a release in the order in which they were begun, at most 200 of a kind: no release tells of so many, and what goes on is a list or an attack. Those behind them are left out.</summary>
public sealed class DraftList : IEnumerable<Draft>
{
    private const int MostOfAKind = 200;

    private readonly List<Draft> _drafts = [];

    private readonly Dictionary<SubjectKind, int> _counts = [];

    public void Add(Draft draft)
    {
        var count = _counts.GetValueOrDefault(draft.Kind);
        if (count < MostOfAKind)
        {
            _counts[draft.Kind] = count + 1;
            _drafts.Add(draft);
        }
    }

    public void AddRange(IEnumerable<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            Add(draft);
        }
    }

    public Draft? Find(Predicate<Draft> match) => _drafts.Find(match);

    public List<Draft> FindAll(Predicate<Draft> match) => _drafts.FindAll(match);

    public bool Exists(Predicate<Draft> match) => _drafts.Exists(match);

    public void Remove(Draft draft) => _drafts.Remove(draft);

    public void RemoveAll(Predicate<Draft> match) => _drafts.RemoveAll(match);

    public IEnumerator<Draft> GetEnumerator() => _drafts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
