namespace Finsam.Domain;

internal sealed partial class YearBuilder
{
    private ContributionDecision? DecisionOf(YearFile.DecisionRow row, string at)
    {
        bool isToldOnce = IsToldOnce(row, at);
        bool isRead = TrySource(row.Source, In(at, "source"), out RuleSource? source);
        AllocationKey? key = Optional(row.Key, In(at, "key"), KeyOf, ref isRead);
        AllocationKey? regionalKey = Optional(row.RegionalKey, In(at, "regionalKey"), KeyOf, ref isRead);
        Recognition? recognition = Optional(row.Recognition, In(at, "recognition"), RecognitionOf, ref isRead);
        PaymentPlan? payments = Optional(row.Payments, In(at, "payments"), PaymentsOf, ref isRead);
        DateInterval? days = Optional(row.Days, In(at, "days"), DaysOf, ref isRead);
        Member[]? lot = All(row.Lot, In(at, "lot"), MemberOf);
        KeyValue[]? agreed = All(
            row.Agreed,
            In(at, "agreed"),
            (each, own) =>
                MemberOf(each.Member, In(own, "member")) is { } member ? new KeyValue(member, each.Amount.Kronor) : null
        );
        return isToldOnce && isRead && lot is not null && agreed is not null
            ? Made(at, () => Decision(row, new(key, regionalKey, recognition, payments, source, days, lot, agreed)))
            : null;
    }

    private static ContributionDecision Decision(YearFile.DecisionRow row, DecisionParts parts)
    {
        (TieBreak tieBreak, SplitStatus status) = (row.TieBreak ?? default, row.Status ?? default);
        return row switch
        {
            { Agreed: not null } => ContributionDecision.Agreed(
                row.Year,
                parts.Agreed.Select(each => (each.Member, each.Amount)),
                parts.Source!,
                parts.Recognition,
                parts.Payments,
                row.Id,
                row.Purpose,
                status,
                parts.Days,
                row.Unit
            ),
            { FromPart: { } part } => ContributionDecision.FromPart(
                row.Year,
                part.Party,
                part.Amount,
                parts.Key,
                parts.RegionalKey,
                row.Unit,
                parts.Recognition,
                parts.Payments,
                row.Id,
                row.Purpose,
                tieBreak,
                status,
                parts.Source,
                parts.Days,
                parts.Lot
            ),
            _ => new(
                row.Year,
                row.Total!.Value,
                parts.Key,
                parts.RegionalKey,
                row.Unit,
                parts.Recognition,
                parts.Payments,
                row.Id,
                row.Purpose,
                tieBreak,
                status,
                parts.Source,
                parts.Days,
                parts.Lot
            ),
        };
    }

    // By a total, a party's part or agreed amounts, of which the last have no use for a key.
    private bool IsToldOnce(YearFile.DecisionRow row, string at)
    {
        int told = new object?[] { row.Total, row.FromPart, row.Agreed }
            .OfType<object>()
            .Count();
        object? keyed = row.Key ?? row.RegionalKey ?? (object?)row.TieBreak ?? row.Lot;
        bool isKeyed = row.Agreed is not null && keyed is not null;
        if (told != 1)
        {
            Add(
                at,
                new("säger inte på ett sätt hur mycket det gäller.", "does not say in one way how much it is about."),
                new("Skriv ett av total, fromPart och agreed.", "Write one of total, fromPart and agreed.")
            );
        }

        if (isKeyed)
        {
            Add(
                at,
                new("har belopp som är överenskomna, och en nyckel.", "has amounts that are agreed, and a key."),
                new(
                    "Ta bort key, regionalKey, tieBreak och lot, eller agreed.",
                    "Take away key, regionalKey, tieBreak and lot, or agreed."
                )
            );
        }

        return told == 1 && !isKeyed;
    }

    private AllocationKey? KeyOf(YearFile.KeyPart? part, string at)
    {
        object[] told =
        [
            .. new object?[]
            {
                part?.Population,
                part?.Percent,
                part?.Amounts,
                part?.Weights,
                part?.Mixed,
            }.OfType<object>(),
        ];
        if (part is null || told.Length == 1)
        {
            return part switch
            {
                { Population: { } by } => PopulationKeyOf(by, In(at, "population")),
                { Percent: { } rows } => ValueKeyOf(ValueKind.Percent, rows, In(at, "percent")),
                { Amounts: { } rows } => ValueKeyOf(ValueKind.Amounts, rows, In(at, "amounts")),
                { Weights: { } rows } => ValueKeyOf(ValueKind.Weights, rows, In(at, "weights")),
                { Mixed: { } mixed } => MixedKeyOf(mixed, In(at, "mixed")),
                _ => null,
            };
        }

        Add(
            at,
            new("är inte en nyckel.", "is not one key."),
            new(
                "Skriv en av population, percent, amounts, weights och mixed.",
                "Write one of population, percent, amounts, weights and mixed."
            )
        );
        return null;
    }

    private PopulationKey? PopulationKeyOf(YearFile.PopulationKeyPart part, string at)
    {
        AgeGroup? ages = part.Ages is null ? AgeGroup.All : AgesOf(part.Ages, In(at, "ages"));
        return ages is null ? null : Made(at, () => new PopulationKey(part.Date, ages));
    }

    private ValueKey? ValueKeyOf(ValueKind kind, YearFile.MemberValueRow[] rows, string at) =>
        All(
            rows,
            at,
            (each, own) =>
                MemberOf(each.Member, In(own, "member")) is { } member
                    ? Made(own, () => new KeyValue(member, each.Value))
                    : null
        )
            is not { } values
            ? null
        : kind == ValueKind.Percent && values.Select(each => each.Value).Sum() == Fraction.One ? Shares(at)
        : Made(at, () => new ValueKey(kind, values));

    // 60 % is written 60 there: what makes one whole is shares.
    private ValueKey? Shares(string at)
    {
        Add(
            at,
            new("är andelar, som blir 1.", "are shares, which make 1."),
            new(
                "Skriv procenttal som blir 100, som 60, utan %.",
                "Write per cent that make 100, such as 60, without %."
            )
        );
        return null;
    }

    private MixedKey? MixedKeyOf(YearFile.MixedKeyPart part, string at) =>
        All(
            part.Parts,
            In(at, "parts"),
            (each, own) =>
                KeyOf(each.Key, In(own, "key")) is { } key ? Made(own, () => new KeyPart(each.Share, key)) : null
        )
            is { } parts
            ? Made(at, () => new MixedKey(part.Basic ?? Sek.Zero, parts))
            : null;

    private Recognition? RecognitionOf(YearFile.RecognitionPart part, string at) =>
        part switch
        {
            { All: { } all, State: null, Regions: null, Municipalities: null } => Made(
                at,
                () => new Recognition(all, all, all)
            ),
            { All: null, State: { } state, Regions: { } regions, Municipalities: { } municipalities } => Made(
                at,
                () => new Recognition(state, regions, municipalities)
            ),
            _ => NotForAll<Recognition>(at),
        };

    private PaymentPlan? PaymentsOf(YearFile.PaymentsPart part, string at) =>
        part switch
        {
            { All: { } all, State: null, Regions: null, Municipalities: null } => Made(at, () => PaymentPlan.On(all)),
            { All: null, State: { } state, Regions: { } regions, Municipalities: { } municipalities } => Made(
                at,
                () => new PaymentPlan(state, regions, municipalities)
            ),
            _ => NotForAll<PaymentPlan>(at),
        };

    private T? NotForAll<T>(string at)
        where T : class
    {
        Add(
            at,
            new("säger inte hur det är för alla.", "does not say how it is for all."),
            new(
                "Skriv all, eller state, regions och municipalities.",
                "Write all, or state, regions and municipalities."
            )
        );
        return null;
    }

    private DateInterval? DaysOf(YearFile.DaysPart part, string at) =>
        Made(
            at,
            () =>
            {
                Guard.Against.EndBeforeStart(part.Through, part.From, "through");
                return new DateInterval(part.From, part.Through);
            }
        );

    private sealed record DecisionParts(
        AllocationKey? Key,
        AllocationKey? RegionalKey,
        Recognition? Recognition,
        PaymentPlan? Payments,
        RuleSource? Source,
        DateInterval? Days,
        Member[] Lot,
        KeyValue[] Agreed
    );
}
