using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Payouts;

public class PayoutTermsTests
{
    [Fact]
    public void The_unit_and_the_month_rule_are_checked()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "MonthRule",
            "7 is not one of MonthRule.",
            () => HoglandetPositions.SeTerms with { MonthRule = (MonthRule)7 }
        );
        Refusal.Of<ArgumentNullException>(
            "Role",
            "Value cannot be null.",
            () => HoglandetPositions.SeTerms with { Role = null! }
        );
        Refusal.Of<ArgumentNullException>(
            "Rates",
            "Value cannot be null.",
            () => HoglandetPositions.SeTerms with { Rates = null! }
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "Unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => HoglandetPositions.SeTerms with { Unit = Sek.Zero }
        );
    }
}
