namespace Finsam.Domain.Tests.Initiatives;

public class GrantTests
{
    [Fact]
    public void A_grant_is_not_less_than_nothing()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. The grant for 2020 is 0 kr or more: lower the grant that it takes from.",
            () => new Grant(2020, Sek.FromKronor(-1))
        );
        Assert.Equal("2020: 1 150 000 kr", new Grant(2020, Sek.FromKronor(1_150_000)).ToString().Plain());
    }
}
