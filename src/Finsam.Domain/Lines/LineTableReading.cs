namespace Finsam.Domain;

/// <summary>A table as it was read: the table, how it was read, and all that was not understood.</summary>
/// <remarks>Swedish: <i>inläsning</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class LineTableReading : Worded
{
    internal LineTableReading(LineTable? table, Listing<Problem> problems, Listing<Wording> howItWasRead) =>
        (Table, Problems, HowItWasRead) = (table, problems, howItWasRead);

    /// <summary>The table; null where there are problems, since something would be left out of it.</summary>
    public LineTable? Table { get; }

    /// <summary>What was not understood; none where there is a table.</summary>
    public Listing<Problem> Problems { get; }

    /// <summary>What a reader had to settle: separators, headings, units, decimal signs, sums and what was left
    /// out.</summary>
    public Listing<Wording> HowItWasRead { get; }

    internal override Wording Words =>
        Wording.Joined("\n", Problems.Select(problem => problem.Words).Concat(HowItWasRead));
}
