namespace Finsam.Domain;

/// <summary>The two balance tests of a column, always together.</summary>
/// <remarks>Swedish: <i>balanskraven</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class BalanceTests : Worded
{
    internal static readonly RuleSource LetterOfTheLaw = Act.LocalGovernment(
        "11 kap. 5 § andra stycket",
        "21 §",
        new("Budgeterade intäkter ska överstiga budgeterade kostnader.", "Budgeted income shall exceed budgeted costs.")
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
            LetterOfTheLaw
        );
        WithEquity = new(
            new("intäkter och balanserat resultat mot kostnader", "income and opening balance against costs"),
            figures[column, Total.IncomeWithOpening],
            costs,
            isStrict: false,
            CommonPractice
        );
    }

    /// <summary>The year's income strictly above its costs.</summary>
    public BalanceTest YearAlone { get; }

    /// <summary>The opening balance and the income at least the costs.</summary>
    public BalanceTest WithEquity { get; }

    internal override Wording Words => Wording.Of($"{YearAlone}\n{WithEquity}");
}
