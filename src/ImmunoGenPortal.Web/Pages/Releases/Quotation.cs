using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>Words that a release quotes.</summary>
/// <param name="Office">Of the speaker, where the release tells of it: "Chief Medical Officer, ImmunoGen"; else empty.</param>
public sealed record Quotation(ClaimView? Words, ClaimView? Speaker, string Office)
{
    public static IReadOnlyList<Quotation> Of(ReleaseView view)
    {
        var people = view.Subjects.Where(subject => subject.Kind == SubjectKind.Person).ToLookup(person => Key(person.Of(Properties.Person.Name)));
        return [.. view.Subjects.Where(subject => subject.Kind == SubjectKind.Quote).Select(quote =>
        {
            var speaker = quote.Of(Properties.Quote.Speaker);
            return new Quotation(quote.Of(Properties.Quote.Text), speaker, speaker is null ? "" : OfficeOf(people[Key(speaker)].FirstOrDefault()));
        })];
    }

    private static string OfficeOf(SubjectView? person) =>
        string.Join(", ", new[] { person?.Of(Properties.Person.Title), person?.Of(Properties.Person.Organisation) }.OfType<ClaimView>().Select(claim => claim.Value.Stored));

    private static string Key(ClaimView? name) => NameKey.Of(name?.Value.Stored ?? "");
}
