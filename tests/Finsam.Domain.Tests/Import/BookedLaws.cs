using Finsam.Domain.Tests.Bookkeeping;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Import;

/// <summary>Whatever is booked and whatever the rules, nothing is lost and nothing is counted twice.</summary>
public class BookedLaws
{
    private static readonly Federation Example = new(
        "Exempelförbundet",
        [Member.Municipality("Aneby", "0604"), Member.Region("Region Jönköpings län", "06"), .. Member.State]
    );

    private static readonly AccountRule[] All =
    [
        new("Kansli", "1", "3", dimension: "6", code: "P1"),
        new("Bidrag", "3"),
        new("Kansli", "5", dimension: "6", code: "P1"),
        new("Insatser", "5"),
        new("Insatser", "301", "8"),
        AccountRule.Balance("Kassa", "19"),
        AccountRule.Balance("Eget kapital", "2"),
        AccountRule.LeftOut("8999"),
    ];

    [Property]
    public Property What_lines_take_and_what_no_line_takes_are_the_result_and_the_sheet_holds_it() =>
        Prop.ForAll(
            Arb.From(
                from books in Books.Any()
                from rules in Gen.SubListOf(All)
                from day in Gen.Choose(0, 365)
                select (Books: books, Rules: rules.ToArray(), Day: day)
            ),
            made =>
            {
                FederationYear year = new(
                    Example,
                    2024,
                    lines: new(
                        [Column.Budget(2024)],
                        [
                            new("Bidrag", LineKind.Contribution, [0]),
                            new("Insatser", LineKind.Individual, [0]),
                            new("Kansli", LineKind.Administration, [0]),
                        ]
                    ),
                    balances: new(
                        [],
                        [
                            new("Kassa", BalanceKind.Cash, []),
                            new("Eget kapital", BalanceKind.BroughtForward, []),
                            new("Resultat", BalanceKind.Result, []),
                        ]
                    ),
                    accountRules: made.Rules
                );
                SieFile file = SieFile.Read(made.Books.File());
                Column column = Column.OutcomeThrough(new NodaTime.LocalDate(2024, 1, 1).PlusDays(made.Day));
                BookedOutcome booked = year.Booked(file, column);
                Assert.Equal(booked.Result, booked.MappedResult + booked.UnmappedResult);

                // The lines are what is taken for them, with one sign for income and another for costs.
                Sek lines = booked
                    .Year.Lines.Lines.Select(line => (line.IsIncome ? 1 : -1) * (line.Cells[^1]?.Typed ?? Zero))
                    .Sum();
                Assert.Equal(booked.MappedResult, lines);

                // Every account of the days, whatever takes it, by the file itself.
                Sek income = file
                    .Booked.Where(row => column.Days.Contains(row.Day) && !IsOfBalance(row.Account.Number, made.Rules))
                    .Where(row => !IsLeftOut(row.Account.Number, made.Rules))
                    .Select(row => -row.Amount)
                    .Sum();
                Assert.Equal(income, booked.Result);
            }
        );

    private static bool IsOfBalance(string account, AccountRule[] rules) =>
        Array.Find(rules, rule => rule.Code is null && rule.Has(account)) is { } first
            ? first.BalanceLine is not null
            : account is "1930" or "2010";

    private static bool IsLeftOut(string account, AccountRule[] rules) =>
        Array.Find(rules, rule => rule.Has(account)) is { Line: null, BalanceLine: null };
}
