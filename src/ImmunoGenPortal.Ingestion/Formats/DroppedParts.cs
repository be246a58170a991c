namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>Which marks of a page lie in elements that are left out. What is never closed is not left out: it would take the release along.</summary>
internal static class DroppedParts
{
    /// <returns>For each mark, whether it is left out.</returns>
    public static bool[] Find(List<HtmlMark> marks, bool withNavigation)
    {
        var changes = new int[marks.Count + 1];
        var open = new Stack<(string Name, int At)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < marks.Count; i++)
        {
            var name = marks[i].Value;
            if (marks[i].Kind == MarkKind.Text || HtmlTags.MayStayOpen(name))
            {
                continue;
            }

            if (marks[i].Kind == MarkKind.Start)
            {
                open.Push((name, i));
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
            else if (counts.GetValueOrDefault(name) > 0)
            {
                Close(name, i);
            }
        }

        return InRanges(changes);

        void Close(string name, int end)
        {
            (string Name, int At) closed;
            do
            {
                closed = open.Pop();
                counts[closed.Name]--;
                var role = marks[closed.At].Role;
                if (role == TagRole.Dropped || (withNavigation && role == TagRole.Navigation))
                {
                    changes[closed.At]++;
                    changes[end + 1]--;
                }
            }
            while (closed.Name != name);
        }
    }

    private static bool[] InRanges(int[] changes)
    {
        var dropped = new bool[changes.Length - 1];
        var depth = 0;
        for (var i = 0; i < dropped.Length; i++)
        {
            depth += changes[i];
            dropped[i] = depth > 0;
        }

        return dropped;
    }
}
