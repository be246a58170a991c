using System.Buffers;

namespace ImmunoGenPortal.Data.Packing;

/// <summary>Writes numbers in as few bytes as they take: seven bits a byte, the lowest first; the high bit says that more follow.</summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <param name="number">Not below 0.</param>
    public void Number(int number) => Write((uint)number);

    /// <param name="number">Near 0, on either side, it is short.</param>
    public void Signed(int number) => Write((uint)((number << 1) ^ (number >> 31)));

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    private void Write(uint number)
    {
        var room = _bytes.GetSpan(5);
        var length = 0;
        for (; number >= 0x80; number >>= 7)
        {
            room[length++] = (byte)(number | 0x80);
        }

        room[length++] = (byte)number;
        _bytes.Advance(length);
    }
}

/// <summary>Reads what <see cref="PackedWriter"/> wrote. What it cannot have written throws <see cref="InvalidDataException"/>.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> packed)
{
    private ReadOnlySpan<byte> _rest = packed;

    public readonly ReadOnlySpan<byte> Rest => _rest;

    public int Number() => Read() is var number and <= int.MaxValue ? (int)number : throw Damaged();

    /// <summary>Of things that follow, each of which takes a byte at least.</summary>
    public int Count() => Number() is var count && count <= _rest.Length ? count : throw Damaged();

    public int Signed()
    {
        var number = Read();
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > _rest.Length)
        {
            throw Damaged();
        }

        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    private uint Read()
    {
        var number = 0u;
        for (var (place, shift) = (0, 0); place < _rest.Length && shift < 35; place++, shift += 7)
        {
            number |= (_rest[place] & 0x7Fu) << shift;
            if (_rest[place] < 0x80)
            {
                _rest = _rest[(place + 1)..];
                return number;
            }
        }

        throw Damaged();
    }

    private static InvalidDataException Damaged() => new("What was packed is damaged: it ends too early, or holds a number that nothing has.");
}
