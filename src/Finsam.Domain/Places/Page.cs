namespace Finsam.Domain;

/// <summary>The part of a federation's year that a figure stands in.</summary>
/// <remarks>Swedish: <i>avdelning</i>. The default value is <see cref="Lines"/>, the table of budget and
/// outcome.</remarks>
public enum Page
{
    /// <summary>Budget, plan, outcome and forecast: columns by lines. Swedish: <i>resultaträkning och
    /// budget</i>.</summary>
    Lines = 0,

    /// <summary>Who is a member. Swedish: <i>medlemmar</i>.</summary>
    Members = 10,

    /// <summary>What members contribute; the column is the year. Swedish: <i>medlemsbidrag</i>.</summary>
    Contributions = 20,

    /// <summary>What is paid for positions; the column is the days, the line the role. Swedish:
    /// <i>utbetalningar</i>.</summary>
    Payouts = 30,

    /// <summary>Grants and requisitions; the column is the year, the line the initiative. Swedish:
    /// <i>insatser</i>.</summary>
    Initiatives = 40,

    /// <summary>What is owned and owed on a day. Swedish: <i>balansräkning</i>.</summary>
    Balances = 50,

    /// <summary>Equity on a day. Swedish: <i>eget kapital</i>.</summary>
    Equity = 60,

    /// <summary>Money in hand on a day. Swedish: <i>likviditet</i>.</summary>
    Liquidity = 70,

    /// <summary>Days by which something is to be done. Swedish: <i>tidsfrister</i>.</summary>
    Deadlines = 80,

    /// <summary>Goals; the line is the goal. Swedish: <i>mål</i>.</summary>
    Goals = 90,
}
