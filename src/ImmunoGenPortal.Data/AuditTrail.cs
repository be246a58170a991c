using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data;

/// <summary>Who does something, as the audit trail and every correction name them.</summary>
/// <param name="Name">The account's name, "key NAME" for an API key.</param>
/// <param name="Origin">The network address that it came from; null where none did.</param>
public sealed record Actor(string Name, string? Origin)
{
    /// <summary>The program itself, by no one's order.</summary>
    public static readonly Actor Portal = new("portal", null);

    public static readonly Actor CommandLine = new("command line", null);
}

public static class AuditTrail
{
    /// <summary>Writes down what is being done; it is kept if the caller's transaction is.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="action">Dotted: "release.withdraw".</param>
    /// <param name="subject">What it is done to, in words.</param>
    /// <param name="address">Where that can be seen in this portal; null where nowhere.</param>
    public static void Record(this PortalDbContext db, Actor actor, DateTime at, string action, string subject, string? address = null, string? before = null, string? after = null, string? reason = null) =>
        db.AuditEntries.Add(new AuditEntry
        {
            At = at,
            Actor = actor.Name,
            Origin = actor.Origin,
            Action = action,
            Subject = subject,
            Address = address,
            Before = before,
            After = after,
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        });
}
