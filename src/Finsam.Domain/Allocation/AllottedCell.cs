namespace Finsam.Domain;

/// <summary>What one row of a table has in one of its columns.</summary>
/// <typeparam name="TRow">The type of the rows, such as members.</typeparam>
/// <typeparam name="TColumn">The type of the columns, such as days of payment.</typeparam>
/// <remarks>
/// <para>Swedish: <i>tilldelning i tabell</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
[NoJsonForm]
public sealed class AllottedCell<TRow, TColumn> : IWorded
{
    internal AllottedCell(TRow row, TColumn column, Sek amount) => (Row, Column, Amount) = (row, column, amount);

    /// <summary>The row.</summary>
    public TRow Row { get; }

    /// <summary>The column.</summary>
    public TColumn Column { get; }

    /// <summary>What stands where they meet; negative in a refund.</summary>
    public Sek Amount { get; }

    /// <summary>Row, column and amount, in Swedish.</summary>
    public override string ToString() => ToString(Language.Swedish);

    /// <summary>Row, column and amount, in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language) => Wording.Of($"{Row}, {Column}: {Amount}").In(language);
}
