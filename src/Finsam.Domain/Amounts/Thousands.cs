using System.Buffers;

namespace Finsam.Domain;

/// <summary>How thousands are separated in text.</summary>
internal static class Thousands
{
    /// <summary>The spaces that may stand between thousands: ordinary, no-break, narrow no-break, thin and figure space.</summary>
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u202F\u2009\u2007");

    /// <summary>Whether the text is digits alone, or one to three of them and then groups of a space and three.</summary>
    internal static bool AreSeparated(ReadOnlySpan<char> whole)
    {
        int lead = whole.IndexOfAnyExceptInRange('0', '9');
        if (lead < 0)
        {
            return !whole.IsEmpty;
        }

        if (lead is 0 or > 3 || (whole.Length - lead) % 4 != 0)
        {
            return false;
        }

        for (int at = lead; at < whole.Length; at += 4)
        {
            if (!Spaces.Contains(whole[at]) || whole.Slice(at + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }
}
