using System.Text.Json.Serialization;

namespace Finsam.Domain;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(AmountForm),
        typeof(ShareForm),
        typeof(DayForm),
        typeof(AnnualDayForm),
        typeof(ChoiceForm<MemberKind>),
        typeof(ChoiceForm<PopulationStatus>),
        typeof(ChoiceForm<Party>),
        typeof(ChoiceForm<TieBreak>),
        typeof(ChoiceForm<SplitStatus>),
        typeof(ChoiceForm<Rhythm>),
        typeof(ChoiceForm<SourceKind>),
        typeof(ChoiceForm<MonthRule>),
        typeof(ChoiceForm<InitiativeKind>),
        typeof(ChoiceForm<ColumnKind>),
        typeof(ChoiceForm<LineKind>),
        typeof(ChoiceForm<Total>),
        typeof(ChoiceForm<BudgetLevel>),
        typeof(ChoiceForm<BalanceKind>),
        typeof(ChoiceForm<EquityMovement>),
        typeof(ChoiceForm<EquityBasis>),
    ]
)]
[JsonSerializable(typeof(YearFile))]
[JsonSerializable(typeof(YearFile.CellPart))]
internal sealed partial class YearFileJson : JsonSerializerContext;
