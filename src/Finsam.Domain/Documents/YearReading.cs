using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain;

/// <summary>A document as it was read: the federation's year, or all that is wrong with it.</summary>
/// <remarks>Swedish: <i>inläst dokument</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class YearReading : Worded
{
    internal YearReading(FederationYear? year, Listing<Problem> problems) => (Year, Problems) = (year, problems);

    /// <summary>The year; null where there are problems, since nothing is read in part.</summary>
    public FederationYear? Year { get; }

    /// <summary>What is wrong, in the order of the document; none where there is a year.</summary>
    public Listing<Problem> Problems { get; }

    /// <summary>Whether there is a year.</summary>
    public bool TryGetYear([NotNullWhen(true)] out FederationYear? year) => (year = Year) is not null;

    internal override Wording Words =>
        Year is null ? Wording.Joined("\n", Problems.Select(problem => problem.Words)) : Wording.Of($"{Year}");
}
