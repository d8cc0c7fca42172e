using System.Runtime.InteropServices;

namespace Finsam.Domain;

// Sums of rows by account, objects and day. A voucher counts when it is closed, and not before.
internal sealed class SieSums
{
    private readonly Dictionary<(int Account, int Objects, int Day), int> _places = [];
    private readonly List<SieSum> _sums = [];
    private readonly List<int> _open = [];

    // Those that a closed voucher has booked on.
    internal IEnumerable<SieSum> Booked => _sums.Where(sum => sum.IsBooked);

    // False where there are so many that one more is not kept.
    internal bool TryAdd(int account, int objects, int day, long ore, int line)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _places,
            (account, objects, day),
            out bool isKnown
        );
        if (!isKnown)
        {
            if (_sums.Count == SieNames.Most)
            {
                _places.Remove((account, objects, day));
                return false;
            }

            place = _sums.Count;
            _sums.Add(new(account, objects, day));
        }

        ref SieSum sum = ref CollectionsMarshal.AsSpan(_sums)[place];
        if (!sum.IsOpen)
        {
            (sum.IsOpen, sum.Line) = (true, sum.IsBooked ? sum.Line : line);
            _open.Add(place);
        }

        sum.Pending += ore;
        return true;
    }

    internal void Close(bool isBooked)
    {
        Span<SieSum> sums = CollectionsMarshal.AsSpan(_sums);
        foreach (int place in _open)
        {
            ref SieSum sum = ref sums[place];
            sum.Ore += isBooked ? sum.Pending : 0;
            sum.IsBooked |= isBooked;
            (sum.Pending, sum.IsOpen) = (0, false);
        }

        _open.Clear();
    }
}
