using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Pages.Admin.Correcting;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Admin.Review;

/// <summary>Turns what a curator decided about an entry into corrections.</summary>
public sealed class ReviewDecisions(ReviewQueries queue, ReleaseQueries releases, CorrectFacts facts, CorrectEntities entities)
{
    public Task<ReviewOutcome> DecideAsync(Actor actor, ReviewView view, ReviewAnswer answer, CancellationToken cancellation) => (view.Entry.Kind, answer.Do) switch
    {
        (ReviewKind.Uncertain, ReviewAnswer.Confirm) => Fact(facts.ConfirmAsync(actor, AddressOf(view), answer.Reason, cancellation)),
        (ReviewKind.Uncertain, ReviewAnswer.Mend) => Fact(facts.ChangeAsync(actor, AddressOf(view), answer.Written, null, answer.Reason, cancellation)),
        (ReviewKind.Uncertain, ReviewAnswer.Reject) => Fact(facts.RejectAsync(actor, AddressOf(view), answer.Reason, cancellation)),
        (ReviewKind.UnknownName, ReviewAnswer.Confirm) => Entity(entities.ConfirmAsync(actor, EntityOf(view.Entry), answer.Reason, cancellation)),
        (ReviewKind.UnknownName, ReviewAnswer.Mend) => SameAsync(actor, view.Entry, answer, cancellation),
        (ReviewKind.UnknownName, ReviewAnswer.Reject) => NoNameAsync(actor, view.Entry, answer.Reason, cancellation),
        (ReviewKind.Differing, ReviewAnswer.Mend or ReviewAnswer.Reject) => StatementAsync(actor, view.Entry, answer, cancellation),
        (ReviewKind.Undated, ReviewAnswer.Mend) => DescribeAsync(actor, view, answer, cancellation),
        (ReviewKind.Unclaimed, ReviewAnswer.Mend) => AddAsync(actor, view, answer, cancellation),
        (ReviewKind.Differing, ReviewAnswer.Confirm) or (ReviewKind.Undated or ReviewKind.Unclaimed or ReviewKind.LostCorrection, ReviewAnswer.Reject) =>
            Fact(facts.DismissAsync(actor, view.Entry.Id, answer.Reason, cancellation)),
        _ => Refuse("Choose one of the buttons."),
    };

    private static FactAddress AddressOf(ReviewView view) => AddressOf(view.Release.Slug, view.Entry);

    private static FactAddress AddressOf(string slug, ReviewEntry entry) => new(slug, entry.SubjectKind!.Value, entry.SubjectKey!, entry.PropertyId!.Value, entry.Value!);

    private static EntityAddress EntityOf(ReviewEntry entry) => new(entry.EntityKind!.Value, entry.EntityKey!);

    /// <summary>The name means something that is known. What was made of the name alone leads there from now on.</summary>
    private async Task<ReviewOutcome> SameAsync(Actor actor, ReviewEntry entry, ReviewAnswer answer, CancellationToken cancellation)
    {
        var kind = entry.EntityKind!.Value;
        if (string.IsNullOrWhiteSpace(answer.Written) || await queue.KeyOfAsync(kind, answer.Written, cancellation) is not { } known)
        {
            return new ReviewOutcome.Refused(string.IsNullOrWhiteSpace(answer.Written)
                ? $"Write the name of the {Words.Kind(kind)} that “{entry.Value}” is another name of."
                : $"No {Words.Kind(kind)} goes by the name “{answer.Written.Trim()}”, or more than one does: choose one of the list.");
        }

        return known == entry.EntityKey
            ? new ReviewOutcome.Refused($"“{answer.Written.Trim()}” is this {Words.Kind(kind)} itself: confirm it if it is one of its own.")
            : NameKey.Of(entry.Value!) == entry.EntityKey
            ? await Entity(entities.MergeAsync(actor, EntityOf(entry), known, answer.Reason, cancellation))
            : await Entity(entities.AddNameAsync(actor, new EntityAddress(kind, known), entry.Value, answer.Reason, cancellation));
    }

    /// <summary>Nothing goes by this name: no release that uses it says so any more.</summary>
    private async Task<ReviewOutcome> NoNameAsync(Actor actor, ReviewEntry entry, string? reason, CancellationToken cancellation)
    {
        var did = new List<string>();
        foreach (var (slug, same) in await queue.SameAsync(entry, Decided.Most, cancellation))
        {
            if (await facts.RejectAsync(actor, AddressOf(slug, same), reason, cancellation) is CorrectionOutcome.Done done)
            {
                did.Add(Decided.OfFact(done.Id));
            }
        }

        return did.Count == 0 ? new ReviewOutcome.Refused("This name is not there any more: it was corrected or read anew meanwhile.") : new ReviewOutcome.Done(string.Join('.', did));
    }

    private async Task<ReviewOutcome> StatementAsync(Actor actor, ReviewEntry entry, ReviewAnswer answer, CancellationToken cancellation)
    {
        if ((await queue.StatementsAsync(entry, cancellation)).FirstOrDefault(claim => claim.Id == answer.Statement) is not { } claim)
        {
            return new ReviewOutcome.Refused(answer.Statement is null ? "Choose which of the statements is wrong." : "This statement is not there any more: it was corrected or read anew meanwhile. Choose again.");
        }

        var fact = new FactAddress(claim.ReleaseSlug, claim.SubjectKind, claim.SubjectKey, claim.Property.Id, claim.Value.Stored);
        return await Fact(answer.Do == ReviewAnswer.Reject
            ? facts.RejectAsync(actor, fact, answer.Reason, cancellation)
            : facts.ChangeAsync(actor, fact, answer.Written, null, answer.Reason, cancellation));
    }

    /// <summary>Gives a release its date, its headline or both.</summary>
    private async Task<ReviewOutcome> DescribeAsync(Actor actor, ReviewView view, ReviewAnswer answer, CancellationToken cancellation)
    {
        var did = new List<string>();
        foreach (var (property, written) in new[] { (Properties.Release.Date, answer.Date), (Properties.Release.Title, answer.Headline) }.Where(pair => !string.IsNullOrWhiteSpace(pair.Item2)))
        {
            var outcome = await DescribeAsync(actor, view, property, written!, answer.Reason, cancellation);
            if (outcome is CorrectionOutcome.Refused refused)
            {
                return new ReviewOutcome.Refused((did.Count > 0 ? "The date is set. " : "") + refused.Reason);
            }

            did.Add(Decided.OfFact(((CorrectionOutcome.Done)outcome).Id));
        }

        return did.Count == 0 ? new ReviewOutcome.Refused("Write the date or the headline.") : new ReviewOutcome.Done(string.Join('.', did));
    }

    private async Task<CorrectionOutcome> DescribeAsync(Actor actor, ReviewView view, Property property, string written, string? reason, CancellationToken cancellation)
    {
        var words = view.Text.Find(written, 2) is [var only] ? only : (EvidenceSpan?)null;
        var claims = await releases.ValuesAsync(view.Release.Id, property, cancellation);
        return claims is [var there]
            ? await facts.ChangeAsync(actor, new FactAddress(view.Release.Slug, SubjectKind.Release, there.SubjectKey, property.Id, there.Value), written, words, reason, cancellation)
            : await facts.AddAsync(actor, new MissedFact(view.Release.Slug, property.Id, "", null, null, written, words), reason, cancellation);
    }

    private async Task<ReviewOutcome> AddAsync(Actor actor, ReviewView view, ReviewAnswer answer, CancellationToken cancellation)
    {
        if (await releases.FindAsync(view.Release.Slug, cancellation) is not { } release)
        {
            return new ReviewOutcome.Refused("This release was withdrawn meanwhile.");
        }

        var (fact, wrong) = answer.Missed.Read(release);
        return fact is null ? new ReviewOutcome.Refused(wrong!) : await Fact(facts.AddAsync(actor, fact, answer.Missed.Reason, cancellation));
    }

    private static async Task<ReviewOutcome> Fact(Task<CorrectionOutcome> correcting) => Answer(await correcting, Decided.OfFact);

    private static async Task<ReviewOutcome> Entity(Task<CorrectionOutcome> correcting) => Answer(await correcting, Decided.OfEntity);

    private static ReviewOutcome Answer(CorrectionOutcome outcome, Func<int, string> name) => outcome switch
    {
        CorrectionOutcome.Done done => new ReviewOutcome.Done(name(done.Id)),
        CorrectionOutcome.Refused refused => new ReviewOutcome.Refused(refused.Reason),
        _ => throw new InvalidOperationException($"There is no answer to {outcome}."),
    };

    private static Task<ReviewOutcome> Refuse(string reason) => Task.FromResult<ReviewOutcome>(new ReviewOutcome.Refused(reason));
}
