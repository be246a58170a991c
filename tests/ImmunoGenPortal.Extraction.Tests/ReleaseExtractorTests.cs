using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests;

/// <summary>What holds for any text whatever.</summary>
public class ReleaseExtractorTests
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "000_3cc844f3b7c7ea0f.txt"));

    private static readonly string[] Scraps =
    [
        "$", "$1 million", "9999999999999999999999999999999", "1,,,2", "3.4.5.6", "%", "39%", "\uD800", "\uDC00", "\uD83D\uDE00", "\u0000", "\u0301", "\u00A0", "\u2028", "®", "™", "²", "¹ ",
        "Amgen", "ImmunoGen, Inc.", "the Company", "licensed rights", " third license ", "IMGN901", "T-DM1", "this compound", "upfront payment", "milestone payments potentially totaling $34 million",
        "royalties on sales", "“", "”", "\"", "(", ")", "[", "](", "\\", "*", "--", ". ", "\n", "\n\n", "\r", "- ", "said Jane Roe, PhD", "February 30, 2012", "12/31/2099", "in 2009", "781-895-0600",
        "info@immunogen.com", "www.immunogen.com", "About ImmunoGen", "Contacts:", "WALTHAM, Mass.--(BUSINESS WIRE)--", "under review in the US and Europe", "ß", "Ⅷ", "٣", " ",
    ];

    private static readonly string[] TrialScraps =
    [
        " Phase I", " Phase 1b/2 ", "phase ", " trial ", " study", " patients ", " evaluable ", " enrolled ", " had a ", " had ", " PR ", "VGPRs", " objective response", "8/13", "0/0", " 7 of 19 ", " out of ", "/", "%", "37%", " (50%) ",
        "0", "1", "99999999999999999999", "0.00000000000000000001", " three ", " mg", "/m²", "/week", " 75 mg/m²/week ", "75MG ", " over 3 weeks", " half of the patients ", " among the six patients who received ", " previously received ",
        " rituximab", " in combination with ", "dexamethasone", " IMGN388 ", "T-DM1", " this compound ", " CD56", "-targeting ", " targets ", " anti-", " is in the clinic ", " for ", " cancer", " gastric cancer ", " our ",
        " has been granted orphan drug designation ", " the first 99999999999999999999 of these cancers ", " in the US", " FDA ", " ASCO 2011 ", "(abstract #8013)", " more than ", " up to ", " not ", " ongoing ", " if ", ". ", ", ", "(", ")", "\n", "\n\n", "-", " and ",
        " 0 evaluable patients ", " 0 patients enrolled ", " doses of IMGN388 given weekly for 3 weeks ", " will be used ",
    ];

    private static readonly Gen<string> TrialText = Gen.Elements(TrialScraps).ListOf().Select(scraps => Written.Release(string.Join("", scraps.Prepend("IMGN388 is in a Phase I trial. "))));

    private static readonly Gen<string> AnyText = Gen.Elements(Scraps).ListOf().Select(scraps => string.Join("", scraps));

    private static readonly Gen<string> CutSeed = Gen.Choose(0, Seed.Length).Two().Select(cut => Seed[Math.Min(cut.Item1, cut.Item2)..Math.Max(cut.Item1, cut.Item2)]);

    private static readonly Gen<string> EditedSeed =
        Gen.Choose(0, Seed.Length - 1).Zip(Gen.Elements(Scraps)).ListOf().Select(edits => edits.Aggregate(Seed, (text, edit) => text.Insert(edit.Item1, edit.Item2)));

    [Fact]
    public void RandomTextIsReadSoundly() => Holds(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), 500);

    [Fact]
    public void ScrapsOfReleasesAreReadSoundly() => Holds(AnyText, 700);

    [Theory]
    [InlineData("Contact:\nR. Tilden Communications\n781-555-0100\n\nJ.R. Communications\n")]
    [InlineData("T-DM1About ImmunoGenthe Company\uFFFD\\this compoundFebruary 30, 2012\0\uFFFDinfo@immunogen.com. the Company\n\n--\u0663ImmunoGen, Inc.\n\n\u00B2 - 1,,,2 [T-DM1- Amgen")]
    public void ANameThatTakesAllTheWordsBeforeAnAgencyLeavesItNone(string raw) => IsSound(raw);

    [Fact]
    public void ScrapsOfTrialsAreReadSoundly() => Holds(TrialText, 1500);

    [Fact]
    public void AReleaseCutAnywhereIsReadSoundly() => Holds(CutSeed, 200);

    [Theory]
    [InlineData("For Investors:\nAnna de la Mare, Vice President\n781-555-0140\nanna@immunogen.com")]
    [InlineData("Bayer AG\nJudith von Garden\n+49-6132-555-382\n\nDr. Hugo van der Laan, Strand Ferris, Inc.")]
    [InlineData("ImmunoGen, Inc.\nTom B. Ames, Ph.D., Senior Director of Corporate Communications\nAmes Keel & Partners\nsaid Karen Dow, its President")]
    public void AReleaseCutBehindAnyWordOfItsContactsIsReadSoundly(string contacts)
    {
        var whole = Written.Release("today announced news.") + "\n\nContacts:\n\n" + contacts;
        foreach (var end in Enumerable.Range(whole.Length - contacts.Length, contacts.Length).Where(end => char.IsWhiteSpace(whole[end])).Append(whole.Length))
        {
            IsSound(whole[..end]);
        }
    }

    [Fact]
    public void AReleaseWithStrayEditsIsReadSoundly() => Holds(EditedSeed, 200);

    [Theory]
    [InlineData("a")]
    [InlineData("Aa ")]
    [InlineData("Aa Bb Cc Dd Ee Ff\n")]
    [InlineData(".")]
    [InlineData(".x")]
    [InlineData(". ")]
    [InlineData("!\" ")]
    [InlineData("(")]
    [InlineData("((A")]
    [InlineData("[a](b)")]
    [InlineData("[")]
    [InlineData("*a")]
    [InlineData("\\")]
    [InlineData("-")]
    [InlineData("- \n")]
    [InlineData("a.")]
    [InlineData("a@a.")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1-(")]
    [InlineData("$1 ")]
    [InlineData("$1 million upfront payment ")]
    [InlineData("no $1 milestone triggers $1 milestone payments ")]
    [InlineData("TAP technology ")]
    [InlineData("Amgen has licensed rights for 2 targets in 2009 ")]
    [InlineData("Amgen has licensed rights for 2 targets in 2009. ")]
    [InlineData("Amgen licensed rights to a third target. For each license, ImmunoGen receives $1 million upfront. ")]
    [InlineData("partners include Amgen ")]
    [InlineData("Marketing applications for T-DM1 are under review in the US. ")]
    [InlineData("“Said Jane Roe, PhD, President, said ")]
    [InlineData("\"")]
    [InlineData("PhD, ")]
    [InlineData("President and ")]
    [InlineData("\n\n")]
    [InlineData("x\n\n")]
    [InlineData("About A\n\n")]
    [InlineData("Contact: Jane Roe, 781-555-0142 info@a.bc\n\n")]
    [InlineData("IMGN901 this compound ")]
    [InlineData("one of 13 patients (23%) had a PR in a Phase I trial of BT-062 ")]
    [InlineData("one of 13 patients (23%) had a PR in a Phase I trial of BT-062.\n\n")]
    [InlineData("up to $1 million in milestone payments of Genentech and IMGN901 ")]
    [InlineData("the FDA granted orphan designation to IMGN901 ")]
    [InlineData("IMGN901 (Biotest), ")]
    [InlineData("Jane Roe, Amgen, CD19, IMGN901 and Phase II ")]
    [InlineData("\uD83D")]
    [InlineData("www.")]
    [InlineData("T-")]
    [InlineData("T.......")]
    public void HostileTextIsReadInBoundedTime(string piece) => IsReadWithin(Bound, string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)), piece);

    [Fact]
    public void AMegabyteOfEveryScrapIsReadInBoundedTime()
    {
        var random = new Random(7);
        IsReadWithin(Bound, string.Concat(random.GetItems(Scraps, 110_000)), "scraps");
    }

    [Fact]
    public void AMegabyteOfDifferentDealsIsReadInBoundedTime() =>
        IsReadWithin(Bound, string.Concat(Enumerable.Range(1, 22_000).Select(i => $"Amgen licensed rights for {i} targets. ")), "deals");

    [Fact]
    public void AMegabyteOfDifferentTermsIsReadInBoundedTime() =>
        IsReadWithin(Bound, string.Concat(Enumerable.Range(1, 10_500).Select(i => $"Amgen licensed rights for {i} targets. For each license the Company receives ${i} million upfront. ")), "terms");

    [Theory]
    [InlineData("Zq{0:X6} Therapeutics, Inc. will pay $5 million for IMGN{0}. ")]
    [InlineData("The QX{0} Phase 2 study of IMGN901 enrolled {0} patients, with a median PFS of {0}.3 months in arm {0}. ")]
    [InlineData("“We are pleased by number {0},” said Jane Q{0:X6}, Ph.D., Chief Executive Officer of Zq{0:X6} Corp. ")]
    public void AMegabyteOfDifferentNamesIsReadInBoundedTimeAndNotAllOfThemKept(string sentence)
    {
        var text = string.Concat(Enumerable.Range(10_000, 12_000).Select(i => string.Format(CultureInfo.InvariantCulture, sentence, i)));

        IsReadWithin(Bound, text, sentence);

        Assert.All(ReleaseExtractor.Read(text).Claims.Select(claim => claim.Subject).Distinct().CountBy(subject => subject.Kind), kind => Assert.True(kind.Value <= 200, $"{kind.Value} {kind.Key}"));
    }

    /// <summary>Far above what the work takes on a busy machine, far below what it would take if it grew with the square of the text.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(90);

    private static void IsReadWithin(TimeSpan limit, string body, string what)
    {
        var text = $"A headline\n\nWALTHAM, Mass., May 3, 2012 -- {body} x";

        var clock = Stopwatch.StartNew();
        ReleaseExtractor.Read(text);

        Assert.True(clock.Elapsed < limit, $"\"{what}\" took {clock.Elapsed}.");
    }

    private static void Holds(Gen<string> texts, int tests) =>
        Prop.ForAll(texts.ToArbitrary(), IsSound).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    private static void IsSound(string raw)
    {
        var reading = ReleaseExtractor.Read(raw);

        Assert.All(reading.Claims, claim =>
        {
            Assert.True(claim.Evidence.Count > 0 || claim.Basis == Basis.Lexicon, $"{claim.Rule} has no evidence.");
            Assert.True(claim.Confidence is > 0 and <= 1, $"{claim.Rule} has the confidence {claim.Confidence}.");
            Assert.Equal(claim.Value.Shape, claim.Property.Shape);
            Assert.Equal(claim.Value, FactValue.Parse(claim.Value.Shape, claim.Value.Stored));
        });
        var spans = reading.Claims.SelectMany(claim => claim.Evidence).Concat(reading.Checks.SelectMany(check => check.Evidence)).Concat(reading.Unclaimed.Select(mention => mention.Span));
        Assert.All(spans, span => Assert.True(span.End <= reading.Text.Length && !string.IsNullOrWhiteSpace(span.Quote(reading.Text))));
        Assert.Equal(reading.Claims.Count, reading.Claims.Select(claim => (claim.Slot, claim.Subject.Parent)).Distinct().Count());
        Assert.Equal(Written.Json(reading), Written.Json(ReleaseExtractor.Read(raw)));
    }

    [Fact]
    public void WhatNoRuleMakesAFactOfIsListed()
    {
        var reading = ReleaseExtractor.Read("""
            ImmunoGen Moves

            WALTHAM, Mass., March 3, 2008 -- ImmunoGen, Inc. moved on February 1, 2008. The building cost $12 million, 4% more than planned.
            """);

        Assert.Equal(
            [("date", "February 1, 2008"), ("money", "$12 million"), ("percent", "4%")],
            reading.Unclaimed.Select(mention => (mention.Type, mention.Span.Quote(reading.Text))));
    }

    [Fact]
    public void AValueIsNoSurerThanItsKindHasProvedToBe()
    {
        var reading = ReleaseExtractor.Read("""
            Amgen Takes License

            WALTHAM, Mass., March 3, 2008 -- ImmunoGen, Inc. announced today that Amgen has licensed the exclusive right to use its TAP technology. ImmunoGen receives a $2 million upfront payment.
            """);

        var amount = Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Amount);
        var partner = reading.Claims.First(claim => claim.Property == Properties.Partner.Name);
        Assert.True(amount.Confidence < partner.Confidence, $"{amount.Confidence} of an amount, {partner.Confidence} of a name");
    }
}
