namespace ImmunoGenPortal.Facts.Tests;

public class NameKeyTests
{
    [Theory]
    [InlineData("Debiopharm Société Générale", "debiopharm societe generale")]
    [InlineData("Zürich", "zu\u0308rich")]
    [InlineData("ŁÓDŹ", "łódź")]
    [InlineData("Kadcyla®", "KADCYLA™")]
    [InlineData("T-DM1", "T DM 1")]
    [InlineData("folate receptor α", "Folate Receptor Alpha")]
    [InlineData("FRΑ", "fr-alpha")]
    [InlineData("TGFβ", "TGF-beta")]
    [InlineData("ＩＭＧＮ９０１", "IMGN901")]
    [InlineData("anti-tumour ﬁlm", "Anti Tumour Film")]
    [InlineData("Amgen, Inc.", "Amgen")]
    [InlineData("Biotest AG", "BIOTEST")]
    [InlineData("Oxford BioTherapeutics Co., Ltd.", "Oxford Biotherapeutics")]
    public void TwoSpellingsAreOneName(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("IMGN901", "IMGN902")]
    [InlineData("interleukin α", "interleukin β")]
    [InlineData("Roche", "Roche Group")]
    [InlineData("Merck", "Merck KGaA")]
    public void TwoNamesStayApart(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("® ™ –")]
    [InlineData("\uD800")]
    public void NoNameIsAnEmptyKey(string name) => Assert.Equal("", NameKey.Of(name));

    [Fact]
    public void ANameOfALegalFormAloneKeepsIt() => Assert.Equal("inc", NameKey.Of("Inc."));
}
