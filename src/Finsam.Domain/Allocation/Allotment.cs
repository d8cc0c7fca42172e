namespace Finsam.Domain;

/// <summary>What one of those who share gets.</summary>
/// <typeparam name="T">The type of those who share.</typeparam>
/// <remarks>
/// <para>Swedish: <i>tilldelning</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed class Allotment<T> : IWorded
{
    internal Allotment(T item, Sek amount) => (Item, Amount) = (item, amount);

    /// <summary>Who gets it.</summary>
    public T Item { get; }

    /// <summary>What it gets; negative in a refund.</summary>
    public Sek Amount { get; }

    /// <summary>Who and how much, in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>Who and how much, in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language) => Wording.Of($"{Item}: {Amount}").In(language);
}
