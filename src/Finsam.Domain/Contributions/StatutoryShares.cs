namespace Finsam.Domain;

/// <summary>How the law divides a federation's money between the parties: 2 to 1 to 1.</summary>
/// <remarks>Swedish: <i>andelar enligt lag</i>. Equal when all three parts are equal; not ordered.</remarks>
[NoJsonForm]
public sealed record StatutoryShares
{
    /// <summary>Shares in whole parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative, or all are 0.</exception>
    public StatutoryShares(int state, int regions, int municipalities)
    {
        Guard.Against.OutOfRange(
            state < 0 || regions < 0 || municipalities < 0 || (state | regions | municipalities) == 0,
            $"{state}:{regions}:{municipalities} are not shares. Each is 0 or more, and one at least is more than 0.",
            nameof(state)
        );
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
                    Halves,
                    Act.Unread(
                        new(
                            "5 § lagen (2003:1210), lydelsen före 2010-07-01",
                            "Section 5 of the Act (2003:1210), wording before 2010-07-01"
                        ),
                        new(
                            "Hälften, en fjärdedel och en fjärdedel, som i lydelsen från 2010-07-01; denna "
                                + "har inte lästs.",
                            "A half, a quarter and a quarter, as in the wording from 2010-07-01; this one "
                                + "has not been read."
                        ),
                        Act.FirstDay,
                        Amended2010.PlusDays(-1)
                    )
                ),
                new(
                    Amended2010,
                    Halves,
                    Act.Finsam(
                        new("5 §", "Section 5"),
                        new(
                            "Försäkringskassan bidrar med hälften, regionerna med en fjärdedel och kommunerna med "
                                + "en fjärdedel.",
                            "Försäkringskassan pays half, the regions a quarter and the municipalities a quarter."
                        ),
                        Amended2010
                    )
                ),
            ]
        );

    /// <summary>The shares where no region takes part, only a municipality that is in no region, by date.</summary>
    /// <remarks>5 a § lagen (2003:1210): half from the state, half from the municipality. The paragraph holds from
    /// 2010-07-01 (SFS 2010:350); a year goes by what holds on its first day, so 2011 is the first.</remarks>
    public static Dated<StatutoryShares> WithoutRegion { get; } =
        new(
            "statutory shares without a region",
            [
                new(
                    Amended2010,
                    new(state: 1, regions: 0, municipalities: 1),
                    Act.Finsam(
                        new("5 a §", "Section 5 a"),
                        new(
                            "En kommun som inte ingår i någon region bidrar med hälften när ingen region deltar.",
                            "A municipality in no region pays half where no region takes part."
                        ),
                        Amended2010
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
        Guard.Against.Problems([Indivisible(total, whole)], nameof(total));
        return Times(total.Ore / whole.Ore / Parts * whole);
    }

    /// <summary>The largest total that every party's offer can match, and what is left of each offer.</summary>
    /// <param name="offers">What each party offers, at least 0 kr.</param>
    /// <param name="unit">The rounding unit, of which every party's amount is a whole number; left out, 1 kr.</param>
    /// <exception cref="ArgumentException">An offer is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    /// <remarks>Source: inferred from 5 § lagen (2003:1210). The smallest of the offers, each divided by its share,
    /// sets the total, rounded down to a multiple of as many units as there are parts.</remarks>
    public MatchedOffers Match(PartyAmounts offers, Sek? unit = null)
    {
        Guard.Against.Null(offers);
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Guard.Against.Problems(
            PartyChoice
                .All.Where(party => offers[party] < Sek.Zero)
                .Select(party =>
                    Message.Of($"The offer of {party} is {offers[party]}. Give 0 kr where a party offers nothing.")
                ),
            nameof(offers)
        );
        long unitsPerPart = PartyChoice
            .All.Where(party => PartsOf(party) > 0)
            .Min(party => offers[party].Ore / whole.Ore / PartsOf(party));
        PartyAmounts used = Times(unitsPerPart * whole);
        return new(
            used,
            new(offers.State - used.State, offers.Regions - used.Regions, offers.Municipalities - used.Municipalities)
        );
    }

    /// <summary>The parts, such as <c>2:1:1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{State}:{Regions}:{Municipalities}");

    // Those for a year's members; null for a year that is not answered for. Only for those in no region can the
    // regions' share fall away: 5 a § lagen (2003:1210).
    internal static DatedValue<StatutoryShares>? Of(IEnumerable<Member> members, int year)
    {
        Member[] all = [.. members.Where(member => member.PaysAs != Party.State)];
        Dated<StatutoryShares> law =
            all.Length > 0 && Array.TrueForAll(all, member => member.IsInNoRegion) ? WithoutRegion : InForce;
        return law.Find(YearParts.Year(year).Start);
    }

    // The total nearest to some kronor that can be shared in whole units.
    internal Sek Nearest(Fraction kronor, Sek unit) => kronor.ToNearest(Parts * unit);

    // Of a total that is a whole number of units; nothing where it divides.
    internal string Indivisible(Sek total, Sek unit) =>
        total.Ore / unit.Ore % Parts == 0
            ? ""
            : Message.Of(
                $"{total} is {total.Ore / unit.Ore:N0} units of {unit}, which {this} does not divide. Choose a total "
                    + $"that is a multiple of {Parts} units ({Parts * unit}), or a smaller unit."
            );

    // Not fields: the rules above are made of them.
    private static StatutoryShares Halves => new(state: 2, regions: 1, municipalities: 1);

    // Several regions, 5 a §, and a region and a municipality for each part: SFS 2010:350.
    private static LocalDate Amended2010 => new(2010, 7, 1);

    private PartyAmounts Times(Sek part) => new(State * part, Regions * part, Municipalities * part);

    private int PartsOf(Party party) => party.Choose(State, Regions, Municipalities);
}
