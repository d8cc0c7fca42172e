#if NET10_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Finsam.Domain;

// Finds the value at a place in descending order, without sorting, eight at a time.
internal static unsafe class VectorSelection
{
    // Up to so many values, counting for each how many are larger is quicker than leaving some out.
    private const int Few = 48;

    // The value that exactly so many are at least as large as, ties counted in; overwrites a vector behind the values.
    internal static ulong Largest(ulong* values, int length, int place)
    {
        while (length > Few)
        {
            ulong pivot = MiddleOfThree(values[0], values[length / 2], values[length - 1]);
            (int larger, int smaller) = Count(values, length, pivot);
            if (place > larger && place <= length - smaller)
            {
                return pivot;
            }

            bool isLarger = place <= larger;
            Keep(values, length, pivot, isLarger);
            place -= isLarger ? 0 : length - smaller;
            length = isLarger ? larger : smaller;
        }

        return LargestOfFew(values, length, place);
    }

    private static (int Larger, int Smaller) Count(ulong* values, int length, ulong pivot)
    {
        (int larger, int smaller) = (0, 0);
        for (int at = 0; at < length; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> vector = Vector512.Load(values + at);
            larger += Lanes.Count(IsWithin(at, length) & Vector512.GreaterThan(vector, Vector512.Create(pivot)));
            smaller += Lanes.Count(IsWithin(at, length) & Vector512.LessThan(vector, Vector512.Create(pivot)));
        }

        return (larger, smaller);
    }

    private static void Keep(ulong* values, int length, ulong pivot, bool isLarger)
    {
        int kept = 0;
        for (int at = 0; at < length; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> vector = Vector512.Load(values + at);
            Vector512<ulong> isKept =
                IsWithin(at, length)
                & (
                    isLarger
                        ? Vector512.GreaterThan(vector, Vector512.Create(pivot))
                        : Vector512.LessThan(vector, Vector512.Create(pivot))
                );
            Avx512F.Compress(Vector512<ulong>.Zero, isKept, vector).Store(values + kept);
            kept += Lanes.Count(isKept);
        }
    }

    private static ulong LargestOfFew(ulong* values, int length, int place)
    {
        Vector512<ulong> smallest = Vector512<ulong>.AllBitsSet;
        for (int at = 0; at < length; at += Vector512<ulong>.Count)
        {
            Vector512<ulong> vector = Vector512.Load(values + at);
            Vector512<ulong> larger = Lanes.CountLarger(vector, values, length);
            Vector512<ulong> isAhead =
                IsWithin(at, length) & Vector512.LessThan(larger, Vector512.Create((ulong)place));
            smallest = Vector512.ConditionalSelect(isAhead, Vector512.Min(smallest, vector), smallest);
        }

        ulong cut = smallest[0];
        for (int lane = 1; lane < Vector512<ulong>.Count; lane++)
        {
            cut = Math.Min(cut, smallest[lane]);
        }

        return cut;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> IsWithin(int at, int length) =>
        Vector512.LessThan(Vector512<ulong>.Indices, Vector512.Create((ulong)(length - at)));

    private static ulong MiddleOfThree(ulong one, ulong other, ulong third) =>
        Math.Max(Math.Min(one, other), Math.Min(Math.Max(one, other), third));
}
#endif
