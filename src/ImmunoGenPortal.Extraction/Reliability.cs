using System.Collections.Frozen;
using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>
/// How often what a rule reads is right, as counted in annotated releases: the most that the confidence of anything said of that subject can come to.
/// The counts lie beside this file, written by the command <c>reliability</c>.
/// </summary>
public static class Reliability
{
    /// <summary>How many cases of its kind stand beside a rule's own: one that was right five times of five is not sure yet.</summary>
    private const int Weight = 8;

    private const string AnyRule = "*";

    /// <summary>By kind, the properties whose rule answers for the subject: the first of them that it has.</summary>
    private static readonly FrozenDictionary<SubjectKind, Property[]> Deciding = new Dictionary<SubjectKind, Property[]>
    {
        [SubjectKind.Deal] = [Properties.Deal.Kind],
        [SubjectKind.Term] = [Properties.Term.Amount, Properties.Term.Type],
        [SubjectKind.Payment] = [Properties.Payment.Amount, Properties.Payment.Trigger],
        [SubjectKind.Trial] = [Properties.Trial.Phase, Properties.Trial.Compound],
        [SubjectKind.Result] = [Properties.Result.Percent, Properties.Result.N, Properties.Result.Months, Properties.Result.HazardRatio],
        [SubjectKind.Regulatory] = [Properties.Regulatory.Event],
        [SubjectKind.Financial] = [Properties.Financial.Amount],
        [SubjectKind.Person] = [Properties.Person.Name],
        [SubjectKind.Contact] = [Properties.Contact.Name],
        [SubjectKind.Partner] = [Properties.Partner.Name],
        [SubjectKind.Compound] = [Properties.Compound.Name],
        [SubjectKind.Target] = [Properties.Target.Name],
        [SubjectKind.Indication] = [Properties.Indication.Name],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(SubjectKind Kind, string Rule), double> Counted = Read();

    /// <summary>The rule that answers for a subject: that of its deciding value; null for kinds that are not counted.</summary>
    public static string? DecidingRule(SubjectKind kind, IReadOnlyList<Claim> claims) =>
        DecidingProperty(kind, property => claims.Any(claim => claim.Property == property)) is { } deciding
            ? claims.First(claim => claim.Property == deciding).Rule
            : null;

    internal static Property? DecidingProperty(SubjectKind kind, Func<Property, bool> has) =>
        Deciding.TryGetValue(kind, out var properties) ? Array.Find(properties, property => has(property)) : null;

    /// <summary>From 0 to 1. A rule that was never counted is no better than its kind.</summary>
    /// <param name="own">What the rule says of itself, for one that was never counted.</param>
    public static double Of(SubjectKind kind, string rule, double own) =>
        Counted.TryGetValue((kind, rule), out var share) ? share : Math.Min(own, Counted.GetValueOrDefault((kind, AnyRule), 1));

    /// <summary>Lines of kind, rule, right and said, tabs between; the line of "*" stands for the whole kind in releases that no rule was made with.</summary>
    private static FrozenDictionary<(SubjectKind, string), double> Read()
    {
        using var stream = typeof(Reliability).Assembly.GetManifestResourceStream("Reliability.tsv")
            ?? throw new InvalidOperationException("The counts of how often rules are right, Reliability.tsv, are missing.");
        using var reader = new StreamReader(stream);
        var counts = new List<(SubjectKind Kind, string Rule, int Right, int Said)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var kind, var rule, var right, var said])
            {
                counts.Add((Enum.Parse<SubjectKind>(kind), rule, int.Parse(right, CultureInfo.InvariantCulture), int.Parse(said, CultureInfo.InvariantCulture)));
            }
        }

        // By the rule of succession: a kind that was right eleven times of eleven is not sure for that.
        var kinds = counts.Where(count => count.Rule == AnyRule).ToDictionary(count => count.Kind, count => Math.Round((count.Right + 1.0) / (count.Said + 2), 3));
        return counts.ToFrozenDictionary(
            count => (count.Kind, count.Rule),
            count => count.Rule == AnyRule ? kinds[count.Kind] : Math.Round((count.Right + (Weight * kinds.GetValueOrDefault(count.Kind, 1))) / (count.Said + Weight), 3));
    }
}
