using Serilog;

namespace ImmunoGenPortal.Web.Hosting;

internal static class LoggingServices
{
    /// <summary>Serilog as the settings say, in place of the framework's own providers. Levels follow the settings while the program runs.</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var levels = new LogLevels();
        ((IConfigurationBuilder)builder.Configuration).Add(levels);
        builder.Services.AddSingleton(levels);
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace); // Serilog alone decides.
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
