namespace ImmunoGenPortal.Web.Show;

/// <summary>Why a value is not there.</summary>
public static class Silence
{
    /// <summary>"not stated in the three releases that name it".</summary>
    /// <param name="releases">How many releases name or tell of the thing.</param>
    public static string In(int releases) => $"not stated in {Releases(releases)}";

    /// <summary>"the one release that names it", "the three releases that name it".</summary>
    public static string Releases(int releases) => releases == 1 ? "the one release that names it" : $"the {Words.Count(releases)} releases that name it";
}
