namespace ImmunoGenPortal.Facts.Tests;

public sealed class ConjugateNameTests
{
    [Theory]
    [InlineData("lorvotuzumab mertansine", "lorvotuzumab", "DM1", "SPP, a disulfide")]
    [InlineData("Trastuzumab Emtansine", "Trastuzumab", "DM1", "SMCC, a thioether that is not cleaved")]
    [InlineData("mirvetuximab soravtansine-gynx", "mirvetuximab", "DM4", "sulfo-SPDB, a disulfide")]
    [InlineData("pivekimab sunirine", "pivekimab", "DGN549", null)]
    [InlineData("huC242-DM4", "huC242", "DM4", null)]
    public void ANameTellsItsParts(string name, string antibody, string payload, string? linker) =>
        Assert.Equal(new ConjugateName(antibody, payload, linker), ConjugateName.Of(name));

    [Theory]
    [InlineData("IMGN901")]
    [InlineData("isatuximab")]
    [InlineData("T-DM1")]
    [InlineData("anti-B4-blocked ricin")]
    [InlineData("")]
    public void AnotherNameTellsNone(string name) => Assert.Null(ConjugateName.Of(name));
}
