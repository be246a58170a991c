using ImmunoGenPortal.Extraction.People;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.People;

public class PeopleRulesTests
{
    [Theory]
    [InlineData("[Mary O’Hara], [President and CEO] of [Biotest], agreed", "people.title.after")]
    [InlineData("said [Robert A. Mitch], [president and chief operating officer], [AbbVie]", "people.title.after")]
    [InlineData("said [John Q. Smythe], PhD, [Vice President,\nDiscovery Research]", "people.title.after")]
    [InlineData("said [Robin Vann], M.D., M.S.C.E., [executive vice president]", "people.title.after")]
    [InlineData("said [Yuri Salt], M.D., M.H.Sc., Ph.D., [Vice President]", "people.title.after")]
    [InlineData("noted [Peter van der Berg], M.D., [Bayer]'s [Chief Medical Officer]", "people.title.after")]
    [InlineData("[Jane Roe] joined the Company during the quarter as [Senior Vice President]", "people.post")]
    [InlineData("[John Roe], Ph.D., became [Chief Scientific Officer] in January", "people.post")]
    [InlineData("said [Lü Liang], [Chairman and President]", "people.title.after")]
    [InlineData("said [Jane Roe], PhD, [ImmunoGen] [Chairman and CEO]", "people.title.after")]
    [InlineData("said Dr. [Thomas Roe], [ImmunoGen] [EVP and Chief Development Officer]", "people.title.after")]
    [InlineData("commented [Jane Roe], PhD, [SVP and Chief Scientific Officer]", "people.title.after")]
    [InlineData("said [Ann Roe], M.D., [Chief of the Division of Gynecologic Oncology] at the hospital", "people.title.after")]
    [InlineData("said [Peter Roe], [Managing Member] of the fund", "people.title.after")]
    [InlineData("in the hands of [Anna Bergen], MD, our [Vice President and Chief Medical Officer]", "people.title.after")]
    [InlineData("said [Theresa Wing], PhD, its [Vice President, Regulatory Affairs]", "people.title.after")]
    [InlineData("[Charles Morrow], MBChB, will leave his position as [Chief Development Officer] in May", "people.leaves")]
    [InlineData("[Jane Roe] has resigned as [Chief Financial Officer]", "people.leaves")]
    [InlineData("[ImmunoGen] [Chief Executive Officer] [Jane Roe] resigned", "people.title.before")]
    [InlineData("[Professor] [Anna Lindqvist-Meyer], M.D., leads it", "people.title.before")]
    [InlineData("Its [managing director], Prof. Dr. [Anna Roe], describes it", "people.title.small")]
    [InlineData("The [principal investigator] is [Anna Roe], M.D., of the hospital", "people.investigator")]
    [InlineData("noted [Simon Roe], MBBS, [Consultant Medical Oncologist] at the hospital", "people.title.after")]
    [InlineData("said [Paul Roe], MD, [Senior Lecturer] in Medical Oncology at the university", "people.title.after")]
    [InlineData("commented [Mark Roe], MD, [Advisor] to the board", "people.title.after")]
    [InlineData("[Bayer] [chairman and CEO] [Bruce Roe] said", "people.title.before")]
    [InlineData("[ImmunoGen] [senior vice-president and chief business officer] [Jane Roe] said", "people.title.before")]
    [InlineData("said [Jane Roe], [chairman and CEO] of Cambridge, Mass.-based [ImmunoGen]", "people.title.after")]
    [InlineData("[Anna Roe], [chairman of the board of managing directors] of [Biotest], says", "people.title.after")]
    [InlineData("[Anna Roe], [head of the oncology drug discovery unit] at [Takeda], said", "people.title.after")]
    [InlineData("[Carol Roe], [ImmunoGen]'s [vice president and chief medical officer], said", "people.title.after")]
    [InlineData("said [AbbVie] [Chief Executive] [Richard Roe]", "people.title.before")]
    public void APersonWithAnOfficeIsRead(string marked, string rule) => Wording.One(PeopleRules.Rules, rule, marked, "person", "title", "organisation");

    [Theory]
    [InlineData("The President signed the bill")]
    [InlineData("Boston General Hospital leads the study")]
    [InlineData("the lead investigator was absent")]
    [InlineData("Jane Roe, a member of the household")]
    [InlineData("Phase II Trial of Targeted Agents")]
    [InlineData("Anna Roe, a partner in crime")]
    [InlineData("Anna Roe promoted the sale to the public")]
    [InlineData("Bayer executive plans were told to ImmunoGen research groups")]
    [InlineData("ImmunoGen lead compound IMGN901")]
    public void NoPersonIsReadWhereNoneIsNamed(string text) => Wording.None(PeopleRules.Rules, text);

    [Theory]
    [InlineData("commented [Daniel Example], President", "quote.said.before")]
    [InlineData("[Jane Roe], MD, Chief Scientific Officer at the hospital, added", "quote.said.after")]
    [InlineData("Dr. [Roe]\ncontinued", "quote.said.after")]
    [InlineData("Dr. [Jane Roe] describes the efficacy", "quote.said.after")]
    [InlineData("observed [Jane Roe], MD", "quote.said.before")]
    public void TheSpeakerIsRead(string marked, string rule) => Wording.One(PeopleRules.Speakers, rule, marked, "speaker");

    [Theory]
    [InlineData("the Company said it would")]
    [InlineData("as stated above")]
    public void NobodySpeaksWhereNobodyIsNamed(string text) => Wording.None(PeopleRules.Speakers, text);

    [Fact]
    public void QuotedWordsGoToTheirSpeaker()
    {
        var (reading, evidence) = Written.Read("“[We have never had so many patients at once,]” commented [Jane Roe], PhD, President and CEO. “[It is the year that we have been working towards.]”");

        var (speaker, quote) = (Assert.Single(reading.Claims, claim => claim.Property == Properties.Quote.Speaker), Assert.Single(reading.Claims, claim => claim.Property == Properties.Quote.Text));

        Assert.Equal("Jane Roe", speaker.Value.Stored);
        Assert.Equal("We have never had so many patients at once, It is the year that we have been working towards.", quote.Value.Stored);
        Assert.Equal(evidence, speaker.Evidence.And(quote.Evidence));
    }

    [Fact]
    public void ShortWordsInQuotationMarksAreNoQuotation() =>
        Assert.DoesNotContain(Written.Read("The “TAP” way, said Jane Roe, is “new”.").Reading.Claims, claim => claim.Property == Properties.Quote.Text);

    [Theory]
    [InlineData("[Daniel R. Janes] has been named [President and Chief Operating Officer].", "people.post")]
    [InlineData("the appointment of [Charles U. Missel], PhD, as [Chief Financial Officer]", "people.post")]
    [InlineData("[Paul K. Overly], 54, was [Senior Vice President] of a bank", "people.post")]
    [InlineData("appointed [Jane Roe], MD, to the newly created post of [Chief Medical Officer]", "people.post")]
    [InlineData("announced the addition of [Stephen Mackie] to its [Board of Directors]", "people.board")]
    [InlineData("[Helen Thackeray], MD, FAAP, was elected to its [Board of Directors]", "people.board")]
    [InlineData("[David Cartier], [lead director of the Board], stated", "people.title.after")]
    [InlineData("said Dr. [Kathleen Roe] of the University of Ohio, the study's [principal investigator]", "people.investigator")]
    [InlineData("[Virginia Lowry], [Vice President, Finance and Treasurer], will leave", "people.title.after")]
    [InlineData("said [Oliver Brand], ImmunoGen's [Chief Commercial Officer]", "people.title.after")]
    [InlineData("She follows [Edwin Harcourt], who gives up his duties but stays on as [Chairman of the Board].", "people.post")]
    [InlineData("presented by Dr [Frank Fosse] of the University of Texas, one of the study's [Principal Investigators]", "people.investigator")]
    [InlineData("Dr [Elliot Gold], [Chief Executive] of British Biotech, said", "people.title.after")]
    [InlineData("Said [Daniel Jones], [President and CEO], we have seven", "people.title.after")]
    [InlineData("said [Anna Marchetti], Ph.D., [President and Chief\nOperating Officer] of ImmunoGen", "people.title.after")]
    [InlineData("[Anna Roe], who joined as Director, Finance, has been promoted to [Vice President, Finance]", "people.promoted")]
    [InlineData("[Anna Roe], CPA, was promoted from Corporate Controller to [Vice President, Finance]", "people.promoted")]
    [InlineData("said [Anna Roe], a [managing partner] of Somewhere", "people.title.elsewhere")]
    [InlineData("[Anna P. Roe], PhD, who has been a [director] since 1996", "people.board")]
    public void APostIsReadWhereverItStands(string marked, string rule) => Wording.One(PeopleRules.Rules, rule, marked, "person", "title");

    [Theory]
    [InlineData("It announced that Marian Kess and Dean Bright, M.D., have been elected to its Board of Directors.", "Marian Kess, Dean Bright")]
    [InlineData("It announced the appointment of Marian Kess, MD, and Dean Bright to its Board of Directors.", "Marian Kess, Dean Bright")]
    [InlineData("It announced that Thomas Okun, MBChB, MRCP, will join it on November 5 as Chief Medical Officer.", "Thomas Okun")]
    [InlineData("He succeeds Neil Far, M.D., who announced that he would retire.", "Neil Far")]
    [InlineData("Walter Right, Ph.D., a director since 1996, will not stand again.", "Walter Right")]
    [InlineData("Named Henrietta Vaugh Senior Vice President and Chief Commercial Officer.", "Henrietta Vaugh")]
    [InlineData("Frank R. Pelt, who has been Vice President and Treasurer, becomes Executive Vice President, Operations.", "Frank R. Pelt")]
    [InlineData("She follows John Lamb, who becomes Research Fellow. It was John M. Lamb, PhD, Chief Scientific Officer, who began it.", "John Lamb")]
    [InlineData("The Company also promoted Stacy Coe, JD, to Senior Vice President and named Tom Ryall Vice President, Controller.", "Tom Ryall, Stacy Coe")]
    [InlineData("It announced that Ruth M.\nCastle, formerly Executive Vice President of Bay State Health Systems, has been elected to its Board of Directors.", "Ruth M. Castle")]
    [InlineData("Joining as well are Peter Wells, as Vice President of Manufacturing; Rita Gomes, Ph.D., as Head of Medicine; and Susan Alt, who becomes Associate General Counsel.", "Peter Wells, Rita Gomes, Susan Alt")]
    [InlineData("Dean Mitch has been appointed Lead Independent Director.", "Dean Mitch")]
    [InlineData("Isabel Marsh Appointed Senior Vice President and Chief Commercial Officer", "Isabel Marsh")]
    [InlineData("Anna Roe, ImmunoGen President and CEO, called it a step.", "Anna Roe")]
    [InlineData("It was a step, ImmunoGen's President and Chief Executive Officer, Anna Roe, said.", "Anna Roe")]
    [InlineData("Takeda's Chief Executive Officer, Dr. Anna Roe, commented on it.", "Anna Roe")]
    [InlineData("The principal investigators in the studies are Anna B. Roe, M.D., and Carl D. Poe, M.D.", "Anna B. Roe, Carl D. Poe")]
    [InlineData("“It works,” said Anna Roe, M.D., Chief, Division of Oncology, at the hospital.", "Anna Roe")]
    public void WhoComesAndGoesIsRead(string body, string names) =>
        Assert.Equal(names, string.Join(", ", ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Property == Properties.Person.Name).Select(claim => claim.Value.Stored)));

    [Theory]
    [InlineData("The FDA added Fast Track designation to IMGN853.")]
    [InlineData("Merrimack Polytechnic Institute, who was elected, moved.")]
    [InlineData("Dr. Roe joined the bank in 1988 as Director, Financial Planning.")]
    [InlineData("Jane Rush, Ph.D., wrote the paper.")]
    [InlineData("In Waltham, Massachusetts President and CEO met.")]
    public void ALastNameOrADegreeAloneIsNoPost(string body) =>
        Assert.DoesNotContain(ReleaseExtractor.Read(Written.Release(body)).Claims, claim => claim.Property == Properties.Person.Name);

    [Theory]
    [InlineData("“It works,” said Anna Roe, Associate Director of Clinical Research and Director of the Oklahoma TSET/Sarah Cannon Phase I Program, Professor of the Section of Gynecologic Oncology at The University of Oklahoma and principal investigator.", "The University of Oklahoma")]
    [InlineData("Anna Roe, PhD, Chief Scientific Officer, holds a doctorate from the University of Cambridge.", "ImmunoGen")]
    [InlineData("“It works,” said Anna Roe, M.D., of the Houston-based University of Texas M. D. Anderson Cancer Center and principal investigator.", "University of Texas M. D. Anderson Cancer Center")]
    [InlineData("Professor Anna Roe, MD, PhD, Weston Park Hospital, UK, said that it works.", "Weston Park Hospital")]
    [InlineData("The study is led by principal investigator Anna B. Roe, M.D., of the Institute for Drug Development.", "Institute for Drug Development")]
    [InlineData("The principal investigator is Anna B. Roe, M.D.", null)]
    [InlineData("“It works,” said Anna Roe, M.D., Vice President and Chief Medical Officer. The hospital agreed.", "ImmunoGen")]
    public void WhereAPersonWorksIsRead(string body, string? organisation) =>
        Assert.Equal(organisation, ReleaseExtractor.Read(Written.Release(body)).Claims.SingleOrDefault(claim => claim.Property == Properties.Person.Organisation)?.Value.Stored);

    [Theory]
    [InlineData("Genentech today announced data on T-DM1. “It works,” said Anna Roe, M.D., chief medical officer.", "Genentech")]
    [InlineData("ImmunoGen today announced data on T-DM1. “It works,” said Anna Roe, M.D., chief medical officer.", "ImmunoGen")]
    [InlineData("Genentech and ImmunoGen today announced data on T-DM1. “It works,” said Anna Roe, M.D., chief medical officer.", "ImmunoGen")]
    public void WhoIsNamedWithoutACompanyWorksForTheOneThatSpeaks(string body, string organisation) =>
        Assert.Equal(organisation, ReleaseExtractor.Read(Written.Release(body)).Claims.SingleOrDefault(claim => claim.Property == Properties.Person.Organisation)?.Value.Stored);

    [Fact]
    public void TitlesInAListGoEachToItsPerson()
    {
        var reading = ReleaseExtractor.Read(Written.Release("The work falls to John Lambart, Ph.D., Senior Vice\nPresident, Pharmaceutical Development, Pauline Rian, Vice President, Operations, and Tobias Renn, M.D., Chief Medical Officer."));

        Assert.Equal(["John Lambart", "Pauline Rian", "Tobias Renn"], reading.Claims.Where(claim => claim.Property == Properties.Person.Name).Select(claim => claim.Value.Stored));
    }
}
