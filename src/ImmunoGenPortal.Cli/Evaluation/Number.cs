using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>A number as it is written: a whole number of any size, or a floating one when it has a point or an exponent.</summary>
internal sealed class Number
{
    private readonly BigInteger? _whole;
    private readonly double _floating;

    private Number(BigInteger? whole, double floating)
    {
        _whole = whole;
        _floating = floating;
    }

    public static Number Of(BigInteger whole) => new(whole, (double)whole);

    public static Number Of(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.AsSpan().IndexOfAny(".eE") < 0
            ? Of(BigInteger.Parse(raw, CultureInfo.InvariantCulture))
            : new Number(null, value.GetDouble());
    }

    /// <summary>The whole number, or null when it was written with a point or an exponent.</summary>
    public BigInteger? Whole => _whole;

    public double Floating => _floating;

    public bool EqualTo(Number other) => (_whole, other._whole) switch
    {
        ({ } a, { } b) => a == b,
        ({ } a, null) => IsWhole(other._floating, a),
        (null, { } b) => IsWhole(_floating, b),
        _ => _floating == other._floating,
    };

    public bool IsNear(Number other, double slack)
    {
        var difference = _whole is { } a && other._whole is { } b ? (double)BigInteger.Abs(a - b) : Math.Abs(_floating - other._floating);
        return difference <= slack * Math.Max(Math.Abs(_floating), Math.Abs(other._floating));
    }

    private static bool IsWhole(double floating, BigInteger whole) =>
        double.IsInteger(floating) && new BigInteger(floating) == whole;
}
