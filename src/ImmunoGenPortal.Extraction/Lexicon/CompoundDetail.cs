namespace ImmunoGenPortal.Extraction.Lexicon;

/// <summary>What the lexicon knows of a compound: public knowledge, which no release need state.</summary>
public sealed record CompoundDetail(string? Target, string? Payload, string? Developer, string? Originator);
