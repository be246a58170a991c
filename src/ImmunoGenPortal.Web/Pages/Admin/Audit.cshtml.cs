using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>Who did what, newest first.</summary>
public sealed class AuditModel(AuditQuery audit) : ListModel<AuditRow>("Audit trail", AuditModel.Size)
{
    internal const int Size = 100;

    [BindProperty(Name = "who", SupportsGet = true), StringLength(100)]
    public string? Who { get; set; }

    [BindProperty(Name = "action", SupportsGet = true), StringLength(100)]
    public string? Action { get; set; }

    [BindProperty(Name = "from", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "to", SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(Name = "q", SupportsGet = true), StringLength(100)]
    public string? Words { get; set; }

    public IReadOnlyList<string> Actions { get; private set; } = [];

    protected override async Task<ListFound<AuditRow>> AskAsync(int page, CancellationToken cancellation)
    {
        Actions = await audit.ActionsAsync(cancellation);
        return await audit.ListAsync(new AuditFilter(Who, Action, From, To, Words), page, Size, cancellation);
    }
}
