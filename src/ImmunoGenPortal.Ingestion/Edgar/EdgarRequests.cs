using System.Globalization;
using System.Net;
using System.Reflection;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Asks EDGAR as it wants to be asked: saying who asks, slowly, and not at all once it has refused.</summary>
internal sealed class EdgarRequests : IDisposable
{
    public const int MaxBytes = 50 * 1024 * 1024;
    private const int Attempts = 4;

    private static readonly string Version =
        typeof(EdgarRequests).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "1.0";

    private readonly EdgarSettings _settings;
    private readonly TimeProvider _clock;
    private readonly RequestPace _pace;
    private readonly HttpClient _http;
    private EdgarAnswer<byte[]>.Refused? _refusal;

    public EdgarRequests(EdgarSettings settings, TimeProvider clock)
    {
        (_settings, _clock, _pace) = (settings, clock, new RequestPace(clock));

        // No redirects: they would leave the address that the operator set.
        _http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"ImmunoGenPortal/{Version} ({settings.Contact?.Trim()})");
    }

    /// <summary>The refusal whose time is not up; null when there is none.</summary>
    private EdgarAnswer<byte[]>.Refused? Standing => _refusal is { } refusal && refusal.TryAgainAt > _clock.GetUtcNow() ? refusal : null;

    public async Task<EdgarAnswer<byte[]>> GetAsync(string address, CancellationToken cancellation)
    {
        if ((_settings.Refusal is { } unfit ? new EdgarAnswer<byte[]>.Refused(unfit, null) : Standing) is { } standing)
        {
            return standing;
        }

        EdgarAnswer<byte[]> answer = new EdgarAnswer<byte[]>.Unanswered("");
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            await _pace.WaitAsync(cancellation);
            if (Standing is { } meanwhile)
            {
                // Another call was refused while this one waited for its turn.
                return meanwhile;
            }

            (answer, var wait) = await TryAsync(new Uri(address), cancellation);
            if (wait is null || attempt == Attempts)
            {
                break;
            }

            await Task.Delay(wait > TimeSpan.Zero ? wait.Value : TimeSpan.FromSeconds(1 << (attempt - 1)), _clock, cancellation);
        }

        _refusal = answer as EdgarAnswer<byte[]>.Refused ?? _refusal;
        return answer;
    }

    public void Dispose()
    {
        _http.Dispose();
        _pace.Dispose();
    }

    /// <returns>Wait is null when asking again would not help, and zero when EDGAR does not say how long to wait.</returns>
    private async Task<(EdgarAnswer<byte[]> Answer, TimeSpan? Wait)> TryAsync(Uri address, CancellationToken cancellation)
    {
        // Patience is with the network, so it runs by the machine's clock, not by the one that paces.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_settings.Patience);
        try
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var body = await BoundedBody.ReadAsync(response, patience.Token);
            return EdgarStatus.Judge(address, response, body, _clock.GetUtcNow());
        }
        catch (HttpRequestException failure)
        {
            return (new EdgarAnswer<byte[]>.Unanswered($"EDGAR cannot be reached at {address.Host} ({failure.HttpRequestError}); check the network and run the import again."), TimeSpan.Zero);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            // Cut short, or packed wrongly.
            return (new EdgarAnswer<byte[]>.Unusable($"The answer for {address} broke off in the middle; run the import again later."), TimeSpan.Zero);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var seconds = _settings.Patience.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return (new EdgarAnswer<byte[]>.Unanswered($"EDGAR did not answer within {seconds} seconds; run the import again later."), TimeSpan.Zero);
        }
    }
}
