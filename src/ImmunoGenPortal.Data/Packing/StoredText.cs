using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ImmunoGenPortal.Data.Packing;

/// <summary>A text as it is kept: packed once it is stored, unpacked once somebody reads it.</summary>
public sealed class StoredText
{
    internal static readonly ValueConverter<StoredText, byte[]> Converter = new(text => text.Packed, packed => Read(packed));

    internal static readonly ValueComparer<StoredText> Comparer = new((left, right) => AreSame(left!, right!), text => text.Packed.Length, text => text);

    private string? _text;
    private byte[]? _packed;

    public StoredText(string text) => _text = text;

    private StoredText(byte[] packed) => _packed = packed;

    /// <summary>Takes a fifth of a millisecond for a release: who has others waiting asks for it before.</summary>
    public byte[] Packed => _packed ??= Compressed.PackWithLength(Encoding.UTF8.GetBytes(_text!));

    /// <exception cref="InvalidDataException">What was stored is damaged.</exception>
    public string Value => _text ??= Unpack(_packed);

    public static implicit operator string(StoredText text) => text.Value;

    public static implicit operator StoredText(string text) => new(text);

    public override string ToString() => Value;

    // The compiled model repeats the expressions above, where nothing private is seen and no span is made.
    internal static StoredText Read(byte[] packed) => new(packed);

    internal static bool AreSame(StoredText left, StoredText right) => ReferenceEquals(left, right) || left.Packed.AsSpan().SequenceEqual(right.Packed);

    /// <exception cref="InvalidDataException">No text was packed so.</exception>
    internal static string Unpack(ReadOnlySpan<byte> packed) => Encoding.UTF8.GetString(Compressed.UnpackWithLength(packed));
}
