using System.Runtime.CompilerServices;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Uploads by programs, and how far they are.</summary>
internal static class Jobs
{
    internal sealed record UploadAnswer(IReadOnlyList<Taken> Jobs);

    /// <param name="Address">Where the job tells what became of the file.</param>
    internal sealed record Taken(int Id, string File, string Address);

    /// <param name="Ended">Whether nothing more will happen to it.</param>
    /// <param name="Outcome">A code; null until then.</param>
    /// <param name="Said">The same in words.</param>
    /// <param name="Release">The page of the release that the file was or became; null where there is none.</param>
    /// <param name="Parts">Of a file that holds several: how many are done.</param>
    internal sealed record JobAnswer(int Id, string File, string State, bool Ended, string? Outcome, string? Said, string? Message, string? Release, string? Title, Parts? Parts);

    internal sealed record Parts(int Done, int All);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(300);

    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/releases", UploadAsync).Describe("Uploads releases: each file in a field called “file”, several at once").Produces<UploadAnswer>(StatusCodes.Status202Accepted).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .RequireAuthorization(Policies.Upload).Costs(Cost.Upload).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(UploadLimits.RequestBytes), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = UploadLimits.RequestBytes });
        routes.MapGet("/api/v1/jobs/{id:int}", JobAsync).Describe("What became of an uploaded file").Produces<JobAnswer>().ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(Policies.Follow);
        routes.MapGet("/admin/jobs/events", (JobSignal signal, IHostApplicationLifetime lifetime, HttpContext context) =>
            TypedResults.ServerSentEvents(ChangesAsync(signal, lifetime.ApplicationStopping, context.RequestAborted), "change")).RequireAuthorization(Policies.Curator);
    }

    private static async Task<IResult> UploadAsync(HttpContext context, JobQueue queue, CancellationToken cancellation)
    {
        if (!context.Request.HasFormContentType)
        {
            return TypedResults.Problem("Send the files as multipart/form-data, each in a field called “file”.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(cancellation);
        }
        catch (Exception error) when (IsBrokenForm(error))
        {
            return TypedResults.Problem($"The form cannot be read ({error.Message.TrimEnd(' ', '.')}). Send each file whole, in a field called “file”.", statusCode: StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TypedResults.Problem("That is too much at once: 10 MB a file, 50 MB a zip, 200 MB together. Send it in parts.", statusCode: error.StatusCode);
        }

        var files = form.Files.GetFiles("file");
        if (files.Count == 0)
        {
            return TypedResults.Problem("There is no file: send at least one in a field called “file”.", statusCode: StatusCodes.Status400BadRequest);
        }

        var jobs = await queue.AddAsync(context.Actor(), files, cancellation);
        return TypedResults.Json(new UploadAnswer([.. jobs.Select((id, place) => new Taken(id, files[place].FileName, $"/api/v1/jobs/{id}"))]), statusCode: StatusCodes.Status202Accepted);
    }

    /// <summary>A form that ends too early or is not written as it says. What the disk or the connection did is another matter.</summary>
    private static bool IsBrokenForm(Exception error)
    {
        const int NoCauseInTheSystem = unchecked((int)0x80131620);
        return error is InvalidDataException or NotSupportedException || (error is IOException and not BadHttpRequestException && error.HResult == NoCauseInTheSystem);
    }

    private static async Task<IResult> JobAsync(int id, JobQueries jobs, CancellationToken cancellation) =>
        await jobs.FindAsync(id, cancellation) is not { } job ? TypedResults.Problem("There is no such job.", statusCode: StatusCodes.Status404NotFound)
        : TypedResults.Ok(new JobAnswer(
            job.Id, job.Name, JobWords.Of(job.State), job.HasEnded, job.Outcome, JobWords.Outcome(job), job.Message,
            job.ReleaseSlug is { } slug ? $"/releases/{slug}" : null, job.ReleaseTitle, job.Parts == 0 ? null : new Parts(job.PartsDone, job.Parts)));

    /// <summary>A word at once, one whenever the queue changed, and one now and then so that a broken line is noticed.</summary>
    private static async IAsyncEnumerable<string> ChangesAsync(JobSignal signal, CancellationToken stopping, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        while (!end.IsCancellationRequested)
        {
            var change = signal.Next;
            yield return "look";
            await Task.WhenAny(change, Task.Delay(Beat, end.Token));
            await Task.WhenAny(Task.Delay(Breath, end.Token));
        }
    }
}
