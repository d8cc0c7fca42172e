using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain;

/// <summary>A workbook's sheets as they were read into a year: the year that was understood, all that was not, and how
/// it was read.</summary>
/// <remarks>Swedish: <i>inläst arbetsbok</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SheetsReading : Worded
{
    internal SheetsReading(FederationYear? year, IEnumerable<Problem> problems, IEnumerable<Wording> howItWasRead) =>
        (Year, Problems, HowItWasRead) = (year, [.. problems], [.. howItWasRead]);

    /// <summary>The year that what was understood makes; null where it makes none. A row or a table with a problem is
    /// no part of it.</summary>
    public FederationYear? Year { get; }

    /// <summary>What was not understood, by sheet, row and column; none where all of it was.</summary>
    public Listing<Problem> Problems { get; }

    /// <summary>What each sheet was read as, what had to be settled, and what was not read.</summary>
    public Listing<Wording> HowItWasRead { get; }

    /// <summary>Whether there is a year of all that the sheets say: nothing was left out of it.</summary>
    public bool TryGetYear([NotNullWhen(true)] out FederationYear? year) =>
        (year = Problems.Count == 0 ? Year : null) is not null;

    internal override Wording Words =>
        Wording.Joined("\n", Problems.Select(problem => problem.Words).Concat(HowItWasRead));
}
