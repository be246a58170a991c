using Serilog;

namespace ImmunoGenPortal.Web.Hosting;

internal static class LoggingServices
{
    /// <summary>Serilog as the settings say, in place of the framework's own providers.</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
