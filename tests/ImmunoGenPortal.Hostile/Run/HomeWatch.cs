using System.Diagnostics;

namespace ImmunoGenPortal.Hostile.Run;

/// <summary>Asks for the home page all the time, as a visitor would, and keeps the longest wait.</summary>
internal sealed class HomeWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _stop = new();
    private readonly Task _asking;

    public HomeWatch(Uri portal) => _asking = AskAsync(portal, _stop.Token);

    public TimeSpan Longest { get; private set; }

    public int Asked { get; private set; }

    /// <summary>Answers that were not the page, a sentence each.</summary>
    public List<string> Amiss { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _asking;
        _stop.Dispose();
    }

    private async Task AskAsync(Uri portal, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = portal };
        while (!stop.IsCancellationRequested)
        {
            var clock = Stopwatch.StartNew();
            try
            {
                using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), stop);
                if (!answer.IsSuccessStatusCode)
                {
                    Amiss.Add($"The home page answered {(int)answer.StatusCode}.");
                }

                Longest = clock.Elapsed > Longest ? clock.Elapsed : Longest;
                Asked++;
                await Task.Delay(Pause, stop);
            }
            catch (HttpRequestException error)
            {
                Amiss.Add($"The home page did not answer: {error.Message}");
                await Task.Delay(Pause, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
