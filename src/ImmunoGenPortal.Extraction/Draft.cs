using System.Runtime.InteropServices;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>A subject in the making: the values read for it so far. Its key is known only when all are.</summary>
public sealed class Draft(SubjectKind kind)
{
    /// <summary>More values than any subject of a release has, with all its aliases and diseases.</summary>
    private const int MostValues = 200;

    private readonly List<Reading> _values = [];

    public SubjectKind Kind { get; } = kind;

    /// <summary>Terms of a deal, results of a trial.</summary>
    public List<Draft> Parts { get; } = [];

    /// <summary>The value of a property; null where none was read.</summary>
    public FactValue? this[Property property] => IndexOf(property) is >= 0 and var at ? _values[at].Value : null;

    /// <summary>Every value of a property that has several.</summary>
    public IEnumerable<FactValue> All(Property property) => _values.Where(value => value.Property == property).Select(value => value.Value);

    public EvidenceSpans EvidenceOf(Property property) => IndexOf(property) is >= 0 and var at ? _values[at].Evidence : EvidenceSpans.None;

    /// <summary>
    /// Keeps a value. Of a property that has one value, the first of the highest confidence stays; the same value again adds nothing.
    /// </summary>
    public Draft Set(Property property, FactValue value, EvidenceSpans evidence, string rule, double confidence, Basis basis = Basis.Stated)
    {
        var at = property.Many ? IndexOf(property, value) : IndexOf(property);
        if (at < 0 && _values.Count < MostValues)
        {
            _values.Add(new Reading(property, value, basis, evidence, rule, confidence));
        }
        else if (at >= 0 && confidence > _values[at].Confidence && _values[at].Value != value)
        {
            _values[at] = new Reading(property, value, basis, evidence, rule, confidence);
        }

        return this;
    }

    /// <summary>Puts another value in the place of one; evidence and rule stay.</summary>
    public void Replace(Func<Property, FactValue, FactValue> other)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            var value = other(_values[i].Property, _values[i].Value);
            if (!ReferenceEquals(value, _values[i].Value))
            {
                _values[i] = _values[i] with { Value = value };
            }
        }

        Parts.ForEach(part => part.Replace(other));
    }

    /// <summary>Forgets what was read of a property.</summary>
    public void Remove(Property property) => _values.RemoveAll(value => value.Property == property);

    /// <summary>Takes over what another draft of the same subject has and this one lacks.</summary>
    public void Absorb(Draft other)
    {
        foreach (var (property, value, basis, evidence, rule, confidence) in other._values)
        {
            if (property.Many || this[property] is null)
            {
                Set(property, value, evidence, rule, confidence, basis);
            }
        }

        Parts.AddRange(other.Parts);
    }

    /// <summary>Adds a claim of every value, none surer than the rule that answers for the subject has proved to be.</summary>
    public void AddClaims(string key, Subject? parent, List<Claim> claims)
    {
        var subject = new Subject(Kind, key, parent);
        var deciding = Reliability.DecidingProperty(Kind, property => this[property] is not null);
        var answers = deciding is null ? -1 : IndexOf(deciding);
        var most = answers < 0 ? 1 : Reliability.Of(Kind, _values[answers].Rule, _values[answers].Confidence);
        foreach (var value in Ordered())
        {
            claims.Add(new Claim(subject, value.Property, value.Value, value.Basis, value.Evidence, value.Rule, value.Property == deciding ? most : Math.Min(value.Confidence, most)));
        }
    }

    /// <summary>The values by the numbers of their properties; those of one property in the order in which they were read.</summary>
    private List<Reading> Ordered()
    {
        for (var i = 1; i < _values.Count; i++)
        {
            if (_values[i].Property.Id < _values[i - 1].Property.Id)
            {
                return [.. _values.OrderBy(static value => value.Property.Id)];
            }
        }

        return _values;
    }

    /// <summary>Where the first value of a property stands; -1 where none was read.</summary>
    private int IndexOf(Property property)
    {
        var values = CollectionsMarshal.AsSpan(_values);
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at].Property.Id == property.Id)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where a value of a property that has several stands; -1 where it was not read.</summary>
    private int IndexOf(Property property, FactValue value)
    {
        for (var at = 0; at < _values.Count; at++)
        {
            if (_values[at].Property == property && _values[at].Value == value)
            {
                return at;
            }
        }

        return -1;
    }

    private readonly record struct Reading(Property Property, FactValue Value, Basis Basis, EvidenceSpans Evidence, string Rule, double Confidence);
}
