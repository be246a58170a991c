using System.Reflection;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Tests.Patterns;

/// <summary>Rules of every set: corrections and figures of accuracy hold on to their names.</summary>
public sealed partial class RuleNameTests
{
    private static readonly Assembly Room = typeof(ReleaseExtractor).Assembly;

    private static readonly List<(string Set, RuleSet Rules)> Sets =
    [
        .. Room.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(RuleSet))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (RuleSet)field.GetValue(null)!)),
    ];

    [Fact]
    public void RulesAreDottedWordsInSmallLetters()
    {
        Assert.NotEmpty(Sets);
        Assert.All(Sets.SelectMany(set => set.Rules.Rules), rule => Assert.Matches(DottedName(), rule.Id));
    }

    /// <summary>One name may have several wordings, all in one set.</summary>
    [Fact]
    public void ARuleNameBelongsToOneSet() =>
        Assert.All(Sets.SelectMany(set => set.Rules.Rules.Select(rule => (rule.Id, set.Set))).Distinct().GroupBy(rule => rule.Id), group => Assert.Single(group));

    [Fact]
    public void NoWordingStandsTwiceInASet() =>
        Assert.All(Sets, set => Assert.Equal(set.Rules.Rules.Count, set.Rules.Rules.Select(rule => rule.Pattern).Distinct().Count()));

    [GeneratedRegex(@"^[a-z]+(\.[a-z]+(-[a-z]+)*)+$")]
    private static partial Regex DottedName();
}
