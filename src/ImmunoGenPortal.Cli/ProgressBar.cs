namespace ImmunoGenPortal.Cli;

/// <summary>How far a long command is: a line at the foot of a terminal, nothing where the output goes elsewhere.</summary>
internal static class ProgressBar
{
    private const int Width = 40;

    private static bool IsShown => !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    public static void Show(int done, int total)
    {
        if (IsShown && total > 1)
        {
            var filled = Width * done / total;
            Console.Error.Write($"\r[{new string('#', filled)}{new string(' ', Width - filled)}] {done} of {total}");
        }
    }

    public static void Clear()
    {
        if (IsShown)
        {
            Console.Error.Write("\r" + new string(' ', Width + 30) + "\r");
        }
    }
}
