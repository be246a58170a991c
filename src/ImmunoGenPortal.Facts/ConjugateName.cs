namespace ImmunoGenPortal.Facts;

/// <summary>
/// What the name of a conjugate says of its parts. The second word of an INN stands for payload and linker together (WHO, lists of
/// proposed and recommended INN: mertansine, emtansine, ravtansine, soravtansine); the first is the antibody. Code names of the kind
/// "huC242-DM4" name antibody and payload.
/// </summary>
/// <param name="Linker">Null where the name does not tell.</param>
public sealed record ConjugateName(string Antibody, string? Payload, string? Linker)
{
    private static readonly Dictionary<string, (string Payload, string? Linker)> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mertansine"] = ("DM1", "SPP, a disulfide"),
        ["emtansine"] = ("DM1", "SMCC, a thioether that is not cleaved"),
        ["ravtansine"] = ("DM4", "SPDB, a disulfide"),
        ["soravtansine"] = ("DM4", "sulfo-SPDB, a disulfide"),
        ["sunirine"] = ("DGN549", null),
    };

    private static readonly string[] Payloads = ["DM1", "DM4", "DM21"];

    /// <summary>Null where the name is not of this kind.</summary>
    public static ConjugateName? Of(string name)
    {
        // "mirvetuximab soravtansine-gynx": the United States add a suffix.
        if (name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var antibody, var rest] && Parts.TryGetValue(rest.Split('-')[0], out var parts))
        {
            return new ConjugateName(antibody, parts.Payload, parts.Linker);
        }

        var dash = name.LastIndexOf('-');
        return dash > 2 && !name.Contains(' ', StringComparison.Ordinal) && Payloads.Contains(name[(dash + 1)..], StringComparer.OrdinalIgnoreCase)
            ? new ConjugateName(name[..dash], name[(dash + 1)..].ToUpperInvariant(), null) : null;
    }
}
