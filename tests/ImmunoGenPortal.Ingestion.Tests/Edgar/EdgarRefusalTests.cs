using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Edgar;

public sealed class EdgarRefusalTests : IAsyncDisposable
{
    private const string List = "CIK0000855654.json";

    private readonly SteppedTime _clock = new();
    private readonly FakeEdgar _edgar;

    public EdgarRefusalTests()
    {
        _edgar = new FakeEdgar(_clock);
        _edgar.Filings.Add(new DateOnly(2012, 6, 1), "8-K");
    }

    public async ValueTask DisposeAsync() => await _edgar.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("desk.example.com")]
    [InlineData("@")]
    [InlineData("desk@")]
    [InlineData("desk@example.com)\r\nX: y")]
    [InlineData("Ann (desk@example.com)")]
    public async Task WithoutAContactNothingIsAsked(string? contact)
    {
        var refused = Assert.IsType<EdgarAnswer<EdgarFilings>.Refused>(await ListAsync(_edgar.Settings with { Contact = contact }));

        Assert.Equal("EDGAR must be told whom to write to: set Portal__Edgar__Contact to the operator's e-mail address, such as desk@example.com.", refused.Reason);
        Assert.Null(refused.TryAgainAt);
        Assert.Empty(_edgar.Requests);
    }

    [Theory]
    [InlineData("desk@example.com")]
    [InlineData(" Ann Ray, Example Ltd. desk@example.com ")]
    public async Task AContactMayHaveANameBeforeIt(string contact) =>
        Assert.IsType<EdgarAnswer<EdgarFilings>.Found>(await ListAsync(_edgar.Settings with { Contact = contact }));

    [Fact]
    public async Task AnAddressThatIsNoneIsNamed()
    {
        var data = Assert.IsType<EdgarAnswer<EdgarFilings>.Refused>(await ListAsync(_edgar.Settings with { DataBase = "data.sec.gov" }));
        var archive = Assert.IsType<EdgarAnswer<EdgarFilings>.Refused>(await ListAsync(_edgar.Settings with { ArchiveBase = "file:///etc" }));

        Assert.Equal("Portal__Edgar__DataBase is not an address: set it to one such as https://data.sec.gov, or leave it out.", data.Reason);
        Assert.Equal("Portal__Edgar__ArchiveBase is not an address: set it to one such as https://www.sec.gov, or leave it out.", archive.Reason);
    }

    [Theory]
    [InlineData(EdgarFault.Forbidden, "EDGAR refused the request (403) and says: “Undeclared program This request comes from a program that does not say whose it is. Name a contact in the user agent of your requests”; check that Portal__Edgar__Contact is right, and run the import again after 2 March 2026, 12:10 UTC.", 600)]
    [InlineData(EdgarFault.Page, "EDGAR sent a page instead of what was asked for and says: “Undeclared program This request comes from a program that does not say whose it is. Name a contact in the user agent of your requests”; check that Portal__Edgar__Contact is right, and run the import again after 2 March 2026, 12:10 UTC.", 600)]
    [InlineData(EdgarFault.TooMany, "EDGAR says that it is asked too often (429) and says: “Too many requests More requests came from your address than are allowed in a second”; run the import again after 2 March 2026, 12:02 UTC.", 120)]
    [InlineData(EdgarFault.Closed, "EDGAR is closed for now (503) and says: “Closed for the night”; run the import again after 2 March 2026, 13:00 UTC.", 3600)]
    public async Task ARefusalIsQuotedInPlainWordsAndEndsTheAsking(EdgarFault fault, string reason, int seconds)
    {
        using var client = new EdgarClient(_edgar.Settings, _clock);
        _edgar.Misbehave(List, fault);

        var refused = Assert.IsType<EdgarAnswer<EdgarFilings>.Refused>(await client.ListAsync(FakeFilings.Cik, null, null, default));
        var again = await client.ListAsync(FakeFilings.Cik, null, null, default);

        Assert.Equal(reason, refused.Reason);
        Assert.Equal(_clock.GetUtcNow().AddSeconds(seconds), refused.TryAgainAt);
        Assert.Equal(refused, again);
        Assert.Single(_edgar.Requests);

        _clock.Step(TimeSpan.FromSeconds(seconds));
        Assert.IsType<EdgarAnswer<EdgarFilings>.Found>(await client.ListAsync(FakeFilings.Cik, null, null, default));
    }

    [Theory]
    [InlineData(EdgarFault.Unavailable)]
    [InlineData(EdgarFault.Truncated)]
    [InlineData(EdgarFault.Silent)]
    public async Task WhatMayPassIsTriedAgainEachTimeLater(EdgarFault fault)
    {
        _edgar.Misbehave(List, fault, fault);

        Assert.IsType<EdgarAnswer<EdgarFilings>.Found>(await ListAsync(_edgar.Settings with { Patience = TimeSpan.FromSeconds(fault == EdgarFault.Silent ? 1 : 60) }));

        var times = _edgar.Requests.Select(request => request.At).ToList();
        Assert.Equal(3, times.Count);
        Assert.InRange(times[1] - times[0], TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.2));
        Assert.InRange(times[2] - times[1], TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.2));
    }

    [Theory]
    [InlineData(EdgarFault.Unavailable, "EDGAR answers with an error of its own (503); run the import again later.")]
    [InlineData(EdgarFault.Silent, "EDGAR did not answer within 0.2 seconds; run the import again later.")]
    public async Task TheFourthTimeIsTheLast(EdgarFault fault, string reason)
    {
        var start = _clock.GetUtcNow();
        _edgar.Misbehave(List, [.. Enumerable.Repeat(fault, 9)]);

        Assert.Equal(reason, Assert.IsType<EdgarAnswer<EdgarFilings>.Unanswered>(await ListAsync(_edgar.Settings with { Patience = TimeSpan.FromSeconds(fault == EdgarFault.Silent ? 0.2 : 60) })).Reason);

        // One, two and four seconds lie between the four.
        Assert.InRange(_clock.GetUtcNow() - start, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.5));
    }

    [Fact]
    public async Task AServerThatHangsUpOrIsNotThereIsUnanswered()
    {
        // How often it is asked is not ours alone: the base library asks again by itself when a connection ends without a word.
        _edgar.Misbehave(List, [.. Enumerable.Repeat(EdgarFault.HangUp, 99)]);

        var silent = Assert.IsType<EdgarAnswer<EdgarFilings>.Unanswered>(await ListAsync(_edgar.Settings));
        var absent = Assert.IsType<EdgarAnswer<EdgarFilings>.Unanswered>(await ListAsync(_edgar.Settings with { DataBase = "http://127.0.0.1:1" }));

        Assert.Equal("EDGAR cannot be reached at 127.0.0.1 (ResponseEnded); check the network and run the import again.", silent.Reason);
        Assert.Equal("EDGAR cannot be reached at 127.0.0.1 (ConnectionError); check the network and run the import again.", absent.Reason);
    }

    [Theory]
    [InlineData(EdgarFault.Missing, 1, "EDGAR has nothing at {0} (404).")]
    [InlineData(EdgarFault.Redirect, 1, "EDGAR answered {0} with status 302, which is no answer that can be used; check Portal__Edgar__DataBase and Portal__Edgar__ArchiveBase.")]
    [InlineData(EdgarFault.Huge, 1, "{0} is larger than 50 MB and was not read; fetch it by hand and upload the release in it.")]
    [InlineData(EdgarFault.Truncated, 4, "The answer for {0} broke off in the middle; run the import again later.")]
    public async Task WhatCannotBeUsedIsNamedByItsAddress(EdgarFault fault, int requests, string reason)
    {
        _edgar.Misbehave(List, [.. Enumerable.Repeat(fault, 9)]);

        Assert.Equal(reason.Replace("{0}", $"{_edgar.Address}/submissions/{List}", StringComparison.Ordinal), Assert.IsType<EdgarAnswer<EdgarFilings>.Unusable>(await ListAsync(_edgar.Settings)).Reason);
        Assert.Equal(requests, _edgar.Requests.Count);
    }

    private async Task<EdgarAnswer<EdgarFilings>> ListAsync(EdgarSettings settings)
    {
        using var client = new EdgarClient(settings, _clock);
        return await client.ListAsync(FakeFilings.Cik, null, null, default);
    }
}
