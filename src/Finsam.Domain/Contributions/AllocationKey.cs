using NodaTime;

namespace Finsam.Domain;

/// <summary>How several municipalities, or several regions, split their share between them.</summary>
/// <remarks>
/// <para>Swedish: <i>fördelningsnyckel</i>.</para>
/// <para>
/// The law leaves it to them (5 § lagen (2003:1210)), so the key is data: a population on a date, fixed
/// percentages, agreed amounts, or any exact weights. Equal only to itself; not ordered.
/// </para>
/// </remarks>
public sealed partial class AllocationKey
{
    private readonly Basis _basis;
    private readonly PopulationTable? _populations;
    private readonly LocalDate _date;
    private readonly Dictionary<Member, Fraction> _values = [];

    /// <summary>What each member has, in the order given; nothing where the key goes by population.</summary>
    internal IReadOnlyDictionary<Member, Fraction> Values => _values;

    private AllocationKey(Basis basis, PopulationTable? populations = null, LocalDate date = default)
    {
        _basis = basis;
        _populations = populations;
        _date = date;
    }

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
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="populations"/> is null.</exception>
    public static AllocationKey ByPopulation(PopulationTable populations, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(populations);
        return new(Basis.Population, populations, date);
    }

    /// <summary>By fixed percentages that make 100.</summary>
    /// <param name="percentages">Each member's per cent; for thirds, which no percentages make, use <see cref="ByWeights"/>.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The percentages do not make 100, one is negative, or a member stands twice.</exception>
    public static AllocationKey ByPercent(IEnumerable<(Member Member, decimal Percent)> percentages)
    {
        ArgumentNullException.ThrowIfNull(percentages);
        AllocationKey key = new(Basis.Percent);
        key.Add(percentages.Select(row => (row.Member, (Fraction)row.Percent)), nameof(percentages));
        Fraction sum = key._values.Values.Sum();
        return sum == 100
            ? key
            : throw new ArgumentException(
                $"The percentages make {sum:N}, not 100. Check them, or use {nameof(ByWeights)} where only proportions are known.",
                nameof(percentages)
            );
    }

    /// <summary>By amounts that the members have agreed; they must make the share that is split.</summary>
    /// <param name="amounts">Each member's amount.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">An amount is negative, or a member stands twice.</exception>
    public static AllocationKey ByAmounts(IEnumerable<(Member Member, Sek Amount)> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        AllocationKey key = new(Basis.Amounts);
        key.Add(amounts.Select(row => (row.Member, (Fraction)row.Amount.Ore)), nameof(amounts));
        return key;
    }

    /// <summary>By any exact weights; only their proportions matter.</summary>
    /// <param name="weights">Each member's weight, such as 1, 0.75m or a fraction.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">A weight is negative, all are 0, or a member stands twice.</exception>
    public static AllocationKey ByWeights(IEnumerable<(Member Member, Fraction Weight)> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        AllocationKey key = new(Basis.Weights);
        key.Add(weights, nameof(weights));
        return key._values.Values.Any(weight => weight > Fraction.Zero)
            ? key
            : throw new ArgumentException("No weight is above 0. Give at least one member a weight.", nameof(weights));
    }

    /// <summary>Splits a party's amount among its payers, with what is needed to say how it came about.</summary>
    internal KeyShare[] Split(Sek amount, Member[] payers, ContributionTerms terms)
    {
        Fraction[] weights = Weights(payers, terms);
        Fraction sum = weights.Sum();
        if (_basis == Basis.Amounts && sum != amount.Ore)
        {
            Sek agreed = InKronor(sum);
            throw new ArgumentException(
                $"The agreed amounts for {terms.Year} make {agreed}, but {amount} is to be split: "
                    + (agreed < amount ? $"{amount - agreed} too little." : $"{agreed - amount} too much.")
                    + " Check the amounts and the total.",
                nameof(terms)
            );
        }

        if (sum == Fraction.Zero && amount > Sek.Zero)
        {
            throw new ArgumentException(
                $"By the key ({Description.English}) nobody has a share of {amount} in {terms.Year}. Check its figures.",
                nameof(terms)
            );
        }

        Sek unit = _basis == Basis.Amounts ? Sek.FromOre(1) : terms.Unit;
        RemainderShare[] shares = Allocator.SplitByLargestRemainder(
            Allocator.WholeUnits(amount, unit),
            payers,
            weights,
            terms.TieBreak
        );
        return [.. shares.Select(share => new KeyShare(payers[share.At], share, unit))];
    }

    private Fraction[] Weights(Member[] payers, ContributionTerms terms)
    {
        if (_populations is not null)
        {
            return Array.ConvertAll(_populations.Find(payers, _date), figure => (Fraction)figure.Inhabitants);
        }

        string[] missing = [.. payers.Where(payer => !_values.ContainsKey(payer)).Select(payer => payer.Identified)];
        string[] strangers = [.. _values.Keys.Except(payers).Select(stranger => stranger.Identified)];
        return missing.Length == 0 && strangers.Length == 0
            ? Array.ConvertAll(payers, payer => _values[payer])
            : throw new ArgumentException(
                $"The key ({Description.English}) is not for those who pay in {terms.Year}."
                    + (missing.Length > 0 ? $" It lacks {string.Join(", ", missing)}." : "")
                    + (strangers.Length > 0 ? $" It names {string.Join(", ", strangers)}, who do not pay." : "")
                    + " Give the key exactly those who share that year.",
                nameof(terms)
            );
    }

    /// <summary>Agreed amounts are held in öre.</summary>
    private static Sek InKronor(Fraction ore) => Sek.FromOre((long)ore.Numerator);

    private void Add(IEnumerable<(Member Member, Fraction Value)> rows, string parameter)
    {
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
                problems.Add($"{member} has {ValueWords(value).English}. A key's value is 0 or more.");
            }

            if (!_values.TryAdd(member, value))
            {
                problems.Add($"{member.Identified} stands twice. Give each member once.");
            }
        }

        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', problems), parameter);
        }
    }
}
