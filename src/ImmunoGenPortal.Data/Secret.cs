using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ImmunoGenPortal.Data;

/// <summary>What is shown once and then only known by its hash: the token of a link, an API key.</summary>
public static class Secret
{
    /// <summary>256 random bits as 43 characters that an address can hold. So long a secret needs no salt and no slow hash.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of it: SHA-256.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
