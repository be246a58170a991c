using System.Runtime.CompilerServices;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Golden;

/// <summary>Whole releases, each beside everything that is read from it. GOLDEN_REWRITE=1 writes the expectations anew; their diff is reviewed like code.</summary>
public class GoldenTests
{
    private const string AmgenThirdLicense = "000_3cc844f3b7c7ea0f";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static TheoryData<string> Releases => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void AReleaseIsReadAsExpected(string release)
    {
        var json = Written.Json(Read(release)) + "\n";
        if (Environment.GetEnvironmentVariable("GOLDEN_REWRITE") == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), release + ".json"), json);
            return;
        }

        var expected = Path.Combine(Folder, release + ".json");
        Assert.True(File.Exists(expected), $"{release}.json is missing; GOLDEN_REWRITE=1 writes it.");
        Assert.Equal(File.ReadAllText(expected).ReplaceLineEndings("\n"), json);
    }

    [Fact]
    public void TheThirdLicenseOfAmgenIsReadInFull()
    {
        var reading = Read(AmgenThirdLicense);
        var license = Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Ordinal);
        string Said(Subject subject, Property property, string quote)
        {
            var claim = Assert.Single(reading.Claims, claim => claim.Subject == subject && claim.Property == property);
            Assert.Equal(quote, string.Join(" | ", claim.Evidence.Select(span => span.Quote(reading.Text))));
            return claim.Value.Stored;
        }

        Assert.Equal("3", license.Value.Stored);
        Assert.Equal("third", Assert.Single(license.Evidence).Quote(reading.Text));
        Assert.Equal("Amgen", Said(license.Subject, Properties.Deal.Partner, "Amgen"));
        Assert.Equal("2012-12-19", Said(license.Subject, Properties.Deal.Date, "December 19, 2012"));
        Assert.Equal("yes", Said(license.Subject, Properties.Deal.Exclusive, "exclusive"));
        Assert.Equal("undisclosed", Said(license.Subject, Properties.Deal.Target, "undisclosed"));
        Assert.Equal("2000", Said(license.Subject, Properties.Deal.AgreementYear, "2000"));

        var upfront = TermOf(reading, license.Subject, "upfront");
        Assert.Equal("1000000 USD", Said(upfront, Properties.Term.Amount, "$1 million"));
        Assert.Equal("license", Said(upfront, Properties.Term.Per, "each license"));
        var milestones = TermOf(reading, license.Subject, "milestones");
        Assert.Equal("34000000 USD", Said(milestones, Properties.Term.Amount, "$34 million"));
        Assert.Equal("up-to", Said(milestones, Properties.Term.Qualifier, "potentially totaling"));
        Assert.Equal("sales", Said(TermOf(reading, license.Subject, "royalty"), Properties.Term.Base, "sales"));
    }

    [Fact]
    public void TheEarlierLicensesOfAmgenAreADealOfTheirOwn()
    {
        var reading = Read(AmgenThirdLicense);
        var earlier = Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Date && claim.Value.Stored == "2009").Subject;

        Assert.Equal("2", Assert.Single(reading.Claims, claim => claim.Subject == earlier && claim.Property == Properties.Deal.Count).Value.Stored);
        Assert.Equal(Verdict.Exact, Assert.Single(reading.Checks, check => check.Rule == "check.ordinal").Verdict);
    }

    private static Subject TermOf(ReleaseReading reading, Subject deal, string type) =>
        Assert.Single(reading.Claims, claim => claim.Subject.Parent == deal && claim.Property == Properties.Term.Type && claim.Value.Stored == type).Subject;

    private static ReleaseReading Read(string release) => ReleaseExtractor.Read(File.ReadAllText(Path.Combine(Folder, release + ".txt")));

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
