using System.Net;

namespace ImmunoGenPortal.Faults;

/// <summary>A data directory that cannot be written to, with and without a log in it: the portal starts and shows what is there, and says why it takes nothing in.</summary>
public sealed class ReadOnlyDirectory(FaultRun run)
{
    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("data directory read-only");
        foreach (var isKilled in (bool[])(run.IsShort ? [true] : [false, true]))
        {
            var (data, key) = await Stored.FilledAsync(run.Releases);
            using (data)
            {
                var curator = new Curator();
                await using (var portal = await RunningPortal.StartAsync(data.Folder))
                {
                    await curator.BecomeAdminAsync(portal);
                    await (isKilled ? portal.KillAsync() : portal.StopAsync());
                }

                if (!Mount.TryReadOnly(data.Folder))
                {
                    return FaultReport.Skip(report.Fault, Mount.WhyNot);
                }

                try
                {
                    await LookAsync(report, data, key, curator);
                }
                finally
                {
                    Mount.Undo(data.Folder);
                }

                report.Add(await data.VerifyAsync());
                report.Add(await data.ContradictionsAsync(WrittenReleases.Make(run.Releases)));
                report.Saw(isKilled ? "with the log of a killed portal: started, read, refused" : "started, read, refused");
            }
        }

        return report;
    }

    private static async Task LookAsync(FaultReport report, Stored data, string key, Curator curator)
    {
        await using var portal = await RunningPortal.StartAsync(data.Folder);
        var answers = await Answered.ReadAsync(portal);
        report.Expect(answers.All(answer => answer.Status == HttpStatusCode.OK), $"It answers {string.Join(", ", answers.Select(answer => (int)answer.Status))}.");
        var upload = await Answered.UploadAsync(portal, key, "one.txt", "One more release.");
        report.Expect(upload is { Status: HttpStatusCode.ServiceUnavailable, Type: "application/problem+json", RetryAfter: true } && upload.Body.Contains("read-only", StringComparison.Ordinal), $"An upload is answered {(int)upload.Status}: {upload.Body}");
        var (status, html) = await curator.AskAsync(portal, "/admin/upload");
        report.Expect(status == HttpStatusCode.OK && html.Contains("is read-only", StringComparison.Ordinal), $"A curator who is signed in is not told ({(int)status}).");
        var (there, page) = await new Curator().AskAsync(portal, "/account/login");
        report.Expect(there == HttpStatusCode.OK && page.Contains("is read-only", StringComparison.Ordinal), $"The page to sign in does not tell ({(int)there}).");
        report.Expect(await curator.SignInAsync(portal) == HttpStatusCode.ServiceUnavailable, "Signing in is not answered with 503.");
        var told = await CommandLine.RunAsync(data.Folder, ["reextract"]);
        report.Expect(told.Status == 1 && told.Errors.Contains("may not be written to", StringComparison.Ordinal), $"reextract ends with {told.Status}: {told.Errors}");
        report.Add(await data.VerifyAsync());
    }
}
