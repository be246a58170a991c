namespace ImmunoGenPortal.Extraction.Patterns;

internal enum Step : byte
{
    Word,
    OneOf,
    Type,

    /// <summary>Any atom but a mention of the types in First.</summary>
    Any,

    /// <summary>Go on at First; should that fail, at Second.</summary>
    Split,
    Jump,

    /// <summary>Keep the place under slot First.</summary>
    Keep,
    Start,
    Done,
}

/// <summary>In eight bytes: the steps of hundreds of rules are walked for each release.</summary>
internal readonly struct Instruction(Step step, int first = 0, int second = 0)
{
    public int First { get; } = first;

    private readonly ushort _second = checked((ushort)second);

    public int Second => _second;

    public Step Step { get; } = step;
}

/// <summary>A pattern made into steps that <see cref="Matcher"/> walks.</summary>
internal sealed class PatternProgram
{
    private readonly List<Instruction> _steps = [];
    private readonly List<AnyWord> _sets = [];
    private readonly List<string> _captures = [];
    private readonly AnyWord _rarestWords;
    private readonly uint _rarestTypes;
    private readonly bool _needsNothing;

    public PatternProgram(Node pattern)
    {
        Emit(pattern);
        _steps.Add(new Instruction(Step.Done));
        Steps = [.. _steps];
        Sets = [.. _sets];
        Captures = [.. _captures];
        Needs = [.. pattern.Needs.OrderBy(static need => need.Commonness)];
        (_rarestWords, _rarestTypes) = Needs.Length == 0 ? (new AnyWord([]), 0) : (new AnyWord(Needs[0].Words), Needs[0].Types);
        _needsNothing = Needs.Length == 0;
        Leads = Lead.Of(this);
    }

    public Instruction[] Steps { get; }

    /// <summary>The sets of words that <see cref="Step.OneOf"/> numbers.</summary>
    public AnyWord[] Sets { get; }

    /// <summary>What a sentence must hold, the rarest first.</summary>
    public Need[] Needs { get; }

    /// <summary>The last atom at which a match may begin, for it holds the rarest thing that the pattern needs; -1 where the sentence lacks that.</summary>
    public int LastStart(SentenceView sentence) => _needsNothing ? sentence.Atoms.Length - 1 : LastMet(sentence.Atoms);

    private int LastMet(AtomView[] atoms)
    {
        var atom = atoms.Length - 1;
        while (atom >= 0 && (atoms[atom].Type & _rarestTypes) == 0 && !_rarestWords.Holds(atoms[atom].Word))
        {
            atom--;
        }

        return atom;
    }

    /// <summary>By step what can follow from it on.</summary>
    public Lead[] Leads { get; }

    public string[] Captures { get; }

    private void Emit(Node node)
    {
        switch (node)
        {
            case Node.Word word:
                _steps.Add(new Instruction(Step.Word, word.Number));
                break;
            case Node.Type type:
                _steps.Add(new Instruction(Step.Type, unchecked((int)type.Mask)));
                break;
            case Node.One:
                _steps.Add(new Instruction(Step.Any));
                break;
            case Node.Start:
                _steps.Add(new Instruction(Step.Start));
                break;
            case Node.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Emit(part);
                }

                break;
            case Node.Choice choice:
                EmitChoice(choice);
                break;
            case Node.Optional optional:
                EmitOptional(() => Emit(optional.Part), greedy: true);
                break;
            case Node.Gap gap:
                EmitGap(gap.Most, unchecked((int)gap.Barred));
                break;
            case Node.Capture capture:
                EmitCapture(capture);
                break;
        }
    }

    private void EmitChoice(Node.Choice choice)
    {
        if (choice.Ways.All(way => way is Node.Word or Node.Sequence { Parts: [Node.Word] }))
        {
            _sets.Add(new AnyWord(choice.Ways.Select(way => (way as Node.Word ?? (Node.Word)((Node.Sequence)way).Parts[0]).Number)));
            _steps.Add(new Instruction(Step.OneOf, _sets.Count - 1));
            return;
        }

        var exits = new List<int>();
        for (var i = 0; i < choice.Ways.Count; i++)
        {
            var split = _steps.Count;
            if (i < choice.Ways.Count - 1)
            {
                _steps.Add(default);
            }

            Emit(choice.Ways[i]);
            if (i < choice.Ways.Count - 1)
            {
                exits.Add(_steps.Count);
                _steps.Add(default);
                _steps[split] = new Instruction(Step.Split, split + 1, _steps.Count);
            }
        }

        foreach (var exit in exits)
        {
            _steps[exit] = new Instruction(Step.Jump, _steps.Count);
        }
    }

    private void EmitOptional(Action emit, bool greedy)
    {
        var split = _steps.Count;
        _steps.Add(default);
        emit();
        _steps[split] = greedy ? new Instruction(Step.Split, split + 1, _steps.Count) : new Instruction(Step.Split, _steps.Count, split + 1);
    }

    private void EmitGap(int most, int barred)
    {
        if (most > 0)
        {
            EmitOptional(() =>
            {
                _steps.Add(new Instruction(Step.Any, barred));
                EmitGap(most - 1, barred);
            }, greedy: false);
        }
    }

    private void EmitCapture(Node.Capture capture)
    {
        var slot = _captures.IndexOf(capture.Name);
        if (slot < 0)
        {
            slot = _captures.Count;
            _captures.Add(capture.Name);
        }

        _steps.Add(new Instruction(Step.Keep, slot * 2));
        Emit(capture.Part);
        _steps.Add(new Instruction(Step.Keep, (slot * 2) + 1));
    }
}
