using System.Numerics;

namespace Finsam.Domain;

// Finds the value at a place in descending order, without sorting.
internal static class Selection
{
    // The value that exactly so many are at least as large as, ties counted in; reorders the values.
    internal static T Largest<T>(Span<T> values, int place)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        while (true)
        {
            T pivot = MiddleOfThree(values[0], values[values.Length / 2], values[^1]);
            (int larger, int equal) = (0, 0);
            for (int i = 0; i < values.Length; i++)
            {
                // Larger ones move to the front, those equal to the pivot behind them, the rest stay behind.
                T value = values[i];
                if (value > pivot)
                {
                    values[i] = values[larger + equal];
                    values[larger + equal] = values[larger];
                    values[larger++] = value;
                }
                else if (value == pivot)
                {
                    values[i] = values[larger + equal];
                    values[larger + equal++] = value;
                }
            }

            if (place <= larger)
            {
                values = values[..larger];
            }
            else if (place <= larger + equal)
            {
                return pivot;
            }
            else
            {
                place -= larger + equal;
                values = values[(larger + equal)..];
            }
        }
    }

    private static T MiddleOfThree<T>(T one, T other, T third)
        where T : struct, IComparisonOperators<T, T, bool> =>
        one > other
            ? other > third
                ? other
                : one > third
                    ? third
                    : one
            : one > third
                ? one
                : other > third
                    ? third
                    : other;
}
