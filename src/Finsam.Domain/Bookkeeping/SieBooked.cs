namespace Finsam.Domain;

/// <summary>What a SIE file books on an account, for the same objects, on a day: the sum of its
/// <c>#TRANS</c>.</summary>
/// <remarks>Swedish: <i>bokfört belopp</i>. Texts and signatures, which may name people, are not kept. Equal only to
/// itself; not ordered.</remarks>
[NoJsonForm]
public sealed class SieBooked : Worded
{
    internal SieBooked(SieAccount account, Listing<SieObject> objects, LocalDate day, Sek amount) =>
        (Account, Objects, Day, Amount) = (account, objects, day, amount);

    /// <summary>The account.</summary>
    public SieAccount Account { get; }

    /// <summary>The objects, one order for the same ones; none where the rows have none.</summary>
    public Listing<SieObject> Objects { get; }

    /// <summary>The day: the row's own, else the voucher's.</summary>
    public LocalDate Day { get; }

    /// <summary>Debit positive, credit negative, as in the file: income is negative.</summary>
    public Sek Amount { get; }

    internal override Wording Words
    {
        get
        {
            string objects = string.Concat(Objects.Select(each => $", {each.Dimension} {each.Id}"));
            return Wording.Of($"{Day.Iso()}, {Account.Number}{objects}: {Amount}");
        }
    }
}
