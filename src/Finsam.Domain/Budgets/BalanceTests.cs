namespace Finsam.Domain;

/// <summary>The two balance tests of a column, always together.</summary>
/// <remarks>Swedish: <i>balanskraven</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class BalanceTests : Worded
{
    internal static readonly RuleSource LetterOfTheLaw = Act.LocalGovernment(
        new("11 kap. 5 § andra stycket", "Chapter 11, Section 5, second paragraph,"),
        through: 21,
        new("Budgeterade intäkter ska överstiga budgeterade kostnader.", "Budgeted income shall exceed budgeted costs.")
    );

    // The paragraph is about the budget of next year; that years of a plan are to meet it is inferred.
    internal static readonly RuleSource LetterForPlans = Act.LocalGovernment(
        new("11 kap. 5 § andra stycket", "Chapter 11, Section 5, second paragraph,"),
        through: 21,
        new(
            "Regeln gäller budgeten för nästa år. Att planens år också ska uppfylla den är härlett.",
            "The rule is about the budget of next year. That years of a plan are to meet it too is inferred."
        ),
        SourceKind.Inferred
    );

    internal static readonly RuleSource CommonPractice = new(
        SourceKind.DocumentPractice,
        "Finnveden, verksamhetsplan 2021-2023",
        new(
            "Tidigare överskott används medvetet: balanserat resultat räknas in.",
            "Earlier surplus is used on purpose: the opening balance counts."
        )
    );

    internal BalanceTests(Figures figures, string column)
    {
        Figure costs = figures[column, Total.Costs];
        YearAlone = new(
            new("årets intäkter mot årets kostnader", "the year's income against its costs"),
            figures[column, Total.Income],
            costs,
            isStrict: true,
            LetterFor(figures.Table.Columns[LineTable.At(figures.Table.Columns, column, "column")])
        );
        WithEquity = new(
            new("intäkter och balanserat resultat mot kostnader", "income and opening balance against costs"),
            figures[column, Total.IncomeWithOpening],
            costs,
            isStrict: false,
            CommonPractice
        );
    }

    internal static RuleSource LetterFor(Column column) =>
        column.Year < Act.LocalGovernmentFirstDay.Year ? Act.BeforeLocalGovernmentAct
        : column.Kind == ColumnKind.Plan ? LetterForPlans
        : LetterOfTheLaw;

    /// <summary>The year's income strictly above its costs.</summary>
    public BalanceTest YearAlone { get; }

    /// <summary>The opening balance and the income at least the costs.</summary>
    public BalanceTest WithEquity { get; }

    internal override Wording Words => Wording.Of($"{YearAlone}\n{WithEquity}");
}
