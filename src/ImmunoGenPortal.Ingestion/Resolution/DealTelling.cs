using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>What one release says of one right, or of several of a kind together.</summary>
/// <param name="SubjectId">The stored subject whose claims these are.</param>
/// <param name="ReleaseDate">Null where the release has none.</param>
/// <param name="Count">How many rights it speaks of together; 1 where it speaks of one.</param>
internal sealed record DealTelling(int SubjectId, DateOnly? ReleaseDate, string Kind, PartialDate? Date, int? AgreementYear, int? Ordinal, int Count)
{
    public bool? Exclusive { get; init; }

    public string? Target { get; init; }

    public string? Compound { get; init; }

    /// <summary>The number of the compound that it is tied to, whatever the release calls it; null where there is none, or several.</summary>
    public int? CompoundId { get; init; }

    public string? Technology { get; init; }

    public string? Direction { get; init; }

    public string? Status { get; init; }

    public IReadOnlyList<TermTelling> Terms { get; init; } = [];

    /// <summary>Date, target and compound as they are compared, made once: thousands of tellings are compared each with each. Null where it tells none.</summary>
    public string? DateText => field ??= Date?.ToString();

    /// <inheritdoc cref="DateText"/>
    public string? TargetKey => field ??= KeyOf(Target);

    /// <inheritdoc cref="DateText"/>
    public string? CompoundKey => field ??= KeyOf(Compound);

    /// <summary>Whether it is of the release that announced the right.</summary>
    public bool IsAnnouncement => Date is { } date && ReleaseDate is { } released && new PartialDate(released).ToString().StartsWith(date.ToString(), StringComparison.Ordinal);

    private static string? KeyOf(string? name) => name is null or "undisclosed" ? null : NameKey.Of(name);
}

internal sealed record TermTelling(int SubjectId, string Type, Money? Amount, string? Qualifier, string? Per);

/// <summary>A right as all releases together tell it.</summary>
/// <param name="Key">Within its partner.</param>
internal sealed record GrantPlan(string Key, string Kind, PartialDate? Date, int? Ordinal, int ToldTogether, IReadOnlyList<DealTelling> Tellings)
{
    /// <summary>What begins its key: rights of one kind and date differ behind it.</summary>
    public string KindAndDate => $"{Kind}/{Date?.ToString() ?? "undated"}";

    public int? AgreementYear => First(telling => telling.AgreementYear);

    /// <summary>Which of its partner's agreements it stands under: that of the year told, else the one of all that it was told together with and of the day told of, else its own.</summary>
    public string Agreement => AgreementYear?.ToString(CultureInfo.InvariantCulture) ?? (ToldTogether > 1 ? KindAndDate : Key);

    /// <summary>The first value that a telling has: the announcement's, else the earliest.</summary>
    public T? First<T>(Func<DealTelling, T?> value) => Tellings.Select(value).FirstOrDefault(found => found is not null);

    /// <summary>By kind of payment, what the first telling that has it says.</summary>
    public IEnumerable<TermTelling> Terms => Tellings
        .SelectMany((telling, place) => telling.Terms.Select(term => (term, place)))
        .GroupBy(pair => pair.term.Type)
        .SelectMany(type => type.TakeWhile(pair => pair.place == type.First().place).Select(pair => pair.term));
}
