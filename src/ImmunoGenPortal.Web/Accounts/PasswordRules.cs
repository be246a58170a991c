using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>
/// What a password may not be, beside too short: the name, or one of those that are guessed first. Which these are an estimator tells that knows tens of thousands of common passwords,
/// names and words, and what people make of them (digits and years at the end, letters written as digits, neighbours on the keyboard, repetitions). No kind of character is asked for.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <summary>What is said of a longer one.</summary>
    public const string TooLong = "Choose a password of at most 128 characters.";

    /// <summary>Bits: a password among the first sixteen million guesses (2 to the 24th) is refused. The 3,000 commonest of twelve characters or more are well below.</summary>
    private const double Guessed = 24;

    /// <summary>Characters of a password that are looked at: the time grows faster than its length.</summary>
    private const int LookedAt = 64;

    /// <summary>What somebody who knows the portal would try first.</summary>
    private static readonly string[] OwnWords = ["immunogen", "imgn", "portal", "immunogenportal", "curator", "maytansine", "mirvetuximab", "soravtansine", "kadcyla", "elahere", "release", "antibody"];

    private static readonly Zxcvbn.Zxcvbn Estimator = new();

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var (given, name) = (password ?? "", user.UserName ?? "");
        return Task.FromResult(
            string.Equals(given, name, StringComparison.OrdinalIgnoreCase) ? Refusal("PasswordIsName", "The name cannot be the password. Choose another password.")
            : given.Length > Longest ? Refusal("PasswordTooLong", TooLong)
            : given.Length >= Shortest && IsCommon(given, name) ? Refusal("PasswordIsCommon", "This password is among those that are guessed first. Choose another: a few words that do not belong together make a good one.")
            : IdentityResult.Success);
    }

    private static bool IsCommon(string password, string name)
    {
        var seen = password[..Math.Min(password.Length, LookedAt)];
        return Estimator.EvaluatePassword(seen, [.. OwnWords, name.ToLowerInvariant()]).Entropy < Guessed;
    }

    private static IdentityResult Refusal(string code, string sentence) => IdentityResult.Failed(new IdentityError { Code = code, Description = sentence });
}
