using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Web.Pages.Admin.Correcting;

/// <summary>What a curator says of a value that stands there.</summary>
public sealed class FactForm
{
    /// <summary>"confirm", "mend" or "reject".</summary>
    public string? Do { get; set; }

    public string? Written { get; set; }

    /// <summary>The words that say so; empty where those that are there do.</summary>
    public string? Words { get; set; }

    /// <summary>"512-571": which of several places with these words.</summary>
    public string? At { get; set; }

    public string? Reason { get; set; }
}

/// <summary>That some words are a name of an entity.</summary>
public sealed class NameForm
{
    public static readonly IReadOnlyList<EntityKind> Kinds = [EntityKind.Compound, EntityKind.Organisation, EntityKind.Target, EntityKind.Indication];

    public EntityKind? Kind { get; set; }

    public string? Name { get; set; }

    /// <summary>Any name that the entity has already.</summary>
    public string? Of { get; set; }

    public string? Reason { get; set; }
}
