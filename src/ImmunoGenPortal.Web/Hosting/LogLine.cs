using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// One line of the log for each event: when (UTC), how grave, what. Nothing that came from outside begins a line or moves the cursor of whoever reads: control characters, line breaks and
/// marks that turn the direction of writing are written as \uXXXX; the lines of an exception stand indented below. What the framework tells of addresses lacks the tokens of links.
/// </summary>
public sealed class LogLine : ITextFormatter
{
    private const string Token = "token=";

    private static readonly MessageTemplateTextFormatter Message = new("{Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var message = new StringWriter(CultureInfo.InvariantCulture);
        Message.Format(logEvent, message);
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        output.Write(' ');
        output.Write(Level(logEvent.Level));
        output.Write(' ');
        output.WriteLine(IsFrameworks(logEvent) ? WithoutTokens(OneLine(message.ToString())) : OneLine(message.ToString()));
        foreach (var line in logEvent.Exception?.ToString().ReplaceLineEndings("\n").Split('\n') ?? [])
        {
            output.WriteLine("    " + WithoutTokens(OneLine(line)));
        }
    }

    /// <summary>A text as it may stand within a line.</summary>
    public static string OneLine(string text) => text.Any(IsMarked) ? string.Concat(text.Select(letter => IsMarked(letter) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : letter.ToString())) : text;

    private static bool IsMarked(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsFrameworks(LogEvent logEvent) => logEvent.Properties.TryGetValue("SourceContext", out var source) && source is ScalarValue { Value: string name } && name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static string WithoutTokens(string text)
    {
        for (var at = text.IndexOf(Token, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Token, at, StringComparison.OrdinalIgnoreCase))
        {
            at += Token.Length;
            var end = at;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || "-_%+.".Contains(text[end], StringComparison.Ordinal)))
            {
                end++;
            }

            text = string.Concat(text.AsSpan(0, at), "…", text.AsSpan(end));
        }

        return text;
    }

    private static string Level(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "VRB",
        LogEventLevel.Debug => "DBG",
        LogEventLevel.Information => "INF",
        LogEventLevel.Warning => "WRN",
        LogEventLevel.Error => "ERR",
        _ => "FTL",
    };
}
