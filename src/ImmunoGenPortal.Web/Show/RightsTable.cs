using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>Some rights as a table.</summary>
/// <param name="Rows">Oldest first.</param>
/// <param name="NamesPartner">Whether each row names its partner.</param>
public sealed record RightsTable(IReadOnlyList<(AgreementView Agreement, GrantView Grant)> Rows, bool NamesPartner)
{
    public const int Most = 40;

    /// <summary>Older ones that are not shown.</summary>
    public int Left => Math.Max(0, Rows.Count - Most);

    public IEnumerable<(AgreementView Agreement, GrantView Grant)> Shown => Rows.Skip(Left);
}
