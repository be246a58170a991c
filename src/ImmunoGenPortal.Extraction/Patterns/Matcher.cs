namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>
/// Finds a pattern in a sentence. Each pair of step and place is tried once, so the work is bounded by their product
/// whatever the pattern and the text: there is no backtracking to explode.
/// </summary>
internal sealed class Matcher
{
    private static readonly List<(int First, int After, int[] Slots)> None = [];

    [ThreadStatic]
    private static Matcher? _mine;

    private readonly Stack<(int Step, int At)> _open = new();
    private ulong[] _tried = [];
    private int[] _slots = [];
    private int _furthest;

    /// <summary>One a thread: it keeps its working memory.</summary>
    public static Matcher Mine => _mine ??= new Matcher();

    /// <summary>The places where the pattern matches, left to right, none overlapping another.</summary>
    /// <returns>By match: first atom, atom behind, and by slot the place kept or -1.</returns>
    public List<(int First, int After, int[] Slots)> Find(PatternProgram program, SentenceView sentence)
    {
        List<(int, int, int[])>? found = null;
        var prepared = false;
        for (var start = 0; start < sentence.Atoms.Length; start++)
        {
            if (sentence.Atoms[start].IsPassable || !program.MayBegin(sentence.Atoms[start]))
            {
                continue;
            }

            if (!prepared)
            {
                Prepare(program, sentence);
                prepared = true;
            }

            if (Walk(program, sentence, start, out var end))
            {
                (found ??= []).Add((start, end, [.. _slots.AsSpan(0, program.Captures.Count * 2)]));
                Forget(program, end);
                start = Math.Max(start, end - 1);
            }
        }

        return found ?? None;
    }

    private void Prepare(PatternProgram program, SentenceView sentence)
    {
        _furthest = 0;
        var size = ((((long)program.Steps.Length * (sentence.Atoms.Length + 1)) + 63) / 64) + 1;
        if (_tried.Length < size)
        {
            _tried = new ulong[size];
        }
        else
        {
            Array.Clear(_tried, 0, (int)size);
        }

        if (_slots.Length < program.Captures.Count * 2)
        {
            _slots = new int[program.Captures.Count * 2];
        }
    }

    /// <summary>What was tried behind a match may be tried anew. Only as far as was walked: to forget all would make many matches costly.</summary>
    private void Forget(PatternProgram program, int from)
    {
        var first = (long)from * program.Steps.Length / 64;
        var last = ((_furthest + 1L) * program.Steps.Length / 64) + 1;
        Array.Clear(_tried, (int)first, (int)(Math.Min(last, _tried.Length) - first));
        _furthest = from;
    }

    private bool Walk(PatternProgram program, SentenceView sentence, int start, out int end)
    {
        Array.Fill(_slots, -1);
        _open.Clear();
        _open.Push((0, start));
        while (_open.TryPop(out var next))
        {
            if (next.Step < 0)
            {
                _slots[-next.Step - 1] = next.At; // undo what the failed way kept
                continue;
            }

            if (Follow(program, sentence, next.Step, next.At, out end))
            {
                return true;
            }
        }

        end = 0;
        return false;
    }

    private bool Follow(PatternProgram program, SentenceView sentence, int step, int at, out int end)
    {
        end = at;
        while (TryFirst(step, at, program.Steps.Length))
        {
            var instruction = program.Steps[step];
            switch (instruction.Step)
            {
                case Step.Done:
                    end = at;
                    return true;
                case Step.Jump:
                    step = instruction.First;
                    break;
                case Step.Split:
                    _open.Push((instruction.Second, at));
                    step = instruction.First;
                    break;
                case Step.Keep when instruction.First % 2 == 0 && at < sentence.Atoms.Length && sentence.Atoms[at].IsPassable:
                    at = PassOver(sentence, step, at); // what is kept begins with no mark that is only passed over
                    break;
                case Step.Keep:
                    _open.Push((-instruction.First - 1, _slots[instruction.First]));
                    _slots[instruction.First] = at;
                    step++;
                    break;
                case Step.Start when at <= sentence.FirstSolid:
                    step++;
                    break;
                case Step.Start:
                    return false;
                default:
                    if (!Consume(program, instruction, sentence, ref step, ref at))
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private bool Consume(PatternProgram program, Instruction instruction, SentenceView sentence, ref int step, ref int at)
    {
        if (at >= sentence.Atoms.Length)
        {
            return false;
        }

        var isPassable = sentence.Atoms[at].IsPassable;
        if (Fits(program, instruction, sentence.Atoms[at]) && !(instruction.Step == Step.Any && isPassable))
        {
            (step, at) = (step + 1, at + 1);
            return true;
        }

        at = isPassable ? PassOver(sentence, step, at) : at;
        return isPassable;
    }

    /// <summary>Where to go on behind a mark or bracket.</summary>
    private int PassOver(SentenceView sentence, int step, int at)
    {
        if (sentence.Atoms[at].Behind != at + 1)
        {
            _open.Push((step, at + 1)); // into the bracket, should passing it over fail
        }

        return sentence.Atoms[at].Behind;
    }

    private static bool Fits(PatternProgram program, Instruction instruction, AtomView atom) => instruction.Step switch
    {
        Step.Word => atom.Word == instruction.First,
        Step.OneOf => atom.Word != 0 && program.Sets[instruction.First].AsSpan().Contains(atom.Word),
        Step.Type => (atom.Type & unchecked((uint)instruction.First)) != 0,
        Step.Any => (atom.Type & unchecked((uint)instruction.First)) == 0,
        _ => true,
    };

    private bool TryFirst(int step, int at, int steps)
    {
        _furthest = Math.Max(_furthest, at);
        var bit = ((long)at * steps) + step;
        var mask = 1UL << (int)(bit % 64);
        if ((_tried[bit / 64] & mask) != 0)
        {
            return false;
        }

        _tried[bit / 64] |= mask;
        return true;
    }
}
