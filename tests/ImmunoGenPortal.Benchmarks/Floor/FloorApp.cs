namespace ImmunoGenPortal.Benchmarks.Floor;

/// <summary>What the portal is compared with: a web program with an empty page ("/empty") and one with 20 rows from memory ("/rows"), as a new project makes it.</summary>
internal static class FloorApp
{
    public static async Task RunAsync(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorPages().WithRazorPagesRoot("/Floor/Pages");
        await using var app = builder.Build();
        app.UseRouting();
        app.UseAuthorization();
        app.MapRazorPages();
        await app.RunAsync();
    }

    /// <summary>Twenty rows of what a list shows.</summary>
    public static IReadOnlyList<(string Date, string Title, string Address)> Rows { get; } =
        [.. Enumerable.Range(1, 20).Select(row => ($"2012-12-{row:00}", $"ImmunoGen, Inc. Announces That a Partner Has Taken License Number {row} to Its Technology", $"/releases/2012-12-{row:00}-license"))];
}
