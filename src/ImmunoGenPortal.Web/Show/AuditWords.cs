namespace ImmunoGenPortal.Web.Show;

/// <summary>How the actions of the audit trail read.</summary>
public static class AuditWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["account.accept"] = "Account made by invitation",
        ["account.disable"] = "Account disabled",
        ["account.enable"] = "Account enabled again",
        ["account.end-session"] = "One session ended",
        ["account.first-admin"] = "First administrator made",
        ["account.invite"] = "Curator or administrator invited",
        ["account.lockout"] = "Account locked after wrong passwords",
        ["account.password"] = "Password changed",
        ["account.password-failed"] = "Password not changed: the old one was wrong",
        ["account.reset-link"] = "Link for a new password made",
        ["account.role"] = "Role changed",
        ["account.second-step"] = "Second step of signing in changed",
        ["account.sign-in"] = "Signed in",
        ["account.sign-in-failed"] = "Signing in failed",
        ["account.sign-in-refused"] = "Signing in refused",
        ["account.sign-out"] = "Signed out",
        ["account.sign-out-everywhere"] = "Signed out everywhere",
        ["account.take-back"] = "Invitation taken back",
        ["correction.undo"] = "Correction of a fact undone",
        ["edgar.filing"] = "EDGAR filing read",
        ["entity.add-name"] = "Name added",
        ["entity.confirm"] = "Name confirmed as a thing of its own",
        ["entity.merge"] = "Two names merged into one thing",
        ["entity.remove-name"] = "Name removed",
        ["entity.rename"] = "Renamed",
        ["entity.undo"] = "Decision on a name undone",
        ["fact.add"] = "Fact added",
        ["fact.change"] = "Fact changed",
        ["fact.confirm"] = "Fact confirmed",
        ["fact.reject"] = "Fact rejected",
        ["job.cancel"] = "Job cancelled",
        ["job.edgar"] = "Filings asked for from EDGAR",
        ["job.reextract"] = "Reading again asked for",
        ["job.retry"] = "Job tried again",
        ["job.upload"] = "File uploaded",
        ["key.create"] = "API key made",
        ["key.revoke"] = "API key revoked",
        ["release.reread"] = "Release read again",
        ["release.restore"] = "Release restored",
        ["release.withdraw"] = "Release withdrawn",
        ["review.dismiss"] = "Doubt dismissed",
        ["source.lead"] = "Another source made the leading one",
        ["source.split"] = "Source made a release of its own",
    };

    /// <summary>"First administrator made" for "account.first-admin"; an action that is not known, in its own words.</summary>
    public static string Of(string action) => Known.TryGetValue(action, out var words) ? words : Words.Capital(action.Replace('.', ' ').Replace('-', ' '));

    /// <summary>Every action to choose from, by how it reads.</summary>
    public static IReadOnlyList<(string Action, string Reads)> Choices(IEnumerable<string> actions) =>
        [.. actions.Select(action => (action, Of(action))).OrderBy(choice => choice.Item2, StringComparer.Ordinal)];
}
