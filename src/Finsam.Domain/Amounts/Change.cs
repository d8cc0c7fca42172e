namespace Finsam.Domain;

/// <summary>One amount, before and after.</summary>
/// <remarks>Swedish: <i>ändring</i>. Equal only to itself; not ordered.</remarks>
/// <typeparam name="T">What has the amount: a member, a line.</typeparam>
[NoJsonForm]
public sealed class Change<T> : Worded
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

    internal override Wording Words => Wording.Of($"{What}: {Before} -> {After} ({Difference})");
}
