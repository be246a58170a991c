namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>Addresses that the starter releases bring about. They are permanent: a change here breaks saved links.</summary>
internal static class Addresses
{
    public const string LicenseRelease = "/releases/2012-12-19-amgen-takes-third-license-for-rights-to-use-immunogens-tap-technology";
    public const string TrialRelease = "/releases/2011-06-05-immunogen-inc-announces-positive-clinical-data-presented-on-imgn901-in-the";
    public const string Agreement = "/deals/amgen-2000-agreement";
    public const string FirstLicense = "/deals/amgen-license-2009-1";
    public const string SecondLicense = "/deals/amgen-license-2009-2";
    public const string ThirdLicense = "/deals/amgen-license-2012-12-19";
    public const string Amgen = "/partners/amgen";
    public const string Trial = "/trials/lorvotuzumab-mertansine-phase-1-multiple-myeloma";
    public const string Cd56 = "/targets/cd56";
    public const string Myeloma = "/indications/multiple-myeloma";
    public const string TDm1 = "/compounds/trastuzumab-emtansine";
}
