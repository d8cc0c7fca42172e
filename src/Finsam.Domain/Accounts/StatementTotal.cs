namespace Finsam.Domain;

/// <summary>A total of a statement: what its parts come to, and what is printed.</summary>
/// <remarks>
/// <para>Swedish: <i>summa</i>.</para>
/// <para>What is printed is used onward, though it may be wrong: the next total is tested against it. Equal when both
/// parts are equal; not ordered.</para>
/// </remarks>
public sealed record StatementTotal
{
    internal StatementTotal(Sek computed, Sek? printed) => (Computed, Printed) = (computed, printed);

    /// <summary>What the figures one level down come to.</summary>
    public Sek Computed { get; }

    /// <summary>What the document prints; null where it prints nothing.</summary>
    public Sek? Printed { get; }

    /// <summary>The value that is used onward: the printed one, otherwise the computed one.</summary>
    public Sek Value => Printed ?? Computed;

    /// <summary>How much more is printed than its parts come to; 0 kr where nothing is printed.</summary>
    /// <exception cref="OverflowException">It is more than an amount can hold.</exception>
    public Sek Difference => Value - Computed;

    /// <summary>The value and, where it differs, what its parts come to.</summary>
    public override string ToString() =>
        Difference == Sek.Zero ? $"{Value}" : $"{Value} (tryckt; delarna ger {Computed})";
}
