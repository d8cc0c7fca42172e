namespace Finsam.Domain;

// What is booked, and what an open voucher would book; the line is that of its first row.
internal struct SieSum(int account, int objects, int day)
{
    internal readonly int Account => account;

    internal readonly int Objects => objects;

    internal readonly int Day => day;

    internal Int128 Ore;
    internal Int128 Pending;
    internal int Line;
    internal bool IsOpen;
    internal bool IsBooked;
}
