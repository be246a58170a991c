using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Mentions;

public class PersonTests
{
    [Theory]
    [InlineData("said [Jane Roe] in May")]
    [InlineData("[Jane Roe], PhD, agreed")]
    [InlineData("[Jane Q. Roe], M.D., Ph.D., agreed")]
    [InlineData("[J. Roe], MBA, agreed")]
    [InlineData("Dr. [Roe] agreed")]
    [InlineData("Prof. [Jean-Luc van den Berg] agreed")]
    [InlineData("[Seán O’Leary], President, agreed")]
    [InlineData("[Jane\nRoe], Vice President, agreed")]
    [InlineData("Chief Executive Officer [Jane Roe] agreed")]
    [InlineData("call [Jane Roe], 781-555-0142")]
    public void APersonIsRead(string marked) => Mentioned.One(MentionType.Person, marked);

    [Theory]
    [InlineData("Jane Roe agreed")]
    [InlineData("said the Company")]
    [InlineData("San Antonio Breast Cancer Symposium said so")]
    [InlineData("said Novartis Pharma")]
    [InlineData("Phase I, PhD")]
    [InlineData("Clinical Study of Lead Tumor-Activated Prodrug")]
    [InlineData("President Antibody Conjugate")]
    public void OtherCapitalsAreNoPerson(string text) => Mentioned.None(MentionType.Person, text);

    [Theory]
    [InlineData("Jane Roe, [President and CEO], agreed")]
    [InlineData("Jane Roe, [Executive Director, Investor Relations and Corporate\nCommunications]")]
    [InlineData("Jane Roe, [Senior Vice President, Research & Development] of it")]
    [InlineData("Jane Roe, [Professor of Hematology] at the hospital")]
    [InlineData("said ImmunoGen [Chief Medical Officer] Jane Roe")]
    [InlineData("Jane Roe, [Vice President Clinical Development], agreed")]
    [InlineData("Jane Roe, [Chairman of the Board], agreed")]
    public void ATitleIsRead(string marked) => Mentioned.One(MentionType.Title, marked);

    [Theory]
    [InlineData("the general public")]
    [InlineData("Global Sales and Corporate Matters")]
    [InlineData("a leading role")]
    public void OtherWordsAreNoTitle(string text) => Mentioned.None(MentionType.Title, text);

    [Theory]
    [InlineData("call [781-895-0600] now")]
    [InlineData("call [(617) 555-0142] now")]
    [InlineData("call [+49 6132 555 018] now")]
    [InlineData("call [1.800.555.0142] now")]
    public void APhoneIsRead(string marked) => Mentioned.One(MentionType.Phone, marked);

    [Theory]
    [InlineData("on 2012-12-19")]
    [InlineData("1,234,567,890 cells")]
    [InlineData("555-0142")]
    [InlineData("10-20-30 mg")]
    [InlineData("12345678901234567890")]
    public void OtherNumbersAreNoPhone(string text) => Mentioned.None(MentionType.Phone, text);

    [Theory]
    [InlineData("write to [info@immunogen.com].")]
    [InlineData("write to [jane.roe-smith_1@mail.example.co.uk]")]
    public void AnEmailIsRead(string marked) => Mentioned.One(MentionType.Email, marked);

    [Theory]
    [InlineData("dosed @ 75 mg")]
    [InlineData("twitter.com and @immunogen")]
    [InlineData("name@host")]
    public void OtherWordsAreNoEmail(string text) => Mentioned.None(MentionType.Email, text);

    [Theory]
    [InlineData("see [www.immunogen.com].")]
    [InlineData("see [https://www.immunogen.com/news?id=12&x=%20] now")]
    public void AnAddressIsRead(string marked) => Mentioned.One(MentionType.Address, marked);

    [Theory]
    [InlineData("www is short")]
    [InlineData("http and so on")]
    public void OtherWordsAreNoAddress(string text) => Mentioned.None(MentionType.Address, text);
}
