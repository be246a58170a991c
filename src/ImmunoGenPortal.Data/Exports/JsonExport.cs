using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>A download as one JSON object: what it is, then its rows, each with the columns for names.</summary>
public static class JsonExport
{
    private const int RowsBetweenFlushes = 100;

    // The file is no part of a page: letters of other alphabets stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(Stream body, ExportTable table, ExportNote note, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.WriteString("query", note.Query);
        json.WriteString("downloaded", Csv.Written(note.Downloaded));
        json.WriteString("version", note.Version);
        json.WriteStartArray("rows");
        var written = 0;
        await foreach (var row in table.Rows.WithCancellation(cancellation))
        {
            WriteRow(json, table, row, note.Site);
            if (++written % RowsBetweenFlushes == 0)
            {
                await json.FlushAsync(cancellation);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    private static void WriteRow(Utf8JsonWriter json, ExportTable table, object?[] row, string site)
    {
        json.WriteStartObject();
        for (var place = 0; place < row.Length; place++)
        {
            var column = table.Columns[place];
            json.WritePropertyName(column.Name);
            switch (row[place])
            {
                case null:
                    json.WriteNullValue();
                    break;
                case decimal number:
                    json.WriteNumberValue(number);
                    break;
                case bool flag:
                    json.WriteBooleanValue(flag);
                    break;
                case var value:
                    json.WriteStringValue(column.Kind == ColumnKind.Address ? site + value : Csv.Written(value));
                    break;
            }
        }

        json.WriteEndObject();
    }
}
