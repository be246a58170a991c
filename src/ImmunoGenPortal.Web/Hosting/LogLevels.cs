namespace ImmunoGenPortal.Web.Hosting;

/// <summary>How much the log tells.</summary>
public enum LogAmount
{
    /// <summary>What the settings say.</summary>
    Settings,

    /// <summary>Only what is wrong.</summary>
    Little,

    /// <summary>Requests, files and jobs too.</summary>
    Usual,

    /// <summary>Every command to the database too.</summary>
    Much,
}

/// <summary>
/// Settings of the log that an admin changes while the portal runs, above those of every other source; the next start forgets them.
/// Values that commands to the database were given are never logged, nor what stands behind the question mark of an address.
/// </summary>
public sealed class LogLevels : ConfigurationProvider, IConfigurationSource
{
    private const string Levels = "Serilog:MinimumLevel:";

    public LogAmount Amount { get; private set; }

    public void Choose(LogAmount amount)
    {
        Amount = amount;
        Data.Clear();
        if (amount != LogAmount.Settings)
        {
            Set(Levels + "Default", amount switch { LogAmount.Little => "Warning", LogAmount.Usual => "Information", _ => "Debug" });
            Set(Levels + "Override:Microsoft.EntityFrameworkCore", amount == LogAmount.Much ? "Information" : "Warning");
        }

        OnReload();
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
