using NodaTime;

namespace Finsam.Domain;

/// <summary>How several municipalities, or several regions, split their share between them.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelningsnyckel</i>.</para>
/// <para>The law leaves it to them (5 § lagen (2003:1210)), so the key is data: a population on a date, fixed
/// percentages, agreed amounts, or any exact weights. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class AllocationKey
{
    private readonly Basis _basis;
    private readonly PopulationTable? _populations;
    private readonly LocalDate _date;
    private readonly Dictionary<Member, Fraction> _values = [];

    private AllocationKey(Basis basis, PopulationTable? populations = null, LocalDate date = default) =>
        (_basis, _populations, _date) = (basis, populations, date);

    private enum Basis
    {
        Population,
        Percent,
        Amounts,
        Weights,
    }

    /// <summary>By inhabitants on a reference date.</summary>
    /// <param name="populations">The population figures; those of all who share must be there for that date.</param>
    /// <param name="date">The reference date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="populations"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not by the ISO calendar.</exception>
    public static AllocationKey ByPopulation(PopulationTable populations, LocalDate date) =>
        new(Basis.Population, Guard.Against.Null(populations), Guard.Against.OtherCalendar(date));

    /// <summary>By fixed percentages that make 100.</summary>
    /// <param name="percentages">Each member's per cent; for thirds, use <see cref="ByWeights"/>.</param>
    /// <exception cref="ArgumentException">They do not make 100, one is negative, or a member stands twice.</exception>
    public static AllocationKey ByPercent(IEnumerable<(Member Member, decimal Percent)> percentages) =>
        Of(
            Basis.Percent,
            Guard.Against.Null(percentages).Select(row => (row.Member, (Fraction)row.Percent)),
            sum =>
                sum == 100
                    ? ""
                    : Message.Of($"The percentages make {sum:N}, not 100. Check them, ")
                        + $"or use {nameof(ByWeights)} where only proportions are known.",
            nameof(percentages)
        );

    /// <summary>By amounts that the members have agreed; they must make the share that is split.</summary>
    /// <param name="amounts">Each member's amount.</param>
    /// <exception cref="ArgumentException">One is negative, a member stands twice, or the sum is too large.</exception>
    public static AllocationKey ByAmounts(IEnumerable<(Member Member, Sek Amount)> amounts) =>
        Of(
            Basis.Amounts,
            Guard.Against.Null(amounts).Select(row => (row.Member, (Fraction)row.Amount.Ore)),
            sum =>
                sum <= long.MaxValue
                    ? ""
                    : Message.Of(
                        $"The amounts make {(sum / 100).AsKronor()}, more than an amount can hold. Check them."
                    ),
            nameof(amounts)
        );

    /// <summary>By any exact weights; only their proportions matter.</summary>
    /// <param name="weights">Each member's weight, such as 1, 0.75m or a fraction.</param>
    /// <exception cref="ArgumentException">A weight is negative, all are 0, or a member stands twice.</exception>
    public static AllocationKey ByWeights(IEnumerable<(Member Member, Fraction Weight)> weights) =>
        Of(
            Basis.Weights,
            Guard.Against.Null(weights),
            sum => sum > Fraction.Zero ? "" : "No weight is above 0. Give at least one member a weight.",
            nameof(weights)
        );

    // What each member has, in the order given; nothing where the key goes by population.
    internal IReadOnlyDictionary<Member, Fraction> Values => _values;

    // Why it cannot split a year among those who pay; the amount that is to be split may not be known.
    internal IEnumerable<string> Problems(Member[] payers, int year, Sek? amount)
    {
        string[] problems = [.. _populations?.Lacks(payers, _date) ?? Misfits(payers, year)];
        return problems.Length > 0 || amount is not { } whole ? problems : Problems(Weights(payers).Sum(), year, whole);
    }

    // Splits a party's amount among its payers, with what is needed to say how it came about.
    internal KeyShare[] Split(Sek amount, Member[] payers, ContributionTerms terms, Wording part)
    {
        Sek unit = _basis == Basis.Amounts ? Sek.FromOre(1) : terms.Unit;
        RemainderShare[] shares = LargestRemainder.Split(
            amount.Ore / unit.Ore,
            Allocator.WholeWeights(Weights(payers)),
            terms.TieBreak
        );
        AllocationTieException.ThrowIfRefused(
            LargestRemainder.Tie(shares),
            terms.TieBreak,
            at => $"{payers[at]}",
            $"In {part.English} "
        );
        return Array.ConvertAll(shares, share => new KeyShare(payers[share.At], share, unit));
    }

    private static AllocationKey Of(
        Basis basis,
        IEnumerable<(Member Member, Fraction Value)> rows,
        Func<Fraction, string> problemOf,
        string parameter
    )
    {
        AllocationKey key = new(basis);
        List<string> problems = [];
        foreach ((Member member, Fraction value) in rows)
        {
            if (member is null)
            {
                problems.Add("A member is null. Name every member.");
                continue;
            }

            if (value < Fraction.Zero)
            {
                problems.Add(Message.Of($"{member} has {key.ValueWords(value)}. A key's value is 0 or more."));
            }

            if (!key._values.TryAdd(member, value))
            {
                problems.Add($"{member.Identified} stands twice. Give each member once.");
            }
        }

        Guard.Against.Problems(problems, parameter);
        Guard.Against.Problems([problemOf(key._values.Values.Sum())], parameter);
        return key;
    }

    private Fraction[] Weights(Member[] payers) =>
        _populations is null
            ? Array.ConvertAll(payers, payer => _values[payer])
            : Array.ConvertAll(_populations.Find(payers, _date), figure => (Fraction)figure.Inhabitants);

    private IEnumerable<string> Misfits(Member[] payers, int year)
    {
        string[] missing = [.. payers.Where(payer => !_values.ContainsKey(payer)).Select(payer => payer.Identified)];
        string[] strangers = [.. _values.Keys.Except(payers).Select(stranger => stranger.Identified)];
        if (missing.Length + strangers.Length > 0)
        {
            yield return Message.Of($"The key ({Description}) is not for those who pay in {year}.")
                + (missing.Length > 0 ? $" It lacks {string.Join(", ", missing)}." : "")
                + (strangers.Length > 0 ? $" It names {string.Join(", ", strangers)}, who do not pay." : "")
                + " Give the key exactly those who share that year.";
        }
    }

    private IEnumerable<string> Problems(Fraction sum, int year, Sek amount)
    {
        if (_basis == Basis.Amounts && sum != amount.Ore)
        {
            Sek over = InKronor(sum) - amount;
            yield return Message.Of(
                $"The agreed amounts for {year} make {InKronor(sum)}, but {amount} is to be split: "
            )
                + Message.Of($"{(over < Sek.Zero ? -over : over)} too {(over < Sek.Zero ? "little" : "much")}. ")
                + "Check the amounts and the total.";
        }
        else if (sum == Fraction.Zero && amount > Sek.Zero)
        {
            yield return Message.Of(
                $"By the key ({Description}) nobody has a share of {amount} in {year}. Check its figures."
            );
        }
    }

    // Agreed amounts are held in öre.
    private static Sek InKronor(Fraction ore) => Sek.FromOre((long)ore.Numerator);
}
