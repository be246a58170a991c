using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Partners;

/// <summary>In which years the standing text names a partner.</summary>
/// <param name="Years">Each with the last place of that year.</param>
public sealed record RosterRow(NamedLink Partner, RosterMention First, RosterMention Last, int Releases, IReadOnlyList<(int Year, string Address)> Years);

/// <summary>Whom the "About" paragraphs name as partners, and when.</summary>
public sealed class RosterModel(PartnerRoster roster) : PageModel
{
    private const int Size = 50;

    /// <summary>The partners that the newest paragraph names.</summary>
    public IReadOnlyList<(NamedLink Partner, RosterMention Mention)> Current { get; private set; } = [];

    /// <summary>By the date on which each was named first.</summary>
    public IReadOnlyList<RosterRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    /// <summary>Null where the page shows what is known now.</summary>
    public DateOnly? AsOf { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        var page = query.Page();
        AsOf = query.Date("asOf");
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        ViewData[ViewKeys.Title] = "Technology roster";
        var record = await roster.LoadAsync(cancellation);
        Current = [.. record.On(AsOf).Where(mention => record.Partners.ContainsKey(mention.Partner)).Select(mention => (record.Partners[mention.Partner], mention))];
        var partners = record.Mentions.Where(mention => (AsOf is null || mention.Date <= AsOf) && record.Partners.ContainsKey(mention.Partner)).GroupBy(mention => mention.Partner).ToList();
        Rows = [.. partners.Skip((page - 1) * Size).Take(Size).Select(group => Row(record.Partners[group.Key], [.. group]))];
        Pager = new Pager(page, Size, partners.Count, Request);
        return Page();
    }

    /// <param name="mentions">By date.</param>
    private static RosterRow Row(NamedLink partner, List<RosterMention> mentions) =>
        new(partner, mentions[0], mentions[^1], mentions.Count, [.. mentions.GroupBy(mention => mention.Date.Year).Select(year => (year.Key, year.Last().Address))]);
}
