using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>A subject in the making: the values read for it so far. Its key is known only when all are.</summary>
public sealed class Draft(SubjectKind kind)
{
    private readonly List<(Property Property, FactValue Value, Basis Basis, EvidenceSpans Evidence, string Rule, double Confidence)> _values = [];

    public SubjectKind Kind { get; } = kind;

    /// <summary>Terms of a deal, results of a trial.</summary>
    public List<Draft> Parts { get; } = [];

    /// <summary>The value of a property; null where none was read.</summary>
    public FactValue? this[Property property] => _values.Find(value => value.Property == property).Value;

    /// <summary>Every value of a property that has several.</summary>
    public IEnumerable<FactValue> All(Property property) => _values.Where(value => value.Property == property).Select(value => value.Value);

    public EvidenceSpans EvidenceOf(Property property) => _values.Find(value => value.Property == property).Evidence ?? EvidenceSpans.None;

    /// <summary>
    /// Keeps a value. Of a property that has one value, the first of the highest confidence stays; the same value again adds nothing.
    /// </summary>
    public Draft Set(Property property, FactValue value, EvidenceSpans evidence, string rule, double confidence, Basis basis = Basis.Stated)
    {
        var at = _values.FindIndex(known => known.Property == property && (!property.Many || known.Value == value));
        if (at < 0)
        {
            _values.Add((property, value, basis, evidence, rule, confidence));
        }
        else if (confidence > _values[at].Confidence && _values[at].Value != value)
        {
            _values[at] = (property, value, basis, evidence, rule, confidence);
        }

        return this;
    }

    /// <summary>Puts another value in the place of one; evidence and rule stay.</summary>
    public void Replace(Func<Property, FactValue, FactValue> other)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            _values[i] = _values[i] with { Value = other(_values[i].Property, _values[i].Value) };
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

    /// <summary>A claim of every value, none surer than the rule that answers for the subject has proved to be.</summary>
    public IEnumerable<Claim> ToClaims(string key, Subject? parent = null)
    {
        var subject = new Subject(Kind, key, parent);
        var deciding = Reliability.DecidingProperty(Kind, property => this[property] is not null);
        var (_, _, _, _, rule, own) = deciding is null ? default : _values.Find(value => value.Property == deciding);
        var most = deciding is null ? 1 : Reliability.Of(Kind, rule, own);
        return _values.OrderBy(value => value.Property.Id).Select(value => new Claim(subject, value.Property, value.Value, value.Basis, value.Evidence, value.Rule, value.Property == deciding ? most : Math.Min(value.Confidence, most)));
    }
}
