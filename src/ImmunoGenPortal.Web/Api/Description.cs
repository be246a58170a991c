using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ImmunoGenPortal.Web.Api;

/// <summary>The description of the API for programs (OpenAPI 3.1), at /openapi/v1.json.</summary>
internal static class Description
{
    private const string About = """
        Every deal, compound and trial in the ImmunoGen releases loaded here, and for each value the sentence that says so.
        Reading is open and needs no key. An address within an answer is a path of this portal: that of a thing is its page's, and with /api/v1 before it the thing's own in this API;
        one that ends in #e-START-END is the page of a release with these characters highlighted.
        Every answer has an ETag; send it as If-None-Match and 304 says that nothing changed. Lists tell their neighbours in the header Link and as previous and next.
        """;

    /// <summary>The handler reads the form itself, so that it can say what is wrong with it.</summary>
    private static OpenApiRequestBody Files => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
                },
            },
        },
    };

    public static void AddPortalDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = action => action.RelativePath is { } path && path.StartsWith("api/v1/", StringComparison.Ordinal);
        options.AddDocumentTransformer((document, context, cancellation) =>
        {
            document.Info = new OpenApiInfo { Title = "ImmunoGen Portal", Version = "1", Description = About };
            document.AddComponent("key", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key, which admins make at /admin/keys." });
            document.Security = [new OpenApiSecurityRequirement()];
            foreach (var server in document.Servers ?? [])
            {
                server.Url = server.Url?.TrimEnd('/');
            }

            foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
            {
                tag.Description = Lists.All.FirstOrDefault(list => list.Name == tag.Name) is { } list ? $"{list.Title}: a row is {list.Row}." : OtherTag(tag.Name);
            }

            return Task.CompletedTask;
        });
        options.AddOperationTransformer(DescribeAsync);
    });

    /// <summary>What the handlers read from the query themselves, and an example of every name in a path.</summary>
    private static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Tags = new HashSet<OpenApiTagReference> { new(FolderOf(context), context.Document) };
        operation.OperationId = OperationOf(context);
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in metadata.OfType<Described>().SelectMany(described => described.Parameters))
        {
            (operation.Parameters ??= []).Add(Of(parameter));
        }

        foreach (var named in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.Name == "slug"))
        {
            named.Description = "The last part of the address of the thing's page.";
            named.Example = ExampleOf(FolderOf(context));
        }

        if (context.Description.HttpMethod == HttpMethods.Post)
        {
            operation.RequestBody = Files;
        }

        ShowExample(operation, $"{context.Description.HttpMethod} /{context.Description.RelativePath!.Replace(":int}", "}", StringComparison.Ordinal)}");
        if (metadata.OfType<Microsoft.AspNetCore.Authorization.IAuthorizeData>().Any())
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("key", context.Document)] = [] }];
        }

        return Task.CompletedTask;
    }

    private static void ShowExample(OpenApiOperation operation, string request)
    {
        foreach (var (_, response) in (operation.Responses ?? []).Where(pair => pair.Key.StartsWith('2')))
        {
            foreach (var media in response.Content?.Values ?? [])
            {
                media.Example = ExampleAnswers.Of(request);
            }
        }
    }

    private static OpenApiParameter Of(Parameter parameter)
    {
        var one = new OpenApiSchema { Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String, Pattern = parameter.Pattern, Minimum = parameter.IsNumber ? "1" : null };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Meaning + (parameter.IsMany ? " Several are alternatives." : ""),
            Example = parameter.IsNumber ? int.Parse(parameter.Example, CultureInfo.InvariantCulture) : parameter.IsMany ? new JsonArray(parameter.Example) : parameter.Example,
            Schema = parameter.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
            Explode = parameter.IsMany,
        };
    }

    private static string OtherTag(string? name) => name switch
    {
        "search" => "Releases found by words, names and fields.",
        "jobs" => "What became of uploaded files.",
        _ => "The portal itself.",
    };

    /// <summary>"getDeals" of a list, "getDealsOne" of a thing, "postReleases" of an upload.</summary>
    private static string OperationOf(OpenApiOperationTransformerContext context)
    {
        var folder = FolderOf(context);
        return $"{context.Description.HttpMethod?.ToLowerInvariant()}{char.ToUpperInvariant(folder[0])}{folder[1..]}{(context.Description.RelativePath!.Contains('{', StringComparison.Ordinal) ? "One" : "")}";
    }

    /// <summary>"deals" of "api/v1/deals/{slug}".</summary>
    private static string FolderOf(OpenApiOperationTransformerContext context) => context.Description.RelativePath!.Split('/')[2];

    private static JsonNode ExampleOf(string folder) => folder switch
    {
        "releases" => "2012-12-19-amgen-takes-third-license-for-rights-to-use-immunogens-tap-technology",
        "deals" => "amgen-license-2012-12-19",
        "partners" => "amgen",
        "compounds" => "trastuzumab-emtansine",
        "trials" => "lorvotuzumab-mertansine-phase-1-multiple-myeloma",
        "targets" => "cd56",
        _ => "multiple-myeloma",
    };
}
