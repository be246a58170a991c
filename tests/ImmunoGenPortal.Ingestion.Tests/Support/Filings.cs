using System.Text;

namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>Full submissions as EDGAR writes them, made for tests.</summary>
public static class Filings
{
    public static string Document(string type, int sequence, string fileName, string text, string description = "") => $"""
        <DOCUMENT>
        <TYPE>{type}
        <SEQUENCE>{sequence}
        <FILENAME>{fileName}
        {(description.Length > 0 ? $"<DESCRIPTION>{description}\n" : "")}<TEXT>
        {text}
        </TEXT>
        </DOCUMENT>

        """;

    public static string Submission(string accession, DateOnly filedOn, string form, params string[] documents)
    {
        var text = new StringBuilder($"""
            <SEC-DOCUMENT>{accession}.txt : {filedOn:yyyyMMdd}
            <SEC-HEADER>{accession}.hdr.sgml : {filedOn:yyyyMMdd}
            <ACCEPTANCE-DATETIME>{filedOn:yyyyMMdd}063012
            ACCESSION NUMBER:		{accession}
            CONFORMED SUBMISSION TYPE:	{form}
            PUBLIC DOCUMENT COUNT:		{documents.Length}
            CONFORMED PERIOD OF REPORT:	{filedOn.AddDays(-1):yyyyMMdd}
            ITEM INFORMATION:		Other Events
            ITEM INFORMATION:		Financial Statements and Exhibits
            FILED AS OF DATE:		{filedOn:yyyyMMdd}
            DATE AS OF CHANGE:		{filedOn:yyyyMMdd}

            FILER:

            	COMPANY DATA:
            		COMPANY CONFORMED NAME:			IMMUNOGEN INC
            		CENTRAL INDEX KEY:			0000855654
            		STANDARD INDUSTRIAL CLASSIFICATION:	BIOLOGICAL PRODUCTS

            	FILING VALUES:
            		FORM TYPE:		{form}
            		SEC ACT:		1934 Act
            </SEC-HEADER>

            """);
        return text.AppendJoin("", documents).Append("</SEC-DOCUMENT>\n").ToString();
    }
}
