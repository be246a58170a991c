using System.Globalization;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Deals as the releases up to a day tell them.</summary>
public static class KnownOn
{
    /// <summary>Null where nothing of it was told by then.</summary>
    public static AgreementView? On(this AgreementView agreement, DateOnly day) =>
        agreement.Grants.Select(grant => grant.On(day)).OfType<GrantView>().ToList() is { Count: > 0 } known
            ? agreement with { Grants = known, ReceivedFrom = On(agreement.ReceivedFrom, day), ReceivedUnder = On(agreement.ReceivedUnder, day) } : null;

    private static IReadOnlyList<PaymentView>? On(IReadOnlyList<PaymentView>? payments, DateOnly day) => payments is null ? null : [.. payments.Where(payment => payment.Said.ReleaseDate <= day)];

    /// <inheritdoc cref="On(AgreementView, DateOnly)"/>
    public static GrantView? On(this GrantView view, DateOnly day)
    {
        var claims = view.Claims.Where(claim => claim.ReleaseDate <= day).ToList();
        var terms = view.Terms.Select(term => term with { Claims = [.. term.Claims.Where(claim => claim.ReleaseDate <= day)] }).Where(term => term.Claims.Count > 0).ToList();
        return claims.Count == 0 ? null : new GrantView(view.Grant.On(property => claims.Find(claim => claim.Property == property)?.Value.Stored, []), claims, terms);
    }

    /// <summary>Whether a release of that date is the one that announced what was agreed on a date.</summary>
    /// <param name="agreed">As precise as the releases have it.</param>
    internal static bool Announces(DateOnly? released, string? agreed) =>
        agreed is not null && released is { } day && new PartialDate(day).ToString().StartsWith(agreed, StringComparison.Ordinal);

    /// <summary>The right with the values told by then.</summary>
    /// <param name="told">The value of a property as it is stored; null where none was told.</param>
    internal static Grant On(this Grant grant, Func<Property, string?> told, IEnumerable<Term> terms)
    {
        var known = new Grant
        {
            Id = grant.Id,
            Key = grant.Key,
            Slug = grant.Slug,
            AgreementId = grant.AgreementId,
            Agreement = grant.Agreement,
            Kind = grant.Kind,
            Date = grant.Date,
            ToldTogether = grant.ToldTogether,
            Compound = grant.Compound,
            Direction = grant.Direction,
            Ordinal = told(Properties.Deal.Ordinal) is { } place && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : null,
            Exclusive = told(Properties.Deal.Exclusive) is { } exclusive ? exclusive == "yes" : null,
            Target = told(Properties.Deal.Target),
            Technology = told(Properties.Deal.Technology),
            Status = told(Properties.Deal.Status),
        };
        foreach (var term in terms)
        {
            known.Terms.Add(term);
        }

        return known;
    }
}
