namespace Finsam.Domain;

// A payer's part of a party's amount: how many units, and how they came about.
internal sealed record KeyShare(Member Member, RemainderShare Rounding, Sek Unit)
{
    internal Sek Amount => (long)Rounding.Units * Unit;
}
