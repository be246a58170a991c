using Microsoft.Playwright;

namespace ImmunoGenPortal.UserTasks;

/// <summary>Does with mouse or keyboard what a user does. By keyboard everything is reached with the tab key, as far as it goes.</summary>
public sealed class Hand(IPage page, Way way)
{
    /// <summary>More steps than any page of the portal should ask for.</summary>
    private const int MostSteps = 500;

    public IPage Page => page;

    public Task FollowAsync(ILocator link) => way.Keyboard ? PressAsync(link, "Enter") : link.ClickAsync();

    public Task TickAsync(ILocator box) => way.Keyboard ? PressAsync(box, " ") : box.CheckAsync();

    public async Task TypeAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await field.FillAsync(text);
    }

    public async Task ChooseAsync(ILocator list, string option)
    {
        await ReachAsync(list);
        await list.SelectOptionAsync(new SelectOptionValue { Label = option });
    }

    private async Task PressAsync(ILocator element, string key)
    {
        await ReachAsync(element);
        await page.Keyboard.PressAsync(key);
    }

    private async Task ReachAsync(ILocator element)
    {
        await element.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (!way.Keyboard)
        {
            return;
        }

        for (var step = 0; step < MostSteps; step++)
        {
            if (await element.EvaluateAsync<bool>("one => one === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"{element} is not reached by the tab key in {MostSteps} steps.");
    }
}
