namespace Finsam.Domain;

internal static class Divisors
{
    // d(k) = k: every part of a unit is rounded up.
    internal readonly struct Adams : IDivisor
    {
        public static int Halves => 0;

        public static Claim Next(ulong weight, ulong units) => new(weight, units);
    }

    // d(k) = 2k(k + 1) / (2k + 1), the harmonic mean of k and k + 1.
    internal readonly struct Dean : IDivisor
    {
        public static int Halves => 1;

        public static Claim Next(ulong weight, ulong units) =>
            unchecked(new((2 * (UInt128)units + 1) * weight, 2 * (UInt128)units * (units + (UInt128)1)));
    }

    // d(k) = the geometric mean of k and k + 1; claims are compared squared.
    internal readonly struct HuntingtonHill : IDivisor
    {
        public static int Halves => 1;

        public static Claim Next(ulong weight, ulong units) =>
            unchecked(new((UInt128)weight * weight, (UInt128)units * (units + (UInt128)1)));
    }

    // d(k) = k + 1/2: parts of a unit are rounded at the half.
    internal readonly struct Webster : IDivisor
    {
        public static int Halves => 1;

        public static Claim Next(ulong weight, ulong units) => unchecked(new(weight, 2 * (UInt128)units + 1));
    }

    // d(k) = k + 1: every part of a unit is rounded down.
    internal readonly struct Jefferson : IDivisor
    {
        public static int Halves => 2;

        public static Claim Next(ulong weight, ulong units) => new(weight, (UInt128)units + 1);
    }
}
