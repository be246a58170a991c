using System.Text.RegularExpressions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

/// <summary>Releases in the same words that are not the same release, and differences that do not make two.</summary>
public sealed partial class NearMissTests
{
    private static readonly DateOnly Day = new(2009, 11, 19);

    private static string License(string ordinal, string partner = "Amgen", string amount = "$34 million", string target = "CD19", string more = "") => $"""
        {partner} Takes {ordinal} License to ImmunoGen's TAP Technology

        WALTHAM, Mass.--(BUSINESS WIRE)--ImmunoGen, Inc. (Nasdaq: IMGN) today announced that {partner} has taken an exclusive license to use its
        maytansinoid TAP technology with antibodies to {target} under an agreement of 2000.{more}

        For the license ImmunoGen receives a $1 million upfront payment, and it may receive milestone payments potentially totaling {amount}
        plus royalties on the sales of any resulting products. {partner} bears the cost of development, manufacturing and marketing.

        "We value the trust that this shows in our technology," commented Daniel Junius, President and CEO. "It widens what our partners may do."
        """;

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(365, false)]
    public void TheSameWordsOnAnotherDayAreAnotherRelease(int days, bool same)
    {
        var sameness = SameRelease.Judge(Originals.Body(License("Third"), Day), Originals.Body(License("Third"), Day.AddDays(days)));

        Assert.Equal(same ? SamenessReason.SameText : SamenessReason.OtherDay, sameness.Reason);
        Assert.Equal(days, sameness.DaysApart);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void AFilingMayComeALittleLater(int days, bool same)
    {
        var sameness = SameRelease.Judge(Originals.Body(License("Third"), Day), Originals.Body(License("Third"), null, Day.AddDays(days)));

        Assert.Equal(same, sameness.IsSame);
    }

    [Fact]
    public void TheDayOfFilingIsNotAskedWhereBothBearTheirDate() =>
        Assert.True(SameRelease.Judge(Originals.Body(License("Third"), Day), Originals.Body(License("Third"), Day, Day.AddDays(90))).IsSame);

    [Fact]
    public void WhereOneHasNoDateTheTextDecides() => Assert.True(SameRelease.Judge(Originals.Body(License("Third"), Day), Originals.Body(License("Third"), null)).IsSame);

    public static TheoryData<string, SamenessReason> Series { get; } = new()
    {
        { License("Second"), SamenessReason.OtherFigures },
        { License("a"), SamenessReason.OtherFigures },
        { License("Third", amount: "$38 million"), SamenessReason.OtherFigures },
        { License("Third", target: "CD37"), SamenessReason.OtherFigures },
        { License("Third", partner: "Lilly"), SamenessReason.OtherWords },
        { License("Third", more: " Neither names a date for the first trial."), SamenessReason.SameText },
        { License("Third").Replace("widens", "broadens", StringComparison.Ordinal), SamenessReason.SameText },
        { "CORRECTING and REPLACING\n\n" + License("Third", amount: "$38 million"), SamenessReason.SameText },
        { "CORRECTING and REPLACING\n\n" + License("Second", "Lilly", "$38 million", "CD37"), SamenessReason.OtherFigures },
    };

    [Theory]
    [MemberData(nameof(Series))]
    public void FiguresAndNamesBetweenTheSameWordsTell(string other, SamenessReason reason)
    {
        var sameness = SameRelease.Judge(Originals.Body(License("Third"), Day), Originals.Body(other, Day));

        Assert.Equal(reason, sameness.Reason);
        Assert.Equal(reason, SameRelease.Judge(Originals.Body(other, Day), Originals.Body(License("Third"), Day)).Reason);
    }

    [Fact]
    public void ANoticeOfAReleaseIsNoCopyOfIt()
    {
        var notice = License("Third").Split("\n\n", 3);

        var sameness = SameRelease.Judge(Originals.Body(License("Third") + " " + News("more") + News("and")), Originals.Body($"{notice[0]}\n\n{notice[1]}"));

        Assert.Equal((SamenessReason.OtherText, 1), (sameness.Reason, sameness.Similarity));
    }

    [Fact]
    public void StandingTextAloneMakesNoRelease()
    {
        var standing = string.Concat(Enumerable.Range(1, 300).Select(i => $"standing{i} "));
        var first = Originals.Body("Amgen Starts Its Trial\n\nNORWOOD, Mass., May 2, 2004 -- " + News("alpha") + standing);
        var second = Originals.Body("Lilly Ends Its Trial\n\nNORWOOD, Mass., May 3, 2004 -- " + News("beta") + standing);

        Assert.Equal(SamenessReason.OtherLead, SameRelease.Judge(first, second).Reason);
    }

    /// <summary>Words at the top that may be a dateline where sections are not told apart; its date is compared as the date of release.</summary>
    private const int Dateline = 8;

    /// <summary>Each figure of each of the releases in turn, made another: none passes for the release it was made from.</summary>
    [Fact]
    public void OneOtherFigureAnywhereIsNoticed()
    {
        var (made, missed) = (0, new List<string>());
        foreach (var (name, raw) in Originals.All)
        {
            var release = ReleaseText.Read(raw);
            var original = Originals.Body(release.Text);
            foreach (Match figure in Figures().Matches(string.Join(' ', original.Words.Skip(Dateline))))
            {
                var changed = Regex.Replace(release.Text, $@"(?<![\w.,]){Regex.Escape(figure.Value)}(?![\w]|[.,]\d)", "48", RegexOptions.IgnoreCase);
                var other = Originals.Body(changed);
                if (changed != release.Text && !other.Words.SequenceEqual(original.Words))
                {
                    made++;
                    missed.AddRange(SameRelease.Judge(original, other).IsSame ? [$"{name}: {figure.Value}"] : []);
                }
            }
        }

        Assert.True(made > 150, $"{made}");
        Assert.Empty(missed);
    }

    [Fact]
    public void TheFullerTextLeadsAndWhatIsThereStays()
    {
        var text = License("Third");
        var (brief, full, twin) = (Originals.Body(Copies.Without(text, Facts.Section.Headline)), Originals.Body(text, Day), Originals.Body(text, Day));

        Assert.Same(full, SameRelease.Fuller(brief, full));
        Assert.Same(full, SameRelease.Fuller(full, brief));
        Assert.Same(full, SameRelease.Fuller(full, twin));
    }

    private static string News(string stem) => string.Concat(Enumerable.Range(1, 70).Select(i => $"{stem}{i} "));

    [GeneratedRegex(@"(?<= )\d+(\.\d+)?(?= )")]
    private static partial Regex Figures();
}
