using System.Globalization;
using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>What curators must know of the disk before they write anything.</summary>
internal sealed class StorageState(WriteGate gate, DataDirectory directory)
{
    /// <summary>Bytes that a large upload and the log of its changes may need.</summary>
    private const long Little = 32L * 1024 * 1024;

    /// <summary>As sentences; null where all is well.</summary>
    public string? Said => gate.Trouble?.Trouble switch
    {
        StorageTrouble.Full => "The portal’s disk is full: nothing can be taken in or changed until whoever runs the portal has made room. What was taken in already is kept, and goes on by itself.",
        StorageTrouble.ReadOnly => "The portal’s data directory is read-only: everything can be read, but nothing can be taken in or changed, and nobody can sign in, until whoever runs the portal makes it writable and starts the portal again.",
        StorageTrouble.Busy => "Something else keeps the portal’s database locked: what you send may have to be sent again. What was taken in already is kept, and goes on by itself.",
        not null => "The portal’s disk or database does not work as it should: what you send may have to be sent again. Tell whoever runs the portal.",
        null => DiskUse.Free(directory) is { } free and < Little ? string.Create(CultureInfo.InvariantCulture, $"The portal’s disk is nearly full: {free / (1024 * 1024)} MB are left. Tell whoever runs the portal.") : null,
    };
}
