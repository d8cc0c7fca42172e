namespace Finsam.Domain;

// A binary heap of positions in a span, the first of an order at its root.
internal static class IndexHeap
{
    internal static void Build<TOrder>(Span<int> heap, ReadOnlySpan<long> weights, ReadOnlySpan<long> parts)
        where TOrder : struct, IOrder
    {
        for (int root = heap.Length / 2 - 1; root >= 0; root--)
        {
            SiftDown<TOrder>(heap, weights, parts, root);
        }
    }

    // Puts the root where it belongs, after its place in the order has changed.
    internal static void SiftDown<TOrder>(
        Span<int> heap,
        ReadOnlySpan<long> weights,
        ReadOnlySpan<long> parts,
        int root = 0
    )
        where TOrder : struct, IOrder
    {
        int moving = heap[root];
        while (2 * root + 1 < heap.Length)
        {
            int child = 2 * root + 1;
            if (child + 1 < heap.Length && TOrder.IsBefore(weights, parts, heap[child + 1], heap[child]))
            {
                child++;
            }

            if (!TOrder.IsBefore(weights, parts, heap[child], moving))
            {
                break;
            }

            heap[root] = heap[child];
            root = child;
        }

        heap[root] = moving;
    }

    // Takes the first out; what is left is the heap less its last place.
    internal static int Pop<TOrder>(ref Span<int> heap, ReadOnlySpan<long> weights, ReadOnlySpan<long> parts)
        where TOrder : struct, IOrder
    {
        int first = heap[0];
        heap[0] = heap[^1];
        heap = heap[..^1];
        if (heap.Length > 1)
        {
            SiftDown<TOrder>(heap, weights, parts);
        }

        return first;
    }
}
