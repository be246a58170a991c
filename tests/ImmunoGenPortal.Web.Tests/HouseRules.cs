using System.Reflection;
using System.Runtime.CompilerServices;

namespace ImmunoGenPortal.Web.Tests;

/// <summary>The walls of the house: who may know whom, what shape types have.</summary>
public sealed class HouseRules
{
    private static readonly string[] Rooms = ["Facts", "Extraction", "Data", "Ingestion", "Web"];

    [Theory]
    [InlineData("Facts", "Microsoft.EntityFrameworkCore", "AngleSharp", "Microsoft.Extensions", "Microsoft.AspNetCore", "Serilog", "ImmunoGenPortal")]
    [InlineData("Extraction", "Microsoft.EntityFrameworkCore", "AngleSharp", "Microsoft.Extensions", "Microsoft.AspNetCore", "Serilog", "ImmunoGenPortal.Data", "ImmunoGenPortal.Ingestion", "System.Net.Http", "System.Net.Sockets")]
    [InlineData("Data", "AngleSharp", "Serilog", "ImmunoGenPortal.Extraction", "ImmunoGenPortal.Ingestion", "ImmunoGenPortal.Web")]
    [InlineData("Ingestion", "Microsoft.AspNetCore", "Serilog", "ImmunoGenPortal.Web")]
    [InlineData("Web", "ImmunoGenPortal.Extraction", "AngleSharp", "Microsoft.Data.Sqlite")]
    public void ARoomKnowsOnlyItsNeighbours(string room, params string[] strangers)
    {
        string[] known = [.. Load(room).GetReferencedAssemblies().Select(reference => reference.Name!)];

        Assert.DoesNotContain(known, name => strangers.Any(stranger => name == stranger || name.StartsWith(stranger + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void ClassesAreSealedUnlessOthersDeriveFromThem()
    {
        var types = Rooms.Select(Load).SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass && !IsGenerated(type)).ToList();
        var bases = types.Select(type => type.BaseType).OfType<Type>().ToHashSet();

        Assert.DoesNotContain(types, type => !type.IsSealed && !type.IsAbstract && !bases.Contains(type));
    }

    [Fact]
    public void NoTypeIsNamedForNothing()
    {
        string[] empty = ["Helper", "Util", "Utils", "Manager", "Common"];

        var types = Rooms.Select(Load).SelectMany(assembly => assembly.GetTypes()).Where(type => !IsGenerated(type) && !type.Name.EndsWith("TagHelper", StringComparison.Ordinal));
        Assert.DoesNotContain(types, type => empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void ThePropertyCatalogueGivesEachNumberAndNameOnce()
    {
        var all = Facts.Properties.All;

        Assert.Equal(all.Count, all.Select(property => property.Id).Distinct().Count());
        Assert.Equal(all.Count, all.Select(property => (property.Subject, property.Name)).Distinct().Count());
    }

    private static Assembly Load(string room) => Assembly.Load("ImmunoGenPortal." + room);

    private static bool IsGenerated(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || type.Name.Contains('<', StringComparison.Ordinal)
        || type.DeclaringType is { } outer && IsGenerated(outer)
        || type.Namespace?.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal) == true
        || type.Namespace?.EndsWith("Migrations", StringComparison.Ordinal) == true
        || type.Namespace == "ImmunoGenPortal.Data.Compiled"
        || type.Namespace?.StartsWith("ImmunoGenPortal", StringComparison.Ordinal) != true
        || type.FullName == "Program";
}
