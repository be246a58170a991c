using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace ImmunoGenPortal.Extraction;

/// <summary>A list that is never changed once it is made. Rules and readers go through millions of these, so it is asked directly and not through an interface.</summary>
[CollectionBuilder(typeof(FixedList), nameof(FixedList.Of))]
public readonly struct FixedList<T>(T[] items) : IReadOnlyList<T>
{
    /// <summary>The list without anything in it.</summary>
    public static readonly FixedList<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public ReadOnlySpan<T> Span => items;

    public Enumerator GetEnumerator() => new(items);

    // What follows is asked everywhere as LINQ asks it: the same answers, without an enumerator.
    public bool Any(Func<T, bool> fits)
    {
        foreach (var item in items)
        {
            if (fits(item))
            {
                return true;
            }
        }

        return false;
    }

    public T? FirstOrDefault(Func<T, bool> fits)
    {
        foreach (var item in items)
        {
            if (fits(item))
            {
                return item;
            }
        }

        return default;
    }

    public T? LastOrDefault(Func<T, bool> fits)
    {
        for (var i = items.Length - 1; i >= 0; i--)
        {
            if (fits(items[i]))
            {
                return items[i];
            }
        }

        return default;
    }

    /// <summary>Those that fit, as a list of their own.</summary>
    public FixedList<T> FindAll(Func<T, bool> fits)
    {
        var found = ArrayPool<T>.Shared.Rent(items.Length);
        var count = 0;
        foreach (var item in items)
        {
            if (fits(item))
            {
                found[count++] = item;
            }
        }

        var list = count == items.Length ? this : FixedList.Of<T>(found.AsSpan(0, count));
        ArrayPool<T>.Shared.Return(found, clearArray: true);
        return list;
    }

    public IEnumerable<T> Where(Func<T, bool> fits) => items.Where(fits);

    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> selector) => items.Select(selector);

    /// <summary>What the lists of all its items hold, at once: most of them are empty.</summary>
    public List<TResult> SelectMany<TResult>(Func<T, FixedList<TResult>> lists)
    {
        List<TResult> all = [];
        foreach (var item in items)
        {
            all.AddRange(lists(item).Span);
        }

        return all;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Goes through the list without an object for it.</summary>
    public struct Enumerator(T[] items)
    {
        private int _at = -1;

        public readonly T Current => items[_at];

        public bool MoveNext() => ++_at < items.Length;
    }
}

/// <summary>Makes lists that are never changed.</summary>
public static class FixedList
{
    public static FixedList<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? FixedList<T>.Empty : new(items.ToArray());
}
