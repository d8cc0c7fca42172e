namespace Finsam.Domain;

// Which of two positions goes first, by the weights and by what each has so far.
internal interface IOrder
{
    public static abstract bool IsBefore(ReadOnlySpan<long> weights, ReadOnlySpan<long> parts, int one, int other);
}
