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

    /// <summary>The key in Swedish, such as <c>befolkningen 2022-07-01</c> or <c>fasta procenttal: Aneby 6 %, …</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.ToString();

    /// <summary>How a payer's part came about, among all who share.</summary>
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

        Wording units = Counted.Units(share.Rounding.Units);
        yield return new(
            Wording.Of(
                $"{units.Swedish} x {share.Unit} = {share.Amount}",
                $"{units.English} x {share.Unit} = {share.Amount}"
            )
        );
    }

    /// <summary>What all who share have together, in the key's own numbers.</summary>
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
            Basis.Percent => Wording.Of($"{value:N} %", $"{value:N} %"),
            Basis.Amounts => Wording.Of($"{InKronor(value)}", $"{InKronor(value)}"),
            _ => Wording.Of($"{value:N}", $"{value:N}"),
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
            return Wording.Of(
                $"nyckel: {member} har {figure.Inhabitants:N0} av {share.Rounding.Sum:N0} invånare {date} ({status.Swedish}: {figure.Source})",
                $"key: {member} has {figure.Inhabitants:N0} of {share.Rounding.Sum:N0} inhabitants on {date} ({status.English}: {figure.Source})"
            );
        }

        Wording value = ValueWords(_values[member]);
        return _basis switch
        {
            Basis.Percent => new(
                $"nyckel: {member} har {value.Swedish} av fasta procenttal",
                $"key: {member} has {value.English} of fixed percentages"
            ),
            Basis.Amounts => new(
                $"nyckel: överenskommet belopp för {member}, {value.Swedish}",
                $"key: agreed amount for {member}, {value.English}"
            ),
            _ => Wording.Of(
                $"nyckel: {member} har vikten {value.Swedish} av {Sum(share):N}",
                $"key: {member} has the weight {value.English} of {Sum(share):N}"
            ),
        };
    }

    /// <summary>The exact share in the key's own numbers: 18,125/100 and not 145/800.</summary>
    private static Wording QuotaWords(KeyShare share, KeyShare[] all, Fraction sum)
    {
        RemainderShare exact = share.Rounding;
        Wording units = Counted.Units(all.Aggregate(BigInteger.Zero, (given, each) => given + each.Rounding.Units));
        Wording floor = Counted.Units(exact.Floor);
        Fraction ownScale = exact.Sum.IsZero ? Fraction.One : sum / new Fraction(exact.Sum, 1);
        Fraction scale = ownScale.ExactDecimals() is null ? Fraction.One : ownScale;
        Fraction weight = scale * new Fraction(exact.Weight, 1);
        Fraction whole = scale * new Fraction(exact.Sum, 1);
        Fraction rest = scale * new Fraction(exact.Remainder, 1);
        return exact.Remainder.IsZero
            ? Wording.Of(
                $"exakt andel: {weight:N}/{whole:N} av {units.Swedish} om {share.Unit} = {floor.Swedish}, ingen rest",
                $"exact share: {weight:N}/{whole:N} of {units.English} of {share.Unit} = {floor.English}, no remainder"
            )
            : Wording.Of(
                $"exakt andel: {weight:N}/{whole:N} av {units.Swedish} om {share.Unit} = {floor.Swedish}, rest {rest:N}/{whole:N}",
                $"exact share: {weight:N}/{whole:N} of {units.English} of {share.Unit} = {floor.English}, remainder {rest:N}/{whole:N}"
            );
    }

    private static Wording RoundingWords(KeyShare share, KeyShare[] all, TieBreak tieBreak)
    {
        RemainderShare exact = share.Rounding;
        int extra = all.Count(each => each.Rounding.GetsExtraUnit);
        Wording place = Wording.Of(
            $"rest nummer {exact.Rank} av {all.Length}",
            $"remainder number {exact.Rank} of {all.Length}"
        );
        Wording winners =
            extra == 1
                ? new("den största får en enhet till", "the largest gets one unit more")
                : Wording.Of($"de {extra} största får en enhet till", $"the {extra} largest get one unit more");
        Wording tie = TieWords(share, all, tieBreak);
        Wording units = Counted.Units(exact.Units);
        return exact.GetsExtraUnit
            ? Wording.Of(
                $"{place.Swedish}, {winners.Swedish}: {exact.Floor:N0} + 1 = {units.Swedish}{tie.Swedish}",
                $"{place.English}, {winners.English}: {exact.Floor:N0} + 1 = {units.English}{tie.English}"
            )
            : Wording.Of(
                $"{place.Swedish}, bara {winners.Swedish}: {units.Swedish}{tie.Swedish}",
                $"{place.English}, only {winners.English}: {units.English}{tie.English}"
            );
    }

    /// <summary>Who had as large a remainder but came out on the other side, and why; nothing where nobody had.</summary>
    private static Wording TieWords(KeyShare share, KeyShare[] all, TieBreak tieBreak)
    {
        RemainderShare exact = share.Rounding;
        string[] contenders =
        [
            .. all.Where(each =>
                    each.Rounding.Remainder == exact.Remainder && each.Rounding.GetsExtraUnit != exact.GetsExtraUnit
                )
                .Select(each => $"{each.Member}"),
        ];
        string names = string.Join(", ", contenders);
        return contenders.Length == 0 ? new("", "")
            : tieBreak == TieBreak.LargerWeight
                ? new(
                    $"; lika stor rest som {names}, större vikt går före och därnäst den som står först",
                    $"; as large a remainder as {names}, the larger weight goes first and then the one listed first"
                )
            : new(
                $"; lika stor rest som {names}, den som står först går före",
                $"; as large a remainder as {names}, the one listed first goes first"
            );
    }
}
