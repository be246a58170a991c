using System.Diagnostics;
using System.Text;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class EdgarSubmissionTests
{
    private const string Accession = "0000855654-12-000123";

    private static readonly string Whole = Filings.Submission(Accession, new DateOnly(2012, 12, 20), "8-K",
        Filings.Document("8-K", 1, "a12-1_8k.htm", "<html><body><p>Item 8.01</p></body></html>", "8-K"),
        Filings.Document("EX-99.1", 2, "a12-1ex99.htm", "<html><body><p>A release.</p></body></html>", "EX-99.1 PRESS RELEASE"),
        Filings.Document("GRAPHIC", 3, "logo.jpg", "begin 644 logo.jpg\nM_]C_X``02D9)1@`!\n`\nend"));

    [Fact]
    public void TheHeaderTellsWhoFiledWhatAndWhen()
    {
        var filing = Read(Whole);

        Assert.Equal(Accession, filing.AccessionNumber);
        Assert.Equal("8-K", filing.Form);
        Assert.Equal(new DateOnly(2012, 12, 20), filing.FiledOn);
        Assert.Equal(new DateOnly(2012, 12, 19), filing.Period);
        Assert.Equal(["Other Events", "Financial Statements and Exhibits"], filing.Items);
        Assert.Equal("IMMUNOGEN INC", filing.CompanyName);
        Assert.Equal(855654, filing.Cik);
    }

    [Fact]
    public void EveryDocumentIsReadWithItsBytes()
    {
        var documents = Read(Whole).Documents;

        Assert.Equal(["8-K", "EX-99.1", "GRAPHIC"], documents.Select(document => document.Type));
        Assert.Equal([1, 2, 3], documents.Select(document => document.Sequence));
        Assert.Equal(["a12-1_8k.htm", "a12-1ex99.htm", "logo.jpg"], documents.Select(document => document.FileName));
        Assert.Equal("EX-99.1 PRESS RELEASE", documents[1].Description);
        Assert.Null(documents[2].Description);
        Assert.Equal("<html><body><p>A release.</p></body></html>\n", Text(documents[1]));
        Assert.Equal([false, false, true], documents.Select(document => document.IsBinary));
        Assert.Equal([false, true, false], documents.Select(document => document.IsExhibit99));
    }

    [Fact]
    public void LowerCaseCarriageReturnsAndAMailHeaderChangeNothing()
    {
        var old = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nMIC-Info: RSA-MD5,RSA,\n ABC=\n\n" + Whole;
        var lower = string.Join('\n', Whole.Split('\n').Select(line => line.StartsWith('<') ? LowerTags(line) : line)).ReplaceLineEndings("\r\n");

        foreach (var filing in new[] { Read(old), Read(lower) })
        {
            Assert.Equal(Accession, filing.AccessionNumber);
            Assert.Equal(["8-K", "EX-99.1", "GRAPHIC"], filing.Documents.Select(document => document.Type));
            Assert.StartsWith("<html><body><p>A release.", Text(filing.Documents[1]), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void TheNewerHeaderOfTagsIsReadToo()
    {
        var filing = Read($"<SUBMISSION>\n<ACCESSION-NUMBER>{Accession}\n<TYPE>8-K/A\n<ITEMS>8.01\n<ITEMS>9.01\n<FILING-DATE>20121220\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>IMMUNOGEN INC\n<CIK>0000855654\n</FILER>\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nwords\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n");

        Assert.Equal((Accession, "8-K/A", new DateOnly(2012, 12, 20), "IMMUNOGEN INC", 855654), (filing.AccessionNumber, filing.Form, filing.FiledOn, filing.CompanyName, filing.Cik));
        Assert.Equal(["8.01", "9.01"], filing.Items);
    }

    [Fact]
    public void AHeaderThatSaysNothingLeavesItOpen()
    {
        var filing = Read("<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>two\n<TEXT>words</TEXT></DOCUMENT>");

        Assert.Null(filing.AccessionNumber);
        Assert.Null(filing.Form);
        Assert.Null(filing.FiledOn);
        Assert.Null(filing.Cik);
        Assert.Empty(filing.Items);
        Assert.Equal(new FiledDocument("EX-99", null, null, null, filing.Documents[0].Content), filing.Documents[0]);
        Assert.Equal("words", Text(filing.Documents[0]));
    }

    [Theory]
    [InlineData("<svg><text>Overall survival</text><text>Months</text></svg>")]
    [InlineData("<xml><document>inner</document></xml>")]
    [InlineData("The form says <TEXT> where the words go.")]
    public void TagsOfADocumentsOwnDoNotCutIt(string text)
    {
        var filing = Read(Filings.Submission(Accession, new DateOnly(2012, 12, 20), "8-K",
            Filings.Document("EX-99.1", 1, "a.htm", text), Filings.Document("EX-99.2", 2, "b.htm", "second")));

        Assert.Equal([text + "\n", "second\n"], filing.Documents.Select(Text));
    }

    [Theory]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nfirst\n<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\nsecond\n</TEXT>\n</DOCUMENT>")]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nfirst\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\nsecond")]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99.1</TYPE>\nfirst\n</DOCUMENT>\n<DOCUMENT><TYPE>EX-99.2</TYPE><SEQUENCE>2</SEQUENCE><TEXT>second</TEXT></DOCUMENT>")]
    public void UnclosedTagsEndWithTheNextDocument(string documents)
    {
        var filing = Read("<SEC-DOCUMENT>\n" + documents);

        Assert.Equal(["EX-99.1", "EX-99.2"], filing.Documents.Select(document => document.Type));
        Assert.Equal(["first", "second"], filing.Documents.Select(document => Text(document).Trim()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("WALTHAM, Mass. -- a release that names <DOCUMENT> and <TEXT>.")]
    [InlineData("<html><body><DOCUMENT><TYPE>EX-99.1<TEXT>words</TEXT></DOCUMENT></body></html>")]
    [InlineData("<SEC-DOCUMENT>0000855654-12-000123.txt : 20121220\n<SEC-HEADER>\n")]
    public void WhatDoesNotBeginAsAFilingOrHoldsNoDocumentIsNone(string text) =>
        Assert.Null(EdgarSubmission.TryRead(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("<DOCUMENT>", true)]
    [InlineData("<DOCUMENT><TYPE>EX-99", true)]
    [InlineData("<DOCUMENT><TEXT>", false)]
    [InlineData("<DOCUMENT><TEXT></TEXT>   ", true)]
    [InlineData("</TEXT>\0\0", false)]
    [InlineData("<TYPE>", false)]
    [InlineData("<", false)]
    public void AMillionOfAnythingAreReadInTime(string piece, bool manyDocuments)
    {
        var file = Encoding.UTF8.GetBytes("<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n" + string.Concat(Enumerable.Repeat(piece, 1_000_000)));
        var clock = Stopwatch.StartNew();

        var filing = EdgarSubmission.TryRead(file);

        Assert.NotNull(filing);
        Assert.InRange(filing.Documents.Count, 1, EdgarSubmission.MaxDocuments);
        Assert.Equal(manyDocuments, filing.Unread > 0);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed} for {file.Length} bytes");
    }

    private static EdgarSubmission Read(string text)
    {
        var filing = EdgarSubmission.TryRead(Encoding.UTF8.GetBytes(text));
        Assert.NotNull(filing);
        return filing;
    }

    private static string Text(FiledDocument document) => Encoding.UTF8.GetString(document.Content.Span);

    private static string LowerTags(string line) => line[..(line.IndexOf('>') + 1)].ToLowerInvariant() + line[(line.IndexOf('>') + 1)..];
}
