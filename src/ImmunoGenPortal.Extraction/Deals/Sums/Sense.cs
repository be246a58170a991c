namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>What a word beside an amount says of it. One list of words for each, that every question about amounts shares.</summary>
[Flags]
internal enum Sense
{
    None = 0,

    /// <summary>Paid at the beginning: "upfront", "initial", "signing".</summary>
    First = 1,

    /// <summary>A right and the taking of it: "license", "rights".</summary>
    License = 1 << 1,
    Option = 1 << 2,
    Exercise = 1 << 3,
    Access = 1 << 4,
    Renewal = 1 << 5,

    /// <summary>Work that is funded: "research", "development".</summary>
    Work = 1 << 6,
    Funding = 1 << 7,
    Equity = 1 << 8,
    Milestone = 1 << 9,

    /// <summary>What milestones are called in other words: "goals", "objectives".</summary>
    Goal = 1 << 10,
    Royalty = 1 << 11,

    /// <summary>A payment of no named kind: "fee", "sum".</summary>
    Payment = 1 << 12,

    /// <summary>What a milestone may be: "approval", "filing", a phase.</summary>
    Event = 1 << 13,

    /// <summary>What ties a payment to an event: "if", "upon".</summary>
    When = 1 << 14,

    /// <summary>What is not yet: "would", "eligible".</summary>
    Open = 1 << 15,

    /// <summary>What has been: "received", "earned".</summary>
    Past = 1 << 16,

    /// <summary>The company's books, and prices of other things: "revenues", "per share".</summary>
    Books = 1 << 17,

    /// <summary>A word that may stand before the noun for a payment and says nothing of its kind.</summary>
    Plain = 1 << 18,

    /// <summary>What joins two parts of a list.</summary>
    Joint = 1 << 19,

    /// <summary>"of", "in", "totaling": what ties a noun to its amount.</summary>
    Link = 1 << 20,

    /// <summary>Who pays or gets: a verb of paying.</summary>
    Pays = 1 << 21,

    /// <summary>"total", "aggregate": a sum of several.</summary>
    Total = 1 << 22,

    /// <summary>"supply", "batches": what is bought, no right.</summary>
    Goods = 1 << 23,

    /// <summary>"for", "with": what a payment may be for, if it follows at once.</summary>
    Aim = 1 << 25,

    /// <summary>"not", "no longer", "typically": what is denied, or said of no deal in particular.</summary>
    Denied = 1 << 24,
}
