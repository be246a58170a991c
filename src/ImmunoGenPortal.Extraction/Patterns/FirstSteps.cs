namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>The words and types with which a match of a program can begin.</summary>
internal sealed class FirstSteps
{
    private readonly PatternProgram _program;
    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _seen = [];

    public FirstSteps(PatternProgram program)
    {
        _program = program;
        Follow(0);
        Words = [.. _words];
    }

    public int[] Words { get; }

    public uint Types { get; private set; }

    /// <summary>Whether it can begin with any atom.</summary>
    public bool Any { get; private set; }

    private void Follow(int step)
    {
        if (!_seen.Add(step))
        {
            return;
        }

        var instruction = _program.Steps[step];
        switch (instruction.Step)
        {
            case Step.Word:
                _words.Add(instruction.First);
                break;
            case Step.OneOf:
                _words.UnionWith(_program.Sets[instruction.First].Numbers);
                break;
            case Step.Type:
                Types |= unchecked((uint)instruction.First);
                break;
            case Step.Split:
                Follow(instruction.First);
                Follow(instruction.Second);
                break;
            case Step.Jump:
                Follow(instruction.First);
                break;
            case Step.Keep or Step.Start:
                Follow(step + 1);
                break;
            default:
                Any = true;
                break;
        }
    }
}
