using ImmunoGenPortal.Data.Pipeline;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>The pipeline as a file has it.</summary>
public static class PipelineColumns
{
    public static readonly ExportDefinition<PipelineEntry> All = new ExportDefinition<PipelineEntry>("pipeline", "Pipeline", "how far one compound is in one disease on the day asked for")
        .Text("compound", "What is developed.", row => row.Compound.Name)
        .Address("compoundAddress", "The page of the compound.", row => $"/compounds/{row.Compound.Slug}")
        .Text("target", "The antigen that it is aimed at; its words stand on the page of the compound.", row => row.Compound.Target)
        .Text("payload", "The cell-killing agent; its words stand on the page of the compound.", row => row.Compound.Payload)
        .Text("indication", "The disease; empty where the release names none with the stage.", row => row.Indication?.Name)
        .Text("stage", "Preclinical, ind, clinical (phase not told), a phase, filed or approved: the highest told by then.", row => row.Stage)
        .Day("announced", "The date of the first release that tells of this stage.", row => row.Standing.Highest.Told)
        .Text("basis", "How the value came about: stated, implied, lexicon or curator.", row => row.Claim.BasisWord)
        .Address("evidence", "The words that say so.", row => row.Claim.Address)
        .Text("quote", "These words.", row => row.Claim.Quote)
        .Day("stopped", "The date of the release that says that the study was stopped; empty where none does.", row => row.Standing.Stopped?.Told)
        .Address("stoppedEvidence", "The words that say so.", row => row.StoppedClaim?.Address);
}
