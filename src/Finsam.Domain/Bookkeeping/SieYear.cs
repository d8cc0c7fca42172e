namespace Finsam.Domain;

/// <summary>A financial year of a SIE file.</summary>
/// <remarks>Swedish: <i>räkenskapsår</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SieYear : Worded
{
    internal SieYear(int number, DateInterval days) => (Number, Days) = (number, days);

    /// <summary>0 for the file's own year, -1 for the year before, and so on.</summary>
    public int Number { get; }

    /// <summary>Its days, by <c>#RAR</c>.</summary>
    public DateInterval Days { get; }

    internal override Wording Words
    {
        get
        {
            Wording days = Dates.Span(Days.Start, Days.End);
            return Wording.Of($"år {Number}: {days}", $"year {Number}: {days}");
        }
    }
}
