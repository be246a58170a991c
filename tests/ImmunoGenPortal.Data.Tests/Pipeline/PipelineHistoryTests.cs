using ImmunoGenPortal.Data.Pipeline;

namespace ImmunoGenPortal.Data.Tests.Pipeline;

public sealed class PipelineHistoryTests
{
    private const int Compound = 1;
    private const int Myeloma = 10;
    private const int Lung = 11;

    private static readonly PipelineHistory History = new(
    [
        Told(1, null, "ind", "2005-01-10"),
        Told(2, Myeloma, "1", "2006-03-01"),
        Told(3, Myeloma, "1", "2007-03-01"),
        Told(4, Lung, "2", "2008-06-01"),
        Told(5, Myeloma, "2", "2011-12-10"),
        Told(6, Myeloma, "preclinical", "2012-01-05"),
        Told(7, Lung, "3", null),
    ],
    [new StopTelling(8, Compound, Lung, Day("2010-02-02"))]);

    [Theory]
    [InlineData("2004-12-31", "")]
    [InlineData("2005-01-10", "any ind 1")]
    [InlineData("2007-12-31", "myeloma 1 2")]
    [InlineData("2009-01-01", "lung 2 4, myeloma 1 2")]
    [InlineData("2010-02-02", "lung 2 4 stopped, myeloma 1 2")]
    [InlineData("2012-12-31", "lung 2 4 stopped, myeloma 2 5")]
    [InlineData(null, "lung 3 7 stopped, myeloma 2 5")]
    public void AStageStandsFromTheFirstReleaseThatTellsOfIt(string? day, string expected)
    {
        var standings = History.On(day is null ? null : Day(day));

        Assert.Equal(expected, string.Join(", ", standings.Select(Written).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void WhatMovedBetweenTwoDaysIsNewHigherOrStopped()
    {
        var moves = History.Moves(Day("2006-06-01"), Day("2012-12-31"));

        Assert.Equal(["- > lung 2 stopped: False", "1 > myeloma 2: False"], moves.Select(move => $"{move.Before?.Highest.Stage ?? "-"} > {Written(move.After).Replace(" 4", "", StringComparison.Ordinal).Replace(" 5", "", StringComparison.Ordinal)}: {move.IsStop}"));
        Assert.True(Assert.Single(History.Moves(Day("2009-01-01"), Day("2010-12-31"))).IsStop);
        Assert.Empty(History.Moves(Day("2012-01-01"), Day("2012-12-31")));
    }

    [Fact]
    public void TheDaysOfChangeAreThoseOnWhichSomethingRoseOrStopped() =>
        Assert.Equal(["2005-01-10", "2006-03-01", "2008-06-01", "2010-02-02", "2011-12-10"], History.Changes().Select(day => day.ToString("yyyy-MM-dd", null)));

    [Theory]
    [InlineData("1b/2", "1/2")]
    [InlineData("1/2a", "1/2")]
    [InlineData("1a/1b", "1")]
    [InlineData("2b", "2")]
    [InlineData("2/3", "3")]
    [InlineData("4", "approved")]
    [InlineData("ind", "ind")]
    public void EveryStageHasItsColumn(string stage, string column)
    {
        Assert.Equal(column, StageScale.ColumnOf(stage));
        Assert.Contains(column, StageScale.Columns);
    }

    [Fact]
    public void StagesRankFromTheBenchToTheMarket()
    {
        string[] stages = ["not a stage", "preclinical", "ind", "clinical", "1", "1a", "1a/1b", "1/2", "1/2a", "1b/2", "2", "2a", "2b", "2/3", "3", "3b", "4", "filed", "approved"];

        Assert.Equal(stages, stages.Reverse().OrderBy(StageScale.Rank));
        Assert.Equal(stages.Length, stages.DistinctBy(StageScale.Rank).Count());
        Assert.All(["", "5", "1d", "1/", "/2", "1/2/3", "12"], none => Assert.Equal(-1, StageScale.Rank(none)));
    }

    private static string Written(Standing one) =>
        $"{one.Highest.Indication switch { Myeloma => "myeloma", Lung => "lung", _ => "any" }} {one.Highest.Stage} {one.Highest.ClaimId}{(one.Stopped is null ? "" : " stopped")}";

    private static StageTelling Told(int claim, int? indication, string stage, string? day) => new(claim, Compound, indication, stage, day is null ? null : Day(day));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
