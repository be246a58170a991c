using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Web.Show;

public static class GrantTitle
{
    /// <summary>"Third license", "License".</summary>
    public static string Of(Grant grant) =>
        grant.Ordinal is { } place && Words.Place(place) is { } ordinal ? $"{ordinal} {Words.Code(grant.Kind)}" : Words.Capital(Words.Code(grant.Kind));
}
