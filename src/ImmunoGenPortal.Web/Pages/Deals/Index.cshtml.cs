using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Pages.Deals;

public sealed class IndexModel(DealQueries deals) : ListModel<AgreementView>("Deals", IndexModel.Size)
{
    internal const int Size = 50;

    [BindProperty(Name = "partner", SupportsGet = true), StringLength(100)]
    public string? Partner { get; set; }

    protected override Task<(int Total, IReadOnlyList<AgreementView> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        deals.ListAsync(Partner, page, Size, cancellation);
}
