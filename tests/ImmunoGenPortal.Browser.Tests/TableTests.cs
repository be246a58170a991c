using ImmunoGenPortal.Browser.Tests.Support;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>Tables in a window that is too low or too narrow for them.</summary>
[Collection(VisitorCollection.Name)]
public sealed class TableTests(Visitor visitor)
{
    [BrowserTheory]
    [InlineData(1280, 640)]
    [InlineData(1024, 640)]
    [InlineData(1280, 400)]
    public async Task TheHeadersOfALongTableStayBelowThePagesHeader(int width, int height)
    {
        await using var window = await visitor.OpenAsync();
        await window.Page.SetViewportSizeAsync(width, height);
        await window.Page.GotoAsync("/docs");

        var gap = await window.Page.EvaluateAsync<double>("""
            () => {
                const table = document.querySelector("main table");
                table.tBodies[0].rows[8].scrollIntoView({ block: "start", behavior: "instant" });
                const bar = document.querySelector(".top").getBoundingClientRect();
                return table.tHead.rows[0].cells[0].getBoundingClientRect().top - Math.max(0, bar.bottom);
            }
            """);

        Assert.InRange(gap, -1, 1);
    }

    [BrowserTheory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData("/trials/lorvotuzumab-mertansine-phase-1-multiple-myeloma")]
    [InlineData("/compounds/lorvotuzumab-mertansine")]
    [InlineData("/deals")]
    [InlineData("/about")]
    public async Task NothingScrollsSidewaysOnAPhone(string address)
    {
        await using var window = await visitor.OpenAsync(width: 390);
        await window.Page.GotoAsync(address);

        var scrolling = await window.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("main, main *")]
                .filter(one => one.scrollWidth > one.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(one).overflowX))
                .map(one => one.outerHTML.slice(0, 80))
            """);

        Assert.Empty(scrolling);
    }

    [BrowserFact]
    public async Task ASignedInCuratorsPagesFitAPhoneToo()
    {
        await using var window = await visitor.OpenAsync(width: 390);
        await visitor.SignInAsync(window.Page, "phone");
        foreach (var address in new[] { "/admin", "/admin/upload", "/admin/jobs", "/admin/review", "/admin/releases", $"/admin{Addresses.LicenseRelease}", $"/admin{Addresses.LicenseRelease}/facts", "/admin/entities", "/admin/entities/partners/amgen", "/admin/corrections", "/account" })
        {
            await window.Page.GotoAsync(address);
            var over = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{address} is {over} pixels too wide");
        }
    }
}
