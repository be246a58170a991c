using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>What the portal prints.</summary>
internal sealed class Told : ILoggerProvider, ILogger
{
    /// <summary>From this level on: warnings and worse unless a test asks for more.</summary>
    public LogLevel Level { get; init; } = LogLevel.Warning;

    public ConcurrentQueue<string> Lines { get; } = new();

    public void Listen(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(this);

    /// <summary>The address of the link that makes the first admin, below the portal's own.</summary>
    public string Link()
    {
        var line = Assert.Single(Lines, line => line.Contains("/account/first-admin?token=", StringComparison.Ordinal));
        return line[line.IndexOf("/account", StringComparison.Ordinal)..].Split(' ')[0];
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Level;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Lines.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
