using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Patterns;

/// <summary>The matcher against a plain one that tries everything in order, on small random patterns and sentences.</summary>
public class ReferenceTests
{
    private static readonly Gen<Part> Leaf = Gen.Frequency(
        (6, Gen.Elements("a", "b", "c").Select(word => (Part)new Part.Word(word))),
        (2, Gen.Constant((Part)new Part.Money())),
        (2, Gen.Constant((Part)new Part.One())),
        (2, Gen.Choose(1, 3).Select(most => (Part)new Part.Gap(most))),
        (1, Gen.Constant((Part)new Part.Start())));

    private static readonly Gen<string> Sentences =
        Gen.Elements("a", "b", "c", "d", "a", "b", "$3 million", ",", "(", ")", "”", "®").ListOf().Select(words => string.Join(' ', words.Take(14).Prepend("d")));

    [Fact]
    public void TheMatcherFindsWhatAPlainOneFinds() =>
        Prop.ForAll(Pattern(3).ToArbitrary(), Sentences.ToArbitrary(), (pattern, text) =>
        {
            var (sentence, _) = Marked.Sentence(text);
            var rules = RuleSet.Parse($"test.rule   x:({pattern}) y:b?");
            var words = sentence.Atoms.Select((atom, i) => atom.Mention is null ? sentence.Run.Raw(atom.FirstToken).ToString() : "$").ToArray();
            var whole = new Part.Sequence([new Part.Capture(pattern), new Part.Optional(new Part.Word("b"))]);

            var expected = new PlainMatcher(words).Find(whole);

            Assert.Equal(
                expected.Where(match => match.After > match.First).Select(match => (match.First, match.After)),
                rules.Match(sentence).Where(match => match.After > match.First).Select(match => (match.First, match.After)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Gen<Part> Pattern(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (3, Pattern(depth - 1).NonEmptyListOf().Select(parts => (Part)new Part.Sequence([.. parts.Take(4)]))),
        (2, Pattern(depth - 1).NonEmptyListOf().Select(ways => (Part)new Part.Choice([.. ways.Take(3)]))),
        (2, Pattern(depth - 1).Select(part => (Part)new Part.Optional(part))));
}
