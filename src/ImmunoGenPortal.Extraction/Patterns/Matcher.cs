using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>
/// Finds a pattern in a sentence. Where ways part, each pair of step and place is tried once, so the work is bounded by their
/// product whatever the pattern and the text: there is no backtracking to explode.
/// </summary>
internal sealed class Matcher
{
    [ThreadStatic]
    private static Matcher? _mine;

    private PatternProgram? _program;
    private SentenceView? _sentence;

    /// <summary>The ways not tried yet, the next last; a negative step is the slot whose place is put back.</summary>
    private (int Step, int At)[] _open = new (int, int)[64];
    private int _ways;
    private ulong[] _tried = [];
    private int[] _slots = [];

    /// <summary>The first and last atom of which something may be noted as tried.</summary>
    private int _nearest;
    private int _furthest;

    /// <summary>One a thread: it keeps its working memory.</summary>
    public static Matcher Mine => _mine ??= new Matcher();

    /// <summary>By slot of the match found last the place kept or -1.</summary>
    public int[] Slots => [.. _slots.AsSpan(0, _program!.Captures.Length * 2)];

    /// <summary>Makes ready for the matches of a pattern in a sentence.</summary>
    public void Begin(PatternProgram program, SentenceView sentence)
    {
        if (_program is not null)
        {
            Forget(_nearest); // what was tried of another pattern; nothing else is noted
        }

        (_program, _sentence, _nearest, _furthest) = (program, sentence, 0, -1);
        var size = (((program.Steps.Length * (sentence.Atoms.Length + 1)) + 63) / 64) + 1;
        if (_tried.Length < size)
        {
            _tried = new ulong[size];
        }

        if (_slots.Length < program.Captures.Length * 2)
        {
            _slots = new int[program.Captures.Length * 2];
        }
    }

    /// <summary>Whether a match begins at an atom; <see cref="Slots"/> then has what it kept.</summary>
    /// <param name="end">The atom behind the match.</param>
    public bool Matches(int start, out int end)
    {
        _slots.AsSpan().Fill(-1);
        (_ways, end) = (0, start);
        _nearest = _furthest < 0 ? start : _nearest;
        Open(0, start);
        while (_ways > 0)
        {
            var (step, at) = _open[--_ways];
            if (step < 0)
            {
                _slots[-step - 1] = at; // undo what the failed way kept
            }
            else if (Follow(step, at, out end))
            {
                Forget(end);
                return true;
            }
        }

        return false;
    }

    /// <summary>What was tried behind a match may be tried anew. Only as far as was walked: to forget all would make many matches costly.</summary>
    private void Forget(int from)
    {
        var steps = _program!.Steps.Length;
        var first = from * steps / 64;
        var last = Math.Min(((_furthest + 1) * steps / 64) + 1, _tried.Length);
        if (last > first)
        {
            Array.Clear(_tried, first, last - first);
        }

        _furthest = from;
    }

    private bool Follow(int step, int at, out int end)
    {
        end = at;
        var steps = _program!.Steps;
        var atoms = _sentence!.Atoms;
        while (true)
        {
            ref readonly var instruction = ref steps[step];
            switch (instruction.Step)
            {
                case Step.Done:
                    end = at;
                    return true;
                case Step.Jump:
                    step = instruction.First;
                    continue;
                case Step.Split:
                    if (!TryFirst(step, at))
                    {
                        return false;
                    }

                    step = OneWay(in instruction, at);
                    continue;
                case Step.Keep when (instruction.First & 1) == 0 && at < atoms.Length && atoms[at].IsPassable:
                    break; // what is kept begins with no mark that is only passed over
                case Step.Keep:
                    Open(-instruction.First - 1, _slots[instruction.First]);
                    _slots[instruction.First] = at;
                    step++;
                    continue;
                case Step.Start when at <= _sentence.FirstSolid:
                    step++;
                    continue;
                case Step.Start:
                    return false;
                default:
                    if (at >= atoms.Length)
                    {
                        return false;
                    }

                    if (Fits(in instruction, in atoms[at]))
                    {
                        (step, at) = (step + 1, at + 1);
                        continue;
                    }

                    if (!atoms[at].IsPassable)
                    {
                        return false;
                    }

                    break;
            }

            if (!TryFirst(step, at))
            {
                return false;
            }

            at = PassOver(step, at);
        }
    }

    /// <summary>The way to go where two part; the other is left open if it may lead on too.</summary>
    private int OneWay(in Instruction split, int at)
    {
        if (!MayGoOn(split.First, at))
        {
            return split.Second;
        }

        if (MayGoOn(split.Second, at))
        {
            Open(split.Second, at);
        }

        return split.First;
    }

    /// <summary>Whether a way may be worth going: most are seen to end at the first atom.</summary>
    private bool MayGoOn(int step, int at)
    {
        var atoms = _sentence!.Atoms;
        return at >= atoms.Length || atoms[at].IsPassable || _program!.Leads[step].Admits(in atoms[at]);
    }

    /// <summary>Where to go on behind a mark or bracket.</summary>
    private int PassOver(int step, int at)
    {
        var behind = _sentence!.Atoms[at].Behind;
        if (behind != at + 1)
        {
            Open(step, at + 1); // into the bracket, should passing it over fail
        }

        return behind;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // asked at every step
    private bool Fits(in Instruction instruction, in AtomView atom)
    {
        switch (instruction.Step)
        {
            case Step.Word:
                return atom.Word == instruction.First;
            case Step.OneOf:
                return _program!.Sets[instruction.First].Holds(atom.Word);
            case Step.Type:
                return (atom.Type & unchecked((uint)instruction.First)) != 0;
            case Step.Any:
                return (atom.Type & unchecked((uint)instruction.First)) == 0 && !atom.IsPassable;
            default:
                throw new UnreachableException();
        }
    }

    private void Open(int step, int at)
    {
        if (_ways == _open.Length)
        {
            Array.Resize(ref _open, _open.Length * 2);
        }

        _open[_ways++] = (step, at);
    }

    private bool TryFirst(int step, int at)
    {
        _furthest = Math.Max(_furthest, at);
        var bit = (at * _program!.Steps.Length) + step; // sentences are short: it fits
        ref var tried = ref _tried[bit >> 6];
        var mask = 1UL << bit;
        if ((tried & mask) != 0)
        {
            return false;
        }

        tried |= mask;
        return true;
    }
}
