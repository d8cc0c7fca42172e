using System.ComponentModel;

namespace Finsam.Domain;

/// <summary>What <c>[…]</c> calls where a <see cref="Listing{T}"/> is wanted, as in <c>reading?.Problems ??
/// []</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ListingBuilder
{
    /// <summary>The things in a row, copied.</summary>
    public static Listing<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    internal static Listing<T> ToListing<T>(this IEnumerable<T> items) => new([.. items]);
}
