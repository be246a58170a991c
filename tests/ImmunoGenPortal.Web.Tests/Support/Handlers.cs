using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>One way to ask the portal for something.</summary>
/// <param name="Address">With "1" for each number and "x" for each name that it takes.</param>
/// <param name="IsPage">A handler of a page; else a mapped address.</param>
internal sealed record Handler(string Method, string Address, bool IsPage, EndpointMetadataCollection Metadata)
{
    public bool IsSafe => Method is "GET" or "HEAD";

    public override string ToString() => $"{Method} {Address}";

    /// <summary>Every one that the program has, from its own table of endpoints.</summary>
    public static IReadOnlyList<Handler> All(Portal portal)
    {
        portal.NewClient().Dispose();
        return [.. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(Of)];
    }

    private static IEnumerable<Handler> Of(RouteEndpoint endpoint)
    {
        var address = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Filled))));
        return endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page
            ? page.HandlerMethods.Where(method => method.HttpMethod != "Get")
                .Select(method => new Handler(method.HttpMethod!.ToUpperInvariant(), address + (method.Name is null ? "" : "?handler=" + method.Name), true, endpoint.Metadata))
                .Append(new Handler("GET", address, true, endpoint.Metadata))
            : (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => new Handler(method, address, false, endpoint.Metadata));
    }

    private static string Filled(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { ParameterPolicies: [{ Content: "int" or "long" }, ..] } => "1",
        _ => "x",
    };
}
