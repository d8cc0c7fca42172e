using NodaTime;

namespace Finsam.Domain;

/// <summary>How the law divides a federation's money between the parties: 2 to 1 to 1.</summary>
/// <remarks>
/// <para>Swedish: <i>andelar enligt lag</i>.</para>
/// <para>Equal when all three parts are equal; not ordered.</para>
/// </remarks>
public sealed record StatutoryShares
{
    private static readonly LocalDate FirstYearWithoutRegion = new(2011, 1, 1);

    /// <summary>Shares in whole parts.</summary>
    /// <param name="state">The state's parts, at least 0.</param>
    /// <param name="regions">The regions' parts together, at least 0.</param>
    /// <param name="municipalities">The municipalities' parts together, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative, or all are 0.</exception>
    public StatutoryShares(int state, int regions, int municipalities)
    {
        if (state < 0 || regions < 0 || municipalities < 0 || (state | regions | municipalities) == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(state),
                Message.Of($"{state}:{regions}:{municipalities} are not shares. ")
                    + "Each is 0 or more, and one at least is more than 0."
            );
        }

        (State, Regions, Municipalities) = (state, regions, municipalities);
    }

    /// <summary>The shares where a region takes part, by date.</summary>
    /// <remarks>5 § lagen (2003:1210): half from the state, a quarter each from regions and municipalities.</remarks>
    public static Dated<StatutoryShares> InForce { get; } =
        new(
            "statutory shares",
            [
                new(
                    Act.FirstDay,
                    new(state: 2, regions: 1, municipalities: 1),
                    Act.Finsam(
                        "5 §",
                        new(
                            "Försäkringskassan bidrar med hälften, regionerna med en fjärdedel och kommunerna "
                                + "med en fjärdedel.",
                            "Försäkringskassan pays half, the regions a quarter and the municipalities a quarter."
                        )
                    )
                ),
            ]
        );

    /// <summary>The shares where no region takes part, only a municipality that is in no region, by date.</summary>
    /// <remarks>
    /// 5 a § lagen (2003:1210): half from the state, half from the municipality. The paragraph came with an amendment
    /// of 2010 whose first day we have not verified, so the first whole year after it is the first that is answered
    /// for.
    /// </remarks>
    public static Dated<StatutoryShares> WithoutRegion { get; } =
        new(
            "statutory shares without a region",
            [
                new(
                    FirstYearWithoutRegion,
                    new(state: 1, regions: 0, municipalities: 1),
                    Act.Finsam(
                        "5 a §",
                        new(
                            "En kommun som inte ingår i någon region bidrar med hälften när ingen region deltar.",
                            "A municipality in no region pays half where no region takes part."
                        ),
                        FirstYearWithoutRegion
                    )
                ),
            ]
        );

    /// <summary>The state's parts.</summary>
    public int State { get; }

    /// <summary>The regions' parts together.</summary>
    public int Regions { get; }

    /// <summary>The municipalities' parts together.</summary>
    public int Municipalities { get; }

    /// <summary>How many parts there are in all: a total is a whole number of so many units.</summary>
    public int Parts => State + Regions + Municipalities;

    /// <summary>The share of one party, such as 1/4.</summary>
    /// <returns>Its share of the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="party"/> is not a party.</exception>
    public Fraction this[Party party] => new(PartsOf(party), Parts);

    /// <summary>Splits a total between the parties, exactly.</summary>
    /// <param name="total">The year's total, at least 0 kr.</param>
    /// <param name="unit">The rounding unit, of which every party's amount is a whole number; left out, 1 kr.</param>
    /// <returns>Each party's amount; together they are <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The total is negative, or the unit is not positive.</exception>
    /// <exception cref="ArgumentException"><paramref name="total"/> cannot be split so in whole units.</exception>
    public PartyAmounts Split(Sek total, Sek? unit = null)
    {
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Guard.Against.NegativeAmount(total, "A year's contributions are 0 kr or more: check the sign.");
        Guard.Against.NotWholeUnits(total, whole);
        Guard.Against.Problems(Indivisible(total, whole), nameof(total));
        return Times(total.Ore / whole.Ore / Parts * whole);
    }

    /// <summary>The largest total that every party's offer can match, and what is left of each offer.</summary>
    /// <param name="offers">What each party offers, at least 0 kr.</param>
    /// <param name="unit">The rounding unit, of which every party's amount is a whole number; left out, 1 kr.</param>
    /// <returns>What each party pays and has left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="offers"/> is null.</exception>
    /// <exception cref="ArgumentException">An offer is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    /// <remarks>
    /// Source: inferred from 5 § lagen (2003:1210). The smallest of the offers, each divided by its share,
    /// sets the total, rounded down to a multiple of as many units as there are parts.
    /// </remarks>
    public MatchedOffers Match(PartyAmounts offers, Sek? unit = null)
    {
        Guard.Against.Null(offers);
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Party[] parties = Enum.GetValues<Party>();
        Guard.Against.Problems(
            parties
                .Where(party => offers[party] < Sek.Zero)
                .Select(party =>
                    Message.Of($"The offer of {party} is {offers[party]}. Give 0 kr where a party offers nothing.")
                ),
            nameof(offers)
        );
        long unitsPerPart = parties
            .Where(party => PartsOf(party) > 0)
            .Min(party => offers[party].Ore / whole.Ore / PartsOf(party));
        PartyAmounts used = Times(unitsPerPart * whole);
        return new(
            used,
            new(offers.State - used.State, offers.Regions - used.Regions, offers.Municipalities - used.Municipalities)
        );
    }

    // Of a total that is a whole number of units.
    internal IEnumerable<string> Indivisible(Sek total, Sek unit)
    {
        if (total.Ore / unit.Ore % Parts != 0)
        {
            yield return Message.Of($"{total} is {total.Ore / unit.Ore:N0} units of {unit}, which ")
                + Message.Of($"{State}:{Regions}:{Municipalities} does not divide. Choose a total that is ")
                + Message.Of($"a multiple of {Parts} units ({Parts * unit}), or a smaller unit.");
        }
    }

    private PartyAmounts Times(Sek part) => new(State * part, Regions * part, Municipalities * part);

    private int PartsOf(Party party) => party.Choose(State, Regions, Municipalities);
}
