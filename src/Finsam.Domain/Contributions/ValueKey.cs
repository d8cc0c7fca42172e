namespace Finsam.Domain;

/// <summary>A key by a value for each member: fixed percentages, agreed amounts, or any exact weights.</summary>
/// <remarks>Swedish: <i>nyckel med fasta värden</i>. Equal when the kind and the values are equal, in the same order;
/// not ordered.</remarks>
[NoJsonForm]
public sealed record ValueKey : AllocationKey
{
    /// <summary>A key by values.</summary>
    /// <exception cref="ArgumentException">A value is negative, or a member stands twice; percentages do not
    /// make 100; amounts are not whole öre, or make more than an amount can hold; or no weight is above 0.</exception>
    public ValueKey(ValueKind kind, IEnumerable<KeyValue> values)
        : this(Guard.Against.Undefined(kind), Guard.Against.NullItem(values), nameof(values)) { }

    private ValueKey(ValueKind kind, KeyValue[] values, string parameter)
    {
        (Kind, Values) = (kind, [.. values]);
        Guard.Against.Problems(values.SelectMany((value, at) => Problems(value, values.Take(at))), parameter);
        Guard.Against.Problems([SumProblem()], parameter);
    }

    /// <summary>What the values are.</summary>
    public ValueKind Kind { get; }

    /// <summary>Each member's value, in the order given.</summary>
    public Listing<KeyValue> Values { get; }

    /// <inheritdoc/>
    public override Wording Description =>
        Kind switch
        {
            ValueKind.Percent => Listed(new("fasta procenttal", "fixed percentages")),
            ValueKind.Amounts => Listed(new("överenskomna belopp", "agreed amounts")),
            _ => Listed(new("vikter", "weights")),
        };

    internal static ValueKey Of(ValueKind kind, IEnumerable<(Member Member, Fraction Value)> rows, string parameter)
    {
        (Member Member, Fraction Value)[] all = [.. rows];
        Guard.Against.Wrong(
            Array.Exists(all, row => row.Member is null),
            $"A member is null. Name every member.",
            parameter
        );
        return new(kind, Array.ConvertAll(all, row => new KeyValue(row.Member, row.Value)), parameter);
    }

    internal override IEnumerable<string> Problems(KeyCase split)
    {
        string misfit = Misfit(
            Message.Of($"The key ({Description})"),
            split.Payers,
            split.Payers,
            split.Year,
            "Give the key exactly those who share that year."
        );
        return
        [
            misfit.Length > 0 ? misfit
            : IsAgreed ? Difference(split)
            : NobodyShares(split),
        ];
    }

    internal override Fraction[] Weights(KeyCase split)
    {
        Dictionary<Member, Fraction> values = Values.ToDictionary(row => row.Member, row => row.Value, Member.ByKey);
        return Array.ConvertAll(split.Payers, payer => values[payer]);
    }

    internal override Wording ShareWords(Member payer, KeyCase split)
    {
        Wording value = ValueWords(Values.First(row => Member.ByKey.Equals(row.Member, payer)).Value);
        return Kind switch
        {
            ValueKind.Percent => Wording.Of($"{payer}, fast andel {value}", $"{payer}, fixed share {value}"),
            ValueKind.Amounts => Wording.Of(
                $"överenskommet belopp för {payer}, {value}",
                $"agreed amount for {payer}, {value}"
            ),
            _ => Wording.Of($"{payer} har vikten {value} av {Sum:N}", $"{payer} has the weight {value} of {Sum:N}"),
        };
    }

    internal Fraction Sum => Values.Select(row => row.Value).Sum();

    // What some have together by agreed amounts.
    internal Sek AmountOf(Func<Member, bool> isOne) => Values.Where(row => isOne(row.Member)).Sum(row => row.Amount);

    // Why those who have a value are not those who are to pay and may pay in a year; nothing where they are.
    internal string Misfit(string what, Member[] mustPay, Member[] mayPay, int year, string remedy)
    {
        Member[] named = [.. Values.Select(row => row.Member)];
        string missing = Names(mustPay.Except(named, Member.ByKey));
        string strangers = Names(named.Except(mayPay, Member.ByKey));
        return missing.Length + strangers.Length == 0
            ? ""
            : Message.Of($"{what} is not for those who pay in {year}.")
                + (missing.Length > 0 ? $" It lacks {missing}." : "")
                + (strangers.Length > 0 ? $" It names {strangers}, who do not pay." : "")
                + $" {remedy}";

        static string Names(IEnumerable<Member> members) =>
            string.Join(", ", members.Select(member => member.Identified));
    }

    private IEnumerable<string> Problems(KeyValue row, IEnumerable<KeyValue> earlier) =>
        [
            row.Value < Fraction.Zero
                ? Message.Of($"{row.Member} has {ValueWords(row.Value)}. A key's value is 0 or more.")
                : "",
            IsAgreed && !(row.Value * 100).Denominator.IsOne
                ? Message.Of($"{row.Member} has {ValueWords(row.Value)}, which is not whole öre. Round it first.")
                : "",
            earlier.Any(other => Member.ByKey.Equals(other.Member, row.Member))
                ? $"{row.Member.Identified} stands twice. Give each member once."
                : "",
        ];

    private string SumProblem() =>
        Kind switch
        {
            ValueKind.Percent when Sum != 100 => Message.Of($"The percentages make {Sum:N}, not 100. Check them, ")
                + $"or use {nameof(ByWeights)} where only proportions are known.",
            ValueKind.Amounts when Sum > Sek.MaxValue.Kronor => Message.Of(
                $"The amounts make {Sum.AsKronor()}, more than an amount can hold. Check them."
            ),
            ValueKind.Weights when Sum == Fraction.Zero => "No weight is above 0. Give at least one member a weight.",
            _ => "",
        };

    private Wording Listed(Wording what)
    {
        var all = Wording.Joined(", ", Values.Select(row => Wording.Of($"{row.Member} {ValueWords(row.Value)}")));
        return Wording.Of($"{what}: {all}");
    }

    private Wording ValueWords(Fraction value) =>
        Kind switch
        {
            ValueKind.Percent => Wording.Of($"{value:N} %"),
            ValueKind.Amounts => value.AsKronor(),
            _ => Wording.Of($"{value:N}"),
        };

    private string Difference(KeyCase split)
    {
        if (split.Amount is not { } amount || Sum == amount.Kronor)
        {
            return "";
        }

        Fraction over = Sum - amount.Kronor;
        string off =
            over < Fraction.Zero ? $"{(-over).AsKronor().English} too little" : $"{over.AsKronor().English} too much";
        return Message.Of($"The agreed amounts for {split.Year} make {Sum.AsKronor()}, but {amount} is to be split: ")
            + $"{off}. Check the amounts and the total.";
    }
}
