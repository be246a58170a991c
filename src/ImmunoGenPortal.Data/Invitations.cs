using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data;

public static class Invitations
{
    /// <summary>How long the link holds that an admin gives to somebody.</summary>
    public static readonly TimeSpan Valid = TimeSpan.FromDays(7);

    /// <summary>How long the link of the first admin holds; the next start of the portal gives a new one.</summary>
    public static readonly TimeSpan FirstAdminValid = TimeSpan.FromMinutes(30);

    /// <summary>The roles as the audit trail and the pages write them.</summary>
    public static string Word(AccountRole role) => role == AccountRole.Admin ? "admin" : "curator";

    /// <summary>Invites somebody, once the caller saves.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="note">Whom it is for.</param>
    /// <returns>The address of the link below the portal's own, with a token that is stored nowhere.</returns>
    public static string Invite(this PortalDbContext db, Actor actor, DateTime now, AccountRole role, string note)
    {
        var token = Secret.New();
        db.Invitations.Add(new Invitation { TokenHash = Secret.Hash(token), Role = role, Note = note, InvitedBy = actor.Name, CreatedAt = now, ExpiresAt = now + Valid });
        db.Record(actor, now, "account.invite", $"invitation for {note}", "/admin/users", after: Word(role));
        return "/account/invitation?token=" + token;
    }
}
