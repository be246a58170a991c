using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Tests.Support;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Packing;

public sealed class StoredPassagesTests : TemporaryDatabase
{
    [Fact]
    public async Task PassagesComeBackAsTheyWereStored()
    {
        Passage[] passages =
        [
            new(Section.Headline, PassageShape.Heading, new EvidenceSpan(0, 3), EvidenceSpans.None),
            new(Section.Body, PassageShape.Paragraph, new EvidenceSpan(5, 400_000), EvidenceSpans.Of(new EvidenceSpan(5, 90), new EvidenceSpan(91, 399_999))),
            new(Section.Footnote, PassageShape.Lines, new EvidenceSpan(2, 4), EvidenceSpans.Of(new EvidenceSpan(0, 1), new EvidenceSpan(0, 9))),
        ];
        await using (var db = Open())
        {
            db.Add(new Release { Slug = "release", Text = "A text.", TextHash = [1], Passages = passages, ExtractorVersion = "1" });
            await db.SaveChangesAsync();
        }

        await using var again = Open();
        var stored = (await again.Releases.SingleAsync()).Passages;

        Assert.Equal(passages.Select(passage => (passage.Section, passage.Shape, passage.Span)), stored.Select(passage => (passage.Section, passage.Shape, passage.Span)));
        Assert.Equal(passages.Select(passage => passage.Sentences), stored.Select(passage => passage.Sentences));
    }
}
