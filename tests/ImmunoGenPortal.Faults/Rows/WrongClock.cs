using System.Net;

namespace ImmunoGenPortal.Faults;

/// <summary>A clock that is 400 days ahead, then 400 days back: starting, signing in, uploading and working go on.</summary>
public sealed class WrongClock(FaultRun run)
{
    public async Task<FaultReport> RunAsync()
    {
        const string Fault = "clock 400 days ahead or back";
        if (!Interposed.IsPossible)
        {
            return FaultReport.Skip(Fault, Interposed.WhyNot);
        }

        var report = new FaultReport(Fault);
        var texts = WrittenReleases.Make(run.Releases);
        var (data, key) = await Stored.FilledAsync(1);
        using (data)
        {
            var (curator, count) = (new Curator(), 1);
            await using (var portal = await RunningPortal.StartAsync(data.Folder))
            {
                await curator.BecomeAdminAsync(portal);
            }

            foreach (var days in (int[])[400, 0, -400, 0])
            {
                // The kill leaves a job that was begun by this clock to the next one.
                await using var portal = await RunningPortal.StartAsync(data.Folder, Interposed.Clock(TimeSpan.FromDays(days)));
                var status = await curator.SignInAsync(portal);
                report.Expect(status == HttpStatusCode.Redirect, $"{days} days: signing in is answered {(int)status}.");
                report.Expect((await curator.AskAsync(portal, "/admin")).Status == HttpStatusCode.OK, $"{days} days: the dashboard is not shown.");
                for (var upload = 0; upload < 3; upload++)
                {
                    var answer = await Answered.UploadAsync(portal, key, $"release-{count}.txt", texts[count++]);
                    report.Expect(answer.Status == HttpStatusCode.Accepted, $"{days} days: an upload is answered {(int)answer.Status}.");
                }

                if (days == 0)
                {
                    await data.DrainAsync();
                }

                report.Saw($"{days} days: started, signed in, uploaded");
            }

            report.Add(await data.VerifyAsync());
            report.Add(await data.ContradictionsAsync([.. texts.Take(count)]));
        }

        return report;
    }
}
