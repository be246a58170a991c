using System.Net;

namespace ImmunoGenPortal.Faults;

/// <summary>A disk that is full: reading goes on, uploads are told so, and with room again all goes on without a restart.</summary>
public sealed class FullDisk(FaultRun run)
{
    private const int Megabytes = 12;

    public async Task<FaultReport> RunAsync()
    {
        const string Fault = "disk full";
        var (data, key) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            var disk = Directory.CreateTempSubdirectory("portal-disk-").FullName;
            if (!Mount.TryMemory(disk, Megabytes))
            {
                Directory.Delete(disk);
                return FaultReport.Skip(Fault, Mount.WhyNot);
            }

            try
            {
                foreach (var file in Directory.GetFiles(data.Folder))
                {
                    File.Copy(file, Path.Combine(disk, Path.GetFileName(file)));
                }

                using var there = new Stored(disk);
                return await FillAsync(new FaultReport(Fault), there, key);
            }
            finally
            {
                Mount.Undo(disk);
                Directory.Delete(disk, recursive: true);
            }
        }
    }

    private async Task<FaultReport> FillAsync(FaultReport report, Stored data, string key)
    {
        var texts = WrittenReleases.Make(run.Releases + 60);
        var curator = new Curator();
        await using (var portal = await RunningPortal.StartAsync(data.Folder))
        {
            await curator.BecomeAdminAsync(portal);
            await data.LogEmptiedAsync(); // Later it would make room.
            var filler = Path.Combine(data.Folder, "filler");
            Fill(filler);
            var (taken, refusal) = await UntilRefusedAsync(portal, key, texts, run.Releases);
            report.Saw($"after {taken} uploads more: {(int?)refusal?.Status} {refusal?.Type}");
            report.Expect(refusal is { Status: HttpStatusCode.InsufficientStorage or HttpStatusCode.ServiceUnavailable, Type: "application/problem+json" } && refusal.Body.Contains("disk is full", StringComparison.Ordinal), $"With a full disk an upload is answered {(int?)refusal?.Status}: {refusal?.Body}");
            report.Expect((await Answered.ReadAsync(portal)).All(answer => answer.Status == HttpStatusCode.OK), "With a full disk a page is not shown.");
            var (status, html) = await curator.AskAsync(portal, "/admin/upload");
            report.Expect(status == HttpStatusCode.OK && html.Contains("disk is", StringComparison.Ordinal), $"Curators are not told that the disk is full ({(int)status}).");
            report.Expect(await curator.SendToAsync(portal, "/admin/upload", "/admin/upload?handler=Text", ("text", texts[^1])) is HttpStatusCode.InsufficientStorage or HttpStatusCode.ServiceUnavailable, "A text pasted with a full disk is not refused.");
            File.Delete(filler);
            foreach (var number in Enumerable.Range(run.Releases + taken, texts.Count - run.Releases - taken))
            {
                var answer = await Answered.UploadAsync(portal, key, $"release-{number}.txt", texts[number]);
                report.Expect(answer.Status == HttpStatusCode.Accepted, $"With room again an upload is answered {(int)answer.Status}.");
            }

            await data.DrainAsync();
            report.Saw("goes on without a restart");
        }

        report.Add(await data.VerifyAsync());
        report.Add(await data.ContradictionsAsync(texts));
        return report;
    }

    private static async Task<(int Taken, Answered? Refusal)> UntilRefusedAsync(RunningPortal portal, string key, IReadOnlyList<string> texts, int from)
    {
        for (var taken = 0; from + taken < texts.Count; taken++)
        {
            if (await Answered.UploadAsync(portal, key, $"release-{from + taken}.txt", texts[from + taken]) is { Status: not HttpStatusCode.Accepted } refusal)
            {
                return (taken, refusal);
            }
        }

        return (texts.Count - from, null);
    }

    /// <summary>To the last byte.</summary>
    private static void Fill(string file)
    {
        using var filler = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[64 * 1024, 4096])
        {
            try
            {
                for (var block = new byte[size]; ;)
                {
                    filler.Write(block);
                }
            }
            catch (IOException)
            {
                // Full, for blocks of this size.
            }
        }
    }
}
