using ImmunoGenPortal.Browser.Tests.Support;
using ImmunoGenPortal.UserTasks;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>What users come for, each done once and in a way of its own; the program does each in every way.</summary>
[Collection(VisitorCollection.Name)]
public sealed class UserTaskTests(Visitor visitor)
{
    [BrowserFact]
    public async Task EveryTaskCanBeDone()
    {
        await using var archive = new Archive();
        var address = archive.Listen();
        foreach (var (task, place) in UserTask.All.Select((task, place) => (task, place)))
        {
            var way = Way.All[(place + 1) % Way.All.Count];
            await using var window = await visitor.OpenAsync(address, way.Width, way.Scripts);
            await window.Page.GotoAsync("/");
            await task.DoAsync(new Hand(window.Page, way));
        }
    }
}
