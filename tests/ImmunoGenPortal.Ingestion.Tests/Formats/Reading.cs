using System.Text;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

internal static class Reading
{
    public static DocumentReading Of(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text));

    public static string Text(string text) => Assert.IsType<DocumentReading.Read>(Of(text)).Text;

    public static string Text(byte[] bytes) => Assert.IsType<DocumentReading.Read>(DocumentReader.Read(bytes)).Text;

    /// <summary>The text of a page with this in its body.</summary>
    public static string Body(string html) => Text($"<html><body>{html}</body></html>");

    public static string Reason(byte[] bytes) => Assert.IsType<DocumentReading.Refused>(DocumentReader.Read(bytes)).Reason;
}
