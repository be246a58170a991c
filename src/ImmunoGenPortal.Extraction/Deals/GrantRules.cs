using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A right is taken or granted. What it covers is read by <see cref="ScopeRules"/> from the same clause.</summary>
public static class GrantRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let ADVERB = (also | now | today | previously | recently)
        let HAS = (has | have | had)
        deal.license.right      partner:PARTNER HAS? ADVERB? (licensed | obtained | acquired | taken | took | gained | received | takes | obtains | acquires | licenses) …3 (right | rights)
        deal.license.taken      partner:PARTNER HAS? ADVERB? (taken | took | takes | obtained | obtains | acquired | acquires | signed) …4 (license | licenses)
        deal.license.granted    COMPANY HAS? ADVERB? (granted | grants) partner:PARTNER …6 (license | licenses | right | rights)
        deal.license.licensed   COMPANY HAS? ADVERB? (licensed | licenses | out-licensed) …10 to partner:PARTNER
        deal.license.in         licensee:COMPANY HAS? ADVERB? (licensed | in-licensed | obtained | acquired | taken | took | takes) …8 (right | rights | license | licenses) …8 from partner:PARTNER
        deal.license.negated    PARTNER (may | might | could | can | would | will | not | never) …6 (license | licenses | right | rights) !
        """);
}
