namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>A document that is not shaped as FACTS.md says; the message names the document and the place.</summary>
public sealed class MalformedFactsException : Exception
{
    public MalformedFactsException()
    {
    }

    public MalformedFactsException(string message)
        : base(message)
    {
    }

    public MalformedFactsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
