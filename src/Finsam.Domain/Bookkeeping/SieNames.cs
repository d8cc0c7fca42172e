using System.Runtime.InteropServices;

namespace Finsam.Domain;

// Numbers from 0 for different texts of bytes, so that a row which repeats them allocates nothing.
internal sealed class SieNames
{
    // What a million different ones would say no bookkeeping has.
    internal const int Most = 1_000_000;

    private readonly List<byte[]> _names = [];
    private readonly List<int> _hashes = [];
    private int[] _slots = new int[64];

    internal int Count => _names.Count;

    internal ReadOnlySpan<byte> this[int number] => _names[number];

    // Null where there are so many that one more is not kept.
    internal int? NumberOf(ReadOnlySpan<byte> name)
    {
        HashCode mixed = default;
        mixed.AddBytes(name);
        int hash = mixed.ToHashCode();
        int slot = SlotOf(hash);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int number = _slots[slot] - 1;
            if (_hashes[number] == hash && name.SequenceEqual(_names[number]))
            {
                return number;
            }
        }

        if (_names.Count == Most)
        {
            return null;
        }

        _names.Add(name.ToArray());
        _hashes.Add(hash);
        _slots[slot] = _names.Count;
        if (2 * _names.Count > _slots.Length)
        {
            Grow();
        }

        return _names.Count - 1;
    }

    internal int? NumberOf(ReadOnlySpan<int> numbers) => NumberOf(MemoryMarshal.AsBytes(numbers));

    private int SlotOf(int hash) => hash & (_slots.Length - 1);

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (int number = 0; number < _names.Count; number++)
        {
            int slot = SlotOf(_hashes[number]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }
}
