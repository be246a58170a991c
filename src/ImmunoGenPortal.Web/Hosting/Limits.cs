namespace ImmunoGenPortal.Web.Hosting;

/// <summary>How much one network address or account may ask for: the settings "Portal:Limits:…".</summary>
public sealed record Limits
{
    /// <summary>Wrong passwords and codes, and wrong API keys, from one network address.</summary>
    public int TriesPerMinute { get; init; } = 10;

    /// <summary>Searches and suggestions of one network address that are worked at together.</summary>
    public int SearchesAtOnce { get; init; } = 8;

    /// <summary>Those that wait for that; one more is refused.</summary>
    public int SearchesWaiting { get; init; } = 64;

    /// <summary>Searches and suggestions of one network address, and as many downloads. So many that a whole company behind one address, or a load test, never meets it; an operator who knows the readers sets it lower.</summary>
    public int SearchesPerMinute { get; init; } = 60_000;

    /// <summary>Requests with uploads, of one account or API key.</summary>
    public int UploadsPerMinute { get; init; } = 6_000;

    /// <summary>API keys that one admin makes or revokes.</summary>
    public int KeysPerMinute { get; init; } = 30;
}
