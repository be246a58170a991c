using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImmunoGenPortal.Extraction;

namespace ImmunoGenPortal.Benchmarks;

/// <summary>How time grows from a text of 1 KB to one of 1 MB: linear when the time of a kilobyte stays the same.</summary>
internal static class Growth
{
    private const string Usual =
        "Under the agreement, Genentech will pay ImmunoGen an upfront fee of $2 million and up to $40 million in milestone payments for each license. " +
        "In the Phase I trial, three of 13 patients (23%) had a partial response to IMGN901. \"We are pleased,\" said Jane Roe, Chief Executive Officer. ";

    private static readonly (string Name, Func<int, string> Make)[] Texts =
    [
        ("paragraphs of a release", length => Opened(Repeat(Usual + "\n\n", length))),
        ("one paragraph", length => Opened(Repeat(Usual, length))),
        ("short lines", length => Opened(Repeat("Jane Roe 781-555-0100\n", length))),
        ("one sentence", length => Opened(Repeat("up to $1 million in milestone payments of Genentech and IMGN901 ", length))),
        ("results of a trial in one sentence", length => Opened(Repeat("one of 13 patients (23%) had a PR in a Phase I trial of BT-062 ", length))),
        ("open brackets", length => Opened(Repeat("($ (", length))),
    ];

    public static IEnumerable<string> Measure()
    {
        WarmUp();
        foreach (var (name, make) in Texts)
        {
            for (var length = 1_000; length <= 1_000_000; length *= 10)
            {
                var text = make(length);
                ReleaseExtractor.Read(text); // once before the clock runs
                var clock = Stopwatch.StartNew();
                var rounds = Math.Clamp(2_000_000 / length, 2, 200);
                for (var round = 0; round < rounds; round++)
                {
                    ReleaseExtractor.Read(text);
                }

                var took = clock.Elapsed / rounds;
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}, {length:#,0} characters: {took.TotalMilliseconds:0.00} ms, {took.TotalMilliseconds * 1e6 / length:0} ns a character");
            }
        }
    }

    /// <summary>The program is compiled while it runs: the first texts would look slow.</summary>
    private static void WarmUp()
    {
        for (var round = 0; round < 300; round++)
        {
            ReleaseExtractor.Read(Texts[round % Texts.Length].Make(3_000));
        }
    }

    private static string Opened(string text) => "Headline of a Release\n\nWALTHAM, Mass., June 5, 2011 -- " + text;

    private static string Repeat(string part, int length)
    {
        var text = new StringBuilder(length + part.Length);
        while (text.Length < length)
        {
            text.Append(part);
        }

        return text.ToString(0, length);
    }
}
