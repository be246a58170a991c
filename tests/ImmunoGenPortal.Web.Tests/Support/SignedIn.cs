using System.Net;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>Signing in as somebody and sending forms, as a browser does it.</summary>
internal static class SignedIn
{
    public const string Password = "correct horse battery";

    /// <summary>A client that keeps cookies and shows redirects. It speaks https, over which alone the cookies travel outside development.</summary>
    public static HttpClient NewBrowser(this Portal portal) =>
        portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new Uri("https://localhost") });

    /// <summary>A browser in which somebody of this role has signed in through the form.</summary>
    /// <param name="name">Made where there is no such account; "curator" or "admin" without one.</param>
    public static async Task<HttpClient> SignInAsync(this Portal portal, AccountRole role, string? name = null)
    {
        name ??= role == AccountRole.Admin ? "admin" : "curator";
        await portal.AddAccountAsync(name, role);
        var browser = portal.NewBrowser();
        using var answer = await browser.SignInAsync(name);
        Assert.Equal("/admin", answer.Headers.Location?.ToString());
        return browser;
    }

    /// <summary>Sends the form of the sign-in page.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string name, string password = Password) =>
        browser.PostFormAsync("/account/login", "form:has([name=Password])", ("Name", name), ("Password", password));

    public static async Task AddAccountAsync(this Portal portal, string name, AccountRole role)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await using var change = await scope.ServiceProvider.GetRequiredService<AccountChanges>().BeginAsync(default);
        if (await accounts.FindByNameAsync(name) is null)
        {
            var made = await accounts.CreateAsync(new Account { UserName = name, Role = role, CreatedAt = DateTime.UtcNow }, Password);
            Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(error => error.Description)));
            await change.CommitAsync(default);
        }
    }

    /// <summary>Asks for the page, fills in one of its forms, and sends it with everything that stands in it, the antiforgery token too.</summary>
    /// <param name="form">Which form, as a selector within main: "form:has([name=Note])"; or which button of it: "tr:has(th:contains('ann')) button[formaction$=Disable]".</param>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient browser, string address, string form, params (string Name, string Value)[] fields)
    {
        var page = await browser.PageAsync(address);
        return page.One("main " + form) is IHtmlButtonElement button
            ? await browser.SendFormAsync(button.GetAttribute("formaction") ?? address, button.Form!, fields)
            : await browser.SendFormAsync(address, (IHtmlFormElement)page.One("main " + form), fields);
    }

    /// <summary>Sends a form of a page that was already asked for.</summary>
    /// <param name="address">Where to, if the form does not say so itself.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient browser, string address, IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        Assert.Equal("post", form.Method);
        var values = new Dictionary<string, string>();
        foreach (var element in form.Elements)
        {
            if (element.GetAttribute("name") is { } name && !(element is IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }))
            {
                values[name] = element switch { IHtmlInputElement input => input.Value, IHtmlSelectElement select => select.Value ?? "", IHtmlTextAreaElement area => area.Value, IHtmlButtonElement button => button.Value, _ => "" };
            }
        }

        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        using var content = new FormUrlEncodedContent(values);
        return await browser.PostAsync(new Uri(form.GetAttribute("action") ?? address, UriKind.RelativeOrAbsolute), content);
    }

    /// <summary>What the page that answers a form says; the form was not taken.</summary>
    public static async Task<IHtmlDocument> RefusedAsync(this Task<HttpResponseMessage> sending, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await sending;
        Assert.Equal(expected, answer.StatusCode);
        return Answers.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Where the answer to a form leads; the form was taken.</summary>
    public static async Task<string> TakenAsync(this Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther, $"{(int)answer.StatusCode}: {Answers.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("main")?.TextContent}");
        return answer.Headers.Location!.ToString();
    }
}
