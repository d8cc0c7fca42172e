using System.Numerics;

namespace Finsam.Domain;

internal sealed partial class DecisionSplit
{
    // Where what all pay by the decision comes from.
    internal IEnumerable<ExplanationStep> Explain() => Told().Concat(PartyChoice.All.Select(Explain));

    // Where what a member pays by the decision comes from, as one party or as both that it pays as.
    internal IEnumerable<ExplanationStep> Explain(Member member, Party? only = null)
    {
        ContributionPart[] own = [.. PartsOf(member).Where(part => part.Party == (only ?? part.Party))];
        IEnumerable<ExplanationStep> steps = Told().Concat(own.SelectMany(Explain));
        return own is [var first, var second]
            ? steps.Append(new(Wording.Of($"{first.Amount} + {second.Amount} = {first.Amount + second.Amount}")))
            : steps;
    }

    // How much of what a member pays as a party has become income through a day, and where that comes from.
    internal ExplanationStep ExplainThrough(LocalDate day, ContributionPart part)
    {
        (int months, int all) = (MonthsThrough(day, part.Party), Recognition.Months(Days));
        Wording name = Wording.Of($"{Decision.Label}, {Recognition.Words(Decision.Recognition[part.Party])}");
        Wording product = Wording.Of($"{part.Amount} x {months}/{all} = {RecognisedThrough(day, part).AsKronor()}");
        Wording year = Wording.Of($"{part.Member}, {Decision.Label} {Decision.Year}");
        return new(
            Wording.Of($"{name}: {months} av {all} månader, {product}", $"{name}: {months} of {all} months, {product}"),
            because: new(year, part.Amount, Explain(part.Member, part.Party))
        );
    }

    // What was decided, where that says more than the whole.
    private IEnumerable<ExplanationStep> Told()
    {
        if (Decision.Part is { } party)
        {
            (Wording part, Fraction share, Sek told) = (PartyWords.Share(party), _law!.Value[party], Decision.Amount);
            yield return new(
                Wording.Of($"{part} {new Wording("är", "is")} {told}: {told} / {share} = {Total}"),
                Decision.Source ?? _law.Source
            );
        }
        else if (Decision is { Source: { } source, AgreedAmounts: null })
        {
            yield return new(Wording.Of($"{Decision.Label}: {Total}"), source);
        }
    }

    // What a party pays of the whole.
    private ExplanationStep Explain(Party party)
    {
        (Wording part, Sek amount, Fraction? share) = (PartyWords.Share(party), AmountOf(party), _law?.Value[party]);
        if (Decision.AgreedAmounts is null)
        {
            return new(
                Wording.Of($"{part}: {share} av {Total} = {amount}", $"{part}: {share} of {Total} = {amount}"),
                _law!.Source
            );
        }

        Fraction of = Total == Sek.Zero ? Fraction.Zero : new(amount.Ore, Total.Ore);
        Wording law = share is null || share == of ? Wording.None : Wording.Of($", inte {share}", $", not {share}");
        return new(
            Wording.Of($"{part}: {amount} av {Total}, {of:P1}{law}", $"{part}: {amount} of {Total}, {of:P1}{law}"),
            share == of ? _law!.Source : Decision.Source
        );
    }

    private IEnumerable<ExplanationStep> Explain(ContributionPart part)
    {
        (Member member, Party party, Sek amount) = (part.Member, part.Party, part.Amount);
        ContributionPart[] all = Array.FindAll(Parts, each => each.Party == party);
        return
        [
            Explain(party),
            .. Decision.AgreedAmounts is not null
                ?
                [
                    new(
                        Wording.Of($"{member}: {amount}, som överenskommet", $"{member}: {amount}, as agreed"),
                        Decision.Source
                    ),
                ]
            : party == Party.State ? [new(StateWords(member), _law!.Source)]
            : all.Length == 1 ? [new(Wording.Of($"{member} betalar hela delen", $"{member} pays the whole share"))]
            : KeySteps(part, all),
        ];
    }

    private static Wording StateWords(Member member) =>
        member.Kind == MemberKind.SocialInsuranceAgency
            ? new(
                "Försäkringskassan betalar hela, även för Arbetsförmedlingen",
                "Försäkringskassan pays all of it, for Arbetsförmedlingen too"
            )
            : new(
                "Försäkringskassan betalar den för Arbetsförmedlingen",
                "Försäkringskassan pays it for Arbetsförmedlingen"
            );

    private IEnumerable<ExplanationStep> KeySteps(ContributionPart part, ContributionPart[] all)
    {
        AllocationKey key = KeyOf(part.Party)!;
        KeyCase split = Case(Array.ConvertAll(all, each => each.Member), AmountOf(part.Party));
        IEnumerable<ExplanationStep> steps = key.Explain(part.Member, split);
        return key.IsAgreed
            ? steps
            :
            [
                .. steps,
                new(QuotaWords(part, all, key.Weights(split).Sum())),
                .. part.Rounding.Remainder.IsZero
                    ? Array.Empty<ExplanationStep>()
                    : [new(RoundingWords(part, all), AllocationKey.ByLargestRemainder)],
                new(Wording.Of($"{Counted.Units(part.Rounding.Units)} x {part.Unit} = {part.Amount}")),
            ];
    }

    // The exact share in the key's own numbers: 18,125/100 and not 145/800.
    private static Wording QuotaWords(ContributionPart part, ContributionPart[] all, Fraction sum)
    {
        RemainderShare exact = part.Rounding;
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
            $"exakt andel: {weight:N}/{whole:N} av {units} om {part.Unit} = {Counted.Units(exact.Floor)}, {rest}",
            $"exact share: {weight:N}/{whole:N} of {units} of {part.Unit} = {Counted.Units(exact.Floor)}, {rest}"
        );
    }

    private Wording RoundingWords(ContributionPart part, ContributionPart[] all)
    {
        RemainderShare exact = part.Rounding;
        int extra = all.Count(each => each.GetsExtraUnit);
        Wording winners =
            extra == 1
                ? new("den största ger en extra enhet", "the largest gives an extra unit")
                : Wording.Of(
                    $"de {extra} största ger en extra enhet var",
                    $"the {extra} largest give an extra unit each"
                );
        Wording only = exact.GetsExtraUnit ? Wording.None : new("bara ", "only ");
        Wording size = RemainderWords.Size(exact.Rank);
        return Wording.Of(
            $"{size}; {only}{winners}: {RemainderWords.Units(exact.Floor, exact.Units)}{TieWords(part, all)}"
        );
    }

    // Who had as large a remainder but came out on the other side, and why; nothing where nobody had.
    private Wording TieWords(ContributionPart part, ContributionPart[] all)
    {
        Member[] others =
        [
            .. all.Where(each =>
                    each.Rounding.Remainder == part.Rounding.Remainder && each.GetsExtraUnit != part.GetsExtraUnit
                )
                .Select(each => each.Member),
        ];
        string drawn = string.Join(", ", Decision.Lot);
        Wording rule = others.Append(part.Member).Any(member => Drawn(member) < Decision.Lot.Count)
            ? Wording.Of($"lotten drogs i ordningen {drawn}", $"the lot was drawn in the order {drawn}")
            : RemainderWords.Tie(Decision.TieBreak);
        string names = string.Join<Member>(", ", others);
        return others.Length == 0
            ? Wording.None
            : Wording.Of($"; lika stor rest som {names}, {rule}", $"; as large a remainder as {names}, {rule}");
    }
}
