using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>A file made to do harm: to be refused with a reason or taken in safely.</summary>
/// <param name="Name">As it is called where it comes from.</param>
/// <param name="IsQuick">Whether it is small enough for the short run of the suite.</param>
public sealed record HostileFile(string Name, Func<byte[]> Make, bool IsQuick)
{
    public HostileFile(string name, byte[] content)
        : this(name, () => content, IsQuick: true)
    {
    }

    public static HostileFile Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>One that takes a while to make, to send or to read; it is made only when it is sent.</summary>
    public static HostileFile Large(string name, Func<string> text) => new(name, () => Encoding.UTF8.GetBytes(text()), IsQuick: false);

    public static HostileFile LargeBytes(string name, Func<byte[]> content) => new(name, content, IsQuick: false);
}
