using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>How much of a request's body is taken: from anybody little, and what an address allows from whoever may send something there. Routing alone would allow it before it is known who asks.</summary>
internal static class BodyLimits
{
    /// <summary>Bytes from somebody who has not proved who they are, forms of signed-in people too.</summary>
    public const long Anybody = 2 * 1024 * 1024;

    /// <summary>Goes after routing and before whoever asks is known.</summary>
    public static void UseNarrowBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Set(context, Anybody);
        return next(context);
    });

    /// <summary>Goes after whoever may not is turned away.</summary>
    public static void UseWideBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { MaxRequestBodySize: { } most })
        {
            Set(context, most);
        }

        return next(context);
    });

    private static void Set(HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }
    }
}
