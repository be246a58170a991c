namespace ImmunoGenPortal.Data.Exports;

/// <summary>How a list is written to a file.</summary>
/// <param name="Ending">Of file names and addresses, without the dot.</param>
public sealed record ExportFormat(string Ending, string MediaType, Func<Stream, ExportTable, ExportNote, CancellationToken, Task> WriteAsync)
{
    public static readonly ExportFormat Csv = new("csv", "text/csv; charset=utf-8; header=present", Exports.Csv.WriteAsync);

    public static readonly ExportFormat Json = new("json", "application/json", JsonExport.WriteAsync);

    public static readonly ExportFormat Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Spreadsheet.WriteAsync);

    public static readonly IReadOnlyList<ExportFormat> All = [Csv, Json, Xlsx];
}
