namespace ImmunoGenPortal.Browser.Tests.Support;

/// <summary>The browser of this machine. None is downloaded.</summary>
internal static class Chromium
{
    public static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>What CHROMIUM names, else where systems put it; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Places.FirstOrDefault(File.Exists);

    /// <summary>Why tests in a browser are left out; null where they run. Continuous integration leaves none out: there they fail.</summary>
    public static string? Missing { get; } =
        Path is not null || Environment.GetEnvironmentVariable("CI") == "true" ? null : "No Chromium was found. Install it, or name it in CHROMIUM.";
}

/// <summary>A fact that needs a browser.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>A theory that needs a browser.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
