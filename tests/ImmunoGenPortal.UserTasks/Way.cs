namespace ImmunoGenPortal.UserTasks;

/// <summary>How a user does a task.</summary>
/// <param name="Width">Of the window, in pixels.</param>
/// <param name="Scripts">Whether scripts run.</param>
/// <param name="Keyboard">By keyboard alone; else by mouse.</param>
public sealed record Way(int Width, bool Scripts, bool Keyboard)
{
    /// <summary>By mouse, by keyboard and without scripts, on a narrow and a wide screen.</summary>
    public static readonly IReadOnlyList<Way> All =
    [
        new(1280, true, false), new(1280, true, true), new(1280, false, false),
        new(390, true, false), new(390, true, true), new(390, false, false),
    ];

    public override string ToString() => $"{(Keyboard ? "keyboard" : "mouse")}, {(Scripts ? "scripts" : "no scripts")}, {Width} px";
}
