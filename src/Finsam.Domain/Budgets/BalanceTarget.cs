using System.Runtime.InteropServices;

namespace Finsam.Domain;

/// <summary>Between what a column is to close: at least a floor and, where the board has one, at most a ceiling.</summary>
/// <remarks>
/// <para>Swedish: <i>mål för utgående balans</i>.</para>
/// <para>Equal when both parts are equal; not ordered; the default value is at least 0 kr.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BalanceTarget
{
    /// <summary>A target.</summary>
    /// <param name="floor">The least that is to be left.</param>
    /// <param name="ceiling">The most that is to be left; null where there is no limit.</param>
    /// <exception cref="ArgumentException"><paramref name="floor"/> is above <paramref name="ceiling"/>.</exception>
    public BalanceTarget(Sek floor, Sek? ceiling = null)
    {
        if (floor > ceiling)
        {
            throw new ArgumentException(
                $"The floor {floor} is above the ceiling {ceiling}. Nothing lies between them: lower the floor or raise the ceiling.",
                nameof(floor)
            );
        }

        (Floor, Ceiling) = (floor, ceiling);
    }

    /// <summary>The least that is to be left.</summary>
    public Sek Floor { get; }

    /// <summary>The most that is to be left; null where there is no limit.</summary>
    public Sek? Ceiling { get; }

    /// <summary>How much a closing balance is below the floor; as a negative amount, how much it is above the ceiling; 0 kr between.</summary>
    internal Sek GapOf(Sek closing) =>
        closing < Floor ? Floor - closing
        : closing > Ceiling ? Ceiling.Value - closing
        : Sek.Zero;
}
