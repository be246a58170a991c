namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>What a way through a pattern can begin with. Words as bits by the two ends of their numbers: few others seem to be among them.</summary>
internal readonly record struct Lead(ulong LowEnds, ulong HighEnds, uint Types)
{
    /// <summary>Of a way that can begin with any atom, or need none.</summary>
    private static readonly Lead All = new(ulong.MaxValue, ulong.MaxValue, uint.MaxValue);

    /// <summary>Whether a way may begin with an atom that is not passed over; where it may not, it surely does not.</summary>
    public bool Admits(in AtomView atom) =>
        ((atom.Type & Types) | ((LowEnds >> atom.Word) & (HighEnds >> (atom.Word >> 6)) & 1)) != 0;

    /// <summary>By step of a program what the way from it on can begin with.</summary>
    public static Lead[] Of(PatternProgram program)
    {
        var leads = new Lead[program.Steps.Length];
        for (var step = leads.Length - 1; step >= 0; step--)
        {
            var instruction = program.Steps[step];
            leads[step] = instruction.Step switch // no step leads back
            {
                Step.Word => default(Lead).With(instruction.First),
                Step.OneOf => program.Sets[instruction.First].Numbers.Aggregate(default(Lead), static (lead, word) => lead.With(word)),
                Step.Type => new Lead(0, 0, unchecked((uint)instruction.First)),
                Step.Split => leads[instruction.First].Or(leads[instruction.Second]),
                Step.Jump => leads[instruction.First],
                Step.Keep or Step.Start => leads[step + 1],
                _ => All,
            };
        }

        return leads;
    }

    private Lead With(int word) => new(LowEnds | (1UL << word), HighEnds | (1UL << (word >> 6)), Types);

    private Lead Or(Lead other) => new(LowEnds | other.LowEnds, HighEnds | other.HighEnds, Types | other.Types);
}
