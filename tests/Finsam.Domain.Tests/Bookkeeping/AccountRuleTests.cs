using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Bookkeeping;

/// <summary>Which accounts a rule has, whatever their length, and what it cannot be.</summary>
public class AccountRuleTests
{
    [Theory]
    [InlineData("50", null, "5010", true)]
    [InlineData("50", null, "50", true)]
    [InlineData("50", null, "5", false)]
    [InlineData("50", null, "4999", false)]
    [InlineData("50", null, "5100", false)]
    [InlineData("5010", "5099", "5010", true)]
    [InlineData("5010", "5099", "5099", true)]
    [InlineData("5010", "5099", "50991", true)]
    [InlineData("5010", "5099", "5009", false)]
    [InlineData("5010", "5099", "5100", false)]
    [InlineData("30", "38", "3899", true)]
    [InlineData("30", "38", "3900", false)]
    [InlineData("301", "3", "3999", true)]
    [InlineData("301", "3", "300", false)]
    public void A_rule_has_the_accounts_from_its_first_through_those_that_begin_with_its_last(
        string from,
        string? through,
        string account,
        bool isOwn
    ) => Assert.Equal(isOwn, new AccountRule("Kansli", from, through).Has(account));

    [Fact]
    public void A_rule_says_its_line_and_its_accounts()
    {
        Assert.Equal("Kansli: 50-69, 6 101", $"{new AccountRule("Kansli", "50", "69", "6", "101")}");
        Assert.Equal("Kassa: 19", $"{AccountRule.Balance("Kassa", "19")}");
        Assert.Equal("ingår inte: 8999", $"{AccountRule.LeftOut("8999")}");
    }

    [Fact]
    public void What_is_no_account_is_refused()
    {
        Refusal.Of<ArgumentException>("from", "'50A' is no account. Give digits", () => new AccountRule("x", "50A"));
        Refusal.Of<ArgumentException>("through", "'-1' is no account", () => new AccountRule("x", "50", "-1"));
        Refusal.Of<ArgumentException>(
            "through",
            "The accounts are from 51 through 50. Give the lower first.",
            () => new AccountRule("x", "51", "50")
        );
        Refusal.Of<ArgumentException>(
            "code",
            "An object is a dimension and a code, such as 6 and the project's. Give both or neither.",
            () => new AccountRule("x", "51", dimension: "6")
        );
        Refusal.Of<ArgumentException>("line", "'line' is blank.", () => AccountRule.Balance(" ", "19"));
    }

    [Fact]
    public void A_rule_is_of_a_line_that_is_there_and_that_prints_no_sum()
    {
        FederationYear year = new(
            Hoglandet.Federation,
            2024,
            lines: new(
                [Column.Budget(2024)],
                [new("Kansli", LineKind.Administration, [1]), Line.Printed(Total.Costs, "Summa", [1])]
            )
        );
        Assert.Equal([new("Kansli", "5")], year.With([new AccountRule("Kansli", "5")]).AccountRules);
        Refusal.Of<ArgumentException>(
            "accountRules",
            "accountRules: 'Kansliet: 5' is of the line 'Kansliet', which is not there. Did you mean 'Kansli'?",
            () => year.With([new AccountRule("Kansliet", "5")])
        );
        Refusal.Of<ArgumentException>(
            "accountRules",
            "accountRules: 'Summa: 5' is of the line 'Summa', which is not there.",
            () => year.With([new AccountRule("Summa", "5")])
        );
        Refusal.Of<ArgumentException>(
            "accountRules",
            "accountRules: 'Kassa: 19' is of the line of the balance sheet 'Kassa', which is not there.",
            () => year.With([AccountRule.Balance("Kassa", "19")])
        );
    }
}
