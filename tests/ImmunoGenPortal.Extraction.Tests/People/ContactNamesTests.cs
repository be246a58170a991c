using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.People;

public class ContactNamesTests
{
    [Theory]
    [InlineData("For Media:\nMartin Lamp\n484-555-0140\nmartin@martinlamp.example", "Martin Lamp")]
    [InlineData("For Media: Martin Lamp, 484-555-0140, mlamp@ashgrovelane.example", "Martin Lamp")]
    [InlineData("For Media:\nAshgrove Lane\nMartin Lamp\n484-555-0140\nmartin@ashgrovelane.example", "Martin Lamp")]
    [InlineData("Bayer AG\nJudith von Garden, Corporate Communications\n+49-6132-555-382", "Judith von Garden")]
    [InlineData("For Media:\nMartin Lamp\n484-555-0140\n\n-Financials Follow-", "Martin Lamp")]
    [InlineData("For Media:\nMartin Lamp\n484-555-0140\n\nForward-Looking Statements", "Martin Lamp")]
    [InlineData("For Investors:\nAnna de la Mare\n781-555-0140", "Anna de la Mare")]
    public void WhoIsToBeCalledIsRead(string block, string name) =>
        Assert.Equal([name], ReleaseExtractor.Read(Written.Release("today announced news.") + "\n\nContacts:\n\n" + block).Claims.Where(claim => claim.Property == Properties.Contact.Name).Select(claim => claim.Value.Stored));
}
