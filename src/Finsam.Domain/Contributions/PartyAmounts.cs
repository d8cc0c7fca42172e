namespace Finsam.Domain;

/// <summary>An amount for each of the three parties: what each pays, offers, or has left.</summary>
/// <remarks>Swedish: <i>belopp per part</i>. Equal when all three amounts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record PartyAmounts
{
    /// <summary>An amount for each party.</summary>
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
    public Sek this[Party party] => party.Choose(State, Regions, Municipalities);

    /// <summary>The three amounts in Swedish.</summary>
    public override string ToString() => $"staten {State}, regionerna {Regions}, kommunerna {Municipalities}";
}
