using System.Numerics;

namespace ImmunoGenPortal.Extraction.Lexicon;

/// <summary>Words by their letters, one after the other. Small enough for a processor to keep at hand: each letter of each word of a release is looked up in it.</summary>
internal sealed class LetterTree
{
    /// <summary>By level, so that the openings of all words lie together; the next nodes of a node follow each other.</summary>
    private readonly Node[] _nodes;

    /// <param name="words">Of small letters and digits, each once.</param>
    public LetterTree(IReadOnlyList<string> words)
    {
        var nodes = new List<Node> { new(0, 0, -1) };
        var level = new List<(int Node, List<int> Words)> { (0, [.. Enumerable.Range(0, words.Count)]) };
        for (var depth = 0; level.Count > 0; depth++)
        {
            var below = new List<(int, List<int>)>();
            foreach (var (node, within) in level)
            {
                var whole = within.FindIndex(word => words[word].Length == depth);
                var next = within.Where(word => words[word].Length > depth).GroupBy(word => Place(words[word][depth])).OrderBy(static letter => letter.Key).ToList();
                nodes[node] = new Node(next.Aggregate(0UL, static (letters, letter) => letters | (1UL << letter.Key)), nodes.Count, whole < 0 ? -1 : within[whole]);
                foreach (var letter in next)
                {
                    below.Add((nodes.Count, [.. letter]));
                    nodes.Add(default);
                }
            }

            level = below;
        }

        _nodes = [.. nodes];
    }

    /// <summary>The node that a letter leads to; 0 where no word goes on so.</summary>
    /// <param name="letter">A small letter or a digit; no word goes on with another.</param>
    public int Step(int node, char letter)
    {
        var place = Place(letter);
        ref readonly var from = ref _nodes[node];
        return place >= 0 && (from.Letters >> place & 1) != 0 ? from.First + BitOperations.PopCount(from.Letters & ((1UL << place) - 1)) : 0;
    }

    /// <summary>The number of the word that ends at a node; -1 where none does.</summary>
    public int WordAt(int node) => _nodes[node].Word;

    private static int Place(char letter) =>
        letter is >= 'a' and <= 'z' ? letter - 'a'
        : letter is >= '0' and <= '9' ? 26 + letter - '0'
        : -1;

    /// <param name="Letters">The letters that a word goes on with, as bits.</param>
    /// <param name="First">The node of the first of these.</param>
    private readonly record struct Node(ulong Letters, int First, int Word);
}
