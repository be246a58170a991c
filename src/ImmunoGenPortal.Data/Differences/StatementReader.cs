using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>
/// Reads what releases say of rights and trials where it may differ. The database groups claims and says which entities have several
/// values of some property; only what is said of these is read.
/// </summary>
internal sealed class StatementReader(PortalDbContext db, CancellationToken cancellation)
{
    private sealed record Row(int EntityId, int SubjectId, SubjectKind Kind, int ReleaseId, DateOnly? Date, int ClaimId, int PropertyId, string Value, EvidenceSpans Evidence, CorrectionKind? Correction);

    private sealed record Pair
    {
        public required int EntityId { get; init; }

        public required int SubjectId { get; init; }
    }

    /// <summary>Rights told one by one: what is said of several in sum has no date or target of its own.</summary>
    private IQueryable<Pair> Rights => db.SubjectLinks
        .Where(link => link.Kind == EntityKind.Grant && !db.Claims.Any(claim => claim.SubjectId == link.SubjectId && claim.PropertyId == Properties.Deal.Count.Id && claim.Value != "1"))
        .Select(link => new Pair { EntityId = link.EntityId, SubjectId = link.SubjectId });

    private IQueryable<Pair> Payments => db.Subjects.Where(subject => subject.Kind == SubjectKind.Term)
        .Join(Rights, term => term.ParentId, right => (int?)right.SubjectId, (term, right) => new Pair { EntityId = right.EntityId, SubjectId = term.Id });

    private IQueryable<Pair> Trials => db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial).Select(link => new Pair { EntityId = link.EntityId, SubjectId = link.SubjectId });

    /// <summary>What several releases say on each topic.</summary>
    public async Task<IReadOnlyList<(Topic Topic, List<Statement> Statements)>> ReadAsync()
    {
        var rights = await RowsAsync(Rights, Compared.OfRight, []);
        var payments = await RowsAsync(Payments, [.. Compared.OfPayment, Properties.Term.Per], [Properties.Term.Type, Properties.Term.Category]);
        var trials = await RowsAsync(Trials, [.. Compared.OfTrial, .. Compared.OfResult], [.. Compared.AroundTrial, .. Compared.PartOfResult]);
        var context = trials.Where(row => row.Kind == SubjectKind.Trial).ToLookup(row => (row.EntityId, row.ReleaseId), Stated);
        return
        [
            .. Single(EntityKind.Grant, rights, Compared.OfRight),
            .. Whole(EntityKind.Grant, payments, Compared.OfPayment, Properties.Term.Amount, [Properties.Term.Type], _ => []),
            .. Single(EntityKind.Trial, trials.Where(row => row.Kind == SubjectKind.Trial), Compared.OfTrial),
            .. Whole(EntityKind.Trial, trials.Where(row => row.Kind == SubjectKind.Result), Compared.OfResult, Properties.Result.Metric, Compared.PartOfResult, row => context[(row.EntityId, row.ReleaseId)]),
        ];
    }

    /// <param name="compared">An entity is read where one of these has several values.</param>
    /// <param name="around">Read as well.</param>
    private async Task<List<Row>> RowsAsync(IQueryable<Pair> subjects, IEnumerable<Property> compared, IEnumerable<Property> around)
    {
        List<int> differing = [.. compared.Select(property => property.Id)], read = [.. differing, .. around.Select(property => property.Id)];
        var claims = db.Claims.AsNoTracking();
        var entities = await subjects.Join(claims, subject => subject.SubjectId, claim => claim.SubjectId, (subject, claim) => new { subject.EntityId, claim.PropertyId, claim.Value, claim.Subject!.ReleaseId })
            .Where(row => differing.Contains(row.PropertyId)).GroupBy(row => new { row.EntityId, row.PropertyId })
            .Where(group => group.Select(row => row.Value).Distinct().Count() > 1 && group.Select(row => row.ReleaseId).Distinct().Count() > 1)
            .Select(group => group.Key.EntityId).Distinct().ToListAsync(cancellation);
        return await subjects.Where(subject => entities.Contains(subject.EntityId))
            .Join(claims.Where(claim => read.Contains(claim.PropertyId)), subject => subject.SubjectId, claim => claim.SubjectId, (subject, claim) => new Row(
                subject.EntityId, claim.SubjectId, claim.Subject!.Kind, claim.Subject.ReleaseId, claim.Subject.Release!.Date, claim.Id, claim.PropertyId, claim.Value, claim.Evidence, (CorrectionKind?)claim.Correction!.Kind))
            .ToListAsync(cancellation);
    }

    /// <summary>Each property on its own.</summary>
    private static IEnumerable<(Topic, List<Statement>)> Single(EntityKind kind, IEnumerable<Row> rows, IReadOnlyList<Property> properties) =>
        from row in rows
        let stated = Stated(row)
        where properties.Contains(stated.Property)
        group new Statement(row.SubjectId, row.ReleaseId, row.Date, [stated], []) by new Topic(kind, row.EntityId, stated.Property.Subject, stated.Property, "") into topic
        select (topic.Key, topic.ToList());

    /// <summary>All that is said of a payment or result together, which others tell apart by what names it.</summary>
    private static IEnumerable<(Topic, List<Statement>)> Whole(
        EntityKind kind, IEnumerable<Row> rows, IReadOnlyList<Property> compared, Property lead, IReadOnlyList<Property> naming, Func<Row, IEnumerable<StatedValue>> around) =>
        from row in rows
        group row by (row.EntityId, row.SubjectId) into subject
        let first = subject.First()
        let stated = subject.Select(Stated).OrderBy(value => value.ClaimId).ToList()
        let values = stated.FindAll(value => compared.Contains(value.Property))
        where values.Count > 0
        let part = string.Join('|', naming.Select(property => NameKey.Of(stated.Find(value => value.Property == property)?.Value ?? "")))
        group new Statement(first.SubjectId, first.ReleaseId, first.Date, values, [.. stated.Except(values), .. around(first)]) by new Topic(kind, first.EntityId, lead.Subject, lead, part) into topic
        select (topic.Key, topic.ToList());

    private static StatedValue Stated(Row row) => new(row.ClaimId, Properties.Numbered(row.PropertyId), row.Value, row.Evidence, row.Correction is CorrectionKind.Change or CorrectionKind.Add);
}
