using NodaTime;

namespace Finsam.Domain;

/// <summary>An amount of a line in a column, and where it comes from.</summary>
/// <remarks>
/// <para>Swedish: <i>budgetbelopp</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class BudgetAmount
{
    // Öre below this, some ten thousand million kronor, times an ordinary increase fit in 64 bits.
    private const long Ordinary = 1L << 40;

    // Twice an ordinary amount times less than this fits in 64 bits.
    private const long MostAbove = 1L << 20;

    private BudgetAmount(Sek amount, Wording origin, RuleSource? source = null) =>
        (Known, Origin, Source) = (amount, origin, source);

    /// <summary>Where it comes from, in words.</summary>
    public Wording Origin { get; }

    /// <summary>The rule that it follows; null where it follows none.</summary>
    public RuleSource? Source { get; }

    // Those of the figures that it is made of, else its own.
    internal IEnumerable<RuleSource> Rules => Because?.Sources ?? (Source is null ? [] : [Source]);

    // Where the figures that it is made of come from; null where it is made of none.
    internal Explanation? Because => Explain?.Invoke();

    internal bool IsRefund { get; private init; }

    // 0 kr where it follows from the rest of the plan.
    internal Sek Known { get; }

    internal PlanColumn? IndexedFrom { get; private init; }

    internal (long Above, long Below, long Unit) Index { get; private init; }

    internal RoomTarget? Room { get; private init; }

    // Asked for when somebody reads: most amounts are only summed.
    private Func<Explanation>? Explain { get; init; }

    /// <summary>An amount that somebody has typed.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="note">Why; null where there is nothing to say.</param>
    public static BudgetAmount Typed(Sek amount, string? note = null) =>
        new(amount, note is null ? new("angivet", "typed") : new($"angivet: {note}", $"typed: {note}"));

    /// <summary>A cost that is negative, since money comes back.</summary>
    /// <param name="amount">What comes back, more than 0 kr; it lowers the costs.</param>
    /// <returns>The negative amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above 0 kr.</exception>
    public static BudgetAmount Refund(Sek amount) =>
        amount > Sek.Zero
            ? new(-amount, new("återbetalning", "refund")) { IsRefund = true }
            : throw new ArgumentOutOfRangeException(
                nameof(amount),
                Message.Of($"A refund of {amount} brings nothing back. Give what comes back, more than 0 kr.")
            );

    /// <summary>What a member contributes.</summary>
    /// <param name="split">The year's contributions.</param>
    /// <param name="member">The member.</param>
    /// <returns>Its contribution.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the member does not share the year.</exception>
    public static BudgetAmount FromContribution(ContributionSplit split, Member member)
    {
        Guard.Against.Null(split);
        return new(split[member], split.Subject(member), split.Shares.Source) { Explain = () => split.Explain(member) };
    }

    /// <summary>What of a member's contribution has become income by a day.</summary>
    /// <param name="instalments">The year's contributions by day.</param>
    /// <param name="member">The member.</param>
    /// <param name="date">The day, such as 30 June.</param>
    /// <returns>The sum of its instalments dated on that day or before.</returns>
    /// <exception cref="ArgumentException">Something is null, the member does not share the year, or the day is not
    /// ISO.</exception>
    public static BudgetAmount FromInstalments(InstalmentSchedule instalments, Member member, LocalDate date)
    {
        Guard.Against.Null(instalments);
        return new(
            instalments.RecognisedThrough(Guard.Against.OtherCalendar(date), member),
            new($"{member}, medlemsbidrag till {date.Iso()}", $"{member}, contribution to {date.Iso()}"),
            instalments.Split.Shares.Source
        )
        {
            Explain = () => instalments.Explain(date, member),
        };
    }

    /// <summary>What is paid for positions, and other costs of the same line.</summary>
    /// <param name="payouts">The payouts of the year.</param>
    /// <param name="otherCosts">What the line costs beside them, typed; 0 kr where it costs nothing more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payouts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is larger than an amount can hold.</exception>
    public static BudgetAmount FromPayouts(PayoutRun payouts, Sek otherCosts = default)
    {
        Guard.Against.Null(payouts);
        return new(
            payouts.Total + otherCosts,
            otherCosts == Sek.Zero
                ? Wording.Of($"utbetalningar {payouts.Total}", $"payouts {payouts.Total}")
                : Wording.Of(
                    $"utbetalningar {payouts.Total} + övriga kostnader {otherCosts}",
                    $"payouts {payouts.Total} + other costs {otherCosts}"
                )
        )
        {
            Explain = payouts.Explain,
        };
    }

    /// <summary>A granted amount less the general deduction.</summary>
    /// <param name="granted">What is granted for the year.</param>
    /// <param name="deduction">The deduction.</param>
    /// <param name="unit">What the result is rounded to, once, an exact half away from zero; left out, 1 kr.</param>
    /// <returns>What the plan counts on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deduction"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public static BudgetAmount FromGrant(Sek granted, GeneralDeduction deduction, Sek? unit = null) =>
        new(
            Guard.Against.Null(deduction).Apply(granted, Guard.Against.NotPositiveUnit(unit)),
            Wording.Of($"beviljat {granted} - {deduction.Share:P}", $"granted {granted} - {deduction.Share:P}"),
            deduction.Source
        );

    /// <summary>The line's amount in an earlier column, raised by a share of itself.</summary>
    /// <param name="from">The earlier column.</param>
    /// <param name="increase">The increase, such as <c>Fraction.Percent(3)</c>; 0 where it is unchanged.</param>
    /// <param name="unit">What the result is rounded to, once, a half away from 0; left out, 1 kr. What is unchanged is
    /// not.</param>
    /// <returns>An amount that follows the earlier one when that changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="unit"/> is not positive, or <paramref name="increase"/> takes more than all of it, is more than
    /// a thousand times it, or is finer than a millionth of a per cent.
    /// </exception>
    public static BudgetAmount Indexed(PlanColumn from, Fraction increase = default, Sek? unit = null)
    {
        Guard.Against.Null(from);
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        Fraction factor = Guard.Against.OddIncrease(increase);
        return new(
            Sek.Zero,
            increase == Fraction.Zero
                ? new($"som {from}", $"as {from}")
                : Wording.Of(
                    $"{from} + {increase:P}, avrundat till {whole}",
                    $"{from} + {increase:P}, rounded to {whole}"
                )
        )
        {
            IndexedFrom = from,
            Index = ((long)factor.Numerator, (long)factor.Denominator, whole.Ore),
        };
    }

    internal static BudgetAmount Raised(Sek before, Fraction increase, Sek unit) =>
        new(
            (before.Kronor * (Fraction.One + increase)).ToNearest(unit),
            Wording.Of($"{before} + {increase:P}, avrundat till {unit}", $"{before} + {increase:P}, rounded to {unit}")
        );

    /// <summary>Room for new initiatives: as much as a target leaves.</summary>
    /// <param name="target">The unit, and what has to be left at the end of the year.</param>
    /// <returns>An amount that follows the rest of its column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static BudgetAmount RoomFor(RoomTarget target)
    {
        Guard.Against.Null(target);
        return new(
            Sek.Zero,
            Wording.Of(
                $"största hela antal {target.Unit} som lämnar minst {target.ClosingBalanceAtLeast}",
                $"the largest whole number of {target.Unit} that leaves at least {target.ClosingBalanceAtLeast}"
            ),
            LargestRoom
        )
        {
            Room = target,
        };
    }

    // Rounded once, an exact half away from zero; what is unchanged stays as it is.
    internal Sek IndexedOf(Sek earlier)
    {
        (long above, long below, long unit) = Index;
        if (above == below)
        {
            return earlier;
        }

        // Amounts of ordinary size stay in 64 bits, which is several times quicker.
        bool isOrdinary = earlier.Ore is > -Ordinary and < Ordinary && above < MostAbove && unit < Ordinary / below;
        if (isOrdinary)
        {
            long units = (2 * Math.Abs(earlier.Ore) * above + below * unit) / (2 * below * unit);
            return Sek.FromOre(Math.Sign(earlier.Ore) * units * unit);
        }

        return (earlier.Kronor * new Fraction(above, below)).ToNearest(Sek.FromOre(unit));
    }

    /// <summary>The origin in Swedish.</summary>
    public override string ToString() => Origin.Swedish;

    internal static readonly RuleSource LargestRoom = new(
        SourceKind.DocumentPractice,
        "Finnveden, verksamhetsplan 2021-2023",
        new(
            "Härlett: utrymmet är det största hela antal hundratusen som inte ger ett negativt balanserat resultat.",
            "Inferred: the room is the largest whole number of hundred thousands that leaves no negative balance."
        )
    );
}
