using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Filings of EDGAR whose wrapper is broken, lies or is crowded.</summary>
internal static class FilingFiles
{
    private const string Header = "<SEC-DOCUMENT>0000855654-12-000123.txt : 20121219\n<SEC-HEADER>0000855654-12-000123.hdr.sgml : 20121219\nACCESSION NUMBER:\t\t0000855654-12-000123\nCONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE:\t\t20121219\n</SEC-HEADER>\n";

    public static IEnumerable<HostileFile> All()
    {
        var number = 1_200;
        yield return HostileFile.Of("filing.txt", Header + Document("EX-99.1", "ex991.htm", Told.Page(number++, "A Filed Release")) + "</SEC-DOCUMENT>");
        yield return HostileFile.Of("filing-no-end.txt", Header + "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n" + Told.Release(number++, "Without an End"));
        yield return HostileFile.Of("filing-no-exhibit.txt", Header + Document("8-K", "a.htm", Told.Page(number++, "Not an Exhibit")));
        yield return HostileFile.Of("filing-no-document.txt", Header + Told.Release(number++, "No Document"));
        yield return HostileFile.Of("filing-header-only.txt", Header);
        yield return HostileFile.Of("filing-envelope-only.txt", "<SEC-DOCUMENT>");
        yield return HostileFile.Of("filing-impossible-header.txt", Header.Replace("20121219", "99999999", StringComparison.Ordinal).Replace("0000855654-12-000123", "../../../escaped", StringComparison.Ordinal) + Document("EX-99.1", "../../escaped.htm", Told.Page(number++, "An Impossible Header")));
        yield return HostileFile.Of("filing-names.txt", Header + Document("EX-99.1", Told.Script, Told.Page(number++, "A Name that Runs")) + Document("EX-99.2", "/etc/passwd", Told.Page(number++, "A Name that Leads Away")) + Document("EX-99.3", new string('n', 5_000), Told.Page(number++, "A Long Name")) + Document("EX-99" + new string('9', 400), "", Told.Page(number++, "A Long Type")));
        yield return HostileFile.Of("filing-nested.txt", Header + Document("EX-99.1", "a.txt", Header + Document("EX-99.1", "b.txt", Header + Document("EX-99.1", "c.txt", Told.Release(number++, "A Filing in a Filing")))));
        yield return HostileFile.Of("filing-uuencoded.txt", Header + Document("EX-99.1", "a.pdf", "<PDF>\nbegin 644 a.pdf\n" + Told.Repeat("M)5!$1BTQ+C0*)>+CS],*,2 P(&]B:@H\n", 200) + "end\n</PDF>"));
        yield return HostileFile.Of("filing-uuencoded-lie.txt", Header + Document("EX-99.1", "a.jpg", "begin 644 ../../escaped\nM\nend"));
        yield return new("filing-binary.txt", [.. Encoding.ASCII.GetBytes(Header + "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n"), .. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 31)), .. "</TEXT>\n</DOCUMENT>"u8]);
        yield return new("filing-utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + Document("EX-99.1", "a.htm", Told.Page(number++, "A Filing in UTF-16")))]);
        yield return HostileFile.Of("filing-nuls.txt", "\0\0" + Header + Document("EX-99.1\0", "a\0.htm", Told.Page(number++, "Nuls in a Filing")));
        yield return HostileFile.Of("filing-zip-inside.txt", Header + Document("EX-99.1", "a.zip", "PK\u0003\u0004" + new string('x', 100)));
        yield return HostileFile.Of("filing-pem.txt", "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + Header + Document("EX-99", "", Told.Release(number++, "An Old Envelope")));
        yield return HostileFile.Large("filing-2000-exhibits.txt", () => Header + string.Concat(Enumerable.Range(0, 2_000).Select(i => Document($"EX-99.{i}", $"e{i}.txt", $"Exhibit {i}"))));
        yield return HostileFile.Large("filing-100000-documents.txt", () => Header + Told.Repeat("<DOCUMENT><TYPE>EX-99<TEXT>x</TEXT></DOCUMENT>", 100_000));
        yield return HostileFile.Large("filing-open-documents.txt", () => Header + Told.Repeat("<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n", 60_000));
        yield return HostileFile.Large("filing-open-texts.txt", () => Header + "<DOCUMENT>\n<TYPE>EX-99.1\n" + Told.Repeat("<TEXT>\n", 500_000));
        yield return HostileFile.Large("filing-header-endless.txt", () => "<SEC-HEADER>" + Told.Repeat("ITEM INFORMATION: Other Events\n", 200_000) + Document("EX-99.1", "a.htm", Told.Page(1_260, "An Endless Header")));
        yield return HostileFile.Large("filing-field-endless.txt", () => Header + "<DOCUMENT>\n<TYPE>EX-99.1" + new string('x', 3_000_000) + "\n<TEXT>\n" + Told.Release(1_261, "An Endless Field"));
        yield return HostileFile.Of("wrapper-only.txt", "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>");
        yield return HostileFile.Of("wrapper-type.txt", "<TYPE>EX-99.1\n" + Told.Release(number++, "Only a Type"));
        yield return HostileFile.Of("wrapper-fields-endless.txt", Told.Repeat("<TYPE>EX-1\n", 100_000) + Told.Release(number++, "Only Fields"));
        yield return HostileFile.Of("wrapper-reversed.txt", "</TEXT></DOCUMENT><TEXT><DOCUMENT>" + Told.Release(number++, "Ends First"));
        yield return HostileFile.Of("sgml-broken.txt", "<DOCUMENT\n<TYPE EX-99.1>\n<TEXT\n<PAGE\n<TABLE><CAPTION><S><C" + Told.Release(number, "Broken Marks") + "</TEXT></DOC");
    }

    private static string Document(string type, string name, string text) =>
        $"<DOCUMENT>\n<TYPE>{type}\n<SEQUENCE>1\n<FILENAME>{name}\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n";
}
