using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Pages.Compounds;

/// <summary>A part of a compound that one of its names tells.</summary>
public sealed record NamedPart(string Value, Statement By);

/// <summary>Antibody, payload and linker as the names of a compound tell them; null where none does.</summary>
public sealed record MakeUp(NamedPart? Antibody, NamedPart? Payload, NamedPart? Linker)
{
    public static MakeUp Of(EntityView view)
    {
        var told = view.Called.Select(name => (Name: name, Parts: ConjugateName.Of(name.Value))).Where(pair => pair.Parts is not null).OrderBy(pair => pair.Parts!.Linker is null).ToList();
        return new MakeUp(Part(parts => parts.Antibody), Part(parts => parts.Payload), Part(parts => parts.Linker));

        NamedPart? Part(Func<ConjugateName, string?> of) =>
            told.Select(pair => of(pair.Parts!) is { } value ? new NamedPart(value, pair.Name) : null).FirstOrDefault(part => part is not null);
    }
}
