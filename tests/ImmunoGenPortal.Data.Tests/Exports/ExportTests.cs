using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Tests.Exports;

/// <summary>One definition, three formats.</summary>
public sealed class ExportTests
{
    private static readonly ExportDefinition<Deal> Deals = new ExportDefinition<Deal>("deals", "Deals", "one deal")
        .Text("partner", "The other party.", deal => deal.Partner)
        .Number("amount", "The sum.", deal => deal.Amount)
        .Date("agreed", "When.", deal => deal.Agreed)
        .Flag("exclusive", "Whether nobody else has it.", deal => deal.IsExclusive)
        .Address("evidence", "Where it says so.", deal => deal.Evidence);

    private static readonly ExportNote Note = new("?partner=A", new DateOnly(2026, 11, 28), "1.0", "https://portal.example");

    private static readonly Deal Amgen = new("Amgen", 34_000_000, new PartialDate(2012, 12, 19), true, "/releases/x#e-1-2");

    [Fact]
    public async Task CsvHasARecordForEachRowWithWhatTheFileIs()
    {
        var csv = await CsvAsync(Amgen, new("Lilly, Eli", null, new PartialDate(2011), null, null));

        Assert.Equal('\uFEFF', csv[0]);
        Assert.Equal(
            [
                "partner,amount,agreed,exclusive,evidence,query,downloaded,version",
                "Amgen,34000000,2012-12-19,yes,https://portal.example/releases/x#e-1-2,?partner=A,2026-11-28,1.0",
                "\"Lilly, Eli\",,2011,,,?partner=A,2026-11-28,1.0",
                "",
            ],
            csv[1..].Split("\r\n"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("+1", "'+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    public async Task WhatASpreadsheetWouldRunIsATextInCsv(string partner, string expected)
    {
        var csv = await CsvAsync(new Deal(partner, null, null, null, null));

        Assert.StartsWith(expected + ",", csv.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANegativeNumberStaysANumberInCsv()
    {
        var csv = await CsvAsync(new Deal("A", -5, null, null, null));

        Assert.StartsWith("A,-5,", csv.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonHasTheColumnsForNames()
    {
        using var body = new MemoryStream();
        await JsonExport.WriteAsync(body, Table(Amgen), Note, default);

        var json = JsonDocument.Parse(body.ToArray()).RootElement;
        Assert.Equal("?partner=A", json.GetProperty("query").GetString());
        var row = Assert.Single(json.GetProperty("rows").EnumerateArray());
        Assert.Equal(("Amgen", 34_000_000m, "2012-12-19", true), (row.GetProperty("partner").GetString(), row.GetProperty("amount").GetDecimal(), row.GetProperty("agreed").GetString(), row.GetProperty("exclusive").GetBoolean()));
    }

    [Fact]
    public async Task AWorkbookIsValidAndItsFirstLineStaysInView()
    {
        using var workbook = await WorkbookAsync(Amgen);

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var pane = Sheet(workbook, "Deals").Descendants<Pane>().Single();
        Assert.Equal((PaneStateValues.Frozen, 1d, "A2"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
    }

    [Fact]
    public async Task InAWorkbookNumbersAndDaysAreNumbersAndOnlyWhatIsLessThanADayIsText()
    {
        using var workbook = await WorkbookAsync(Amgen, new("Lilly", null, new PartialDate(2011), null, null));

        var cells = Cells(workbook, "Deals");
        Assert.Equal(["partner", "amount", "agreed", "exclusive", "evidence"], cells[0].Select(cell => cell.InnerText));
        Assert.Equal((CellValues.Number, "34000000"), (cells[1][1].DataType!.Value, cells[1][1].CellValue!.Text));
        Assert.Equal(CellValues.Number, cells[1][2].DataType!.Value);
        Assert.Equal(new DateTime(2012, 12, 19), DateTime.FromOADate(double.Parse(cells[1][2].CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.Equal("https://portal.example/releases/x#e-1-2", cells[1][4].InnerText);
        Assert.Equal((CellValues.InlineString, "2011"), (cells[2][2].DataType!.Value, cells[2][2].InnerText));
        Assert.Equal("", cells[2][1].InnerText);
    }

    [Fact]
    public async Task WhatASpreadsheetWouldRunIsATextInAWorkbookEvenWhenItIsSavedOtherwise()
    {
        using var workbook = await WorkbookAsync(new Deal("=HYPERLINK(\"https://elsewhere.example\")", null, null, null, null));

        var cell = Cells(workbook, "Deals")[1][0];
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal("=HYPERLINK(\"https://elsewhere.example\")", cell.InnerText);
        Assert.Empty(Sheet(workbook, "Deals").Descendants<CellFormula>());
        var look = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        Assert.True(look.QuotePrefix!.Value);
    }

    [Fact]
    public async Task OddCharactersAndEndlessTextsDoNotBreakAWorkbook()
    {
        using var workbook = await WorkbookAsync(new Deal("a\u0001\u000bb\uD83D\uDE00", null, null, null, null), new(new string('x', 40_000), null, null, null, null));

        var cells = Cells(workbook, "Deals");
        Assert.Equal("ab\uD83D\uDE00", cells[1][0].InnerText);
        Assert.Equal(32_767, cells[2][0].InnerText.Length);
    }

    [Fact]
    public async Task AWorkbookTellsWhatItIsOnASecondSheet()
    {
        using var workbook = await WorkbookAsync(Amgen);

        var about = Cells(workbook, "About").ConvertAll(row => string.Join(": ", row.Select(cell => cell.InnerText)));
        Assert.Contains("Query: ?partner=A", about);
        Assert.Contains("Version of the program: 1.0", about);
        Assert.Contains("Rows: 1", about);
        Assert.Contains("amount: The sum.", about);
    }

    private static ExportTable Table(params Deal[] deals) => Deals.Of(deals.ToAsyncEnumerable());

    private static async Task<string> CsvAsync(params Deal[] deals)
    {
        using var body = new MemoryStream();
        await Csv.WriteAsync(body, Table(deals), Note, default);
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private static async Task<SpreadsheetDocument> WorkbookAsync(params Deal[] deals)
    {
        var body = new MemoryStream();
        await Spreadsheet.WriteAsync(body, Table(deals), Note, default);
        return SpreadsheetDocument.Open(body, isEditable: false);
    }

    private static Worksheet Sheet(SpreadsheetDocument workbook, string name)
    {
        var sheet = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    private static List<List<Cell>> Cells(SpreadsheetDocument workbook, string sheet) =>
        [.. Sheet(workbook, sheet).Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];

    private sealed record Deal(string? Partner, decimal? Amount, PartialDate? Agreed, bool? IsExclusive, string? Evidence);
}
