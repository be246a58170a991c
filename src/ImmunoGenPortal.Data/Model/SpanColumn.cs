using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ImmunoGenPortal.Data.Model;

/// <summary>Evidence in one column: a claim's spans are only ever read together with it.</summary>
internal static class SpanColumn
{
    public static readonly ValueConverter<EvidenceSpans, string> Converter = new(spans => spans.ToString(), stored => EvidenceSpans.Parse(stored));

    public static readonly ValueComparer<EvidenceSpans> Comparer = new((left, right) => Equals(left, right), spans => spans.GetHashCode(), spans => spans);
}
