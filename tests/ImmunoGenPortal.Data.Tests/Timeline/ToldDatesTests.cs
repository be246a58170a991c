using System.Globalization;
using ImmunoGenPortal.Data.Timeline;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Tests.Timeline;

public class ToldDatesTests
{
    [Theory]
    [InlineData("2013-02-22 2013-02-22, 2013-05-01 2013-02", "2013-02-22 told 2013-02-22")]
    [InlineData("2013-05-01 2013-02, 2013-02-22 2013-02-22", "2013-02-22 told 2013-02-22")]
    [InlineData("2022-07-29 2022-11-28, 2023-12-01 2024-05-03", "2022-11-28 told 2022-07-29, 2024-05-03 told 2023-12-01")]
    [InlineData("2022-11-14 -, 2024-03-22 2024-03-22", "- told 2022-11-14, 2024-03-22 told 2024-03-22")]
    [InlineData("2013-02-22 -, 2013-05-01 2013-02", "2013-02 told 2013-05-01")]
    [InlineData("2014-01-10 -, 2013-05-01 2013-02", "2013-02 told 2013-05-01")]
    [InlineData("2013-02-22 -, 2013-02-25 -", "- told 2013-02-22")]
    [InlineData("- -, 2013-02-25 -", "- told 2013-02-25")]
    [InlineData("2013-02-22 2013, 2014-03-01 2014", "2013 told 2013-02-22, 2014 told 2014-03-01")]
    public void WhatCannotBeTheSameDayIsAnotherEvent(string told, string expected)
    {
        var number = 0;
        var events = ToldDates.Apart([.. told.Split(", ").Select(one => one.Split(' ')).Select(one => new ToldDate(++number, one[0] == "-" ? null : DateOnly.Parse(one[0], CultureInfo.InvariantCulture), one[1] == "-" ? null : PartialDate.Parse(one[1])))]);

        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), events.Select(one => $"{one.When?.ToString() ?? "-"} told {one.Told:yyyy-MM-dd}").Order(StringComparer.Ordinal));
    }
}
