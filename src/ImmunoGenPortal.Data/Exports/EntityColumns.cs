using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Partners, compounds, targets and indications as a file has them.</summary>
public static class EntityColumns
{
    public static readonly ExportDefinition<EntityRow> Partners = Named("partners", "Partners", "one organisation that the releases tie to ImmunoGen in business")
        .Number("rights", "How many rights it has or gave.", row => row.Grants)
        .Date("firstRight", "When its first right was taken, as precise as the releases have it.", row => DateOf(row.FirstDeal))
        .Date("lastRight", "When its last right was taken, as precise as the releases have it.", row => DateOf(row.LastDeal))
        .Number("payments", "How many payments were received from it beside upfront payments, each once.", row => row.Received?.Payments)
        .Number("received", "What these come to in the currency of most of them, in the money of the days; payments without an amount are in no sum.", row => row.Received?.Sums is [var most, ..] ? most.Amount : null)
        .Text("receivedCurrency", "Of that sum.", row => row.Received?.Sums is [var most, ..] ? most.Currency : null)
        .Text("receivedElse", "Sums in other currencies, with semicolons between.", row => TrialColumns.Joined((row.Received?.Sums ?? []).Skip(1).Select(sum => sum.ToString())))
        .Number("releases", "How many releases name it.", row => row.Releases);

    public static readonly ExportDefinition<EntityRow> Compounds = Named("compounds", "Compounds", "one compound of ImmunoGen or made with its technology")
        .Text("target", "The antigen it is aimed at.", row => row.Compound?.Target)
        .Text("payload", "The cell-killing agent it carries.", row => row.Compound?.Payload)
        .Text("owner", "Whom the releases call its owner or developer.", row => row.Compound?.Owner)
        .Text("stage", "The highest stage that a release tells: a phase, “filed”, “approved” …", row => row.Furthest?.Stage)
        .Day("stageAnnounced", "The date of the first release that tells it.", row => row.Furthest?.Told)
        .Address("stageEvidence", "Where that release says so.", row => row.StageClaim?.Address)
        .Number("trials", "How many trials of it the releases tell of.", row => row.Trials)
        .Number("releases", "How many releases name it.", row => row.Releases);

    public static readonly ExportDefinition<EntityRow> Targets = Named("targets", "Targets", "one antigen that a compound or right is aimed at")
        .Text("compounds", "The compounds aimed at it, with semicolons between.", row => TrialColumns.Joined(row.Compounds.Select(one => one.Name)))
        .Text("partners", "Who has a right on it or on such a compound, pays for its progress, or is called its owner, with semicolons between.", row => TrialColumns.Joined(row.Partners.Select(one => one.Name)))
        .Text("stage", "The highest stage that a release tells there.", row => row.Furthest?.Stage)
        .Day("stageAnnounced", "The date of the first release that tells it.", row => row.Furthest?.Told)
        .Address("stageEvidence", "Where that release says so.", row => row.StageClaim?.Address)
        .Number("rights", "How many rights name it.", row => row.Grants)
        .Number("releases", "How many releases name it.", row => row.Releases);

    public static readonly ExportDefinition<EntityRow> Indications = Named("indications", "Indications", "one disease that the releases tie to a compound or trial")
        .Text("compounds", "The compounds tied to it, with semicolons between.", row => TrialColumns.Joined(row.Compounds.Select(one => one.Name)))
        .Text("partners", "Who has a right on it or on such a compound, pays for its progress, or is called its owner, with semicolons between.", row => TrialColumns.Joined(row.Partners.Select(one => one.Name)))
        .Text("stage", "The highest stage that a release tells there.", row => row.Furthest?.Stage)
        .Day("stageAnnounced", "The date of the first release that tells it.", row => row.Furthest?.Told)
        .Address("stageEvidence", "Where that release says so.", row => row.StageClaim?.Address)
        .Number("trials", "How many trials in it the releases tell of.", row => row.Trials)
        .Number("releases", "How many releases name it.", row => row.Releases);

    private static PartialDate? DateOf(string? stored) => stored is null ? null : PartialDate.Parse(stored);

    private static ExportDefinition<EntityRow> Named(string name, string title, string row) => new ExportDefinition<EntityRow>(name, title, row)
        .Text("name", "The name that the releases use most.", one => one.Name)
        .Address("address", "Its page.", one => $"/{name}/{one.Slug}")
        .Text("otherNames", "Every other name that a release uses, with semicolons between.", one => TrialColumns.Joined(one.Names));
}
