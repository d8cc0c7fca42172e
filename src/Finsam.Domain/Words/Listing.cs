using System.Collections;
using System.Runtime.CompilerServices;

namespace Finsam.Domain;

/// <summary>Things in a row, which nobody can change.</summary>
/// <remarks>Swedish: <i>förteckning</i>. It shows itself, a line for each. Equal when the things are equal, in the same
/// order; not ordered.</remarks>
/// <typeparam name="T">What stands in it.</typeparam>
[CollectionBuilder(typeof(ListingBuilder), nameof(ListingBuilder.Of))]
[NoJsonForm]
public sealed class Listing<T> : IReadOnlyList<T>, IEquatable<Listing<T>>, IWorded
{
    private readonly T[] _items;

    // The array is the library's own.
    internal Listing(T[] items) => _items = items;

    /// <summary>How many there are.</summary>
    public int Count => _items.Length;

    /// <summary>One of them, by its place from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public T this[int index] => _items[index];

    /// <summary>Them, one after the other.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two rows have equal things in the same order.</summary>
    public static bool operator ==(Listing<T>? left, Listing<T>? right) => Equals(left, right);

    /// <summary>Whether two rows differ.</summary>
    public static bool operator !=(Listing<T>? left, Listing<T>? right) => !Equals(left, right);

    /// <summary>Whether another row has equal things in the same order.</summary>
    public bool Equals(Listing<T>? other) =>
        other is not null && ((ReadOnlySpan<T>)_items).SequenceEqual(other._items, null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Listing<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>A line for each, in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>A line for each, in a language; an empty line between those that have several.</summary>
    public string ToString(Language language)
    {
        IFormatProvider shape = NumberShape.Of(language);
        string[] texts = Array.ConvertAll(_items, item => string.Create(shape, $"{item}"));
        return string.Join(Array.Exists(texts, text => text.Contains('\n')) ? "\n\n" : "\n", texts);
    }
}
