namespace Finsam.Domain.Tests.Sheets;

/// <summary>What readers of other kinds of files say of them.</summary>
public class UnreadSheetTests
{
    private static readonly Wording Fault = new("har ett lösenord.", "has a password.");
    private static readonly Wording Remedy = new("Spara den utan.", "Save it without.");

    [Fact]
    public void It_is_a_problem_with_its_remedy()
    {
        Problem problem = Assert.Single(
            LineTable.Read(Sheet.Unread("budget.xlsx", "budget.xlsx", Fault, Remedy), new([])).Problems
        );
        Assert.Equal("rad 1: 'budget.xlsx' har ett lösenord. Spara den utan.", $"{problem}");
        Assert.Equal("row 1: 'budget.xlsx' has a password. Save it without.", problem.ToString(Language.English));
    }

    [Fact]
    public void It_has_a_text()
    {
        Refusal.Of<ArgumentException>("text", "'text' is blank.", () => Sheet.Unread(" ", null, Fault, Remedy));
        Refusal.Of<ArgumentException>("file", "'file' is blank.", () => Sheet.Unread("a", " ", Fault, Remedy));
    }

    [Fact]
    public void What_was_settled_can_be_added_to()
    {
        Sheet sheet = new(
            "Budget",
            [
                ["1"],
            ]
        );
        Sheet hidden = sheet with { HowItWasRead = [.. sheet.HowItWasRead, Fault] };
        Assert.Equal("Bladet 'Budget' läses.\nhar ett lösenord.", $"{hidden.HowItWasRead}");
        Refusal.Of<ArgumentNullException>("HowItWasRead", "", () => sheet with { HowItWasRead = null! });
    }
}
