using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Remembers, for the page that answers, that a form came without the token of this session.</summary>
internal sealed class StaleForm : IAlwaysRunResultFilter
{
    public static bool IsIn(HttpContext context) => context.Items.ContainsKey(typeof(StaleForm));

    public static void Mark(HttpContext context) => context.Items[typeof(StaleForm)] = true;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            Mark(context.HttpContext);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
