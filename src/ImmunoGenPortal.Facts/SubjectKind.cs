namespace ImmunoGenPortal.Facts;

/// <summary>What a claim can be about. The numbers are stored.</summary>
public enum SubjectKind
{
    Release = 1,
    Partner = 2,
    Compound = 3,
    Target = 4,
    Indication = 5,
    Deal = 6,

    /// <summary>One kind of payment of a deal.</summary>
    Term = 7,
    Payment = 8,
    Trial = 9,

    /// <summary>One figure of a trial.</summary>
    Result = 10,

    /// <summary>A therapy that the patients of a trial had before.</summary>
    PriorTherapy = 11,
    Regulatory = 12,
    Development = 13,
    Person = 14,
    Contact = 15,
    Financial = 16,
    Quote = 17,
    Count = 18,
}
