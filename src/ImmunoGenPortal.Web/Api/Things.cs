using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Single things of the API, each at the address of its page with "/api/v1" before it.</summary>
internal static class Things
{
    public static void MapThings(this WebApplication app)
    {
        app.MapGet("/api/v1/about", About.GetAsync).AddEndpointFilter<Freshness>().Describe("Versions, how much there is, and which days it covers").Produces<About.AboutAnswer>();
        Describe(app.MapGet("/api/v1/releases/{slug}", OneRelease.GetAsync), "A release with its text and everything that was read from it").Produces<OneRelease.ReleaseDetail>();
        Describe(app.MapGet("/api/v1/deals/{slug}", OneDeal.GetAsync), "An agreement, by its own address or that of a right under it").Produces<OneDeal.AgreementDetail>();
        Describe(app.MapGet("/api/v1/partners/{slug}", OneEntity.PartnerAsync), "A partner with its rights and payments").Produces<OneEntity.PartnerDetail>();
        Describe(app.MapGet("/api/v1/compounds/{slug}", OneEntity.CompoundAsync), "A compound with its stages, events, trials and payments").Produces<OneEntity.CompoundDetail>();
        Describe(app.MapGet("/api/v1/trials/{slug}", OneTrial.GetAsync), "A trial as each release tells of it").Produces<OneTrial.TrialDetail>();
        Describe(app.MapGet("/api/v1/targets/{slug}", OneEntity.TargetAsync), "A target with what is aimed at it").Produces<OneEntity.AimDetail>();
        Describe(app.MapGet("/api/v1/indications/{slug}", OneEntity.IndicationAsync), "A disease with what is tested in it").Produces<OneEntity.AimDetail>();
        app.MapGet("/api/{**rest}", () => Nothing());
    }

    public static IResult Nothing() => TypedResults.Problem("There is nothing at this address; /docs lists what there is.", statusCode: StatusCodes.Status404NotFound);

    /// <param name="reason">As a sentence.</param>
    public static IResult Gone(string reason) => TypedResults.Problem(reason, statusCode: StatusCodes.Status410Gone);

    /// <summary>301 to where the thing is now, 410 where nothing is left of it, 404 where nothing ever was.</summary>
    public static async Task<IResult> ElsewhereAsync(HttpContext http, EntityAddresses addresses, EntityKind kind, string slug, CancellationToken cancellation)
    {
        switch (await addresses.FindAsync(kind, slug, cancellation))
        {
            case OldAddress.Moved moved:
                // A merger can be undone: nobody must hold on to where it led.
                http.Response.Headers.CacheControl = "no-cache";
                return TypedResults.LocalRedirect("/api/v1" + moved.Address, permanent: true);
            case OldAddress.Gone:
                return Gone("The releases that told of this were withdrawn, or are read otherwise now.");
            default:
                return Nothing();
        }
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string summary) =>
        route.AddEndpointFilter<Freshness>().Describe(summary).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
}
