using System.Diagnostics;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Hostile.Corpus;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Hostile.Fuzz;

/// <summary>Reads bytes as the portal would and looks whether what comes out keeps its promises.</summary>
public static class ReadCheck
{
    /// <returns>What is amiss, as a sentence; null where all holds.</returns>
    public static string? Amiss(byte[] content)
    {
        try
        {
            var texts = Texts(content).ToList();
            return texts.Select(Amiss).FirstOrDefault(static amiss => amiss is not null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return $"It threw: {error}";
        }
    }

    /// <summary>Facts of a text: each span within it, no value without evidence but what the lexicon knows, and the same again for the text as it was stored.</summary>
    public static string? Amiss(string text)
    {
        var reading = ReleaseExtractor.Read(text);
        foreach (var claim in reading.Claims)
        {
            if (claim.Evidence.Count == 0 && claim.Basis != Basis.Lexicon)
            {
                return $"{claim.Rule} says {claim.Value.Stored} without evidence.";
            }

            if (claim.Evidence.Any(span => span.Start < 0 || span.End > reading.Text.Length || span.Start >= span.End))
            {
                return $"{claim.Rule} has evidence outside the text.";
            }
        }

        // By this releases are compared: it is worked out of every text.
        var bands = ReleaseBody.Read(reading.Text, reading.Passages, null).Bands;
        return bands.Length == 0 && reading.Text.Any(char.IsLetter) ? "The text has nothing to be known again by."
            : reading.Unclaimed.Any(mention => mention.Span.End > reading.Text.Length) ? "A mention lies outside the text."
            : reading.Passages.Any(passage => passage.Span.End > reading.Text.Length) ? "A passage lies outside the text."
            : reading.Text.Any(static character => char.IsControl(character) && character != '\n') ? "The text holds control characters."
            : null;
    }

    /// <summary>Reads each of the files and says how long it took and what was amiss.</summary>
    public static IEnumerable<string> Report(IEnumerable<HostileFile> files)
    {
        foreach (var file in files)
        {
            var content = file.Make();
            var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            var amiss = Amiss(content);
            yield return $"{clock.ElapsedMilliseconds,7} ms {(GC.GetAllocatedBytesForCurrentThread() - before) / 1_000_000,6} MB {content.Length / 1024,6} KB {file.Name[..Math.Min(60, file.Name.Length)].ReplaceLineEndings("?").Replace('\0', '?')} {amiss}";
        }
    }

    private static IEnumerable<string> Texts(byte[] content)
    {
        if (ZipDocuments.IsZip(content))
        {
            return ZipDocuments.Read("archive.zip", content).Where(document => document.Content is not null).SelectMany(document => OwnText(document.Content!));
        }

        return EdgarSubmission.TryRead(content) is { } filing ? filing.Documents.SelectMany(document => OwnText(document.Content)) : OwnText(content);
    }

    private static IEnumerable<string> OwnText(ReadOnlyMemory<byte> content) => DocumentReader.Read(content) is DocumentReading.Read read ? [read.Text] : [];
}
