using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A right granted or an agreement made, as one or more sentences tell it.</summary>
public sealed class DealDraft(NamedThing partner, string kind)
{
    /// <summary>More than any deal has.</summary>
    private const int MostTerms = 40;

    public Draft Draft { get; } = new(SubjectKind.Deal);

    public NamedThing Partner { get; } = partner;

    /// <summary>As FACTS.md words it: "license", "option" and so on.</summary>
    public string Kind { get; private set; } = kind;

    /// <summary>Whether the release announces it, rather than telling it as history.</summary>
    public bool IsNews { get; set; }

    /// <summary>Whether the release says that this is its news, whatever else it tells: in the headline, or by "also announced".</summary>
    public bool IsAnnounced { get; set; }

    /// <summary>Whether a headline, or a person who speaks, tells it without a date.</summary>
    public bool IsUndated { get; set; }

    /// <summary>Whether an option was exercised by it: then the fee for exercising one is its own.</summary>
    public bool IsExercise { get; init; }

    /// <summary>Whether the issuer takes the right by it.</summary>
    public bool IsInward { get; init; }

    /// <summary>Whether the partner is said to pay the issuer: what the issuer pays it later does not make it the one that grants.</summary>
    public bool IsPaidFor { get; set; }

    /// <summary>Whether the partner takes over the issuer by it: that happens once.</summary>
    public bool IsSaleOfIssuer { get; init; }

    /// <summary>Whether a partner is said to hold the right, not to take it: what it holds it under is the deal itself.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether its words tell what a right gives, not that one was taken.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Whether a headline tells it as an expansion of what there was.</summary>
    public bool IsExpansion { get; init; }

    /// <summary>Whether it is only named so far: without a date or terms it makes no deal.</summary>
    public bool IsOnlyNamed { get; set; }

    /// <summary>When the agreement was made that it rests on.</summary>
    internal Mention? Agreement { get; set; }

    /// <summary>That agreement, where the words of a change say what it is: a deal of its own if the release tells its scope or terms.</summary>
    internal DealDraft? Origin { get; set; }

    /// <summary>Whether it is only called an agreement so far: what it gives says what it is.</summary>
    public bool IsGeneric { get; set; }

    /// <summary>The one compound that a sentence telling of it names: its own, where no sentence says what it covers.</summary>
    internal Mention? Beside { get; set; }

    public PartialDate? Date => (Draft[Properties.Deal.Date] as DateValue)?.Date;

    public decimal? Ordinal => (Draft[Properties.Deal.Ordinal] as NumberValue)?.Number;

    public decimal? Count => (Draft[Properties.Deal.Count] as NumberValue)?.Number;

    /// <summary>Whether two tellings can be of one deal: nothing that identifies it differs.</summary>
    public bool IsSameAs(DealDraft other) =>
        Partner == other.Partner && IsNews == other.IsNews && IsInward == other.IsInward && (Kind == other.Kind || (IsNews && DealKinds.AreAlike(Kind, other.Kind))) && HasNothingAgainst(other) && !ChangesAnother(other);

    /// <summary>Whether they are changes of agreements of two years.</summary>
    private bool ChangesAnother(DealDraft other) =>
        DealKinds.IsChange(Kind) && Agreement?.Date is { } made && other.Agreement?.Date is { } otherMade && made.Year != otherMade.Year;

    /// <summary>Whether neither date nor place nor number tells them apart.</summary>
    public bool HasNothingAgainst(DealDraft other) => Agree(Date, other.Date) && Agree(Ordinal, other.Ordinal) && Agree(Count, other.Count);

    /// <summary>Calls it by the agreement's own word, where another sentence part told only the right that it gives.</summary>
    public void Rename(DealDraft contract) => Rename(contract.Kind);

    public void Rename(string kind)
    {
        Kind = kind;
        Draft.Replace((property, value) => property == Properties.Deal.Kind ? new CodeValue(kind) : value);
    }

    /// <summary>Makes history of it: it is the agreement that another is said to rest on, made then.</summary>
    internal void DateBy(Mention made)
    {
        Draft.Set(Properties.Deal.Date, new DateValue(made.Date!.Value), EvidenceSpans.Of(made.Span), "deal.agreement.date", 0.85);
        IsNews = false;
    }

    /// <summary>Takes over what another telling of the same deal adds.</summary>
    public void Absorb(DealDraft other)
    {
        if (Date is { Month: null } && other.Date is { Month: not null })
        {
            Draft.Remove(Properties.Deal.Date); // told more closely
        }

        Draft.Absorb(other.Draft);
        IsNews &= other.IsNews;
        IsOnlyNamed &= other.IsOnlyNamed;
        IsAnnounced |= other.IsAnnounced;
        Beside ??= other.Beside;
        Agreement ??= other.Agreement;
        Origin ??= other.Origin;
    }

    /// <summary>Adds a payment under it. A second one of the same type and amount is the same payment told again.</summary>
    public void AddTerm(string type, EvidenceSpan said, Match match, Action<Draft>? more = null)
    {
        if (Draft.Parts.Count == MostTerms)
        {
            return;
        }

        var term = new Draft(SubjectKind.Term);
        term.Set(Properties.Term.Type, new CodeValue(type), EvidenceSpans.Of(said), match.Rule.Id, match.Rule.Confidence);
        more?.Invoke(term);
        if (term[Properties.Term.Amount] is null)
        {
            TermUnits.AddBare(match.Sentence, said, term);
        }

        var alike = Draft.Parts.FindAll(known => known[Properties.Term.Type] == term[Properties.Term.Type]);
        if (match.Sentence.Section is Section.Headline or Section.Subtitle && alike.Exists(known => IsNear(known, term)))
        {
            return; // the body has said it, and closer: "more than $200 million" is $200.5 million
        }

        if (alike.Count == 0 || (type == "royalty" && IsOtherRate(term, alike)) || (term[Properties.Term.Amount] is { } amount && !alike.Exists(known => known[Properties.Term.Amount] == amount && !(type == "milestone" && IsBeside(known, match)))))
        {
            Draft.Parts.RemoveAll(known => alike.Contains(known) && known[Properties.Term.Amount] is null && type != "royalty"); // told before without its amount
            Draft.Parts.Add(term);
        }
    }

    /// <summary>"royalties of 4% to 7% where patents stand, and of 2% where none do": each rate is a royalty of its own.</summary>
    private static bool IsOtherRate(Draft royalty, List<Draft> known) =>
        royalty[Properties.Term.PercentLow] is { } low && known.TrueForAll(other => other[Properties.Term.PercentLow] is { } rate && (rate != low || other[Properties.Term.PercentHigh] != royalty[Properties.Term.PercentHigh]));

    private static bool IsNear(Draft one, Draft other) =>
        (one[Properties.Term.Amount], other[Properties.Term.Amount]) is (MoneyValue { Money: var known }, MoneyValue { Money: var told })
        && known.Currency == told.Currency && known.Amount != told.Amount && Math.Abs(known.Amount - told.Amount) <= known.Amount / 20;

    /// <summary>Whether the sentence told a payment before, for another event: "$5 million on approval in Europe and $5 million in Japan".</summary>
    private static bool IsBeside(Draft known, Match match) =>
        known.EvidenceOf(Properties.Term.Amount) is [var span, ..] && match.Sentence.Span.Start <= span.Start && span.End <= match.Sentence.Span.End && match.MentionOf("amount")?.Span != span;

    private static bool Agree(PartialDate? left, PartialDate? right) =>
        left is not { } one || right is not { } two || (one.Year == two.Year && Agree(one.Month, two.Month) && Agree(one.Day, two.Day));

    private static bool Agree<T>(T? left, T? right)
        where T : struct => left is null || right is null || left.Equals(right);
}
