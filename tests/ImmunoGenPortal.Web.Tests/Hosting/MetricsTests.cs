using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Hosting;

public sealed class MetricsTests
{
    [Fact]
    public async Task WhoeverListensIsToldWhatCameInHowLongItTookAndHowThePortalStands()
    {
        var heard = new ConcurrentDictionary<string, double>();
        await using var portal = new Portal();
        using var client = portal.NewClient();
        var own = portal.Services.GetRequiredService<IMeterFactory>().Create(PortalMetrics.MeterName);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            // Not the gauges of a portal that another test is about to end.
            if (instrument.Meter.Name == PortalMetrics.MeterName && (instrument.Meter.Scope is null || instrument.Meter == own))
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => heard[Key(instrument, tags)] = value);
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => heard[Key(instrument, tags)] = value);
        listener.Start();

        using var answer = await client.AskAsync("/search?q=Amgen");
        var job = await portal.Services.GetRequiredService<JobQueue>().AddFileAsync(Actor.Portal, "empty.txt", Encoding.UTF8.GetBytes("   "), default);
        while (!heard.ContainsKey("portal.job.duration s kind=file end=ended"))
        {
            await Task.Delay(20);
        }

        Assert.Equal(JobState.Failed, await portal.AskAsync(db => db.Jobs.Where(one => one.Id == job).Select(one => one.State).SingleAsync()));
        listener.RecordObservableInstruments();
        Assert.Contains("portal.files {file} outcome=refused", heard.Keys);
        Assert.Contains("portal.search.duration s", heard.Keys);
        Assert.Contains("portal.jobs {job} state=waiting", heard.Keys);
        Assert.InRange(heard["portal.database.size By"], 100_000, 1e9);
        Assert.InRange(heard["portal.disk.free By"], 1, 1e18);
    }

    private static string Key(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', [instrument.Name, instrument.Unit, .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]);
}
