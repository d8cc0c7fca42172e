using System.Numerics;

namespace Finsam.Domain;

public sealed partial class AllocationKey
{
    internal static readonly RuleSource AsTheyAgree = Act.Finsam(
        "5 §",
        new(
            "Flera kommuner fördelar sin del, och flera regioner sin, som de kommer överens om.",
            "Several municipalities split their share, and several regions theirs, as they agree."
        )
    );

    internal static readonly RuleSource ByLargestRemainder = new(
        SourceKind.LibraryChoice,
        "docs/decisions/0003",
        new(
            "Största resten får nästa enhet; ingen text säger hur, men tryckta tabeller 2019-2023 följer det.",
            "The largest remainder gets the next unit; no text says so, but printed tables 2019-2023 follow it."
        )
    );

    /// <summary>The key in words: what it goes by and, where it holds them, each member's value.</summary>
    public Wording Description
    {
        get
        {
            string date = _date.Iso();
            return _basis switch
            {
                Basis.Population => new($"befolkningen {date}", $"the population on {date}"),
                Basis.Percent => Listed("fasta procenttal", "fixed percentages"),
                Basis.Amounts => Listed("överenskomna belopp", "agreed amounts"),
                _ => Listed("vikter", "weights"),
            };
        }
    }

    /// <summary>The key in Swedish, such as <c>befolkningen 2022-07-01</c>.</summary>
    public override string ToString() => Description.ToString();

    // How a payer's part came about, among all who share.
    internal IEnumerable<ExplanationStep> Explain(KeyShare share, KeyShare[] all, TieBreak tieBreak)
    {
        yield return new(ShareWords(share), AsTheyAgree);
        if (_basis == Basis.Amounts)
        {
            yield break;
        }

        yield return new(QuotaWords(share, all, Sum(share)));
        if (!share.Rounding.Remainder.IsZero)
        {
            yield return new(RoundingWords(share, all, tieBreak), ByLargestRemainder);
        }

        yield return new(Wording.Of($"{Counted.Units(share.Rounding.Units)} x {share.Unit} = {share.Amount}"));
    }

    // What all who share have together, in the key's own numbers.
    private Fraction Sum(KeyShare share) =>
        _populations is null ? _values.Values.Sum() : new Fraction(share.Rounding.Sum, 1);

    private Wording Listed(string swedish, string english) =>
        new(
            $"{swedish}: {string.Join(", ", _values.Select(row => $"{row.Key} {ValueWords(row.Value).Swedish}"))}",
            $"{english}: {string.Join(", ", _values.Select(row => $"{row.Key} {ValueWords(row.Value).English}"))}"
        );

    private Wording ValueWords(Fraction value) =>
        _basis switch
        {
            Basis.Percent => Wording.Of($"{value:N} %"),
            Basis.Amounts => Wording.Of($"{InKronor(value)}"),
            _ => Wording.Of($"{value:N}"),
        };

    private Wording ShareWords(KeyShare share)
    {
        Member member = share.Member;
        if (_populations is not null)
        {
            PopulationFigure figure = _populations[member, _date];
            string date = _date.Iso();
            Wording status = figure.Status switch
            {
                PopulationStatus.Official => new("officiell", "official"),
                PopulationStatus.Preliminary => new("preliminär", "preliminary"),
                _ => new("härledd", "inferred"),
            };
            Wording part = Wording.Of(
                $"{figure.Inhabitants:N0} av {share.Rounding.Sum:N0} invånare",
                $"{figure.Inhabitants:N0} of {share.Rounding.Sum:N0} inhabitants"
            );
            return Wording.Of(
                $"nyckel: {member} har {part} {date} ({status}: {figure.Source})",
                $"key: {member} has {part} on {date} ({status}: {figure.Source})"
            );
        }

        Wording value = ValueWords(_values[member]);
        return _basis switch
        {
            Basis.Percent => Wording.Of(
                $"nyckel: {member} har {value} av fasta procenttal",
                $"key: {member} has {value} of fixed percentages"
            ),
            Basis.Amounts => Wording.Of(
                $"nyckel: överenskommet belopp för {member}, {value}",
                $"key: agreed amount for {member}, {value}"
            ),
            _ => Wording.Of(
                $"nyckel: {member} har vikten {value} av {Sum(share):N}",
                $"key: {member} has the weight {value} of {Sum(share):N}"
            ),
        };
    }

    // The exact share in the key's own numbers: 18,125/100 and not 145/800.
    private static Wording QuotaWords(KeyShare share, KeyShare[] all, Fraction sum)
    {
        RemainderShare exact = share.Rounding;
        Wording units = Counted.Units(all.Aggregate(BigInteger.Zero, (given, each) => given + each.Rounding.Units));
        Fraction ownScale = exact.Sum.IsZero ? Fraction.One : sum / new Fraction(exact.Sum, 1);
        Fraction scale = ownScale.ExactDecimals() is null ? Fraction.One : ownScale;
        Fraction weight = scale * new Fraction(exact.Weight, 1);
        Fraction whole = scale * new Fraction(exact.Sum, 1);
        Fraction left = scale * new Fraction(exact.Remainder, 1);
        Wording rest = exact.Remainder.IsZero
            ? new("ingen rest", "no remainder")
            : Wording.Of($"rest {left:N}/{whole:N}", $"remainder {left:N}/{whole:N}");
        return Wording.Of(
            $"exakt andel: {weight:N}/{whole:N} av {units} om {share.Unit} = {Counted.Units(exact.Floor)}, {rest}",
            $"exact share: {weight:N}/{whole:N} of {units} of {share.Unit} = {Counted.Units(exact.Floor)}, {rest}"
        );
    }

    private static Wording RoundingWords(KeyShare share, KeyShare[] all, TieBreak tieBreak)
    {
        RemainderShare exact = share.Rounding;
        int extra = all.Count(each => each.Rounding.GetsExtraUnit);
        Wording winners =
            extra == 1
                ? new("den största får en enhet till", "the largest gets one unit more")
                : Wording.Of($"de {extra} största får en enhet till", $"the {extra} largest get one unit more");
        Wording only = exact.GetsExtraUnit ? new("", "") : new("bara ", "only ");
        Wording tie = TieWords(share, all, tieBreak);
        Wording place = RemainderWords.Place(exact.Rank, all.Length);
        Wording units = RemainderWords.Units(exact.Floor, exact.Units);
        return Wording.Of(
            $"rest {place}, {only}{winners}: {units}{tie}",
            $"remainder {place}, {only}{winners}: {units}{tie}"
        );
    }

    // Who had as large a remainder but came out on the other side, and why; nothing where nobody had.
    private static Wording TieWords(KeyShare share, KeyShare[] all, TieBreak tieBreak)
    {
        RemainderShare exact = share.Rounding;
        string names = string.Join(
            ", ",
            all.Where(each =>
                    each.Rounding.Remainder == exact.Remainder && each.Rounding.GetsExtraUnit != exact.GetsExtraUnit
                )
                .Select(each => each.Member)
        );
        Wording rule = RemainderWords.Tie(tieBreak);
        return names.Length == 0
            ? new("", "")
            : Wording.Of($"; lika stor rest som {names}, {rule}", $"; as large a remainder as {names}, {rule}");
    }
}
