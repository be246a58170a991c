using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Partners, compounds, targets and indications as a file has them.</summary>
public static class EntityColumns
{
    public static readonly ExportDefinition<EntityRow> Partners = Named("partners", "Partners", "one organisation that the releases tie to ImmunoGen in business")
        .Number("rights", "How many rights it has or gave.", row => row.Grants)
        .Number("releases", "How many releases name it.", row => row.Releases);

    public static readonly ExportDefinition<EntityRow> Compounds = Named("compounds", "Compounds", "one compound of ImmunoGen or made with its technology")
        .Text("target", "The antigen it is aimed at.", row => row.Compound?.Target)
        .Text("payload", "The cell-killing agent it carries.", row => row.Compound?.Payload)
        .Text("owner", "Whom the releases call its owner or developer.", row => row.Compound?.Owner)
        .Number("trials", "How many trials of it the releases tell of.", row => row.Trials)
        .Number("releases", "How many releases name it.", row => row.Releases);

    public static readonly ExportDefinition<EntityRow> Targets = Named("targets", "Targets", "one antigen that a compound or right is aimed at")
        .Text("compounds", "The compounds aimed at it, with semicolons between.", row => TrialColumns.Joined(row.Compounds.Select(one => one.Name)))
        .Number("releases", "How many releases name it.", row => row.Releases);

    public static readonly ExportDefinition<EntityRow> Indications = Named("indications", "Indications", "one disease that the releases tie to a compound or trial")
        .Text("compounds", "The compounds tied to it, with semicolons between.", row => TrialColumns.Joined(row.Compounds.Select(one => one.Name)))
        .Number("trials", "How many trials in it the releases tell of.", row => row.Trials)
        .Number("releases", "How many releases name it.", row => row.Releases);

    private static ExportDefinition<EntityRow> Named(string name, string title, string row) => new ExportDefinition<EntityRow>(name, title, row)
        .Text("name", "The name that the releases use most.", one => one.Name)
        .Address("address", "Its page.", one => $"/{name}/{one.Slug}")
        .Text("otherNames", "Every other name that a release uses, with semicolons between.", one => TrialColumns.Joined(one.Names));
}
