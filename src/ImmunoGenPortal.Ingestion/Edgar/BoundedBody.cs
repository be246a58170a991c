namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Reads the body of an answer, unpacked, up to a bound.</summary>
internal static class BoundedBody
{
    /// <returns>Null when the body is larger than the bound; nothing beyond it is read.</returns>
    public static async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > EdgarRequests.MaxBytes)
        {
            return null;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = await stream.ReadAsync(buffer, cancellation); read > 0; read = await stream.ReadAsync(buffer, cancellation))
        {
            if (body.Length + read > EdgarRequests.MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
