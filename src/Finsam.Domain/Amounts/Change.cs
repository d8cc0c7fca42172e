namespace Finsam.Domain;

/// <summary>One amount, before and after.</summary>
/// <remarks>
/// <para>Swedish: <i>ändring</i>.</para>
/// <para>Equal when every part is equal; not ordered.</para>
/// </remarks>
/// <typeparam name="T">What has the amount: a member, a line.</typeparam>
public sealed record Change<T>
{
    internal Change(T what, Sek before, Sek after) => (What, Before, After) = (what, before, after);

    /// <summary>What has the amount.</summary>
    public T What { get; }

    /// <summary>The amount before; 0 kr where there was none.</summary>
    public Sek Before { get; }

    /// <summary>The amount after; 0 kr where there is none.</summary>
    public Sek After { get; }

    /// <summary>What was added; negative where the amount went down.</summary>
    /// <exception cref="OverflowException">It is more than an amount can hold.</exception>
    public Sek Difference => After - Before;

    /// <summary>What it concerns, from and to, in Swedish.</summary>
    /// <returns>The text, such as <c>Aneby: 181 200 kr -> 183 400 kr (2 200 kr)</c>.</returns>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>What it concerns, from and to.</summary>
    /// <param name="language">The language, which decides how amounts are written.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language) => Wording.Of($"{What}: {Before} -> {After} ({Difference})").In(language);
}
