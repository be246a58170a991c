using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;

namespace ImmunoGenPortal.Web.Tests.Accounts;

public sealed class PasswordRulesTests
{
    /// <summary>What the lists of leaked passwords begin with, made long enough as people do it.</summary>
    private static readonly string[] Stems =
    [
        "password", "qwerty", "iloveyou", "princess", "dragon", "monkey", "letmein", "football", "baseball", "superman", "batman", "welcome", "sunshine", "master", "shadow", "michael", "jennifer", "jordan", "hunter",
        "charlie", "jessica", "pokemon", "starwars", "computer", "whatever", "liverpool", "chocolate", "butterfly", "immunogen",
    ];

    private static readonly string[] Endings = ["123456", "12345678", "111111", "2024", "1234567890"];

    [Fact]
    public async Task WhatIsGuessedFirstIsRefused()
    {
        string[] guessed =
        [
            .. Stems.SelectMany(stem => Endings.Select(ending => stem + ending).Append(stem + stem)).Where(word => word.Length >= PasswordRules.Shortest),
            "123456789012", "1234567890ab", "aaaaaaaaaaaa", "abcdefghijkl", "qwertyuiopasdf", "1q2w3e4r5t6y", "1qaz2wsx3edc", "q1w2e3r4t5y6", "zxcvbnm12345", "P@ssw0rd2024", "Password1234!", "123123123123", "administrator", "manchesterunited",
        ];

        Assert.True(guessed.Length > 100);
        Assert.All(await Task.WhenAll(guessed.Select(RefusalAsync)), code => Assert.Equal("PasswordIsCommon", code));
    }

    /// <summary>No kind of character is asked for, and none forbidden.</summary>
    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("eine ziemlich lange zeile")]
    [InlineData("夏草や兵どもが夢の跡夏草や")]
    [InlineData("83920174650192")]
    [InlineData("a\tb\tc\td\te\tf\tg")]
    public async Task WhateverElseIsLongEnoughIsTaken(string password) => Assert.Null(await RefusalAsync(password));

    [Fact]
    public async Task AHundredAndTwentyEightCharactersAreTakenAndOneMoreIsNot()
    {
        var longest = string.Concat(Enumerable.Range(0, 32).Select(number => (1000 + number * 271).ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(128, longest.Length);
        Assert.Null(await RefusalAsync(longest));
        Assert.Equal("PasswordTooLong", await RefusalAsync(longest + "x"));
    }

    private static async Task<string?> RefusalAsync(string password) =>
        (await new PasswordRules().ValidateAsync(null!, new Account { UserName = "bert" }, password)).Errors.FirstOrDefault()?.Code;
}
