using ImmunoGenPortal.Data.Sqlite;

namespace ImmunoGenPortal.Data;

/// <summary>Of what the database shows.</summary>
/// <param name="Now">Differs after every change that counts.</param>
/// <param name="Before">What stood within the last half minute and only lacks some of many releases that come in in a row.</param>
public sealed record ContentState(string Now, IReadOnlyCollection<string> Before);

/// <summary>
/// Tells whether pages that were kept still show what is there. Each change counts at once, but for those that say that they are one of many in a row,
/// releases that come in by the thousand say: they count together, some seconds later at most, for if each counted no page would be kept for as
/// long as they come. What shows on no page does not count. Whatever is not announced here counts at once.
/// </summary>
public sealed class ShownVersion(ContentVersion content, TimeProvider clock)
{
    /// <summary>How long changes of many in a row may wait until they count.</summary>
    private static readonly TimeSpan LongestLag = TimeSpan.FromSeconds(5);

    /// <summary>How long what stood before may be shown while it is made anew; with the lag half a minute.</summary>
    private static readonly TimeSpan LongestBefore = TimeSpan.FromSeconds(25);

    private readonly Lock _turn = new();

    private readonly List<(string Version, long Until)> _before = [];

    private ContentState? _shown;

    /// <summary>What is shown is exactly what stands at this version.</summary>
    private string? _exact;

    /// <summary>Between what is shown and this version there were changes of many in a row only.</summary>
    private string? _reached;

    private bool _isChanging;
    private long _since;

    /// <summary>Null where the database cannot be asked.</summary>
    public ContentState? Current
    {
        get
        {
            lock (_turn)
            {
                if (content.Current is not { } now)
                {
                    return null;
                }

                var isOneOfMany = _isChanging || now == _reached;
                return now != _exact && (!isOneOfMany || clock.GetElapsedTime(_since) >= LongestLag) ? Show(now, isOneOfMany)
                    : _shown is { Before.Count: > 0 } shown && clock.GetElapsedTime(_since) >= LongestBefore ? _shown = shown with { Before = [] }
                    : _shown;
            }
        }
    }

    /// <summary>Makes one of many changes in a row. The caller is the only one who writes.</summary>
    public Task ChangeAmongManyAsync(Func<Task> commit) => ChangeAsync(commit, isChanged: true);

    /// <summary>Makes a change that shows on no page that is kept. The caller is the only one who writes.</summary>
    public Task ChangeUnseenAsync(Func<Task> commit) => ChangeAsync(commit, isChanged: false);

    /// <summary>Brings what is there to another place. The caller is the only one who writes.</summary>
    public void Move(Action move)
    {
        Begin();
        try
        {
            move();
        }
        finally
        {
            End(isChanged: false);
        }
    }

    /// <param name="isChanged">Whether pages show what is committed.</param>
    private async Task ChangeAsync(Func<Task> commit, bool isChanged)
    {
        Begin();
        try
        {
            await commit();
        }
        finally
        {
            End(isChanged);
        }
    }

    private void Begin()
    {
        lock (_turn)
        {
            if (content.Current is { } now && now != _reached)
            {
                Show(now, isOneOfMany: false);
            }

            _isChanging = true;
        }
    }

    private void End(bool isChanged)
    {
        lock (_turn)
        {
            var (before, now) = (_reached, content.Current);
            (_isChanging, _reached) = (false, now);
            if (!isChanged && before is not null && _exact == before)
            {
                _exact = now;
            }
        }
    }

    private ContentState Show(string now, bool isOneOfMany)
    {
        if (isOneOfMany && _shown is not null)
        {
            _before.RemoveAll(one => clock.GetElapsedTime(one.Until) >= LongestBefore);
            _before.Add((_shown.Now, clock.GetTimestamp()));
        }
        else
        {
            _before.Clear();
        }

        (_exact, _reached, _since) = (now, now, clock.GetTimestamp());
        return _shown = new ContentState(now, [.. _before.Select(one => one.Version)]);
    }
}
