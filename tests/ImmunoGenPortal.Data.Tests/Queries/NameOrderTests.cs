using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Tests.Support;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Queries;

/// <summary>A name that stood at the beginning of a sentence stands in lists where it stands elsewhere.</summary>
public sealed class NameOrderTests : TemporaryDatabase
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open();
        db.Compounds.AddRange(new[] { "Spestatuzumab", "bondkelimab", "Cantuzumab", "anetumab" }.Select(name => new Compound { Key = name, Slug = name.ToLowerInvariant(), Name = name }));
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task NamesAreOrderedWithoutRegardToCase()
    {
        await using var db = Open();
        var (_, rows) = await new CuratedEntities(db).ListAsync(new EntityFilter(EntityKind.Compound), 1, 10, default);

        Assert.Equal(["anetumab", "bondkelimab", "Cantuzumab", "Spestatuzumab"], rows.Select(row => row.Name));
    }
}
