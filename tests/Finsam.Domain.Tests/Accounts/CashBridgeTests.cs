using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>The days of a bridge from result to cash.</summary>
public class CashBridgeTests
{
    [Fact]
    public void Balance_dates_in_the_wrong_order_are_refused()
    {
        Refusal.Of<ArgumentException>(
            "opening",
            "The balance sheets are at 2023-06-30 and 2022-12-31. Give the earlier one first.",
            () => new CashBridge(HoglandetReports.Of2023.Closing, HoglandetReports.Of2023.Opening)
        );
        Refusal.Of<ArgumentException>(
            "opening",
            "The earlier balance sheet is at 2019-12-31 and the later at 2023-06-30. Give that of "
                + "2022-12-31 as the earlier.",
            () =>
                new AccountsReport(
                    Hoglandet.Federation,
                    HoglandetReports.Of2023.Statement,
                    HoglandetReports.Of2020.Opening,
                    HoglandetReports.Of2023.Closing
                )
        );
    }
}
