using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Hosting;

public sealed class KeyRingTests
{
    /// <summary>Systems without such rights protect a user's files otherwise.</summary>
    [Fact]
    public async Task NobodyElseReadsTheKeysNorTheFolderThatThePortalMakes()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var above = Directory.CreateTempSubdirectory("portal-").FullName;
        try
        {
            await using (var portal = new Portal { Folder = Path.Combine(above, "data"), Seeds = "" })
            {
                using var browser = portal.NewBrowser();
                await browser.PageAsync("/account/login");

                const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                Assert.Equal(Owners | UnixFileMode.UserExecute, File.GetUnixFileMode(portal.Folder));
                Assert.Equal(Owners | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(portal.Folder, "keys")));
                Assert.Equal(Owners, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(Path.Combine(portal.Folder, "keys")))));
            }
        }
        finally
        {
            Directory.Delete(above, recursive: true);
        }
    }
}
