namespace Finsam.Domain;

/// <summary>A bookkeeping file in the format SIE, types 1 to 4, as it was read: what it says, and all that was not
/// understood.</summary>
/// <remarks>Swedish: <i>SIE-fil</i>. Only <c>#TRANS</c> is booked: <c>#RTRANS</c> stands again as one, and
/// <c>#BTRANS</c> is struck. What names people (texts, signatures, employees, customers) is read past. Equal only to
/// itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SieFile : Worded
{
    internal SieFile(string? name) => Name = name;

    /// <summary>What the file is called; null where that is not told.</summary>
    public string? Name { get; }

    /// <summary>How its letters are written.</summary>
    public SieEncoding Encoding { get; internal init; } = SieEncoding.CodePage437;

    /// <summary>The program that wrote it, with its version; null where it does not say.</summary>
    public string? Program { get; internal init; }

    /// <summary>Whose bookkeeping it is; null where it does not say.</summary>
    public string? Organisation { get; internal init; }

    /// <summary>The organisation number, such as <c>222000-1230</c>, whether the file has the hyphen or not; as it
    /// stands where it has not ten digits; null where there is none. Compare
    /// <see cref="Federation.OrganisationNumber"/>.</summary>
    public string? OrganisationNumber { get; internal init; }

    /// <summary>The financial years, in the file's order.</summary>
    public Listing<SieYear> Years { get; internal init; } = [];

    /// <summary>The day through which balances count, <c>#OMFATTN</c>; null where the file has the whole
    /// year.</summary>
    public LocalDate? Through { get; internal init; }

    /// <summary>The accounts that are declared or used, in the file's order.</summary>
    public Listing<SieAccount> Accounts { get; internal init; } = [];

    /// <summary>The objects that are declared or used, in the file's order.</summary>
    public Listing<SieObject> Objects { get; internal init; } = [];

    /// <summary>Balances and results of accounts by year, in the file's order.</summary>
    public Listing<SieBalance> Balances { get; internal init; } = [];

    /// <summary>What the vouchers book, by account, objects and day, in the file's order.</summary>
    public Listing<SieBooked> Booked { get; internal init; } = [];

    /// <summary>Changes of accounts by month, where the file gives them; the same money as the vouchers', so never add
    /// the two.</summary>
    public Listing<SieMonth> Months { get; internal init; } = [];

    /// <summary>What could not be read, and where the file contradicts itself, by line; at most 200, and how many more
    /// there are.</summary>
    public Listing<Problem> Problems { get; internal init; } = [];

    /// <summary>What is worth knowing though nothing is wrong: the encoding, what is read past, what could not be
    /// compared.</summary>
    public Listing<Wording> HowItWasRead { get; internal init; } = [];

    /// <summary>Reads a file. Nothing in it throws: what is not understood is a problem, the rest is read.</summary>
    /// <param name="bytes">The file as it is, in any of three encodings.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static SieFile Read(ReadOnlySpan<byte> bytes, string? name = null) =>
        new SieReader(Guard.Against.BlankIfGiven(name)).Read(bytes);

    internal override Wording Words
    {
        get
        {
            string[] whose = [.. new[] { Name, Organisation, OrganisationNumber, Program }.OfType<string>()];
            IEnumerable<Wording> first = whose.Length == 0 ? [] : [Wording.Of($"{string.Join(", ", whose)}")];
            return Wording.Joined("\n", [.. first, .. Problems.Select(problem => problem.Words), .. HowItWasRead]);
        }
    }
}
