using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How a trial and its figures read.</summary>
public static class Trials
{
    /// <summary>"IMGN901: phase 1 trial in multiple myeloma", or its own name.</summary>
    public static string Title(TrialView trial)
    {
        var compound = trial.Trial.Compound?.Name;
        var what = trial.Trial.Name ?? (trial.Trial.Phase is null ? "trial" : Words.Stage(trial.Trial.Phase) + " trial");
        var disease = trial.Trial.Name is null && trial.Indications.Count > 0 ? " in " + string.Join(", ", trial.Indications.Select(one => one.Name)) : "";
        return compound is null ? Words.Capital(what + disease) : $"{compound}: {what}{disease}";
    }

    /// <summary>"8/13", "39%", "7.5 months"; "reported" where no figure is given.</summary>
    public static string Value(FigureView figure)
    {
        if (figure.Of(Properties.Result.N)?.Value is { } n)
        {
            return figure.Of(Properties.Result.Of)?.Value is { } of ? $"{n}/{of}" : n.Stored;
        }

        return figure.Of(Properties.Result.Percent)?.Value is { } percent ? percent + "%"
            : figure.Of(Properties.Result.Months)?.Value is { } months ? months + " months"
            : "reported";
    }

    /// <summary>The claim that leads to the words of <see cref="Value"/>.</summary>
    public static ClaimView? ValueClaim(FigureView figure) =>
        figure.Of(Properties.Result.N) ?? figure.Of(Properties.Result.Percent) ?? figure.Of(Properties.Result.Months) ?? figure.Of(Properties.Result.Metric);
}
