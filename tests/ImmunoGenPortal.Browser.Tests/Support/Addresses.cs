namespace ImmunoGenPortal.Browser.Tests.Support;

/// <summary>One address for every kind of page.</summary>
internal static class Addresses
{
    public const string LicenseRelease = "/releases/2012-12-19-amgen-takes-third-license-for-rights-to-use-immunogens-tap-technology";
    public const string ThirdLicense = "/deals/amgen-license-2012-12-19";

    public static TheoryData<string> EveryKind =>
    [
        "/",
        "/search",
        "/search?q=T-DM1",
        "/search?q=immunogen&partner=amgen&from=2012",
        "/search?q=Amgn%20mileztones%20year:never",
        "/search?q=nothing-of-the-kind",
        "/search?p=abc",
        "/releases",
        LicenseRelease,
        "/releases/2011-06-05-immunogen-inc-announces-positive-clinical-data-presented-on-imgn901-in-the",
        "/deals",
        "/deals?partner=Nobody",
        "/deals/amgen-2000-agreement",
        ThirdLicense,
        "/partners",
        "/partners/amgen",
        "/partners/genentech",
        "/partners/roster",
        "/partners?sort=-last",
        "/compounds",
        "/compounds/trastuzumab-emtansine",
        "/compounds/lorvotuzumab-mertansine",
        "/trials",
        "/trials?sort=-enrolled",
        "/trials/lorvotuzumab-mertansine-phase-1-multiple-myeloma",
        "/targets",
        "/targets/cd56",
        "/indications",
        "/indications/multiple-myeloma",
        "/deals?asOf=2012-12-31&sort=-upfront",
        "/deals/compare?ids=amgen-license-2009-1,amgen-license-2012-12-19",
        "/pipeline?asOf=2010-01-01&with=2012-12-31",
        "/pipeline",
        "/timeline",
        "/differences",
        "/payments",
        "/payments?from=2011&kind=milestone",
        "/docs",
        "/about",
        "/account/login",
        "/nothing-here",
    ];
}
