using System.Text;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;

namespace ImmunoGenPortal.Data.Tests.Packing;

public sealed class OriginalsTests
{
    private const string Text = "ImmunoGen, Inc. announced today that Amgen has taken a license – its third – to use the Company’s TAP technology.\nThe license was taken under a 2000 agreement.";

    public static TheoryData<string, string> Pairs => new()
    {
        { Text, Text },
        { Text, "" },
        { "", Text },
        { Text, Text.Replace("\n", "\r\n\r\n", StringComparison.Ordinal) },
        { Text, Text.Replace(' ', '\n') },
        { Text, string.Concat(Text.Split(' ').Reverse()) },
        { Text, string.Concat(Enumerable.Repeat(Text, 50)) },
        { string.Concat(Enumerable.Repeat(Text, 50)), Text },
        { new string('a', 50_000), new string('a', 49_999) + "b" },
        { "short", "shorter" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AnOriginalComesBackBesideItsText(string text, string original)
    {
        var bytes = Encoding.UTF8.GetBytes(original);

        Assert.Equal(bytes, Originals.Unpack(Kept(Originals.Pack(bytes, text), bytes.Length, text)));
    }

    [Fact]
    public void AnyBytesComeBackBesideAnyText()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            // Few different letters, so that much is alike by chance.
            var text = new string([.. Enumerable.Range(0, random.Next(300)).Select(_ => "ab é\n"[random.Next(5)])]);
            var original = Encoding.UTF8.GetBytes(text).Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (byte)random.Next(256))).Skip(random.Next(20)).ToArray();

            Assert.Equal(original, Originals.Unpack(Kept(Originals.Pack(original, text), original.Length, text)));
        }
    }

    [Fact]
    public void WhatNearlyRepeatsItsTextTakesLittle()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(number => $"Sentence {number * 7919 % 1000} is like none of the {number} others. "));
        var wrapped = Encoding.UTF8.GetBytes(string.Join("\r\n", text.Chunk(70).Select(line => new string(line))));

        Assert.InRange(Originals.Pack(wrapped, text).Length, 1, wrapped.Length / 20);
    }

    [Fact]
    public void WhatIsDamagedIsRefusedOrOtherBytesAndNothingElse()
    {
        var original = Encoding.UTF8.GetBytes(Text.Replace(' ', '\n') + " And more.");
        var packed = Originals.Pack(original, Text);
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var damaged = packed.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            var kept = Kept(damaged[..random.Next(round % 2 == 0 ? damaged.Length : 1, damaged.Length + 1)], original.Length, Text);
            if (Record.Exception(() => Originals.Unpack(kept)) is { } error)
            {
                Assert.IsType<InvalidDataException>(error);
            }
        }
    }

    [Fact]
    public void MovedToAnotherTextAnOriginalStaysWhatItWas()
    {
        var original = Encoding.UTF8.GetBytes(Text + "\n\nContact: Jane Roe");
        var source = Kept(Originals.Pack(original, Text), original.Length, Text);

        Originals.Move(source, Text, "Another text.");

        Assert.Equal(original, Originals.Unpack(Kept(source.Content, original.Length, "Another text.")));
    }

    private static Source Kept(byte[] packed, int length, string text) => new()
    {
        FileName = "release.txt",
        Format = "PlainText",
        ContentHash = [],
        Length = length,
        Content = packed,
        Release = new Release { Slug = "release", Text = text, TextHash = [], Passages = [], ExtractorVersion = "1" },
    };
}
