using System.Runtime.InteropServices;

namespace Finsam.Domain;

/// <summary>A total of a statement: what its parts come to, and what is printed.</summary>
/// <remarks>
/// <para>Swedish: <i>summa</i>.</para>
/// <para>
/// What is printed is used onward, though it may be wrong: the next total is tested against it. Equal when both parts are equal; not
/// ordered; the default value is 0 kr, not printed.
/// </para>
/// </remarks>
/// <param name="Computed">What the figures one level down come to.</param>
/// <param name="Printed">What the document prints; null where it prints nothing.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StatementTotal(Sek Computed, Sek? Printed)
{
    /// <summary>The value that is used onward: the printed one, otherwise the computed one.</summary>
    public Sek Value => Printed ?? Computed;

    /// <summary>How much more is printed than its parts come to; 0 kr where nothing is printed.</summary>
    public Sek Difference => Value - Computed;

    /// <summary>The value and, where it differs, what its parts come to.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Difference == Sek.Zero ? $"{Value}" : $"{Value} (tryckt; delarna ger {Computed})";
}
