using System.Runtime.CompilerServices;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>Many portals run in this program, one after the other, and ASP.NET looks up its folder for large forms once: it must be none that goes away with the first portal.</summary>
internal static class TemporaryFolder
{
    [ModuleInitializer]
    public static void Keep() => Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", Path.GetTempPath());
}
