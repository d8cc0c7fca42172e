namespace Finsam.Domain;

/// <summary>An amount for each of the three parties: what each pays, offers, or has left.</summary>
/// <remarks>
/// <para>Swedish: <i>belopp per part</i>.</para>
/// <para>Equal when all three amounts are equal; not ordered.</para>
/// </remarks>
public sealed record PartyAmounts
{
    /// <summary>An amount for each party.</summary>
    /// <param name="state">The state's amount.</param>
    /// <param name="regions">The regions' amount, together.</param>
    /// <param name="municipalities">The municipalities' amount, together.</param>
    public PartyAmounts(Sek state, Sek regions, Sek municipalities) =>
        (State, Regions, Municipalities) = (state, regions, municipalities);

    /// <summary>The state's amount.</summary>
    public Sek State { get; }

    /// <summary>The regions' amount, together.</summary>
    public Sek Regions { get; }

    /// <summary>The municipalities' amount, together.</summary>
    public Sek Municipalities { get; }

    /// <summary>The three amounts together.</summary>
    /// <exception cref="OverflowException">The sum is larger than an amount can hold.</exception>
    public Sek Total => State + Regions + Municipalities;

    /// <summary>The amount of one party.</summary>
    /// <returns>Its amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="party"/> is not a party.</exception>
    public Sek this[Party party] => party.Choose(State, Regions, Municipalities);
}
