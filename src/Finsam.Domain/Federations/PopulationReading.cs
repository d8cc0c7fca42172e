namespace Finsam.Domain;

/// <summary>A table of inhabitants as it was read: the figures, how they were read, and all that was not
/// understood.</summary>
/// <remarks>Swedish: <i>inläst befolkningstabell</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class PopulationReading : Worded
{
    internal PopulationReading(PopulationTable? table, Listing<Problem> problems, Listing<Wording> howItWasRead) =>
        (Table, Problems, HowItWasRead) = (table, problems, howItWasRead);

    /// <summary>The figures, each with the cells that it was read in; null where there are problems.</summary>
    public PopulationTable? Table { get; }

    /// <summary>What was not understood, and what is missing; none where there is a table.</summary>
    public Listing<Problem> Problems { get; }

    /// <summary>What had to be settled: headings, days, which totals were taken and which sums were made, and what was
    /// passed by.</summary>
    public Listing<Wording> HowItWasRead { get; }

    internal override Wording Words =>
        Wording.Joined("\n", Problems.Select(problem => problem.Words).Concat(HowItWasRead));
}
