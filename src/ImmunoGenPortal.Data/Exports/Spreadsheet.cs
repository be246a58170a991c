using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>
/// A workbook (Office Open XML): the rows on one sheet whose first line stays in view, what the file is on a second.
/// Texts are inline strings, which no spreadsheet runs; one that looks like a formula is marked as a text besides, so that it stays one when the sheet is saved as CSV.
/// </summary>
public static class Spreadsheet
{
    /// <summary>Characters that a cell may have.</summary>
    private const int LongestText = 32_767;

    /// <summary>Rows that a sheet may have below its first.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>Where the SDK puts the first sheet.</summary>
    private const string RowsPart = "xl/worksheets/sheet1.xml";

    private enum Look : uint
    {
        Plain = 0,
        Heading = 1,
        Day = 2,
        Count = 3,
        Quoted = 4,
    }

    /// <summary>
    /// The rows go straight into the compressed file, however many there are: the SDK would keep all of them in memory until the end.
    /// Through a file of its own, since compressing writes without waiting, which no answer of a web server allows.
    /// </summary>
    public static async Task WriteAsync(Stream body, ExportTable table, ExportNote note, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        using (var workbook = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            int written;
            using (var rows = workbook.CreateEntry(RowsPart).Open())
            {
                written = await WriteRowsAsync(rows, table, note.Site, cancellation);
            }

            using var rest = new ZipArchive(Frame(table, note, written));
            foreach (var part in rest.Entries.Where(part => part.FullName != RowsPart))
            {
                using var source = part.Open();
                using var copy = workbook.CreateEntry(part.FullName).Open();
                await source.CopyToAsync(copy, cancellation);
            }
        }

        file.Position = 0;
        await file.CopyToAsync(body, cancellation);
    }

    /// <summary>The workbook with everything but its rows.</summary>
    private static MemoryStream Frame(ExportTable table, ExportNote note, int written)
    {
        var frame = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(frame, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var rows = workbook.AddNewPart<WorksheetPart>();
            rows.Worksheet = new Worksheet(new SheetData());
            var about = workbook.AddNewPart<WorksheetPart>();
            WriteAbout(about, table, note, written);
            workbook.Workbook = new Workbook(new Sheets(
                new Sheet { Name = table.Title, SheetId = 1, Id = workbook.GetIdOfPart(rows) },
                new Sheet { Name = "About", SheetId = 2, Id = workbook.GetIdOfPart(about) }));
        }

        frame.Position = 0;
        return frame;
    }

    private static async Task<int> WriteRowsAsync(Stream part, ExportTable table, string site, CancellationToken cancellation)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = true }));
        writer.WriteElement(new Columns(table.Columns.Select((column, place) => new Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = WidthOf(column), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, table.Columns.Select(column => (object?)column.Name), Look.Heading);
        var written = 0;
        await foreach (var row in table.Rows.WithCancellation(cancellation))
        {
            WriteRow(writer, table.Columns.Zip(row, (column, value) => column.Kind == ColumnKind.Address && value is not null ? site + value : value), Look.Plain);
            written++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(table.Columns.Count)}{(written + 1).ToString(CultureInfo.InvariantCulture)}" });
        writer.WriteEndElement();
        return written;
    }

    private static void WriteAbout(WorksheetPart part, ExportTable table, ExportNote note, int written)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new Columns(new Column { Min = 1, Max = 1, Width = 24, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 100, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, ["List", table.Title], Look.Plain);
        WriteRow(writer, ["Query", note.Query.Length > 0 ? note.Query : "none: the whole list"], Look.Plain);
        WriteRow(writer, ["Downloaded", note.Downloaded], Look.Plain);
        WriteRow(writer, ["From", note.Site], Look.Plain);
        WriteRow(writer, ["Version of the program", note.Version], Look.Plain);
        WriteRow(writer, ["Rows", (decimal)written], Look.Plain);
        if (written == table.Most)
        {
            WriteRow(writer, ["", "This is the most that a file holds; the rest of the list is left out. Narrow the list and download it in parts."], Look.Plain);
        }

        WriteRow(writer, ["", null], Look.Plain);
        WriteRow(writer, ["Column", "What it holds"], Look.Heading);
        foreach (var column in table.Columns)
        {
            WriteRow(writer, [column.Name, column.Meaning], Look.Plain);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<object?> values, Look look)
    {
        writer.WriteStartElement(new Row());
        foreach (var value in values)
        {
            writer.WriteElement(CellOf(value, look));
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value, Look look) => value switch
    {
        null or "" => new Cell { StyleIndex = (uint)look },
        decimal number => new Cell(new CellValue(number)) { DataType = CellValues.Number, StyleIndex = (uint)(Math.Abs(number) >= 10_000 ? Look.Count : Look.Plain) },
        DateOnly day => new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate())) { DataType = CellValues.Number, StyleIndex = (uint)Look.Day },
        _ when Csv.Written(value) is var text => new Cell(new InlineString(new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = (uint)(look == Look.Plain && Csv.IsFormula(text) ? Look.Quoted : look),
        },
        _ => new Cell(),
    };

    /// <summary>Without what XML cannot hold, and cut to what a cell can.</summary>
    private static string Writable(string text)
    {
        var kept = text.Length > LongestText ? text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] : text;
        return kept.All(letter => XmlConvert.IsXmlChar(letter)) ? kept : string.Concat(kept.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
    }

    private static double WidthOf(ExportColumn column) => column.Kind switch
    {
        ColumnKind.Number or ColumnKind.Date or ColumnKind.Flag => 14,
        ColumnKind.Address => 40,
        _ => 24,
    };

    /// <summary>"A" for 1, "AA" for 27.</summary>
    private static string Letters(int column) => column > 26 ? Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1) : ((char)('A' + column - 1)).ToString();

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true }));
}
