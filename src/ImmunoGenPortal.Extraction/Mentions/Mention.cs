using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>What a stretch of words is, before any rule says what it is for. Rules name these types in capitals.</summary>
public enum MentionType
{
    /// <summary>Any organisation but the one that issues the releases.</summary>
    Partner,

    /// <summary>The issuer: "ImmunoGen", "the Company".</summary>
    Company,
    Compound,
    Target,
    Indication,

    /// <summary>"TAP technology", "maytansinoid TAP technology".</summary>
    Technology,
    Regulator,
    Jurisdiction,
    Wire,
    Meeting,
    Money,
    Percent,

    /// <summary>A whole number that is no year: figures or words.</summary>
    Count,
    Ordinal,
    Year,
    Date,

    /// <summary>"up to", "at least", "potentially totaling", before an amount.</summary>
    Qualifier,

    /// <summary>"exclusive", "non-exclusive".</summary>
    Exclusivity,

    /// <summary>"President and CEO".</summary>
    Title,

    /// <summary>Capitalised words with the form of a person's name.</summary>
    Person,
    Phone,
    Email,
    Address,

    /// <summary>"Phase I/II", "phase 2b".</summary>
    Phase,

    /// <summary>A drug or treatment that is no compound of the portal: given with one, compared with it, or had before.</summary>
    Drug,

    /// <summary>What a trial measures: "objective response", "VGPR".</summary>
    Metric,

    /// <summary>"8/13", "8 of 13", "eight out of 13".</summary>
    Fraction,

    /// <summary>"75 mg/m²/week", "6.1 mg/kg".</summary>
    Dose,

    /// <summary>The own name of a trial: "MIRASOL", "FORWARD I".</summary>
    Study,

    /// <summary>"16.5 months".</summary>
    Months,
}

/// <summary>A typed stretch of text, read once. Which of the values it has depends on its type.</summary>
public sealed record Mention(MentionType Type, EvidenceSpan Span)
{
    public Money? Money { get; init; }

    /// <summary>A count, ordinal, year or percentage.</summary>
    public decimal Number { get; init; }

    /// <summary>Of a fraction the number below.</summary>
    public decimal Of { get; init; }

    /// <summary>Null where a date lacks its year.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>One of a closed list: a qualifier, a jurisdiction.</summary>
    public string? Code { get; init; }

    /// <summary>What a name names: an entry of the lexicon, or one made for a name known by its form alone.</summary>
    public NamedThing? Thing { get; init; }

    /// <summary>Whether it only points at something named before: "this compound", "the Company".</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether it is a compound by the form of a code alone, which other things have too: the release has to call it one.</summary>
    public bool IsCoined { get; init; }
}
