using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Whether a document has the shape of FACTS.md, as far as scoring relies on it.</summary>
internal static class DocumentShape
{
    private static readonly string[] Kinds =
    [
        "partners", "compounds", "targets", "indications", "deals", "payments", "trials", "regulatory", "development",
        "people", "contacts", "financials",
    ];

    /// <exception cref="MalformedFactsException">With a sentence that begins with the document's name.</exception>
    public static void Check(JsonElement document, string where)
    {
        Need(document.ValueKind == JsonValueKind.Object, where, "not an object");
        CheckTexts(document, where);
        Need(IsObjectOrNotStated(document.Get("release")), where, "release is not an object");
        foreach (var kind in Kinds)
        {
            var rows = document.Get(kind);
            Need(rows.ValueKind == JsonValueKind.Array || !rows.IsStated(), where, $"{kind} is not a list");
            foreach (var (i, row) in rows.Elements().Index())
            {
                CheckRow(kind, row, where, $"{kind}[{i}]");
            }
        }
    }

    private static void CheckRow(string kind, JsonElement row, string where, string place)
    {
        Need(row.ValueKind == JsonValueKind.Object, where, $"{place} is not an object");
        foreach (var (key, value) in row.Properties())
        {
            switch (key)
            {
                case "basis":
                    Need(IsObjectOrNotStated(value), where, $"{place}.basis is not an object");
                    break;
                case "terms" or "results" or "evidence" or "priorTherapies":
                    Need(IsListOf(value, JsonValueKind.Object) || !value.IsStated(), where, $"{place}.{key} is not a list of objects");
                    break;
                case "aliases" or "indications" or "combination":
                    Need(IsListOf(value, JsonValueKind.String) || !value.IsStated(), where, $"{place}.{key} is not a list of names");
                    break;
                default:
                    Need(IsPlain(value), where, $"{place}.{key} is no plain value");
                    break;
            }
        }

        var name = row.Get("name");
        Need(kind == "trials" || name.IsNull() || name.IsText(), where, $"{place}.name is no text");
    }

    private static bool IsObjectOrNotStated(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object || !value.IsStated();

    private static bool IsListOf(JsonElement value, JsonValueKind kind) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == kind);

    private static bool IsPlain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => false,
        JsonValueKind.Array => value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Object),
        _ => true,
    };

    // Half a surrogate pair can be written in JSON but is no text; found here, it need not be looked for anywhere else.
    private static void CheckTexts(JsonElement document, string where)
    {
        try
        {
            Visit(document);
        }
        catch (InvalidOperationException)
        {
            throw new MalformedFactsException($"{where}: a text holds half a surrogate pair");
        }
    }

    private static void Visit(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            _ = value.Text();
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var (_, inner) in value.Properties())
            {
                Visit(inner);
            }
        }
        else
        {
            foreach (var inner in value.Elements())
            {
                Visit(inner);
            }
        }
    }

    private static void Need(bool holds, string where, string otherwise)
    {
        if (!holds)
        {
            throw new MalformedFactsException($"{where}: {otherwise}");
        }
    }
}
