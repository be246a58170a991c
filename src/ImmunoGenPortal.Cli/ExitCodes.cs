namespace ImmunoGenPortal.Cli;

/// <summary>Exit statuses, as CONTRACTS.md has them.</summary>
public static class ExitCodes
{
    public const int Done = 0;
    public const int SomeRefused = 1;
    public const int WrongUsage = 2;
}
